/** docs/permissions.md: the Roles, and a row for every permission, from the table that the check at start-up uses. */
import { type Occasion, type RightRow, rightRows, rightsOf, rightText } from '../../src/engine/permissions/table.ts'
import { kubeconfigScript } from './kubeconfig-script.ts'
import { table } from './markdown.ts'

const intro = `<!-- Generated from src/engine/permissions/table.ts: npm run generate -->
# Permissions

Nothing is installed in the cluster; a job does everything with the permissions of its own user. Missing permissions are found
before anything is changed. If a required one is missing, the rollout is refused, with all that are missing; an optional one leads to a
warning that says what does not work without it. In both cases the log and the summary contain YAML that grants exactly what is
missing, for an administrator to apply. \`kn-rollout doctor -n shop\` prints it without a rollout.

The Kubernetes role \`edit\` in the namespace includes all of these permissions but one: it may only read PodAutoscalers.`

const account = `## A service account and its kubeconfig

Put the Role above into \`role.yaml\`. If the Service does not exist yet, take the one
[with first deployments](#with-first-deployments-and-candidates-that-only-the-cluster-can-reach) instead: only that one has \`create\`. With it,
an administrator makes a service account \`ci\`, and binds the Role to it:

\`\`\`sh
kubectl create serviceaccount ci --namespace shop
kubectl apply --filename role.yaml --namespace shop
kubectl create rolebinding kn-rollout --role=kn-rollout --serviceaccount=shop:ci --namespace shop
\`\`\`

A Role below with a name of its own is added: apply and bind it in the same way, by that name. Those named \`kn-rollout\` replace each other.
This script prints the kubeconfig of such an account:

\`\`\`sh
${kubeconfigScript}
\`\`\`

The runner must reach the address in \`server\`; hosted runners come from the internet. The output is the secret \`KUBECONFIG\` of the job:

\`\`\`sh
sh kubeconfig.sh ci shop > ci.kubeconfig
gh secret set KUBECONFIG < ci.kubeconfig
rm ci.kubeconfig
\`\`\`

On GitLab it is a variable \`KUBECONFIG\` of the type File, protected. The API server may shorten the 90 days; a token that would expire
during a rollout is refused at the start.`

type Wanted = {
  readonly title: string
  /** Of its own where it comes beside the Role: applied under the same name it would replace that. */
  readonly name?: string
  readonly text: string
  readonly kind: 'Role' | 'ClusterRole'
  readonly occasions: readonly Occasion[]
}

