/** Whether a plan leaves enough time for its verdicts, and which one would. Pure. */
import type { Plan, Step } from '../../model.ts'
import type { AnalysisLimits, Kind } from '../limits.ts'
import { margin } from './auto-plan.ts'
import { type ForecastOf, forecastOf, type MetricForecast, type StepForecast } from './forecast.ts'

/** A plan with what measures it. `longestOf`: by `max-hold` of such a plan. */
export type Timed = Pick<ForecastOf, 'limits' | 'sources'> & {
  readonly plan: Pick<Plan, 'steps' | 'limits' | 'maxHoldMs' | 'onInconclusive' | 'pauseAt'>
  readonly longestOf: (plan: Pick<Plan, 'maxHoldMs'>, holdMs: number) => number
  /** What an abort needs at the end of the rollout's time. */
  readonly slackMs: number
}

/** What a step of a good release needs without any failure, and what it has at most. */
export type TooShort = {
  readonly percent: number
  readonly needMs: number
  readonly hasMs: number
  /** The setting that bounds it. */
  readonly bound: 'max-hold' | 'timeout'
  readonly metric: MetricForecast
  /** What to set instead, where that can be set. Undefined: no plan of a week reaches a verdict. */
  readonly instead?: { readonly maxHoldMs?: number; readonly timeoutMs?: number }
  /** Or the least share that can be found in the time there is. */
  readonly detect?: number
}

/**
 * The first step that cannot be accepted in time, whatever the candidate does; only by a limit that the user wrote, and only where
 * all rates of requests are known and nothing says to go on without a verdict. Undefined: there is none.
 */
export function tooShort(timed: Timed): TooShort | undefined {
  const { plan, limits } = timed
  if (plan.onInconclusive === 'promote') return undefined
  const late = lateIn(timed)
  if (!late) return undefined
  const instead = insteadOf(timed)
  const detect = late.metric.kind === 'errors' ? greaterFaults(limits, late.metric.detect) : []
  const found = detect.find((share) => !lateIn({ ...timed, limits: { ...limits, detect: share } }))
  return { ...late, ...(instead ? { instead } : {}), ...(found === undefined ? {} : { detect: found }) }
}

type Late = Omit<TooShort, 'instead' | 'detect'>

function lateIn(timed: Timed): Late | undefined {
  const { slackMs } = timed
  const [steps] = partsAtPause(timed.plan.steps, timed.plan.pauseAt)
  const plan = { ...timed.plan, steps }
  let leftMs = plan.limits.totalMs - slackMs - plan.steps.reduce((sum, { holdMs }) => sum + holdMs, 0)
  for (const step of needsOf({ ...timed, plan })) {
    const { percent, holdMs, longestMs, need } = step
    const beyondMs = need.ms - holdMs
    if (need.ms > longestMs) return { ...lateOf(percent, need), hasMs: longestMs, bound: 'max-hold' }
    if (beyondMs > leftMs) return { ...lateOf(percent, need), hasMs: Math.max(0, holdMs + leftMs), bound: 'timeout' }
    leftMs -= Math.max(0, beyondMs)
  }
  return undefined
}

/** The steps that one job holds: those up to the pause, and those after it, which have another job and a time-out of its own. */
export function partsAtPause<S extends Pick<Step, 'percent'>>(
  steps: readonly S[],
  pauseAt: number | undefined,
): readonly [readonly S[], readonly S[]] {
  const end = steps.findIndex(({ percent }) => percent === pauseAt) + 1
  return end === 0 ? [steps, []] : [steps.slice(0, end), steps.slice(end)]
}

type Need = { readonly ms: number; readonly metric: MetricForecast }

const lateOf = (percent: number, { ms, metric }: Need) => ({ percent, needMs: ms, metric })

/** Of the steps of which it is known. */
function needsOf({ plan, limits, sources, longestOf }: Timed): readonly (StepForecast & { readonly need: Need })[] {
  const { steps, unknown } = forecastOf({ plan, limits, sources, longestOf: (holdMs) => longestOf(plan, holdMs) })
  if (unknown.length > 0) return []
  return steps.flatMap((step) => {
    const needs = writtenKinds(limits).flatMap((kind) => quickest(step, kind) ?? [])
    const [longest] = needs.toSorted((a, b) => b.ms - a.ms)
    return longest ? [{ ...step, need: longest }] : []
  })
}

const writtenKinds = ({ maxErrorRate, maxLatencyMs }: AnalysisLimits): readonly Kind[] => [
  ...(maxErrorRate === undefined ? [] : (['errors'] as const)),
  ...(maxLatencyMs === undefined ? [] : (['latency'] as const)),
]

/** Of each kind of limit the quickest source must accept it. */
function quickest({ metrics }: StepForecast, kind: Kind): Need | undefined {
  const needs = metrics.flatMap((metric) =>
    metric.kind === kind && metric.acceptedMs !== undefined ? [{ ms: metric.acceptedMs, metric }] : [],
  )
  return needs.toSorted((a, b) => a.ms - b.ms)[0]
}

const [secondMs, minuteMs] = [1_000, 60_000]
/** What starting and growing may take besides. */
const startMs = 5 * minuteMs
/** As long as a setting may be. */
const longestMs = 7 * 24 * 60 * minuteMs

/** What would have to be set so that each step can go on as long as it needs. */
function insteadOf(timed: Timed): TooShort['instead'] {
  const { plan, slackMs } = timed
  const needs = needsOf(timed)
  const needMs = Math.max(...needs.map(({ need, holdMs }) => Math.max(holdMs, margin * need.ms)))
  const isHeldEnough = needs.every((step) => step.need.ms <= step.longestMs)
  const maxHoldMs = upTo(needMs, needMs < 10 * minuteMs ? 10 * secondMs : minuteMs)
  const stepsMs = needs.reduce((sum, { holdMs, need }) => sum + Math.max(holdMs, margin * need.ms), 0)
  const timeoutMs = upTo(stepsMs + slackMs + startMs, minuteMs)
  if (timeoutMs > longestMs) return undefined
  return {
    ...(isHeldEnough ? {} : { maxHoldMs }),
    ...(timeoutMs > plan.limits.totalMs ? { timeoutMs } : {}),
  }
}

const upTo = (ms: number, unitMs: number): number => Math.ceil(ms / unitMs) * unitMs

/** Usual multiples of the limit that are above what must be found now. */
const greaterFaults = ({ maxErrorRate = 0 }: AnalysisLimits, detect: number): readonly number[] =>
  [2, 3, 5, 10, 20, 50, 100]
    .map((times) => Number((times * maxErrorRate).toPrecision(6)))
    .filter((share) => share > detect && share <= 0.5)
