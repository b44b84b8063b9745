/**
 * Measurements against limits, source by source; the worst verdict is that of the hold they were gathered in. Pure.
 * Fails early only when the hold can no longer be passed at the pace it has had so far.
 */
import type { Measurement, SourceName, SourceResult, Verdict } from './model.ts'

export type AnalysisLimits = {
  /** Share of failed measurements, 0-1. */
  readonly maxErrorRate?: number
  /** For the 95th percentile: at most 5 % of the measurements may be slower. */
  readonly maxLatencyMs?: number
}

export type Hold = { readonly heldMs: number; readonly holdMs: number }

/** `source` is the name of the one that measured it. */
export type SourcedMeasurement = Measurement & { readonly source: string }

/** Every source in use, and what they measured: one that has nothing to show counts too. Of stable nothing is judged. */
type Evidence = {
  readonly sources: readonly SourceName[]
  readonly measurements: readonly SourcedMeasurement[]
}

type Judgement = { readonly verdict: Verdict; readonly why: string }

export type Analysis = Judgement & { readonly sources: readonly SourceResult[] }

const slowShare = 0.05
/** Below this much of a hold the count to expect by its end is a guess. */
const earliestMs = 500

/** The verdict so far; `inconclusive` while the hold is too young to tell. Nothing measured is inconclusive if a limit was asked for. */
export function judge({ sources, measurements }: Evidence, limits: AnalysisLimits, hold: Hold): Analysis {
  const early = beforeNumbers(limits, hold)
  const results = sources.map((source): SourceResult => {
    const measured = measurements.filter((each) => each.source === source.name && each.of === 'candidate')
    const counts = countsOf(source, measured, limits)
    return { ...counts, ...(early ?? silentGuard(source, counts) ?? judgeSource(counts, limits, hold)) }
  })
  return { ...(early ?? worstOf(results)), sources: results }
}

const silentGuard = ({ name, isGuard = false }: SourceName, { count }: Counts): Judgement | undefined =>
  isGuard && count === 0 ? { verdict: 'not-asked', why: `There were no ${name}.` } : undefined

/** What holds of every source, whatever it measured. */
function beforeNumbers(limits: AnalysisLimits, { heldMs, holdMs }: Hold): Judgement | undefined {
  const asked = limits.maxErrorRate !== undefined || limits.maxLatencyMs !== undefined
  if (!asked || holdMs === 0) return { verdict: 'not-asked', why: 'No limit is set.' }
  if (heldMs < Math.min(earliestMs, holdMs)) return { verdict: 'inconclusive', why: 'The hold has only just started.' }
  return undefined
}

/** Of these verdicts the first that a source has, in the sentences of all that have it. */
const worstFirst = ['failed', 'inconclusive', 'passed'] as const

function worstOf(results: readonly SourceResult[]): Judgement {
  const verdict = worstFirst.find((is) => results.some((each) => each.verdict === is))
  if (!verdict) return { verdict: 'inconclusive', why: 'Nothing was measured that the limits could judge.' }
  const decisive = results.filter((each) => each.verdict === verdict)
  const isAlone = results.length === 1
  return { verdict, why: decisive.map((each) => sentenceOf(each, isAlone)).join(' ') }
}

/** A sentence with counts names its source already. */
const sentenceOf = ({ source, count, why }: SourceResult, isAlone: boolean): string =>
  isAlone || count > 0 ? why : `${source}: ${why}`

type Counts = Omit<SourceResult, 'verdict' | 'why'>

function judgeSource(counts: Counts, limits: AnalysisLimits, { heldMs, holdMs }: Hold): Judgement {
  const { count, source } = counts
  const complete = heldMs >= holdMs
  const expected = complete ? count : Math.max(count, (count * holdMs) / heldMs)
  const why = breach(counts, limits, expected)
  if (why) return { verdict: 'failed', why }
  if (count === 0) return { verdict: 'inconclusive', why: 'No measurement was received.' }
  if (limits.maxErrorRate === undefined && !isTimed(counts))
    return { verdict: 'not-asked', why: `No limit was asked for that could judge ${source}.` }
  return { verdict: complete ? 'passed' : 'inconclusive', why: within(counts, limits) }
}

const isTimed = ({ p50Ms }: Counts): boolean => p50Ms !== undefined

function countsOf(
  { name, one }: SourceName,
  measurements: readonly Measurement[],
  { maxLatencyMs = Number.POSITIVE_INFINITY }: AnalysisLimits,
): Counts {
  const sorted = measurements.flatMap(({ latencyMs }) => latencyMs ?? []).sort((a, b) => a - b)
  return {
    source: name,
    one,
    count: sum(measurements.map(({ n }) => n)),
    bad: sum(measurements.map(({ bad }) => bad)),
    ...causesOf(measurements),
    slow: sum(measurements.map(({ slow, latencyMs = 0 }) => slow ?? (latencyMs > maxLatencyMs ? 1 : 0))),
    p50Ms: percentile(sorted, 0.5),
    p95Ms: percentile(sorted, 0.95),
    p99Ms: percentile(sorted, 0.99),
  }
}

/** More of them would hide the one that matters. */
const mostCauses = 3

function causesOf(measurements: readonly Measurement[]): Pick<Counts, 'causes'> {
  const failed = measurements.flatMap(({ bad, note }) => (bad === 0 || note === undefined ? [] : [{ bad, note }]))
  if (failed.length === 0) return {}
  const groups = [...Map.groupBy(failed, ({ note }) => note)]
    .map(([note, each]) => ({ note, bad: sum(each.map(({ bad }) => bad)) }))
    .sort((a, b) => b.bad - a.bad)
  const told = groups.slice(0, mostCauses).map(({ note, bad }) => `${bad} x ${note}`)
  const others = sum(groups.slice(mostCauses).map(({ bad }) => bad))
  return { causes: [...told, ...(others > 0 ? [`${others} x another cause`] : [])].join(', ') }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/** Nearest rank; undefined of nothing. */
export const percentile = (sorted: readonly number[], share: number): number | undefined =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]

function breach(
  { source, count, bad, slow, causes }: Counts,
  limits: AnalysisLimits,
  expected: number,
): string | undefined {
  const { maxErrorRate, maxLatencyMs } = limits
  if (maxErrorRate !== undefined && bad > maxErrorRate * expected)
    return `${bad} of ${count} ${source} failed (${percentText(bad, count)}${causes ? `: ${causes}` : ''}); the limit is ${percentText(maxErrorRate, 1)}.`
  if (maxLatencyMs !== undefined && slow > slowShare * expected)
    return `${slow} of ${count} ${source} took over ${maxLatencyMs} ms; the limit is 5 % of them.`
  return undefined
}

function within(counts: Counts, { maxLatencyMs }: AnalysisLimits): string {
  const { source, count, bad, slow } = counts
  const latency = maxLatencyMs === undefined || !isTimed(counts) ? '' : `, ${slow} took over ${maxLatencyMs} ms`
  return `${bad} of ${count} ${source} failed${latency}.`
}

const percentText = (part: number, whole: number): string => `${Number(((100 * part) / whole).toPrecision(2))} %`
