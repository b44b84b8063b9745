/** What is said after an act, and at the end: the verdict, the job's summary as its page shows it, and what to try next. Pure. */
import { counted, duration } from '../../src/report/text/numbers.ts'
import { type Ink, inked, type Row } from './ink.ts'
import { failedText } from './panel.ts'
import type { Played } from './play.ts'
import { summaryPage } from './summary-page.ts'
import { tally, troubleMs } from './tally.ts'

/** How an act ended, and what its users met. */
export const verdict = (played: Played, ink: Ink): readonly string[] => {
  const { ended, isAsExpected, act } = played
  const { outcome = 'no outcome' } = ended.outputs
  const text = isAsExpected
    ? `\u2713  ${outcome}, exit code ${ended.code}: the job is ${ended.code === 0 ? 'green' : 'red, as it should be'}`
    : `\u2717  ${outcome}, exit code ${ended.code}: this is not the end that was to come, ${act.expected.outcome} with users on image ${act.expected.tag}`
  return [inked([[text, isAsExpected ? 'good' : 'bad']], ink), `   ${usersText(played)}`]
}

const usersText = ({ met }: Played): string => {
  const { answers, failed } = tally(met)
  const during =
    failed > 0 ? `, within ${duration(Math.max(100, troubleMs(met)))}; every one since then was answered` : ''
  return `Of ${counted(answers, 'request')} of users meanwhile, ${failedText(failed)}${during}.`
}

export const closing = (played: readonly Played[], ink: Ink): readonly string[] => {
  const last = played.at(-1)
  const rows: readonly Row[] = [
    [],
    [['The summary on the page of the second job:', 'title']],
    [],
    ...summaryPage(last?.ended.summary ?? '', ink.columns - 4).map((row): Row => [['  '], ...row]),
    [['Try next', 'title']],
    [['  Releases of your own, on the same Knative with its users:']],
    [['    npm start -- --sandbox', 'warn']],
    [['  On a cluster of yours; it shows the plan and every write, and changes nothing:']],
    [['    npx node dist/cli.js deploy SERVICE --image IMAGE --dry-run', 'warn']],
  ]
  return rows.map((row) => inked(row, ink).trimEnd())
}
