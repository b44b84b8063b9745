/** What a summary remembers of a rollout, event by event. Pure. Everything else it needs is in the outcome. */
import type { Forecasting, Holding, Measuring, RolloutEvent } from '../../engine/ports/events.ts'
import type { Rehearsal } from '../../engine/ports/rehearsal.ts'

export type SummaryState = {
  readonly service: string
  /** The candidate's newest log lines. */
  readonly log: readonly string[]
  readonly warnings: readonly string[]
  /** How pods were held, as it was last said. */
  readonly holding?: Holding
  /** Of a dry run. */
  readonly rehearsal?: Rehearsal
  /** What was measured, as it was said with the plan. */
  readonly measuring?: Measuring
  /** What the plan could find out, as it was said with the plan. */
  readonly forecast?: Forecasting
  readonly writes: readonly Extract<RolloutEvent, { is: 'would-write' }>[]
}

const kept = 20

/** `service` as the settings name it: where they are refused, no event tells it. */
export const nothingSeen = (service: string): SummaryState => ({ service, log: [], warnings: [], writes: [] })

export const summaryStateAfter = (state: SummaryState, event: RolloutEvent): SummaryState => {
  switch (event.is) {
    case 'target':
      return { ...state, service: event.service }
    case 'log':
      return { ...state, log: [...state.log, event.line.text].slice(-kept) }
    case 'warning':
      return { ...state, warnings: [...state.warnings, `${event.message} ${event.cure ?? ''}`.trim()] }
    case 'holding':
      return { ...state, holding: event }
    case 'would-change':
      return { ...state, rehearsal: event }
    case 'evidence':
      return { ...state, measuring: event }
    case 'forecast':
      return { ...state, forecast: event }
    case 'would-write':
      return event.isAsked ? { ...state, writes: [...state.writes, event] } : state
    default:
      return state
  }
}
