/**
 * The hosts of a Route: NAME.NAMESPACE.DOMAIN for all users, TAG-NAME.NAMESPACE.DOMAIN for one tag. A DNS label over 63 characters
 * is found only here, not at admission; so is a placeholder whose name is taken.
 * Source: serving pkg/reconciler/route/domains, config-network's default templates; facts A.5.
 */
import type { TrafficTarget } from '../../../src/rollout/model.ts'
import type { HostRule, RouteObject } from '../../objects/objects.ts'
import type { Mark } from '../../state/conditions.ts'
import type { Target } from './targets.ts'

const clusterDomain = 'svc.cluster.local'

/** Made private by its label: reachable inside the cluster alone. */
const isPrivate = ({ metadata: { labels } }: RouteObject) =>
  labels?.['networking.knative.dev/visibility'] === 'cluster-local'

const host = (route: RouteObject, domain: string, tag?: string) => {
  const { name, namespace } = route.metadata
  return `${tag ? `${tag}-` : ''}${name}.${namespace}.${isPrivate(route) ? clusterDomain : domain}`
}

export const urlOf = (route: RouteObject, domain: string): string => `http://${host(route, domain)}`

export const statusTraffic = (
  route: RouteObject,
  targets: readonly Target[],
  domain: string,
): readonly TrafficTarget[] =>
  targets.map(({ revision, percent, tag, latestRevision }) => ({
    latestRevision,
    percent,
    revisionName: revision,
    ...(tag ? { tag, url: `http://${host(route, domain, tag)}` } : {}),
  }))

/**
 * What the public ingress is told: a rule for all users, and one for each tag, which sends everything to its Revision.
 * Of a private Route it serves nothing.
 */
export const rulesOf = (route: RouteObject, targets: readonly Target[], domain: string): readonly HostRule[] => {
  if (isPrivate(route)) return []
  const everyone = {
    host: host(route, domain),
    splits: targets.filter(({ percent }) => percent > 0).map(({ revision, percent }) => ({ revision, percent })),
  }
  const tagged = targets
    .filter(({ tag }) => tag)
    .map(({ tag, revision }) => ({ host: host(route, domain, tag), splits: [{ revision, percent: 100 }] }))
  return [everyone, ...tagged]
}

const longestLabel = 63

export const hostProblem = (route: RouteObject, domain: string): Mark | undefined => {
  const long = route.spec.traffic
    .map(({ tag }) => host(route, domain, tag))
    .find((name) => name.split('.').some((label) => label.length > longestLabel))
  if (!long) return undefined
  const message = `invalid domain name "${long}": url: Invalid value: "${long}": must be no more than 63 characters`
  return { type: 'AllTrafficAssigned', status: 'False', reason: 'ErrorConfig', message }
}

/**
 * For every tag the Route makes a placeholder Service TAG-NAME, beside the one with its own name. One that another Route made first
 * is not its to take. Source: serving pkg/reconciler/route/reconcile_resources.go.
 */
export const placeholderProblem = (route: RouteObject, others: readonly RouteObject[]): Mark | undefined => {
  const taken = new Set(others.filter((other) => other !== route).flatMap(placeholders))
  const name = route.spec.traffic.map(({ tag }) => placeholder(route, tag)).find((wanted) => taken.has(wanted))
  if (!name) return undefined
  const message = `There is an existing placeholder Service "${name}" that we do not own.`
  return { type: 'IngressReady', status: 'False', reason: 'NotOwned', message }
}

const placeholder = ({ metadata: { name } }: RouteObject, tag: string | undefined) => (tag ? `${tag}-${name}` : name)

const placeholders = (route: RouteObject): readonly string[] => [
  placeholder(route, undefined),
  ...(route.status?.traffic ?? []).map(({ tag }) => placeholder(route, tag)),
]
