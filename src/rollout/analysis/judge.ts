/**
 * The judge of a rollout: a fold over polls of one second of what its sources measured, and the verdict of the step that is held.
 * Pure: the same measurements give the same verdict, in any process and however often it is asked. engine/observe/judged.ts asks.
 */
import type { SourceName, SourceResult, Verdict } from '../model.ts'
import { noCounts, type Poll, pollMs } from './counts.ts'
import type { AnalysisLimits, MetricSpec } from './limits.ts'
import { metricsFor } from './limits.ts'
import { countsOf, type Measured, measuredBy, type SourcedMeasurement, slowOf } from './measured.ts'
import { freshMetric, type MetricState, polled, polledBefore } from './metric.ts'
import { sentenceOf } from './sentences.ts'
import { excused, isFailed, isGood, type Metric, type StepVerdict, verdictOf } from './verdict.ts'

/** Of each metric by its key. */
export type MetricStates = Readonly<Record<string, MetricState>>

/** What is judged, by what, and for how long. */
export type Case = {
  readonly sources: readonly SourceName[]
  readonly limits: AnalysisLimits
  /** Of all holds of the plan together. */
  readonly plannedMs: number
}

export type HeldStep = {
  readonly percent: number
  readonly fromMs: number
  readonly holdMs: number
  /** How long it goes on at most while there is no verdict. */
  readonly longestMs: number
}

/** A request to the candidate that has no answer yet, of this source. `dueMs`: when it was to be sent, from where its latency counts. */
export type Pending = { readonly source: string; readonly dueMs: number }

/** How far a step is judged: the polls that are over, how many measurements they took, and what is known since. */
export type Judging = { readonly polls: number; readonly taken: number; readonly states: MetricStates }

export type Analysis = {
  readonly verdict: StepVerdict | 'not-asked'
  readonly why: string
  readonly sources: readonly SourceResult[]
}

export const judgingFrom = (states: MetricStates): Judging => ({ polls: 0, taken: 0, states })

const specsOf = ({ sources, limits, plannedMs }: Case): readonly MetricSpec[] =>
  metricsFor(sources, limits, Math.ceil(plannedMs / pollMs))

/** Judges the polls that are over at `atMs`. Measurements come in the order in which they were made; a late one counts in the next poll. */
export function judgeOn(
  { polls, taken, states }: Judging,
  measurements: readonly SourcedMeasurement[],
  { step, at, judged }: { readonly step: HeldStep; readonly at: number; readonly judged: Case },
): Judging {
  const specs = specsOf(judged)
  const over = Math.floor((at - step.fromMs) / pollMs)
  let now: Judging = { polls, taken, states }
  while (now.polls < over) {
    const endMs = step.fromMs + (now.polls + 1) * pollMs
    const batch = batchOf(measurements, now.taken, endMs)
    const next = eachMetric(specs, now.states, (state, spec) => polled(state, pollOf(batch, spec, judged), spec.policy))
    now = { polls: now.polls + 1, taken: now.taken + batch.length, states: withOutageOver(next) }
  }
  return now
}

/** An outage that one metric has seen, others may have met without a stable to compare with. */
function withOutageOver(states: MetricStates): MetricStates {
  if (!Object.values(states).some(({ step }) => step.outage === 'over')) return states
  return Object.fromEntries(Object.entries(states).map(([key, state]) => [key, { ...state, hadOutage: true }]))
}

/** What stable answered before the first shift. */
export function judgeBefore(
  states: MetricStates,
  measurements: readonly SourcedMeasurement[],
  judged: Case,
): MetricStates {
  const polls = [...Map.groupBy(measurements, ({ atMs }) => Math.floor(atMs / pollMs)).values()]
  return polls.reduce<MetricStates>(
    (before, batch) =>
      eachMetric(specsOf(judged), before, (state, spec) =>
        polledBefore(state, pollOf(batch, spec, judged).stable ?? noCounts, spec.policy),
      ),
    states,
  )
}

function batchOf(measurements: readonly SourcedMeasurement[], from: number, endMs: number) {
  let to = from
  while (to < measurements.length && (measurements[to]?.atMs ?? endMs) < endMs) to++
  return measurements.slice(from, to)
}

const eachMetric = (
  specs: readonly MetricSpec[],
  states: MetricStates,
  next: (state: MetricState, spec: MetricSpec) => MetricState,
): MetricStates => ({
  ...states,
  ...Object.fromEntries(specs.map((spec) => [spec.key, next(states[spec.key] ?? freshMetric, spec)])),
})

