/** Checks of this machine and its way to the cluster, and of what this user may do there. Pure. */
import { grantOf } from '../../../engine/permissions/role-manifest.ts'
import { rightRows, rightsFor, rightsOf, rightText } from '../../../engine/permissions/table.ts'
import type { Right } from '../../../engine/ports/ports.ts'
import { appliedBy } from '../../../errors/cluster.ts'
import { commandText } from '../../../errors/command.ts'
import { duration } from '../../../report/text/numbers.ts'
import { type Facts, isMissing, neededOccasions, optionalOccasions } from './facts.ts'
import { error, type Finding, ok, unknown, warning } from './finding.ts'

type Check = (facts: Facts) => readonly Finding[]

export const checkKubeconfig: Check = ({ connection: { from, context, user, namespace } }) => [
  ok(`${from}: context ${context}, user ${user}, namespace ${namespace}.`),
]

export const checkConnection: Check = ({ connection: { server, warnings } }) => [
  ok(
    server.startsWith('https:')
      ? `${server} answers.`
      : `${server} answers, without TLS: fit only for a server on this machine.`,
  ),
  ...warnings.map((each) => warning(each)),
]

/** A rollout takes minutes. */
const soonMs = 3_600_000

export const checkCredentials: Check = ({ connection: { leftMs } }) => {
  if (leftMs === undefined || leftMs >= soonMs) return []
  const left = leftMs <= 0 ? 'have expired' : `expire in ${duration(leftMs)}`
  return [
    warning(
      `The token or client certificate of the kubeconfig ${left}, and cannot be renewed.`,
      'Get one that lasts longer than a rollout, or use a credential plugin.',
    ),
  ]
}

export const checkKubernetes: Check = ({ kubernetes }) =>
  kubernetes.is === 'read'
    ? [ok(`Kubernetes ${kubernetes.value}.`)]
    : [unknown('The version of Kubernetes', kubernetes.is === 'unknown' ? kubernetes : { why: 'it is not told' })]

export const checkCurl: Check = ({ curl }) => {
  if (curl === 'usable') return [ok('curl is there for the health check.')]
  if (curl === 'silent') return [unknown('Whether curl can be used', { why: '`curl --version` did not end.' })]
  return [error(curl.message, curl.cure)]
}

export const checkPermissions: Check = (facts) => {
  const { services, asked, knative, rights } = facts
  const isNew = asked !== undefined && services.is === 'read' && !services.value.some(({ name }) => name === asked)
  const [needed, optional] = [
    rightsFor(...neededOccasions(isNew)).filter((right) => isMissing(facts, right)),
    rightsFor(...optionalOccasions(knative.age)).filter((right) => isMissing(facts, right)),
  ]
  const user = rights.user ?? 'This user'
  const findings = [
    ...(rights.byName.length === 0 ? [] : [unknownByName(facts)]),
    ...(needed.length === 0 ? [] : [error(`${user} lacks: ${textOf(needed)}.`, grantFor(facts, needed))]),
    ...(optional.length === 0
      ? []
      : [warning(`${user} lacks: ${textOf(optional)}. ${withoutThem(optional)}`, grantFor(facts, optional))]),
  ]
  return findings.length > 0 ? findings : [ok(`${user} has all permissions that a rollout uses in this namespace.`)]
}

/** A Role may name the one Service that a job deploys. */
const unknownByName = ({ rights: { byName, user = 'this user' }, connection: { namespace } }: Facts): Finding => ({
  is: 'unknown',
  says: `Whether ${user} may ${textOf(byName)} is not known: a Role may grant it for single Services by name.`,
  cure: `Name the Service to find out:\n${commandText({ verb: 'doctor', service: 'SERVICE', namespace })}`,
})

const textOf = (rights: readonly Right[]): string => rights.map(rightText).join(', ')

const withoutThem = (rights: readonly Right[]): string =>
  rightRows
    .filter(({ on }) => on === 'scale' || on === 'hold' || on === 'see' || on === 'count')
    .filter((row) => rightsOf(row).some((right) => rights.some((each) => rightText(each) === rightText(right))))
    .map(({ without }) => without)
    .join(' ')

const grantFor = ({ rights: { user }, connection: { namespace } }: Facts, rights: readonly Right[]): string =>
  appliedBy(grantOf(rights, { namespace, ...(user !== undefined && { user }) }))
