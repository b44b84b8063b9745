/**
 * Evidence for a candidate: Wald's sequential test of "at or above what must be detected" against "at the limit" (Wald 1947), fresh at
 * each step and with a ceiling, so that good answers of earlier never pay for bad ones of now (Page's reflection, 1954). Pure.
 */
import type { Counts } from '../counts.ts'
import { lnRatioOf, type Pair } from './e-process.ts'
import { times } from './logarithms.ts'

/** `missedFault`: the chance to accept a candidate that errs at `detect` or more. Shares, 0 to 1; limit < detect. */
export type Acceptance = { readonly limit: number; readonly detect: number; readonly missedFault: number }

/** The ceiling, and the bar. */
export const ceilingOf = ({ missedFault }: Pick<Acceptance, 'missedFault'>): number => Math.log(1 / missedFault)

/** ln of the evidence for the candidate after a poll. Without a limit of its own (0) one bad answer is never made up for. */
export function accepting(soFar: number, { n, bad }: Counts, test: Acceptance & { readonly clumping: number }): number {
  const { limit, detect, clumping } = test
  const lnBad = limit === 0 ? unforgiven : Math.log(limit / detect)
  const gain = (times(bad, lnBad) + times(n - bad, Math.log((1 - limit) / (1 - detect)))) / clumping
  return Math.min(ceilingOf(test), soFar + gain)
}

/** Far below what any number of good answers makes up for, and still a number in JSON. */
const unforgiven = -1e6

/** What must not pass as "no worse than stable": twice the errors. */
const worse = 2

type Comparison = Pick<Acceptance, 'missedFault'> & { readonly clumping: number }

/** The same for "no worse than stable", after a block of both sides: how a fix is accepted while stable is above the limit. */
export function acceptingAsStable(soFar: number, pair: Pair, { missedFault, clumping }: Comparison): number {
  const gain = -lnRatioOf(pair, worse) / clumping
  return Math.min(ceilingOf({ missedFault }), soFar + gain)
}

export const isAccepted = (evidence: number, test: Pick<Acceptance, 'missedFault'>): boolean =>
  evidence >= ceilingOf(test)
