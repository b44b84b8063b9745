/**
 * What a rollout measured and when it was judged, line by line as it happened: enough to judge it once more, by the same limits or by
 * others. A line is a JSON object; nothing in it is secret. Pure.
 */
import type { Pending } from '../analysis/judge.ts'
import type { AnalysisLimits } from '../analysis/limits.ts'
import type { SourcedMeasurement } from '../analysis/measured.ts'
import type { KeptMetric } from '../analysis/metric.ts'
import type { Plan, SourceName, Verdict } from '../model.ts'

/** Times are ms of the clock of the process that ran the rollout. */
export type Recorded = Beginning | Measured | StepBegun | Judged | StepEnded | Ended

/** The first line. `evidence`: what an earlier process of the rollout knew, by its limits. */
export type Beginning = {
  readonly is: 'rollout'
  readonly v: 1
  /** Of the program. */
  readonly version?: string
  readonly atMs: number
  readonly namespace: string
  readonly service: string
  readonly stable: readonly string[]
  readonly plan: RecordedPlan
  readonly limits: AnalysisLimits
  readonly sources: readonly SourceName[]
  readonly evidence?: Readonly<Record<string, KeptMetric>>
}

/** Without the settings that a later job would keep. */
export type RecordedPlan = Omit<Plan, 'kept' | 'evidence'>

/** `isBefore`: of stable, before the first shift. */
export type Measured = { readonly is: 'measured'; readonly isBefore?: true } & SourcedMeasurement

/** A step is in force. `isStart`: it is held for the first time, by the process that moved the traffic. */
export type StepBegun = {
  readonly is: 'step'
  readonly step: number
  readonly percent: number
  readonly fromMs: number
  readonly holdMs: number
  readonly longestMs: number
  readonly plannedMs: number
  readonly candidate: string
  readonly isStart: boolean
}

/** Polls were over, and the rollout decided. `isScaled`: the pods of the next step were asked for. */
export type Judged = {
  readonly is: 'judged'
  readonly atMs: number
  readonly pending: readonly Pending[]
  readonly isScaled: boolean
}

export type StepEnded = {
  readonly is: 'step-ended'
  readonly atMs: number
  readonly pending: readonly Pending[]
  readonly isScaled: boolean
  readonly verdict: Verdict
  /** Someone asked to promote, and that ended the hold. */
  readonly isRequested?: true
}

export type Ended = { readonly is: 'ended'; readonly kind: string; readonly atMs: number }

/** Lines of an unknown kind are of a later version, and left out. @returns the lines, or the number of the first that is wrong, from 1 */
export function recordedIn(values: readonly unknown[]): readonly Recorded[] | number {
  const wrong = values.findIndex((value, index) => !isSound(value) || (index === 0) !== (value.is === 'rollout'))
  return wrong < 0 && values.length > 0 ? values.filter(isRecorded) : wrong + 1 || 1
}

type Line = Readonly<Record<string, unknown>>

const isLine = (value: unknown): value is Line => typeof value === 'object' && value !== null && !Array.isArray(value)

const isRecorded = (value: unknown): value is Recorded => isLine(value) && Object.hasOwn(checks, String(value.is))

const isSound = (value: unknown): value is Line => {
  if (!isLine(value)) return false
  const check = Object.hasOwn(checks, String(value.is)) ? checks[value.is as Recorded['is']] : undefined
  return check === undefined || check(value)
}

const numbers = (line: Line, ...names: readonly string[]): boolean => names.every((name) => Number.isFinite(line[name]))
const texts = (line: Line, ...names: readonly string[]): boolean =>
  names.every((name) => typeof line[name] === 'string')
const isPending = ({ pending }: Line): boolean =>
  Array.isArray(pending) && pending.every((each) => isLine(each) && texts(each, 'source') && numbers(each, 'dueMs'))

const checks: Readonly<Record<Recorded['is'], (line: Line) => boolean>> = {
  rollout: (line) =>
    line.v === 1 &&
    texts(line, 'namespace', 'service') &&
    numbers(line, 'atMs') &&
    isLine(line.limits) &&
    Object.values(line.limits).every((each) => Number.isFinite(each)) &&
    isListOf(line.sources, (each) => texts(each, 'name', 'one')) &&
    isPlan(line.plan),
  measured: (line) =>
    texts(line, 'source') && numbers(line, 'atMs', 'n', 'bad') && (line.of === 'candidate' || line.of === 'stable'),
  step: (line) => numbers(line, 'step', 'percent', 'fromMs', 'holdMs', 'longestMs', 'plannedMs'),
  judged: (line) => numbers(line, 'atMs') && isPending(line),
  'step-ended': (line) => numbers(line, 'atMs') && isPending(line),
  ended: (line) => texts(line, 'kind'),
}

const isListOf = (value: unknown, check: (line: Line) => boolean): boolean =>
  Array.isArray(value) && value.every((each) => isLine(each) && check(each))

const isPlan = (plan: unknown): boolean =>
  isLine(plan) &&
  isListOf(plan.steps, (step) => numbers(step, 'percent', 'holdMs')) &&
  isLine(plan.limits) &&
  numbers(plan.limits, 'readyMs', 'routeMs', 'totalMs')
