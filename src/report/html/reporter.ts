/** Listens to a rollout for its report. Keeps what it needs in memory; where it is written is the caller's affair. */
import type { Reporter } from '../../engine/ports/ports.ts'
import { rolloutPage } from './page.ts'
import { reportAfter, reportAfterWrite, reportOf, type SentWrite, withoutSentValues } from './state.ts'

export type ReportReporter = Reporter & {
  readonly sent: (write: SentWrite) => void
  /** Undefined for a run that has not ended. */
  readonly page: () => string | undefined
}

export type ReportSource = {
  /** As the settings name it: where the cluster is not reached, no event tells it. */
  readonly service: string
  readonly maxLatencyMs?: number
  /** ms since the epoch. */
  readonly now: () => number
}

export const reportReporter = ({ service, maxLatencyMs, now }: ReportSource): ReportReporter => {
  let state = reportOf(service)
  return {
    report: (event) => {
      state = reportAfter(state, event, now())
    },
    sent: (write) => {
      state = reportAfterWrite(state, write)
    },
    page: () => rolloutPage(withoutSentValues(state), maxLatencyMs === undefined ? {} : { maxLatencyMs }),
  }
}
