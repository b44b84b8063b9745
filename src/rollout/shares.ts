/** Arithmetic of percents. Whole numbers only, since Knative's finest step is 1 %. */
import type { Share, TrafficTarget } from './model.ts'

/** Each Revision's share of the users, largest entry first as listed; targets at 0 % have none. */
export function sharesOf(targets: readonly TrafficTarget[]): readonly Share[] {
  const percents = new Map<string, number>()
  for (const { revisionName, percent } of targets)
    if (revisionName && percent) percents.set(revisionName, (percents.get(revisionName) ?? 0) + percent)
  return [...percents].map(([revision, percent]) => ({ revision, percent }))
}

/** The share of one Revision, 0-100. */
export const shareOf = (revision: string, targets: readonly TrafficTarget[]): number =>
  sharesOf(targets).find((share) => share.revision === revision)?.percent ?? 0

/** The Revision with the largest share; of equal ones the first. */
export const mainOf = (shares: readonly Share[]): string | undefined =>
  shares.reduce<Share | undefined>((best, share) => (best && best.percent >= share.percent ? best : share), undefined)
    ?.revision

/**
 * `total` percent divided among `shares` in their old proportions, by largest remainder; sums to `total`.
 * Without any weight the first takes all.
 */
export function apportion(total: number, shares: readonly Share[]): readonly Share[] {
  const weight = shares.reduce((sum, share) => sum + share.percent, 0)
  if (weight === 0) return shares.map((share, index) => ({ ...share, percent: index === 0 ? total : 0 }))
  const exact = shares.map((share) => (total * share.percent) / weight)
  const whole = exact.map(Math.floor)
  const left = total - whole.reduce((sum, percent) => sum + percent, 0)
  const first = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, left)
    .map(({ index }) => index)
  return shares.map((share, index) => ({ ...share, percent: (whole[index] ?? 0) + (first.includes(index) ? 1 : 0) }))
}
