/** What one source measured in a hold, in numbers for people. Pure. */
import type { Measurement, SourceName, SourceResult } from '../model.ts'
import { type Counts, noCounts, plus } from './counts.ts'

/** `source` is the name of the one that measured it. */
export type SourcedMeasurement = Measurement & { readonly source: string }

export type Measured = Omit<SourceResult, 'verdict' | 'why'>

export function measuredBy(
  { name, one }: SourceName,
  measurements: readonly SourcedMeasurement[],
  maxLatencyMs: number | undefined,
): Measured {
  const own = measurements.filter(({ source }) => source === name)
  const candidate = own.filter((each) => each.of === 'candidate')
  const stable = countsOf(own.filter((each) => each.of === 'stable'))
  const sorted = candidate.flatMap(({ latencyMs }) => latencyMs ?? []).sort((a, b) => a - b)
  const { n: count, bad } = countsOf(candidate)
  return {
    source: name,
    one,
    count,
    bad,
    ...causesOf(candidate),
    slow: slowOf(candidate, maxLatencyMs).bad,
    p50Ms: percentile(sorted, 0.5),
    p95Ms: percentile(sorted, 0.95),
    p99Ms: percentile(sorted, 0.99),
    ...(stable.n > 0 ? { stable: { count: stable.n, bad: stable.bad } } : {}),
  }
}

export const countsOf = (measurements: readonly Measurement[]): Counts => measurements.reduce(plus, noCounts)

/** Of the answers that were timed, those that took longer. */
export const slowOf = (measurements: readonly Measurement[], maxLatencyMs = Number.POSITIVE_INFINITY): Counts =>
  measurements.reduce((sum, { n, slow, latencyMs }) => {
    if (slow === undefined && latencyMs === undefined) return sum
    return plus(sum, { n, bad: slow ?? (Number(latencyMs) > maxLatencyMs ? n : 0) })
  }, noCounts)

/** More of them would hide the one that matters. */
const mostCauses = 3

function causesOf(measurements: readonly Measurement[]): Pick<Measured, 'causes'> {
  const failed = measurements.flatMap(({ bad, note }) => (bad === 0 || note === undefined ? [] : [{ bad, note }]))
  if (failed.length === 0) return {}
  const groups = [...Map.groupBy(failed, ({ note }) => note)]
    .map(([note, each]) => ({ note, bad: each.reduce((sum, { bad }) => sum + bad, 0) }))
    .sort((a, b) => b.bad - a.bad)
  const told = groups.slice(0, mostCauses).map(({ note, bad }) => `${bad} x ${note}`)
  const others = groups.slice(mostCauses).reduce((sum, { bad }) => sum + bad, 0)
  return { causes: [...told, ...(others > 0 ? [`${others} x another cause`] : [])].join(', ') }
}

/** Nearest rank; undefined of nothing. */
export const percentile = (sorted: readonly number[], share: number): number | undefined =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
