/**
 * The hosts of a Route: NAME.NAMESPACE.DOMAIN for all users, TAG-NAME.NAMESPACE.DOMAIN for one tag. A DNS label over 63 characters
 * is found only here, not at admission. Source: serving pkg/reconciler/route/domains, config-network's default templates; facts A.5.
 */

import type { TrafficTarget } from '../../rollout/model.ts'
import type { Mark } from '../conditions.ts'
import type { HostRule, RouteObject } from '../objects.ts'
import type { Target } from './targets.ts'

const host = ({ metadata: { name, namespace } }: RouteObject, domain: string, tag?: string) =>
  `${tag ? `${tag}-` : ''}${name}.${namespace}.${domain}`

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

/** A rule for all users, and one for each tag, which sends everything to its Revision. */
export const rulesOf = (route: RouteObject, targets: readonly Target[], domain: string): readonly HostRule[] => {
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
