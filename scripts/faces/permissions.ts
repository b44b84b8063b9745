/** docs/permissions.md: the Roles, and a row for every right; all of it from the table that preflight asks by. */
import { type Occasion, type RightRow, rightRows, rightsOf, rightText } from '../../src/engine/permissions/table.ts'
import { table } from './markdown.ts'

const intro = `<!-- Generated from src/engine/permissions/table.ts: npm run generate -->
# Permissions

Nothing is installed in the cluster; a job does all with the rights of its own user. What is missing is found before anything is
touched. Rights that are needed are refused by name, all at once; the others are told as a warning, with what cannot be seen or done
without them. Either way the log and the summary hold the YAML that grants exactly what is missing, to be applied by whoever may.

Who has Kubernetes' own role \`edit\` in the namespace has all of this.`

const binding = `Bind it to the user of the job, here a service account \`ci\` of the same namespace:

\`\`\`sh
kubectl create rolebinding kn-rollout --role=kn-rollout --serviceaccount=shop:ci --namespace shop
\`\`\``

type Wanted = {
  readonly title: string
  readonly text: string
  readonly kind: 'Role' | 'ClusterRole'
  readonly occasions: readonly Occasion[]
}

const roles: readonly Wanted[] = [
  {
    title: 'The Role',
    text: 'For the rollouts of Services that exist, in their namespace: `deploy`, `promote`, `abort`, `rollback`, `recover` and the post step.',
    kind: 'Role',
    occasions: ['always', 'change', 'scale', 'see'],
  },
  {
    title: 'With first deployments, and candidates that only the cluster can reach',
    text: 'All that any setting may ask for.',
    kind: 'Role',
    occasions: ['always', 'change', 'create', 'delete', 'scale', 'see', 'through-pods'],
  },
  {
    title: 'The least',
    text: 'It rolls out, and warns of what it could not see. Pods, logs, events and the scale of a Revision are out of its reach.',
    kind: 'Role',
    occasions: ['always', 'change'],
  },
  {
    title: 'Only looking',
    text: 'For `status` and `curl`.',
    kind: 'Role',
    occasions: ['always'],
  },
  {
    title: 'For `recover` in all namespaces',
    text: 'It finds rollouts that were left behind by the label of the Service and brings them to an end. It looks at no pod. Bind it with a ClusterRoleBinding.',
    kind: 'ClusterRole',
    occasions: ['always', 'change', 'scale'],
  },
]

const oneService = `## For one Service alone

Add \`resourceNames: [hello]\` to the rules for \`services\`, \`configurations\` and \`routes\`: all that is asked of them is asked by the
Service's name. Two rules cannot be narrowed so. A Service that is to be created has no name yet, and Revisions get their names from
Knative.`

const occasionTexts: Readonly<Record<Occasion, string>> = {
  always: 'every command',
  change: 'every command but `status` and `curl`',
  create: 'a first deployment',
  delete: '`on-first-failure: delete`',
  'through-pods': 'a job that cannot reach the ingress',
  scale: 'wanted, not needed',
  see: 'wanted, not needed',
}

export const permissions = (): string => {
  const [first = '', ...others] = roles.map(section)
  return `${[intro, first, binding, ...others, oneService, `## Each right\n\n${rows()}`].join('\n\n')}\n`
}

const section = ({ title, text, kind, occasions }: Wanted): string => {
  const rules = rightRows.filter(({ on }) => occasions.includes(on)).map(rule)
  const head = `apiVersion: rbac.authorization.k8s.io/v1\nkind: ${kind}\nmetadata:\n  name: kn-rollout`
  return `## ${title}\n\n${text}\n\n\`\`\`yaml\n${head}\nrules:\n${rules.join('\n')}\n\`\`\``
}

const rule = ({ reason, group, resource, verbs }: RightRow): string =>
  `  # ${reason}
  - apiGroups: [${group || '""'}]
    resources: [${resource}]
    verbs: [${verbs.join(', ')}]`

const rows = (): string =>
  table(
    ['Right', 'What for', 'Needed by', 'Without it'],
    rightRows.map((row) => [
      rightsOf(row).map(rightText).map(code).join(', '),
      row.reason,
      occasionTexts[row.on],
      row.without,
    ]),
  )

const code = (text: string): string => `\`${text}\``
