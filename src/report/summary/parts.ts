/** The parts of a summary, each a Markdown block or nothing. Pure. */
import type { Outcome, StepResult } from '../../engine/ports/events.ts'
import type { Rehearsal } from '../../engine/ports/rehearsal.ts'
import type { SourceResult, Verdict } from '../../rollout/model.ts'
import { requestText } from '../../rollout/requester.ts'
import { statusLines } from '../commands/status.ts'
import { serviceLines } from '../lists/service-list.ts'
import { problemText } from '../text/endings.ts'
import { evidenceText } from '../text/evidence.ts'
import { fenced, htmlText, linesIn, markdownText, withoutEnvValues } from '../text/foreign-text.ts'
import { holdingText, isUnheld } from '../text/holding.ts'
import { countText, measuredIn, percentiles } from '../text/measurements.ts'
import { type Advice, adviceIn, warningIn } from '../text/next.ts'
import { count, duration, latency, shareOf } from '../text/numbers.ts'
import { forecastLines, forecastRows, promiseText } from '../text/plan/forecast.ts'
import { diffLines, planRows, rehearsalTitle } from '../text/plan/rehearsal.ts'
import { markdownTable } from '../text/tables.ts'
import { answered, failedIn, failedText, podText, unhealthyIn, unhealthyText } from '../text/trouble.ts'
import { unnamed, verdictWords, wouldWrite } from '../text/words.ts'
import type { SummaryState } from './summary-state.ts'

type Block = string | undefined

/** A row per step, or per step and source where there are several. Where nothing was measured at all, its columns are left out. */
export const stepTable = ({ steps: all, revision = unnamed }: Outcome): Block => {
  // The last step is mostly without a hold: there is nothing to tell of it.
  const steps = all.filter((step) => step.verdict !== 'not-asked' || step.heldMs >= 1_000)
  if (steps.length === 0) return undefined
  const isMeasured = steps.some((step) => measuredIn(step).length > 0)
  const measured = isMeasured
    ? [countHead(steps), 'Errors', ...(isCompared(steps) ? ['Stable'] : []), ...percentiles]
    : []
  const head = [`Traffic on ${markdownText(revision)}`, 'Held', ...measured, 'Verdict']
  const rules = head.map((_, index) => (index === head.length - 1 ? '---' : '---:'))
  return markdownTable(
    [head, ...steps.flatMap((step) => (isMeasured ? measuredRows(step, isCompared(steps)) : [shortRow(step)]))],
    rules,
  )
}

/** What each source has shown at each step, in a sentence; the numbers stand beneath. What the headline says already is left out. */
export const stepSentences = ({ steps, reason }: Outcome): Block => {
  const told = steps.flatMap((step) =>
    step.verdict === 'not-asked'
      ? []
      : [requestText(step), ...measuredIn(step).map(({ why }) => why)].flatMap((why) =>
          why === undefined || reason.includes(why) ? [] : [`- **At ${step.percent} %**: ${markdownText(why)}`],
        ),
  )
  return told.length === 0 ? undefined : blocks('What was measured:', told.join('\n'))
}

/** Each wrong setting as a line of a list. */
export const problemList = ({ problems = [] }: Outcome): Block =>
  problems.length === 0 ? undefined : problems.map((problem) => `- ${markdownText(problemText(problem))}`).join('\n')

/** What `status` has read, as the log has it. */
export const statusBlock = ({ status, services }: Outcome): Block => {
  if (status) return fenced(statusLines(status))
  return services && fenced(serviceLines(services).map(({ text }) => text))
}

/** A pod that does not start: its reason and its last words in the open, the rest in folds. */
export const podTrouble = ({ trouble }: Outcome): Block => {
  if (!trouble) return undefined
  const { message, events, log } = trouble
  const open = `**${markdownText(podText(trouble))}**${message ? ` ${markdownText(message)}` : ''}`
  return blocks(open, shown('Last log lines:', log), fold('Events of the pod', events))
}

/** What the last try of the health check met. */
export const healthTrouble = (outcome: Outcome): Block => {
  const unhealthy = unhealthyIn(outcome)
  if (!unhealthy) return undefined
  const { command, body, stderr } = unhealthy.detail
  const answer = [body, stderr].filter((each) => each.trim() !== '').flatMap(linesIn)
  return blocks(
    markdownText(unhealthyText(unhealthy)),
    shown(answered, answer),
    fold('The command of the health check', [command], 'sh'),
  )
}

/** One measurement that failed: an example says more than a count. */
export const failedExample = (outcome: Outcome): Block => {
  const failed = failedIn(outcome)
  if (!failed) return undefined
  const { body = '' } = failed
  return blocks(markdownText(failedText(failed)), body === '' ? undefined : fenced(linesIn(body)))
}

/** What the candidate said last, where its log is not shown already. */
export const candidateLog = (outcome: Outcome, { log }: SummaryState): Block =>
  outcome.kind !== 'aborted' || (outcome.trouble?.log.length ?? 0) > 0
    ? undefined
    : fold(`Last log lines of ${outcome.revision ?? unnamed}`, log)

export const warningList = ({ warnings }: SummaryState): Block =>
  warnings.length === 0
    ? undefined
    : warnings.map((each) => quoted(adviceBlock(warningIn(`Warning: ${each}`)))).join('\n>\n')

/** Only what is not held: what is held needs no word. */
export const unheldNote = ({ holding }: SummaryState): Block =>
  holding && isUnheld(holding) ? markdownText(holdingText(holding)) : undefined

