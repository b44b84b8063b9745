/** What a plan can find out, before anything is touched: how many requests a verdict needs. Pure. */
import { ceilingOf } from './acceptance.ts'
import { alternatives } from './e-process.ts'

type Test = { readonly limit: number; readonly detect: number; readonly missedFault: number }

const gainOfGood = ({ limit, detect }: Test): number => Math.log((1 - limit) / (1 - detect))

/** Requests until acceptance if none is bad (Wald 1947). */
export const fewestToAcceptance = (test: Test): number => Math.ceil(ceilingOf(test) / gainOfGood(test))

/** How many more for each bad one. Without end for a limit of 0. */
export const moreForEachBad = (test: Test): number => Math.log(test.detect / test.limit) / gainOfGood(test) + 1

/** Requests until acceptance on average, where the share `usual` is bad: Wald's equation without the ceiling's overshoot. */
export function meanToAcceptance(test: Test, usual: number): number {
  const lost = usual === 0 ? 0 : usual * Math.log(test.detect / test.limit)
  const gain = (1 - usual) * gainOfGood(test) - lost
  return gain > 0 ? ceilingOf(test) / gain : Number.POSITIVE_INFINITY
}

/** Requests until a fault is found, of the median rollout and of nine in ten. Times the share of bad answers: those users get. */
export type ToAbort = { readonly median: number; readonly most: number }

type Fault = { readonly limit: number; readonly falseAbort: number; readonly share: number }

const mainAlternative = alternatives[1]
/** Staked when a rollout begins. */
const firstStake = 0.7
const mostRequests = 20_000

/**
 * For a fault from the first request on: exact, by the probabilities of each number of bad answers among those rollouts that have not
 * crossed the bar yet. Looks at the alternative that stakes most alone. Undefined where nine in ten take more than 20,000 requests.
 */
export function requestsToAbort({ limit, falseAbort, share }: Fault): ToAbort | undefined {
  const { crossing } = barOf(limit, falseAbort)
  let alive = [1]
  let gone = 0
  let median: number | undefined
  for (let n = 1; n <= mostRequests; n++) {
    const next = afterOne(alive, share)
    const bar = crossing(n)
    gone += next.slice(bar).reduce((sum, chance) => sum + chance, 0)
    alive = next.slice(0, bar)
    if (gone >= 0.5) median ??= n
    if (median !== undefined && gone >= 0.9) return { median, most: n }
  }
  return undefined
}

/** `crossing`: the least number of bad answers among n that reaches the bar. */
function barOf(limit: number, falseAbort: number) {
  const odds = (mainAlternative.odds * limit) / (1 - limit)
  const share = odds / (1 + odds)
  const [ofBad, ofGood] = [Math.log(share / limit), Math.log((1 - share) / (1 - limit))]
  const bar = Math.log(1 / (falseAbort * firstStake * mainAlternative.weight))
  return { crossing: (n: number) => Math.max(0, Math.ceil((bar - n * ofGood) / (ofBad - ofGood))) }
}

/** The chances of each number of bad answers after one more request. */
const afterOne = (chances: readonly number[], share: number): number[] =>
  Array.from(
    { length: chances.length + 1 },
    (_, bad) => (chances[bad] ?? 0) * (1 - share) + (chances[bad - 1] ?? 0) * share,
  )
