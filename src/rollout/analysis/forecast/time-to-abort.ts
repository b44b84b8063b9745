/** How many requests it takes to find a fault. Pure. */
import { alternatives } from '../statistics/e-process.ts'

/** Of the median rollout, and within which nine in ten have found it. Times the share of bad answers: how many of those come meanwhile. */
export type ToAbort = { readonly median: number; readonly most: number }

export type Fault = {
  readonly limit: number
  /** The metric's own part of the chance of a false abort. */
  readonly falseAbort: number
  /** Of the answers, those that are bad; above the limit. */
  readonly share: number
  /** The part of the whole reserve that is staked when the fault begins. */
  readonly stake: number
  /** No more requests than these are looked at. */
  readonly within: number
}

/** The alternative that stakes most. */
const main = alternatives[1]

const [half, nineInTen] = [0.5, 0.9]

/**
 * For a fault that is there when the reserve is staked, exactly: by the chances of each number of bad answers among those rollouts that
 * have not crossed the bar yet. Looks at the main alternative of the evidence against the limit alone. Undefined where nine in ten
 * rollouts take more than `within` requests.
 */
export function requestsToAbort(fault: Fault): ToAbort | undefined {
  const crossing = crossingOf(fault)
  // Of those that have not crossed: the chance of each number of bad answers. The bar only rises, by less than one a request.
  const alive = [1]
  let found = 0
  let median: number | undefined
  for (let n = 1; n <= fault.within; n++) {
    addOne(alive, fault.share)
    const bar = crossing(n)
    while (alive.length > bar) found += alive.pop() ?? 0
    if (found >= half) median ??= n
    if (median !== undefined && found >= nineInTen) return { median, most: n }
  }
  return undefined
}

/** The least number of bad answers among n that reaches the bar. Of a limit of 0 the first one does. */
function crossingOf({ limit, falseAbort, stake }: Fault): (n: number) => number {
  if (limit === 0) return () => 1
  const odds = (main.odds * limit) / (1 - limit)
  const share = odds / (1 + odds)
  const [ofBad, ofGood] = [Math.log(share / limit), Math.log((1 - share) / (1 - limit))]
  const bar = Math.log(1 / (falseAbort * stake * main.weight))
  return (n) => Math.max(0, Math.ceil((bar - n * ofGood) / (ofBad - ofGood)))
}

/** One more request. In place: there are thousands. */
function addOne(chances: number[], share: number): void {
  let fewer = 0
  for (const [bad, chance] of chances.entries()) {
    chances[bad] = chance * (1 - share) + fewer * share
    fewer = chance
  }
  chances.push(fewer * share)
}
