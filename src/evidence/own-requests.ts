/** What this job itself sent to both sides, as their pods have counted it: it is no request of a user. */
import type { Measurement } from '../rollout/model.ts'
import { none, type Own } from './users/increments.ts'

export type OwnRequests = {
  /** An answer of a pod to us, or one that it still owed when we stopped waiting. */
  readonly add: (of: Measurement['of'], answer: { readonly isBad: boolean; readonly latencyMs: number }) => void
  readonly sent: (of: Measurement['of']) => Own
}

export function createOwnRequests(slowOverMs = Number.POSITIVE_INFINITY): OwnRequests {
  const sums = { candidate: none, stable: none }
  return {
    add: (of, { isBad, latencyMs }) => {
      const { n, bad, slow } = sums[of]
      sums[of] = { n: n + 1, bad: bad + (isBad ? 1 : 0), slow: slow + (latencyMs > slowOverMs ? 1 : 0) }
    },
    sent: (of) => sums[of],
  }
}
