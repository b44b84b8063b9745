/**
 * How errors clump: the variance of stable's errors a poll over that of independent ones (the dispersion of a Poisson count;
 * McCullagh and Nelder 1989, section 4.5), shrunk towards 1. Never estimated on the candidate, whose late fault would
 * look like a clump. Pure.
 */
import type { Counts } from '../counts.ts'
import { lnRatiosOfLimit, nothingStaked, staked, sum } from './e-process.ts'

/** Sums over stable's polls outside of its outages, and the detector of those. */
export type Clumping = {
  readonly requests: number
  readonly errors: number
  readonly squares: number
  readonly expected: number
  readonly outage: readonly number[]
}

export const freshClumping: Clumping = {
  requests: 0,
  errors: 0,
  squares: 0,
  expected: 0,
  outage: nothingStaked,
}

/** As many errors as speak for independence from the start. */
const prior = 5
const most = 10
/** Errors. A whole one would hide clumps of a stable that rarely fails. */
const assumed = 0.2

/** 1: independent; 3: errors come in clumps of about 3. */
export const clumpingOf = ({ squares, expected }: Clumping): number =>
  Math.min(most, Math.max(1, (prior + squares) / (prior + expected)))

/** Fewer errors of stable than this say little of how they clump. */
export const isKnown = ({ errors }: Clumping): boolean => errors >= prior

/** Of the share of each minute that is staked on an outage of stable having begun. */
const stake = 1 / 60

/**
 * After a poll of stable's. Its rate so far begins as if a part of an error had been seen, at the limit: of no rate at all, its first
 * errors would look like a clump, and faults take longer to find. Left out are a poll with more requests than that rate is known by, and
 * those during an outage of stable, which is no clump. `limit` > 0.
 */
export function clumped(before: Clumping, stable: Counts, { limit, falseAbort }: Bar): Clumping {
  const outage = staked(before.outage, stake, lnRatiosOfLimit(stable, limit, clumpingOf(before)))
  if (sum(outage) >= 1 / falseAbort) return { ...before, outage }
  const { requests, errors, squares, expected } = before
  const after = { ...before, requests: requests + stable.n, errors: errors + stable.bad, outage }
  const known = requests + assumed / limit
  if (stable.n > known) return after
  const mean = (stable.n * (errors + assumed)) / known
  return { ...after, squares: squares + (stable.bad - mean) ** 2, expected: expected + mean }
}

type Bar = { readonly limit: number; readonly falseAbort: number }
