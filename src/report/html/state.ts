/**
 * What a report remembers of a rollout, event by event: what the summary does, and besides when things happened and what was sent. Pure.
 */
import type { Outcome, RolloutEvent } from '../../engine/ports/events.ts'
import { type Line, line } from '../log/line.ts'
import { linesOf } from '../log/log-lines.ts'
import { nothingSeen, type SummaryState, summaryStateAfter } from '../summary/summary-state.ts'
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
  readonly outcome?: Outcome
}

export const reportOf = (service: string): ReportState => ({
  seen: nothingSeen(service),
  phase: 'Plan',
  happenings: [],
  steps: [],
  sent: [],
  unkept: 0,
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

export const reportAfterWrite = (state: ReportState, write: SentWrite): ReportState => {
  const sent = [...state.sent, write]
  return sent.length <= mostSent ? { ...state, sent } : { ...state, sent: sent.slice(1), unkept: state.unkept + 1 }
}

/** The time of day that a line begins with is shown beside all lines. */
export const withoutTime = ({ text, tone }: Line): Line => line(text.replace(/^\d\d:\d\d:\d\d {2}/, ''), tone)
