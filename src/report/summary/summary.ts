/**
 * The job's summary, in Markdown: the verdict, where users are and what they met, why, the steps, a chart, what to do.
 * Pure but for the state it keeps while events come. Everything foreign is escaped or fenced.
 */
import type { Outcome } from '../../engine/ports/events.ts'
import type { Reporter } from '../../engine/ports/ports.ts'
import { dryRunTitle, endingTitle, headline } from '../text/endings.ts'
import { factList } from '../text/facts.ts'
import { markdownText } from '../text/foreign-text.ts'
import { whatUsersGot, whatUsersMet, whereUsersAre } from '../text/where-traffic-is.ts'
import { errorChart } from './error-chart.ts'
import {
  blocks,
  candidateLog,
  failedExample,
  forecastBlock,
  healthTrouble,
  nextList,
  podTrouble,
  problemList,
  rehearsalBlock,
  statusBlock,
  stepSentences,
  stepTable,
  unheldNote,
  unmeasuredNote,
  warningList,
  writeList,
} from './parts.ts'
import { recoverTable } from './recover-table.ts'
import { nothingSeen, type SummaryState, summaryStateAfter } from './summary-state.ts'
import { trafficChart } from './traffic-chart.ts'

/** Listens to the events; `markdown` answers once the outcome is there, and stays undefined for a run that never ended. */
export const summaryReporter = (
  service = 'The rollout',
): Reporter & { readonly markdown: () => string | undefined } => {
  let state = nothingSeen(service)
  let markdown: string | undefined
  return {
    report: (event) => {
      state = summaryStateAfter(state, event)
      if (event.is === 'ended') markdown = summary(state, event.outcome)
    },
    markdown: () => markdown,
  }
}

export const summary = (state: SummaryState, outcome: Outcome): string =>
  `${blocks(
    `## ${markdownText(titleOf(state, outcome))}`,
    [
      `**${markdownText(whereUsersAre(outcome))}**`,
      ...[whatUsersMet(outcome), whatUsersGot(outcome)].map((text = '') => markdownText(text)),
    ]
      .filter((text) => text !== '')
      .join(' '),
    markdownText(headline(outcome)),
    unmeasuredNote(state),
    problemList(outcome),
    recoverTable(outcome),
    statusBlock(outcome),
    podTrouble(outcome),
    healthTrouble(outcome),
    failedExample(outcome),
    rehearsalBlock(state),
    factList(outcome),
    stepSentences(outcome),
    stepTable(outcome),
    forecastBlock(state, outcome),
    errorChart(outcome, state.forecast?.limits.limit),
    trafficChart(outcome),
    candidateLog(outcome, state),
    unheldNote(state),
    writeList(state),
    warningList(state),
    nextList(outcome),
  )}\n`

const titleOf = ({ service, rehearsal }: SummaryState, outcome: Outcome): string =>
  rehearsal ? dryRunTitle(service, outcome) : endingTitle(service, outcome)
