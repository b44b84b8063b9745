/**
 * Measurements against limits: the simple gate over probes. Pure; a verdict counts for the hold it was gathered in.
 * Fails early only when the hold can no longer be passed, so an early verdict is never other than the late one.
 */
import type { Measurement, Verdict } from './model.ts'

export type AnalysisLimits = {
  /** Share of failed measurements, 0-1. */
  readonly maxErrorRate?: number
  /** For the 95th percentile: at most 5 % of the measurements may be slower. */
  readonly maxLatencyMs?: number
}

export type Hold = { readonly heldMs: number; readonly holdMs: number }

export type Analysis = {
  readonly verdict: Verdict
  readonly requests: number
  readonly errors: number
  readonly slow: number
  readonly p50Ms?: number
  readonly p95Ms?: number
  readonly p99Ms?: number
  readonly why: string
}

const slowShare = 0.05
/** Below this much of a hold the count to expect by its end is a guess. */
const earliestMs = 500

/** The verdict so far; `inconclusive` while the hold is too young to tell. Nothing measured is inconclusive if a limit was asked for. */
export function judge(measurements: readonly Measurement[], limits: AnalysisLimits, hold: Hold): Analysis {
  const count = counts(measurements, limits)
  const asked = limits.maxErrorRate !== undefined || limits.maxLatencyMs !== undefined
  if (!asked || hold.holdMs === 0) return { ...count, verdict: 'not-asked', why: 'No limit was asked for.' }
  const complete = hold.heldMs >= hold.holdMs
  if (!complete && hold.heldMs < earliestMs)
    return { ...count, verdict: 'inconclusive', why: 'The hold has just begun.' }
  const expected = complete ? count.requests : Math.max(count.requests, (count.requests * hold.holdMs) / hold.heldMs)
  const why = breach(count, limits, expected)
  if (why) return { ...count, verdict: 'failed', why }
  if (count.requests === 0) return { ...count, verdict: 'inconclusive', why: 'Not one measurement came back.' }
  return { ...count, verdict: complete ? 'passed' : 'inconclusive', why: within(count, limits) }
}

type Counts = Omit<Analysis, 'verdict' | 'why'>

function counts(
  measurements: readonly Measurement[],
  { maxLatencyMs = Number.POSITIVE_INFINITY }: AnalysisLimits,
): Counts {
  const sorted = measurements.map((each) => each.latencyMs).sort((a, b) => a - b)
  return {
    requests: measurements.length,
    errors: measurements.filter((each) => !each.ok).length,
    slow: measurements.filter((each) => each.latencyMs > maxLatencyMs).length,
    p50Ms: percentile(sorted, 0.5),
    p95Ms: percentile(sorted, 0.95),
    p99Ms: percentile(sorted, 0.99),
  }
}

/** Nearest rank; undefined of nothing. */
export const percentile = (sorted: readonly number[], share: number): number | undefined =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]

function breach(count: Counts, limits: AnalysisLimits, expected: number): string | undefined {
  const { maxErrorRate, maxLatencyMs } = limits
  if (maxErrorRate !== undefined && count.errors > maxErrorRate * expected)
    return `${count.errors} of ${count.requests} probes failed (${percentText(count.errors, count.requests)}); the limit is ${percentText(maxErrorRate, 1)}.`
  if (maxLatencyMs !== undefined && count.slow > slowShare * expected)
    return `${count.slow} of ${count.requests} probes took over ${maxLatencyMs} ms; the limit is 5 % of them.`
  return undefined
}

function within(count: Counts, limits: AnalysisLimits): string {
  const errors = `${count.errors} of ${count.requests} probes failed`
  const latency = limits.maxLatencyMs === undefined ? '' : `, ${count.slow} took over ${limits.maxLatencyMs} ms`
  return `${errors}${latency}.`
}

const percentText = (part: number, whole: number): string => `${Number(((100 * part) / whole).toPrecision(2))} %`
