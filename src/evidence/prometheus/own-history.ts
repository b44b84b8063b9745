/** What this job had sent at each moment: samples of counters are late, and what was sent since is not in them. */
import type { Measurement } from '../../rollout/model.ts'
import type { OwnRequests } from '../own-requests.ts'
import { none, type Own } from '../users/increments.ts'

export type OwnHistory = {
  /** What is sent by now; to be called every second. */
  readonly note: (atMs: number) => void
  readonly between: (of: Measurement['of'], fromMs: number, toMs: number) => Own
}

/** Longer than any scrape is late. */
const keptMs = 15 * 60_000

type Entry = { readonly atMs: number; readonly sent: Readonly<Record<Measurement['of'], Own>> }

export function createOwnHistory(own: OwnRequests): OwnHistory {
  const entries: Entry[] = []
  const at = (of: Measurement['of'], atMs: number): Own =>
    entries.findLast((entry) => entry.atMs <= atMs)?.sent[of] ?? none
  return {
    note: (atMs) => {
      entries.push({ atMs, sent: { candidate: own.sent('candidate'), stable: own.sent('stable') } })
      while ((entries[0]?.atMs ?? atMs) < atMs - keptMs) entries.shift()
    },
    between: (of, fromMs, toMs) => {
      const [before, after] = [at(of, fromMs), at(of, toMs)]
      return { n: after.n - before.n, bad: after.bad - before.bad, slow: after.slow - before.slow }
    },
  }
}
