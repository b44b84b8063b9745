/**
 * Between which shares the true one surely lies, at whatever moment it is looked at: the shares at which the likelihood ratio of a
 * uniform prior is below 10 (Robbins 1970; an anytime-valid interval of 90 %, each end 95 %). An interval made for one look, such
 * as Clopper and Pearson's, would be wrong for a number that is shown live. Pure.
 */
import type { Counts } from '../counts.ts'
import { lnBeta, times } from './logarithms.ts'

export type Bounds = { readonly from: number; readonly to: number }

const lnBar = Math.log(10)

/** All shares are possible of nothing. */
export function boundsOf({ n, bad }: Counts): Bounds {
  const lnPrior = lnBeta(bad + 1, n - bad + 1)
  const isPossible = (share: number) =>
    lnPrior - times(bad, Math.log(share)) - times(n - bad, Math.log(1 - share)) < lnBar
  const middle = n > 0 ? bad / n : 0.5
  return { from: edge(isPossible, middle, 0), to: edge(isPossible, middle, 1) }
}

const halvings = 50

/** Where possible ends, between a share that is and the end of the range. */
function edge(isPossible: (share: number) => boolean, inside: number, end: number): number {
  if (isPossible(end)) return end
  let [near, far] = [inside, end]
  for (let round = 0; round < halvings; round++) {
    const middle = (near + far) / 2
    if (isPossible(middle)) near = middle
    else far = middle
  }
  return near
}
