/**
 * Evidence against a candidate, as an e-process: a number that begins at 1 and, while the null hypothesis holds, is expected to stay
 * there; so it ever reaches 1/alpha with a chance of at most alpha, however often it is looked at (Ville 1939; Ramdas, Gruenwald, Vovk
 * and Shafer, "Game-theoretic statistics and safe anytime-valid inference", 2023). It is a mixture of likelihood ratios: four
 * alternatives, each begun again and again with a part of a reserve, so that a fault which begins late is found as well. Pure.
 */
import type { Counts } from '../counts.ts'
import { times } from './logarithms.ts'

/** How many times the odds of the null each alternative has, and its part of what is staked. */
export const alternatives = [
  { odds: 2, weight: 0.15 },
  { odds: 5, weight: 0.6 },
  { odds: 20, weight: 0.15 },
  { odds: 80, weight: 0.1 },
] as const

/** What is not yet staked, and what each alternative has become. */
export type EProcess = { readonly reserve: number; readonly stakes: readonly number[] }

export const nothingStaked: readonly number[] = alternatives.map(() => 0)

export const freshProcess: EProcess = { reserve: 1, stakes: nothingStaked }

/** 1 at the start; 1/alpha is the bar. */
export const evidenceOf = ({ reserve, stakes }: EProcess): number => reserve + sum(stakes)

export const sum = (stakes: readonly number[]): number => stakes.reduce((all, stake) => all + stake, 0)

/** What is staked of the reserve where a rollout begins, where a later step does, and in between: then 1 / polls. */
export const atRollout = 0.7
const atStep = 0.5

/** The part of the reserve to stake now. Of a full reserve nothing was staked yet: the rollout begins. */
export function stakeOf({ reserve }: EProcess, isStepStart: boolean, polls: number): number {
  if (reserve === 1) return atRollout
  return isStepStart ? atStep : 1 / polls
}

/** The process after a poll: `part` of the reserve joins the alternatives, and each is multiplied by its likelihood ratio. */
export const advance = ({ reserve, stakes }: EProcess, part: number, lnRatios: readonly number[]): EProcess => ({
  reserve: reserve * (1 - part),
  stakes: staked(stakes, reserve * part, lnRatios),
})

/** Three polls of 50 failures reach 1e246: beyond this the exact number says nothing more, and infinity would become NaN. */
const most = 1e300
const lnMost = 690

/** Each alternative after `added` was shared among them. A detector of change adds the same at every poll (Shin, Ramdas and Rinaldo 2023). */
export const staked = (stakes: readonly number[], added: number, lnRatios: readonly number[]): readonly number[] =>
  alternatives.map(({ weight }, index) =>
    Math.min(most, ((stakes[index] ?? 0) + added * weight) * Math.exp(Math.min(lnMost, lnRatios[index] ?? 0))),
  )

/**
 * Of each alternative, ln of the likelihood ratio of `counts` against a share of bad answers of at most `limit`; 0 < limit < 1.
 * `clumping` is the variance of errors over that of independent ones: dividing by it keeps clumps from counting as many errors.
 */
export function lnRatiosOfLimit({ n, bad }: Counts, limit: number, clumping: number): readonly number[] {
  const odds = limit / (1 - limit)
  return alternatives.map((alternative) => {
    const share = (alternative.odds * odds) / (1 + alternative.odds * odds)
    return (times(bad, Math.log(share / limit)) + times(n - bad, Math.log((1 - share) / (1 - limit)))) / clumping
  })
}

/** Both sides over the same seconds. */
export type Pair = { readonly candidate: Counts; readonly stable: Counts }

/**
 * Of each alternative, ln of the likelihood ratio against a candidate that errs at most as often as stable. Given both numbers of
 * requests and the sum of the errors, the candidate's errors are hypergeometric where both err alike; a binomial of the same mean is
 * above that in convex order (Hoeffding 1963, theorem 4), so the test keeps its level.
 */
export const lnRatiosOfStable = (pair: Pair, clumping: number): readonly number[] =>
  alternatives.map(({ odds }) => lnRatioOf(pair, odds) / clumping)

/** ln of the likelihood of the errors if the candidate errs `ratio` times as often as stable, over that of as often. */
export function lnRatioOf({ candidate, stable }: Pair, ratio: number): number {
  const alike = candidate.n / (candidate.n + stable.n)
  const part = (candidate.n * ratio) / (candidate.n * ratio + stable.n)
  return times(candidate.bad, Math.log(part / alike)) + times(stable.bad, Math.log((1 - part) / (1 - alike)))
}
