/**
 * What a report remembers of a rollout, event by event: what the summary does, and besides when things happened and what was sent. Pure.
 */
import type { HealthDetail, Outcome, RolloutEvent } from '../../engine/ports/events.ts'
import { withoutValues } from '../../engine/ports/guards/redact.ts'
import { type Line, line } from '../log/line.ts'
import { linesOf } from '../log/log-lines.ts'
import { nothingSeen, type SummaryState, summaryStateAfter } from '../summary/summary-state.ts'
import { envValuesOf } from '../text/foreign-text.ts'
import { phaseTitles } from '../text/words.ts'
import type { TimedStep } from './charts.ts'

/** A request that changes the cluster, as it was sent. */
export type SentWrite = {
  readonly atMs: number
  readonly method: string
  readonly path: string
  readonly body: string
  /** Of the response; undefined where there was none. */
  readonly status?: number
}

export type Happening = { readonly atMs: number; readonly phase: string; readonly lines: readonly Line[] }

export type ReportState = {
  readonly seen: SummaryState
  readonly phase: string
  readonly happenings: readonly Happening[]
  readonly steps: readonly TimedStep[]
  readonly sent: readonly SentWrite[]
  /** How many earlier ones are not kept. */
  readonly unkept: number
  /** Values of variables that were sent. */
  readonly values: ReadonlySet<string>
  readonly outcome?: Outcome
}

export const reportOf = (service: string): ReportState => ({
  seen: nothingSeen(service),
  phase: 'Plan',
  happenings: [],
  steps: [],
  sent: [],
  unkept: 0,
  values: new Set(),
})

/** What is shown elsewhere, or only says that time passes. */
const elsewhere: ReadonlySet<RolloutEvent['is']> = new Set(['ended', 'still-waiting', 'would-change', 'would-write'])

/** `nowMs`: when it came, ms since the epoch. */
export const reportAfter = (before: ReportState, event: RolloutEvent, nowMs: number): ReportState => {
  const state = { ...before, seen: summaryStateAfter(before.seen, event) }
  if (event.is === 'ended') return { ...state, outcome: event.outcome }
  if (event.is === 'phase') return { ...state, phase: phaseTitles[event.phase] }
  const { happenings, phase } = state
  const steps = event.is === 'step-ended' ? [...state.steps, timed(event.result, nowMs)] : state.steps
  if (elsewhere.has(event.is)) return state
  const lines = linesOf(event)
  if (lines.length === 0) return { ...state, steps }
  return { ...state, steps, happenings: withoutOldLogs([...happenings, { atMs: nowMs, phase, lines }]) }
}

const timed = (result: Extract<RolloutEvent, { is: 'step-ended' }>['result'], nowMs: number): TimedStep => ({
  ...result,
  fromMs: nowMs - result.heldMs,
  toMs: nowMs,
})

/** A pod may print without an end; the other happenings of a rollout are few. */
const mostHappenings = 1_000

const withoutOldLogs = (all: readonly Happening[]): readonly Happening[] => {
  if (all.length <= mostHappenings) return all
  const at = all.findIndex(({ lines }) => lines.every(({ tone }) => tone === 'quiet'))
  return at < 0 ? all : all.toSpliced(at, 1)
}

/** A rollout of an hour sends fewer. */
const mostSent = 200

export const reportAfterWrite = (before: ReportState, write: SentWrite): ReportState => {
  const sent = [...before.sent, write]
  const state = { ...before, values: new Set([...before.values, ...envValuesOf(write.body)]) }
  return sent.length <= mostSent ? { ...state, sent } : { ...state, sent: sent.slice(1), unkept: state.unkept + 1 }
}

/** Shorter ones are words, numbers and names more often than secrets. */
const shortestSecret = 8

/** A candidate may repeat the values it was given. The CI masks its own log, but no file. */
export const withoutSentValues = (state: ReportState): ReportState => {
  const values = [...state.values].filter((value) => value.length >= shortestSecret)
  const hide = (text: string): string => withoutValues(text, values)
  const { seen, happenings, outcome } = state
  return {
    ...state,
    seen: { ...seen, log: seen.log.map(hide) },
    happenings: happenings.map((each) => ({
      ...each,
      lines: each.lines.map(({ text, ...rest }) => ({ text: hide(text), ...rest })),
    })),
    ...(outcome && { outcome: saidWithout(outcome, hide) }),
  }
}

/** What pods and requests said, as an outcome repeats it. */
function saidWithout(outcome: Outcome, hide: (text: string) => string): Outcome {
  const { trouble, health, steps } = outcome
  const hideIn = (detail: HealthDetail) => ({ ...detail, body: hide(detail.body), stderr: hide(detail.stderr) })
  return {
    ...outcome,
    ...(trouble && {
      trouble: {
        ...trouble,
        message: hide(trouble.message),
        events: trouble.events.map(hide),
        log: trouble.log.map(hide),
      },
    }),
    ...(health && 'detail' in health && { health: { ...health, detail: hideIn(health.detail) } }),
    steps: steps.map((step) =>
      step.failed?.body ? { ...step, failed: { ...step.failed, body: hide(step.failed.body) } } : step,
    ),
  }
}

/** The time of day that a line begins with is shown beside all lines. */
export const withoutTime = ({ text, tone }: Line): Line => line(text.replace(/^\d\d:\d\d:\d\d {2}/, ''), tone)
