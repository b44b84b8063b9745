/** The document of a report: one file without scripts, and with nothing that is loaded from elsewhere. Pure. */
import type { Outcome } from '../../engine/ports/events.ts'
import { recoverLines } from '../summary/recover-table.ts'
import { dryRunShort, headline, inShort, wordsOf } from '../text/endings.ts'
import { factsOf } from '../text/facts.ts'
import { momentText } from '../text/numbers.ts'
import { whatUsersGot, whatUsersMet, whereUsersAre } from '../text/where-traffic-is.ts'
import { unnamed } from '../text/words.ts'
import { type Charted, charts } from './charts.ts'
import { html, type Part, preformatted } from './html.ts'
import { latencyChart } from './latencies.ts'
import {
  adviceParts,
  candidateLog,
  factTable,
  forecastParts,
  heldText,
  rehearsalParts,
  section,
  stepCards,
  timeline,
  troubleParts,
  warningParts,
  writeParts,
} from './sections.ts'
import type { ReportState } from './state.ts'
import { style } from './style.ts'

export type Tone = 'good' | 'warn' | 'bad'

export type Head = {
  /** `hello in shop` */
  readonly subject: string
  readonly tone: Tone
  /** `hello-00042 aborted at 10 %` */
  readonly title: string
  /** The first of them says it all. */
  readonly sentences: readonly string[]
}

/** Nothing may be loaded or run, whatever slipped into it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

export const page = (
  { subject, tone, title, sentences: [first = '', ...others] }: Head,
  parts: readonly Part[],
): string =>
  `<!doctype html>\n${html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${subject}: ${title}</title>
${style}
</head>
<body>
<main>
<header class="${tone}">
<p class="subject">${subject}</p>
<h1><span class="mark">${marks[tone]}</span> ${title}</h1>
<p class="first">${first}</p>
${others.map((text) => html`<p>${text}</p>`)}
</header>
${parts}
</main>
</body>
</html>
`}`

/** Colour says nothing alone. */
const marks: Readonly<Record<Tone, string>> = { good: '\u2713', warn: '!', bad: '\u2715' }

/** Of a rollout that has ended. Undefined before. `maxLatencyMs`: the limit, where it is known. */
export const rolloutPage = (
  state: ReportState,
  { maxLatencyMs }: { readonly maxLatencyMs?: number } = {},
): string | undefined => {
  const { outcome, seen, happenings } = state
  if (!outcome) return undefined
  const { steps } = outcome
  return page(headOf(state, outcome), [
    section('What went wrong', ...troubleParts(outcome)),
    section('What to do next', ...adviceParts(outcome)),
    section('What would change', ...rehearsalParts(state)),
    section('Each rollout', recoverLines(outcome).length > 0 ? preformatted(recoverLines(outcome)) : undefined),
    section('Traffic and errors', ...charts(chartedOf(state, outcome)), latencyChart(steps, maxLatencyMs)),
    section('Verdicts', stepCards(steps, heldText), ...forecastParts(state)),
    section('Warnings', ...warningParts(state)),
    section('Facts', factTable(factsOf(outcome))),
    section(
      'What happened',
      happenings.length > 0 ? html`<p class="quiet">Times are UTC.</p>` : undefined,
      timeline(happenings),
    ),
    section(seen.rehearsal ? 'What would be written' : 'What was written', ...writeParts(state)),
    section('Log', candidateLog(state, outcome)),
  ])
}

const headOf = ({ seen, happenings }: ReportState, outcome: Outcome): Head => {
  const began = happenings[0]?.atMs
  return {
    subject: `${seen.service}${began === undefined ? '' : `, ${momentText(began)}`}`,
    tone: toneOf(wordsOf(outcome).tone),
    title: titleOf(seen.rehearsal ? dryRunShort(outcome) : inShort(outcome), outcome),
    sentences: [whereUsersAre(outcome), whatUsersMet(outcome), whatUsersGot(outcome), headline(outcome)].flatMap(
      (sentence) => sentence ?? [],
    ),
  }
}

/** A Revision is written as it is named. */
const titleOf = (text: string, { revision }: Outcome): string =>
  revision !== undefined && text.startsWith(revision) ? text : text.charAt(0).toUpperCase() + text.slice(1)

const toneOf = (tone: ReturnType<typeof wordsOf>['tone']): Tone => (tone === 'good' || tone === 'bad' ? tone : 'warn')

const chartedOf = ({ steps, seen }: ReportState, { revision = unnamed, exposure, kind }: Outcome): Charted => {
  const limit = seen.forecast?.limits.limit
  const end = ends[kind]
  return {
    candidate: revision,
    exposure,
    steps,
    ...(limit !== undefined && { limit }),
    ...(end !== undefined && { end }),
  }
}

const ends: Readonly<Partial<Record<Outcome['kind'], NonNullable<Charted['end']>>>> = {
  aborted: { percent: 0, text: 'aborted' },
  promoted: { percent: 100, text: 'promoted' },
}
