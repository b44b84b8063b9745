/** Other judges, re-made from their documentation: how they decide, not their code. All have a limit of 1 %. */
import { plus as add, type Counts, noCounts as none } from '../../src/rollout/analysis/counts.ts'
import type { Judge } from './rollout.ts'

const limit = 0.01

const isOver = ({ n, bad }: Counts): boolean => bad > limit * n

/** Flagger: a check at each interval over its requests; after `threshold` failed ones it rolls back, and each good one goes on. */
export function flagger(interval: number, threshold: number): Judge {
  let [failed, counts] = [0, none]
  return {
    begin: () => {},
    poll: ({ candidate }, { polls, least }) => {
      counts = add(counts, candidate)
      if (polls % interval !== 0) return 'wait'
      const isFailed = isOver(counts)
      counts = none
      if (isFailed) failed++
      if (failed >= threshold) return 'abort'
      return !isFailed && polls >= least ? 'next' : 'wait'
    },
  }
}

/** Argo Rollouts: an analysis of five measurements a step, none of which may fail. */
export function argo(): Judge {
  let counts = none
  return {
    begin: () => {
      counts = none
    },
    poll: ({ candidate }, { polls, least }) => {
      counts = add(counts, candidate)
      if (polls % (least / 5) !== 0) return 'wait'
      if (isOver(counts)) return 'abort'
      counts = none
      return polls >= least ? 'next' : 'wait'
    },
  }
}

/** The judge that this one replaces: an estimate over the hold, failed early where the pace cannot be made up for. */
export function byEstimate(): Judge {
  let counts = none
  return {
    begin: () => {
      counts = none
    },
    poll: ({ candidate }, { polls, least }) => {
      counts = add(counts, candidate)
      const expected = Math.max(counts.n, (counts.n * least) / polls)
      if (counts.bad > limit * expected) return 'abort'
      return polls >= least ? 'next' : 'wait'
    },
  }
}

/** Kayenta-like: at the end of a step the error shares of ten seconds each, by Mann and Whitney's test at 2 %. */
export function kayenta(): Judge {
  let [candidates, stables]: [number[], number[]] = [[], []]
  let [candidate, stable] = [none, none]
  return {
    begin: () => {
      ;[candidates, stables] = [[], []]
    },
    poll: (poll, { polls, least }) => {
      candidate = add(candidate, poll.candidate)
      stable = add(stable, poll.stable ?? none)
      if (polls % 10 !== 0) return 'wait'
      candidates.push(candidate.bad / Math.max(1, candidate.n))
      stables.push(stable.bad / Math.max(1, stable.n))
      ;[candidate, stable] = [none, none]
      if (polls < least) return 'wait'
      return isAbove(candidates, stables) ? 'abort' : 'next'
    },
  }
}

/** By the normal approximation, one-sided: 2.05 is the 98th percentile. */
function isAbove(these: readonly number[], those: readonly number[]): boolean {
  const wins = these.flatMap((a) => those.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)))
  const u = wins.reduce<number>((sum, win) => sum + win, 0)
  const [n, m] = [these.length, those.length]
  return (u - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12) > 2.05
}