/** How sure its verdicts are, and step by step what the plan can find out. Of a run that held nothing there is nothing to say. */
export const forecastBlock = ({ forecast, rehearsal }: SummaryState, { steps }: Outcome): Block => {
  if (!forecast || (!rehearsal && !steps.some(({ verdict }) => verdict !== 'not-asked'))) return undefined
  const [head = [], ...rows] = forecastRows(forecast).map((cells) => cells.map(markdownText))
  const table = markdownTable(
    [head, ...rows],
    head.map(() => '---'),
  )
  const lines = rehearsal ? forecastLines(forecast) : [promiseText(forecast)]
  return blocks(
    ...lines.map(markdownText),
    rehearsal ? table : `<details><summary>What the plan could find out</summary>\n\n${table}\n\n</details>`,
  )
}

/** Only what was not measured: what was is in the table. */
export const unmeasuredNote = ({ measuring }: SummaryState): Block =>
  measuring && measuring.unmeasured.length > 0
    ? blocks(
        markdownText(evidenceText(measuring)),
        ...measuring.unmeasured.map(({ why, cure = '' }) => {
          const [sentence = '', ...yaml] = cure.split('\n')
          return blocks(markdownText(`Because ${why}. ${sentence}`.trimEnd()), fold('The YAML', yaml, 'yaml'))
        }),
      )
    : undefined

const quoted = (block: string): string => block.replaceAll(/^/gm, '> ').replaceAll(/^> $/gm, '>')

/** What a dry run would change, as a diff, then by which plan. */
export const rehearsalBlock = ({ rehearsal }: SummaryState): Block => rehearsal && rehearsalMarkdown(rehearsal)

export const rehearsalMarkdown = (rehearsal: Rehearsal): string =>
  blocks(
    `${markdownText(rehearsalTitle(rehearsal))}:`,
    fenced(
      diffLines(rehearsal).map(({ sign, text }) => `${sign} ${text}`),
      'diff',
    ),
    planRows(rehearsal)
      .map(([label, text]) => `- **${label}**: ${markdownText(text)}`)
      .join('\n'),
  )

/** A dry run's writes, each in a fold with what the API server said. */
export const writeList = ({ writes }: SummaryState): Block =>
  writes.length === 0
    ? undefined
    : blocks(
        ...writes.map(({ what, method, path, body, answer }) =>
          blocks(
            `**${markdownText(wouldWrite(what))}** (response of the API server: ${markdownText(answer)})`,
            fold(`${method} ${path}`, withoutEnvValues(body).split('\n'), 'json'),
          ),
        ),
      )

/** What to do next: sentences as they are, commands in a block of their own, to be copied. */
export const nextList = ({ next }: Outcome): Block =>
  next.length === 0 ? undefined : blocks('**Next**', ...next.map((text) => adviceBlock(adviceIn(text))))

const adviceBlock = ({ sentence, copied }: Advice): string =>
  blocks(markdownText(sentence), copied && fenced(copied.lines, copied.language))

/** Blocks that are there, an empty line apart. */
export const blocks = (...parts: readonly Block[]): string => parts.filter(Boolean).join('\n\n')

/** A few lines are read at a glance; of more, the last are in the open and all in a fold. */
const openLines = 8

const shown = (title: string, lines: readonly string[]): Block =>
  lines.length === 0
    ? undefined
    : blocks(title, fenced(lines.slice(-openLines)), lines.length > openLines ? fold('All lines', lines) : undefined)

const fold = (title: string, lines: readonly string[], language?: string): Block =>
  lines.length === 0
    ? undefined
    : `<details><summary>${htmlText(title)}</summary>\n\n${fenced(lines, language)}\n\n</details>`

const shortRow = ({ percent, heldMs, verdict }: StepResult): readonly string[] => [
  `${percent} %`,
  duration(heldMs),
  verdictCell(verdict),
]

const verdictCell = (verdict: Verdict): string =>
  verdict === 'failed' ? `**${verdictWords[verdict]}**` : verdictWords[verdict]

/** One source gives the column its name; of several each row names its own. */
const countHead = (steps: readonly StepResult[]): string => {
  const [source = '', ...others] = new Set(steps.flatMap((step) => step.sources.map((each) => each.source)))
  return others.length > 0 ? 'Measured' : markdownText(source.charAt(0).toUpperCase() + source.slice(1))
}

const isCompared = (steps: readonly StepResult[]): boolean =>
  steps.some(({ sources }) => sources.some(({ stable }) => stable !== undefined))

/** The errors of stable over the same time, of how many. */
const stableCell = ({ stable }: SourceResult): string =>
  stable === undefined
    ? '-'
    : `${count(stable.bad)} of ${count(stable.count)}${stable.bad === 0 ? '' : ` (${shareOf(stable.bad, stable.count)})`}`

const measuredRows = ({ percent, heldMs, sources }: StepResult, hasStable: boolean): readonly (readonly string[])[] =>
  sources.map((result) => {
    const { bad, count: all, verdict } = result
    const latencies = percentiles.map((name) => latencyCell(result[`${name}Ms`]))
    const errors = bad === 0 ? '0' : `${count(bad)} (${shareOf(bad, all)})`
    const counts = sources.length > 1 ? markdownText(countText(result)) : count(all)
    const stable = hasStable ? [stableCell(result)] : []
    return [`${percent} %`, duration(heldMs), counts, errors, ...stable, ...latencies, verdictCell(verdict)]
  })

const latencyCell = (ms: number | undefined): string => (ms === undefined ? '-' : latency(ms))