const roles: readonly Wanted[] = [
  {
    title: 'The Role',
    text: 'For rollouts of existing Services in one namespace: `deploy`, `promote`, `abort`, `rollback`, `recover` and the post step.',
    kind: 'Role',
    occasions: ['always', 'change', 'scale', 'see'],
  },
  {
    title: 'With first deployments, and candidates that only the cluster can reach',
    text: "It has the same name as the Role above and replaces it; a binding stays as it is. It has all permissions that a setting can need, except those to measure users' requests and, before Knative 1.21, to keep pods: each of these has a Role of its own below, because of what it allows.",
    kind: 'Role',
    occasions: ['always', 'change', 'create', 'delete', 'scale', 'see', 'through-pods'],
  },
  {
    title: "To measure users' requests",
    name: 'kn-rollout-users-requests',
    text: 'A second Role, applied and bound beside the first. Without it only probes are measured, and the first lines of the log say so. It is a Role of its own because of what it costs: it lets the job send `GET` requests to any port of any pod of the namespace.',
    kind: 'Role',
    occasions: ['count'],
  },
  {
    title: 'Before Knative 1.21',
    name: 'kn-rollout-pod-autoscalers',
    text: 'A second Role, applied and bound beside the first, which keeps pods running there. Without it no Revision is written, and the plan says how many pods stable may be down to.',
    kind: 'Role',
    occasions: ['hold'],
  },
  {
    title: 'The minimum',
    text: 'In place of the Role above. Enough for a rollout, with warnings about what is missing: it cannot read pods, logs and events, and cannot scale Revisions.',
    kind: 'Role',
    occasions: ['always', 'change'],
  },
  {
    title: 'Read-only',
    text: 'For `status`, `curl`, `services`, `revisions` and `routes`, in place of the Role above; `logs` also needs its rules for pods and their logs.',
    kind: 'Role',
    occasions: ['always'],
  },
  {
    title: 'For `recover` in all namespaces',
    text: 'It finds open rollouts by the label of the Service and finishes them. It does not read pods. The rule for PodAutoscalers lets go of the pods that a killed job has held before Knative 1.21; from 1.21 on it can be left out. Bind it with a ClusterRoleBinding.',
    kind: 'ClusterRole',
    occasions: ['always', 'change', 'scale', 'hold'],
  },
  {
    title: 'For the commands `ingress` and `doctor`',
    name: 'kn-rollout-ingress',
    text: 'For people at a terminal; no rollout needs it. Bind it with a ClusterRoleBinding. It does not include Secrets.',
    kind: 'ClusterRole',
    occasions: ['ingress'],
  },
  {
    title: 'For the command `domain`',
    name: 'kn-rollout-domain',
    text: 'For administrators at a terminal; no rollout needs it. Who may change the domain of a cluster moves the addresses of all its Services. Bind it with a ClusterRoleBinding; for `domain map` alone, the last rule in a Role of the namespace is enough.',
    kind: 'ClusterRole',
    occasions: ['domain'],
  },
]

const oneService = `## For a single Service

Add \`resourceNames: [hello]\` to the rules for \`services\`, \`configurations\` and \`routes\`: every request for them uses the name of the
Service. This is not possible for two rules: \`create\` has no resource name to match, and Knative generates the names of Revisions.`

const installing = `## For the commands \`install\` and \`uninstall\`

They need what the manifests contain, and to grant a role one must have all of its rights: for Knative that is \`cluster-admin\`. A job that rolls
out should never have it. The right that is missing is named before anything is changed.`

const occasionTexts: Readonly<Record<Occasion, string>> = {
  always: 'every command',
  change: 'every command that is not read-only',
  create: 'a first deployment',
  delete: '`on-first-failure: delete`',
  'through-pods': 'a job that cannot reach the ingress',
  scale: 'optional',
  hold: 'optional, only before Knative 1.21',
  see: 'optional',
  count: "optional, to measure users' requests",
  ingress: 'optional, only for the commands `ingress` and `doctor`',
  domain: 'optional, only for the command `domain`',
}

export const permissions = (): string => {
  const [first = '', ...others] = roles.map(section)
  return `${[intro, first, account, ...others, installing, oneService, `## All permissions\n\n${rows()}`].join('\n\n')}\n`
}

const section = ({ title, name = 'kn-rollout', text, kind, occasions }: Wanted): string => {
  const rules = rightRows.filter(({ on }) => occasions.includes(on)).map(rule)
  const head = `apiVersion: rbac.authorization.k8s.io/v1\nkind: ${kind}\nmetadata:\n  name: ${name}`
  return `## ${title}\n\n${text}\n\n\`\`\`yaml\n${head}\nrules:\n${rules.join('\n')}\n\`\`\``
}

const rule = ({ reason, group, resource, verbs }: RightRow): string =>
  `  # ${reason}
  - apiGroups: [${group || '""'}]
    resources: [${resource}]
    verbs: [${verbs.join(', ')}]`

const rows = (): string =>
  table(
    ['Permission', 'Purpose', 'Needed by', 'Without it'],
    rightRows.map((row) => [
      rightsOf(row).map(rightText).map(code).join(', '),
      row.reason,
      occasionTexts[row.on],
      row.without,
    ]),
  )

const code = (text: string): string => `\`${text}\``
