/**
 * Targets of others whose Revision is not ready: one such entry freezes the whole Route, so it is left out while that lasts. What
 * is still out when a rollout ends is told, with the way to put it back. Pure.
 */
import type { Journal, TrafficTarget } from '../../rollout/model.ts'
import { others } from '../../rollout/traffic.ts'
import type { Snapshot } from '../ports/ports.ts'
import { isReady } from '../ports/read-snapshot.ts'

type Place = { readonly service: string; readonly namespace: string }

/** A sentence and a command for each tag that is out. An entry without a tag gave nobody anything. */
export function parkedTags(snapshot: Snapshot, journal: Journal, place: Place): readonly string[] {
  const { service } = snapshot
  if (!service) return []
  const isThere = (target: TrafficTarget) => service.traffic.some(({ tag }) => tag === target.tag)
  return others(journal)
    .filter((target) => target.tag !== undefined && !isThere(target) && !isReady(snapshot)(target.revisionName))
    .map(({ tag, revisionName = '@latest' }) =>
      [
        `Tag ${tag} is out of the traffic: ${revisionName} is not ready, and one such entry freezes the whole Route.`,
        `Once it is ready: kn service update ${place.service} -n ${place.namespace} --tag ${revisionName}=${tag}`,
      ].join(' '),
    )
}
