/** What another hand has done to its own targets while a rollout was running: it stays done when the users go back. */
import type { TrafficTarget } from './model.ts'
import { follows, type Ground, isOthers, merged } from './traffic.ts'

/** The list from before, with the tags of others as they are in `live`: moved, taken away or added meanwhile. */
export function withOthersOf(live: readonly TrafficTarget[], ground: Ground): readonly TrafficTarget[] {
  const { before, tags, floating } = ground
  const theirs = live.filter((target) => target.tag !== undefined && isOthers(target, tags))
  const isThere = (target: TrafficTarget) =>
    theirs.some(
      ({ tag, revisionName }) =>
        tag === target.tag && (revisionName === target.revisionName || (follows(target) && revisionName === floating)),
    )
  const kept = before.flatMap((target) => {
    if (target.tag === undefined || !isOthers(target, tags) || isThere(target)) return [target]
    return target.percent ? [withoutTag(target)] : []
  })
  const added = theirs.filter(({ tag }) => !kept.some((target) => target.tag === tag))
  return merged([...kept, ...added.map((target) => ({ ...target, percent: 0 }))])
}

const withoutTag = ({ tag: _, ...target }: TrafficTarget): TrafficTarget => target
