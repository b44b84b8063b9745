/**
 * Every right that this tool uses, a row each: when, what for, and what is missed without it. What preflight asks for, the
 * Roles of docs/permissions.md and the Role of the test on a real cluster are all made from it.
 * Source: the requests in knative/; what no request there needs has no row.
 */
import type { Right, Verb } from '../ports/ports.ts'

/** `scale` and `see` are wanted, not needed: a rollout goes on without. */
export type Occasion = 'always' | 'change' | 'create' | 'delete' | 'scale' | 'see' | 'through-pods'

export type RightRow = {
  readonly verbs: readonly Verb[]
  readonly group: string
  readonly resource: string
  readonly on: Occasion
  /** Reads as the comment of the rule. */
  readonly reason: string
  /** What becomes of a rollout that lacks it. */
  readonly without: string
}

export const knative = 'serving.knative.dev'
const refused = 'Refused before anything is touched.'

export const rightRows: readonly RightRow[] = [
  {
    verbs: ['get', 'list', 'watch'],
    group: knative,
    resource: 'services',
    on: 'always',
    reason: 'To see the Service, and what others do to it in the middle of a rollout.',
    without: refused,
  },
  {
    verbs: ['list', 'watch'],
    group: knative,
    resource: 'configurations',
    on: 'always',
    reason: 'To know when Knative has taken a template.',
    without: refused,
  },
  {
    verbs: ['list', 'watch'],
    group: knative,
    resource: 'revisions',
    on: 'always',
    reason: 'To know which Revision is ready, and how many pods it has.',
    without: refused,
  },
  {
    verbs: ['list', 'watch'],
    group: knative,
    resource: 'routes',
    on: 'always',
    reason: 'To count a step from the moment that users are where it says.',
    without: refused,
  },
  {
    verbs: ['patch'],
    group: knative,
    resource: 'services',
    on: 'change',
    reason: 'To deploy, to shift traffic, and to keep the state of the rollout on the Service.',
    without: refused,
  },
  {
    verbs: ['create'],
    group: knative,
    resource: 'services',
    on: 'create',
    reason: 'For a Service that does not exist yet.',
    without: refused,
  },
  {
    verbs: ['delete'],
    group: knative,
    resource: 'services',
    on: 'delete',
    reason: 'To take a new Service away again where its first deployment fails (on-first-failure: delete).',
    without: refused,
  },
  {
    verbs: ['patch'],
    group: knative,
    resource: 'revisions',
    on: 'scale',
    reason: 'To have pods up before users come.',
    without:
      'Pods cannot be held before a shift: the candidate is only kept awake, and a large step may meet too few pods.',
  },
  {
    verbs: ['list', 'watch'],
    group: '',
    resource: 'pods',
    on: 'see',
    reason: 'To tell within seconds why a candidate does not start.',
    without: 'Pods cannot be seen: a start that fails is told late, and only as Knative tells it.',
  },
  {
    verbs: ['get'],
    group: '',
    resource: 'pods/log',
    on: 'see',
    reason: 'To show what a candidate says while it starts, and its last words where it crashes.',
    without: "Logs cannot be read: a candidate's own words are missing from the report.",
  },
  {
    verbs: ['list'],
    group: '',
    resource: 'events',
    on: 'see',
    reason: 'To explain a pod that is not made, not scheduled, or cannot pull its image.',
    without: 'Events cannot be read: why a pod does not start is told without them.',
  },
  {
    verbs: ['get'],
    group: '',
    resource: 'pods/proxy',
    on: 'through-pods',
    reason:
      'For a job that cannot reach the URL of the candidate, where ingress-address is not set: its pod is asked through the API server.',
    without: 'Refused where the URL cannot be reached either.',
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
