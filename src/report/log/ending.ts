/**
 * The last screen of a log: what became of it, where users are, why, and what to do. Pure.
 * A red job explains itself here, without a scroll upwards.
 */
import type { Outcome } from '../../engine/ports/events.ts'
import type { Problem } from '../../errors/rollout-error.ts'
import { statusLines } from '../status.ts'
import { sweptLines } from '../summary/recover-table.ts'
import { counted } from '../text/numbers.ts'
import { whatUsersMet, whereUsersAre } from '../text/users.ts'
import { becauseText, endingWords } from '../text/words.ts'
import { indented, type Line, line } from './line.ts'
import { troubleLines, unhealthyLines } from './log-lines.ts'

/** The end of `status` is what it has read: that nothing was changed goes without saying. */
export const endingLines = (outcome: Outcome): readonly Line[] =>
  outcome.status ? statusLines(outcome.status).map((text) => line(text)) : endingOf(outcome)

const endingOf = (outcome: Outcome): readonly Line[] => [
  line(headline(outcome), endingWords[outcome.kind].tone),
  line(userSentences(outcome)),
  ...moved(sweptLines(outcome).map((text) => line(text))),
  ...moved(problemLines(outcome.problems ?? [])),
  ...(outcome.trouble ? moved(troubleLines(outcome.trouble)) : []),
  ...moved(healthLines(outcome)),
  ...nextLines(outcome),
]

/** `Aborted because hello-00042 cannot start. It exits by itself.` */
export const headline = (outcome: Outcome): string => {
  const { kind, reason, problems = [] } = outcome
  if (problems.length > 0) return wrongSettings(problems)
  const why = takesBack.has(kind) ? becauseText(outcome) : undefined
  if (kind === 'unchanged') return reason
  return why ? `${endingWords[kind].word} because ${why}. ${reason}`.trim() : `${endingWords[kind].word}: ${reason}`
}

/** Endings whose reason is a fact more; the others' reason says it all. */
const takesBack: ReadonlySet<Outcome['kind']> = new Set(['aborted', 'first-deployment-failed'])

/** Where users are, and what they met on the way. */
export const userSentences = (outcome: Outcome): string =>
  [whereUsersAre(outcome), whatUsersMet(outcome)].filter((sentence) => sentence !== undefined).join(' ')

/** One wrong setting, by the name the user wrote. */
export const problemText = ({ setting, message, cure }: Problem): string => `${setting}: ${message} ${cure}`

const wrongSettings = (problems: readonly Problem[]): string =>
  `${counted(problems.length, 'setting is', 'settings are')} wrong.`

const problemLines = (problems: readonly Problem[]): readonly Line[] =>
  problems.map((problem) => line(problemText(problem), 'bad'))

const healthLines = ({ health }: Outcome): readonly Line[] =>
  health?.is === 'failed' || health?.is === 'unreachable'
    ? [line(health.detail.command), ...unhealthyLines(health)]
    : []

const nextLines = ({ next }: Outcome): readonly Line[] =>
  next.length === 0 ? [] : [line('Next:', 'title'), ...next.flatMap((each) => indented(each))]

const moved = (lines: readonly Line[]): readonly Line[] => lines.map(({ tone, text }) => line(`  ${text}`, tone))
