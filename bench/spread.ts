/** Several measurements of one thing as what may be quoted: the median, with the least, the most and how many. Pure. */

export type Spread = { readonly median: number; readonly least: number; readonly most: number; readonly runs: number }

/** @throws where nothing was measured: a bench that shows no number must not look like one that shows zero */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const [least, most] = [sorted.at(0), sorted.at(-1)]
  if (least === undefined || most === undefined) throw new Error('Nothing was measured.')
  return { median: medianOf(sorted), least, most, runs: sorted.length }
}

function medianOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
}
