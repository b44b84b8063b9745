/**
 * The last screen of a log: what became of it, where users are, why, and what to do. Pure.
 * A red job explains itself here, without a scroll upwards.
 */
import type { Outcome } from '../../engine/ports/events.ts'
import type { Problem } from '../../errors/rollout-error.ts'
import { statusTree } from '../commands/status.ts'
import { serviceLines } from '../lists/service-list.ts'
import { recoverLines } from '../summary/recover-table.ts'
import { headline, problemText, wordsOf } from '../text/endings.ts'
import { factsOf, plainText } from '../text/facts.ts'
import { aligned } from '../text/tables.ts'
import { failedIn, unhealthyIn } from '../text/trouble.ts'
import { userSentences } from '../text/where-traffic-is.ts'
import { indented, type Line, line } from './line.ts'
import { failedLines, troubleLines, unhealthyLines } from './trouble-lines.ts'

/** The end of `status` is what it has read: that nothing was changed goes without saying. `width`: of its tables. */
export const endingLines = (outcome: Outcome, width?: number): readonly Line[] => {
  if (outcome.status) return statusTree(outcome.status)
  return outcome.services ? serviceLines(outcome.services, width) : endingOf(outcome, width)
}

const endingOf = (outcome: Outcome, width = Number.POSITIVE_INFINITY): readonly Line[] => [
  line(headline(outcome), wordsOf(outcome).tone),
  line(userSentences(outcome)),
  ...indentedLines(recoverLines(outcome, width - 2).map((text) => line(text))),
  ...indentedLines(problemLines(outcome.problems ?? [])),
  ...(outcome.trouble ? indentedLines(troubleLines(outcome.trouble)) : []),
  ...indentedLines(healthLines(outcome)),
  ...indentedLines(failedLines(failedIn(outcome))),
  ...indentedLines(factLines(outcome)),
  ...nextLines(outcome),
]

export const factLines = (outcome: Outcome): readonly Line[] =>
  aligned(factsOf(outcome).map((fact) => [fact.label, plainText(fact)])).map((text) => line(text))

const problemLines = (problems: readonly Problem[]): readonly Line[] =>
  problems.map((problem) => line(problemText(problem), 'bad'))

const healthLines = (outcome: Outcome): readonly Line[] => {
  const unhealthy = unhealthyIn(outcome)
  return unhealthy ? [line(unhealthy.detail.command), ...unhealthyLines(unhealthy)] : []
}

const nextLines = ({ next }: Outcome): readonly Line[] =>
  next.length === 0 ? [] : [line('Next:', 'title'), ...next.flatMap((each) => indented(each))]

const indentedLines = (lines: readonly Line[]): readonly Line[] =>
  lines.map(({ tone, text }) => line(`  ${text}`, tone))
