/**
 * Every permission that this tool uses, one row each: when, for what, and what happens without it. The check at start-up, the
 * Roles in docs/permissions.md and the Role of the test on a real cluster are all made from it.
 * Source: the requests in knative/; a permission that no request needs has no row.
 */
import type { Right, Verb } from '../ports/ports.ts'

/** `scale`, `hold`, `see` and `count` are optional: a rollout works without them. `ingress` and `domain` are none of a rollout's. */
export type Occasion =
  | 'always'
  | 'change'
  | 'create'
  | 'delete'
  | 'scale'
  | 'hold'
  | 'see'
  | 'count'
  | 'through-pods'
  | 'ingress'
  | 'domain'

export type RightRow = {
  readonly verbs: readonly Verb[]
  readonly group: string
  readonly resource: string
  readonly on: Occasion
  /** Also the comment of the rule in the Role. */
  readonly reason: string
  /** What happens to a rollout without it. */
  readonly without: string
}

export const knative = 'serving.knative.dev'
const refused = 'The rollout is refused before anything is changed.'

export const rightRows: readonly RightRow[] = [
  {
    verbs: ['get', 'list', 'watch'],
    group: knative,
    resource: 'services',
    on: 'always',
    reason: 'To read the Service, and to notice changes by other clients during a rollout.',
    without: refused,
  },
  {
    verbs: ['list', 'watch'],
    group: knative,
    resource: 'configurations',
    on: 'always',
    reason: 'To know when Knative has processed a template.',
    without: refused,
  },
  {
    verbs: ['list', 'watch'],
    group: knative,
    resource: 'revisions',
    on: 'always',
    reason: 'To know which Revisions are ready, and how many pods they have.',
    without: refused,
  },
  {
    verbs: ['list', 'watch'],
    group: knative,
    resource: 'routes',
    on: 'always',
    reason: 'To know when a traffic split is in effect.',
    without: refused,
  },
  {
    verbs: ['patch'],
    group: knative,
    resource: 'services',
    on: 'change',
    reason: 'To deploy, to shift traffic, and to store the state of the rollout on the Service.',
    without: refused,
  },
  {
    verbs: ['create'],
    group: knative,
    resource: 'services',
    on: 'create',
    reason: 'To create a Service that does not exist yet.',
    without: refused,
  },
  {
    verbs: ['delete'],
    group: knative,
    resource: 'services',
    on: 'delete',
    reason: 'To delete a new Service if its first deployment fails (on-first-failure: delete).',
    without: refused,
  },
  {
    verbs: ['patch'],
    group: knative,
    resource: 'revisions',
    on: 'scale',
    reason: 'To start pods before traffic arrives (Knative 1.21 and later).',
    without:
      'Pods cannot be scaled up before a shift: the candidate is only kept from scaling to zero, and a large step may find too few pods.',
  },
  {
    verbs: ['get', 'patch'],
    group: 'autoscaling.internal.knative.dev',
    resource: 'podautoscalers',
    on: 'hold',
    reason:
      'To start and hold pods before Knative 1.21, which does not follow min-scale on Revisions. Not needed from 1.21 on.',
    without:
      'Before Knative 1.21 pods are not held: the candidate is only kept from scaling to zero, and stable may have fewer pods when traffic returns to it.',
  },
  {
    verbs: ['list', 'watch'],
    group: '',
    resource: 'pods',
    on: 'see',
    reason: 'To report within seconds why a candidate does not start.',
    without: 'Pods cannot be watched: a failed start is reported late, and only with the reason that Knative gives.',
  },
  {
    verbs: ['get'],
    group: '',
    resource: 'pods/log',
    on: 'see',
    reason: 'To show the log of a candidate while it starts, and its last lines if it crashes.',
    without: 'Logs cannot be read: the log of the candidate is missing from the report.',
  },
  {
    verbs: ['list'],
    group: '',
    resource: 'events',
    on: 'see',
    reason: 'To explain why a pod is not created, not scheduled, or cannot pull its image.',
    without: 'Events cannot be read: they are missing from the report if a pod does not start.',
  },
  {
    verbs: ['get'],
    group: '',
    resource: 'pods/proxy',
    on: 'count',
    reason:
      "To count users' requests and their errors by the metrics of each pod (port 9091; where these are off, only about how many there were, port 9090). RBAC cannot narrow it to a port: it reaches any port of any pod of the namespace.",
    without: "Users' requests are not measured, only probes are.",
  },
  {
    verbs: ['get'],
    group: '',
    resource: 'pods/proxy',
    on: 'through-pods',
    reason:
      'For a job that cannot reach the tag URL, or gets answers there that are not proven to come from the candidate: requests to the pod then go through the API server.',
    without: 'The rollout is refused, or aborted at 0 %, if answers at the tag URL do not prove it either.',
  },
  {
    verbs: ['get', 'list'],
    group: '',
    resource: 'services',
    on: 'ingress',
    reason: 'To find the Service of the ingress, by its labels and its usual names.',
    without: 'The ingress is not found; `ingress` says what it may not read.',
  },
  {
    verbs: ['list'],
    group: '',
    resource: 'nodes',
    on: 'ingress',
    reason: 'To show node ports with the address of a node.',
    without: 'An ingress with node ports alone is shown without an address.',
  },
  {
    verbs: ['get'],
    group: '',
    resource: 'configmaps',
    on: 'ingress',
    reason:
      'To read the settings of Knative: ingress class, domain, host names, request metrics (config-network and others).',
    without: 'The ingress class is not shown, and `doctor` does not know the others.',
  },
  {
    verbs: ['get'],
    group: '',
    resource: 'namespaces',
    on: 'ingress',
    reason: 'To read the version of Knative (of the namespace knative-serving).',
    without: 'The version is found out by its effect on pods, and `doctor` does not know it.',
  },
  {
    verbs: ['get', 'patch'],
    group: '',
    resource: 'configmaps',
    on: 'domain',
    reason: 'To read and set the default domain (config-domain in knative-serving).',
    without: '`domain list` and `domain create` are refused.',
  },
  {
    verbs: ['get'],
    group: 'networking.internal.knative.dev',
    resource: 'clusterdomainclaims',
    on: 'domain',
    reason: 'To tell which namespace has a host that cannot be mapped.',
    without: '`domain map` says that another namespace may have the host, or that it takes an administrator.',
  },
  {
    verbs: ['get', 'list', 'create', 'patch', 'delete'],
    group: knative,
    resource: 'domainmappings',
    on: 'domain',
    reason:
      'To show the hosts that are mapped to Services, to map one, and to take back one that belongs to another namespace.',
    without: 'Hosts are not shown, and `domain map` is refused.',
  },
]

/** The rights of these occasions, each verb on its own. */
export const rightsFor = (...occasions: readonly Occasion[]): readonly Right[] =>
  rightRows.filter(({ on }) => occasions.includes(on)).flatMap(rightsOf)

export const rightsOf = ({ verbs, group, resource }: RightRow): readonly Right[] =>
  verbs.map((verb) => ({ verb, group, resource }))

export const sameRight = (one: Right, other: Right): boolean =>
  one.verb === other.verb && one.group === other.group && one.resource === other.resource

/** `patch services.serving.knative.dev`: a right as kubectl writes it. */
export const rightText = ({ verb, group, resource }: Right): string => `${verb} ${resource}${group ? `.${group}` : ''}`
