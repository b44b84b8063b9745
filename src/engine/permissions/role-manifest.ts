/**
 * The objects that grant rights to a user, as YAML for `kubectl apply -f -`: a Role of exactly these, and its binding. Pure.
 * A List, and so one document: it may be moved in by a log without harm.
 */
import type { Right, Verb } from '../ports/ports.ts'

export type Rule = {
  readonly apiGroups: readonly string[]
  readonly resources: readonly string[]
  readonly verbs: readonly Verb[]
}

type Grantee = {
  readonly namespace: string
  /** As the API server calls them; undefined: not known. */
  readonly user?: string
}

/** One rule for each resource, in the order of the rights. */
export const rulesOf = (rights: readonly Right[]): readonly Rule[] => {
  const keys = [...new Set(rights.map(({ group, resource }) => `${group}/${resource}`))]
  return keys.map((key) => {
    const of = rights.filter(({ group, resource }) => `${group}/${resource}` === key)
    const { group = '', resource = '' } = of[0] ?? {}
    return { apiGroups: [group], resources: [resource], verbs: [...new Set(of.map(({ verb }) => verb))] }
  })
}

/** Named by what it grants: applied after another one, it adds to it and takes nothing away. */
export function grantOf(rights: readonly Right[], { namespace, user }: Grantee): string {
  const rules = rulesOf(rights)
  const name = ['kn-rollout', ...rules.flatMap(({ verbs, resources }) => [...verbs, ...resources])]
    .join('-')
    .replaceAll('/', '-')
  return `apiVersion: v1
kind: List
items:
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: Role
    metadata:
      name: ${name}
      namespace: ${text(namespace)}
    rules:
${rules.map(ruleText).join('\n')}
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: RoleBinding
    metadata:
      name: ${name}
      namespace: ${text(namespace)}
    roleRef:
      apiGroup: rbac.authorization.k8s.io
      kind: Role
      name: ${name}
    subjects:
      - ${subjectOf(user).join('\n        ')}`
}

const ruleText = ({ apiGroups, resources, verbs }: Rule): string =>
  `      - apiGroups: [${apiGroups.map(text).join(', ')}]
        resources: [${resources.join(', ')}]
        verbs: [${verbs.join(', ')}]`

/** Kubernetes names a service account by where it is. */
const subjectOf = (user = 'THE-USER-OF-THIS-JOB'): readonly string[] => {
  const [, namespace, name] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(user) ?? []
  return namespace !== undefined && name !== undefined
    ? ['kind: ServiceAccount', `name: ${text(name)}`, `namespace: ${text(namespace)}`]
    : ['kind: User', `name: ${text(user)}`, 'apiGroup: rbac.authorization.k8s.io']
}

/** A word that YAML can only take for text stands as it is; whatever else a name holds is quoted, as JSON and YAML both do. */
const text = (name: string): string =>
  /^[a-z][a-z0-9.-]*$/.test(name) && !words.has(name) ? name : JSON.stringify(name)

const words = new Set(['true', 'false', 'yes', 'no', 'on', 'off', 'null', 'y', 'n'])
