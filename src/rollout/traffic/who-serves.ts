/**
 * Which of the Revisions that have the traffic serve anyone. One that is gone, or not ready and without a pod, serves nobody: there
 * is nobody to protect on it, and no way back to it. Pure.
 */
import type { Share, TrafficTarget } from '../model.ts'
import { apportion, merged } from './traffic.ts'

/** What of a Revision says whether it can serve. Undefined: there is no such Revision. */
export type Health = { readonly ready: { readonly status: 'True' | 'False' | 'Unknown' }; readonly replicas: number }

/** Unknown is in between: such a Revision may be about to recover, or to be seen at all. */
export const servesNobody = (health: Health | undefined): boolean =>
  health === undefined || (health.ready.status === 'False' && health.replicas === 0)

/** The shares of those that serve, and of those that do not. */
export function partShares(shares: readonly Share[], isBroken: (revision: string) => boolean) {
  return {
    serving: shares.filter(({ revision }) => !isBroken(revision)),
    broken: shares.filter(({ revision }) => isBroken(revision)),
  }
}

/**
 * The list with the traffic of broken entries given to the others, in their old proportions. A tag on a broken entry stays, at 0 %; an
 * entry that only carried traffic goes. Undefined where no other entry has traffic.
 */
export function withoutBroken(
  list: readonly TrafficTarget[],
  isBroken: (target: TrafficTarget) => boolean,
): readonly TrafficTarget[] | undefined {
  const serving = list.filter((target) => target.percent && !isBroken(target))
  if (serving.length === 0) return undefined
  const shares = apportion(
    100,
    serving.map(({ percent = 0 }, index) => ({ revision: String(index), percent })),
  )
  const kept = list.flatMap((target): readonly TrafficTarget[] => {
    const index = serving.indexOf(target)
    if (index >= 0) return [{ ...target, percent: shares[index]?.percent ?? 0 }]
    const isCarrier = Boolean(target.percent) && target.tag === undefined
    return isCarrier ? [] : [target.percent ? { ...target, percent: 0 } : target]
  })
  return merged(kept)
}