function pollOf(batch: readonly SourcedMeasurement[], { source, kind }: MetricSpec, { limits }: Case): Poll {
  const counts = (of: 'candidate' | 'stable') => {
    const own = batch.filter((each) => each.source === source && each.of === of)
    return kind === 'errors' ? countsOf(own) : slowOf(own, limits.maxLatencyMs)
  }
  return { candidate: counts('candidate'), stable: counts('stable') }
}

/** The verdict so far, with what each source has to say. A step that is not held is not judged: its evidence was gathered before. */
export function conclude(
  { polls, taken, states }: Judging,
  measurements: readonly SourcedMeasurement[],
  { step, judged, at = 0, pending = [] }: Concluding,
): Analysis {
  const seen = measurements.slice(0, taken)
  const measured = judged.sources.map((source) => measuredBy(source, seen, judged.limits.maxLatencyMs))
  if (step.holdMs === 0) return { ...notHeld, sources: measured.map((each) => ({ ...each, ...notHeld })) }
  const specs = specsOf(judged)
  const metrics = excused(
    specs.map((spec) => {
      const own = pending.filter(({ source }) => source === spec.source).map(({ dueMs }) => at - dueMs)
      const usualMs = measured.find(({ source }) => source === spec.source)?.p99Ms ?? 0
      return { ...metricOf(spec, states, step), pending: pendingOf(own, usualMs) }
    }),
  )
  const verdict = verdictOf(metrics, { polls, least: pollsIn(step.holdMs), longest: pollsIn(step.longestMs) })
  const sources = measured.map((each): SourceResult => {
    const own = metrics.filter((_, index) => specs[index]?.source === each.source)
    return { ...each, ...resultOf(own, each, judged.limits.maxLatencyMs) }
  })
  return { verdict, why: whyOf(verdict, sources), sources }
}

/** `pending` at `at`: the requests that have no answer yet. */
type Concluding = {
  readonly step: HeldStep
  readonly judged: Case
  readonly at?: number
  readonly pending?: readonly Pending[]
}

/** Overdue is what waits for longer than 99 of 100 answers took: what is a moment old says nothing yet. */
const pendingOf = (forMs: readonly number[], usualMs: number): Metric['pending'] => ({
  all: forMs.length,
  overdue: forMs.filter((ms) => ms > usualMs).length,
})

const notHeld = { verdict: 'not-asked', why: 'This step is not held.' } as const

const pollsIn = (ms: number): number => Math.ceil(ms / pollMs)

function metricOf({ key, source: _, ...rest }: MetricSpec, states: MetricStates, { percent }: HeldStep): Metric {
  const state = states[key] ?? freshMetric
  const { candidate, stable } = state.all
  // Pairs ask both sides alike; users are split as the traffic is.
  const isPaired = stable.n > 0 && Math.abs(candidate.n - stable.n) <= pairSlack * (candidate.n + stable.n)
  return { ...rest, state, isAll: percent === 100, share: stable.n === 0 ? 1 : isPaired ? 0.5 : percent / 100 }
}

/** One pair may be half over when it is looked at. */
const pairSlack = 0.1

function resultOf(
  own: readonly Metric[],
  measured: Measured,
  maxLatencyMs: number | undefined,
): Pick<SourceResult, 'verdict' | 'why'> {
  const shown = own.filter(({ state }) => state.step.counts.candidate.n > 0)
  if (shown.length === 0) {
    const isSilent = own.every(({ mayBeSilent }) => mayBeSilent)
    return { verdict: isSilent ? 'not-asked' : 'inconclusive', why: `There was no ${measured.one}.` }
  }
  const why = shown.map((metric) =>
    sentenceOf({ metric, kind: metric.kind, measured, ...(maxLatencyMs === undefined ? {} : { maxLatencyMs }) }),
  )
  return { verdict: verdictOfSource(shown), why: why.join(' ') }
}

function verdictOfSource(metrics: readonly Metric[]): Verdict {
  if (metrics.some(isFailed)) return 'failed'
  if (metrics.every(isGood)) return 'passed'
  return metrics.every((metric) => metric.isGuard || isGood(metric)) ? 'not-judged' : 'inconclusive'
}

/** The sources that keep a step from passing, of which the failed come first; where it passes, all that count. */
function isDecisive(step: StepVerdict, { verdict }: SourceResult): boolean {
  if (step === 'failed') return verdict === 'failed'
  return step === 'passed' || step === 'not-judged' ? verdict !== 'not-asked' : verdict === 'inconclusive'
}

/** The sentences of the sources that decide; where none does, of all. */
function whyOf(verdict: StepVerdict, sources: readonly SourceResult[]): string {
  const decisive = sources.filter((each) => isDecisive(verdict, each))
  const told = (decisive.length > 0 ? decisive : sources).map(({ why }) => why).join(' ')
  return told || 'Nothing measures this candidate.'
}
