/** How many requests a verdict for a candidate needs. Pure. */
import { ceilingOf } from '../statistics/acceptance.ts'

type Test = { readonly limit: number; readonly detect: number; readonly missedFault: number }

const gainOfGood = ({ limit, detect }: Test): number => Math.log((1 - limit) / (1 - detect))

/** Requests until acceptance if none of them is bad (Wald 1947). */
export const fewestToAcceptance = (test: Test): number => Math.ceil(ceilingOf(test) / gainOfGood(test))

/** How many more for each bad one; without end for a limit of 0. */
export const moreForEachBad = (test: Test): number => Math.log(test.detect / test.limit) / gainOfGood(test) + 1

/** Requests until acceptance on average, where the share `usual` is bad: Wald's equation without the ceiling's overshoot. */
export function meanToAcceptance(test: Test, usual: number): number {
  const lost = usual === 0 ? 0 : usual * Math.log(test.detect / test.limit)
  const gain = (1 - usual) * gainOfGood(test) - lost
  return gain > 0 ? ceilingOf(test) / gain : Number.POSITIVE_INFINITY
}
