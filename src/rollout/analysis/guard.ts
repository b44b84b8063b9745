/**
 * What must be seen besides evidence before users are returned: bad answers at several moments, so that one hiccup of a second,
 * however many requests it met, takes no release back; or so many at once that waiting would only cost. Pure.
 */
import type { Counts } from './counts.ts'

/** Polls are counted from the start of the rollout, and rounds too: polls that brought an answer. */
export type Guard = {
  readonly polls: number
  readonly rounds: number
  readonly requests: number
  /** The latest polls with a bad answer: when, in which round, and after how many requests in all. */
  readonly bad: readonly { readonly poll: number; readonly round: number; readonly requests: number }[]
  /** What the latest polls brought. */
  readonly latest: readonly Counts[]
}

export const freshGuard: Guard = { polls: 0, rounds: 0, requests: 0, bad: [], latest: [] }

/** At so many moments bad answers must be seen. */
export const moments = 3
/**
 * How far back they may lie: so many polls, rounds or requests, whichever reaches furthest. A source that tells twice a minute has its
 * moments in its rounds.
 */
const window = { polls: 60, rounds: 4, requests: 20 }
const burst = { polls: 3, requests: 20, share: 0.5 }

export function guarded(before: Guard, counts: Counts): Guard {
  const polls = before.polls + 1
  const rounds = before.rounds + (counts.n > 0 ? 1 : 0)
  const requests = before.requests + counts.n
  const bad = counts.bad > 0 ? [...before.bad, { poll: polls, round: rounds, requests }].slice(-moments) : before.bad
  return { polls, rounds, requests, bad, latest: [...before.latest, counts].slice(-burst.polls) }
}

export const isGuardMet = (guard: Guard): boolean => isSpread(guard) || isBurst(guard)

function isSpread({ polls, rounds, requests, bad }: Guard): boolean {
  const [first] = bad
  if (!first || bad.length < moments) return false
  return (
    polls - first.poll < window.polls ||
    rounds - first.round < window.rounds ||
    requests - first.requests < window.requests
  )
}

function isBurst({ latest }: Guard): boolean {
  const n = latest.reduce((sum, each) => sum + each.n, 0)
  const bad = latest.reduce((sum, each) => sum + each.bad, 0)
  return n >= burst.requests && bad >= burst.share * n
}
