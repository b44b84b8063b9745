/** The parts of a report, each HTML or nothing. Pure. The sentences are those of the log and the summary. */
import type { Outcome, StepResult } from '../../engine/ports/events.ts'
import type { SourceResult } from '../../rollout/model.ts'
import { problemText } from '../text/endings.ts'
import { evidenceText } from '../text/evidence.ts'
import type { Fact } from '../text/facts.ts'
import { linesIn, webAddress, withoutEnvValues } from '../text/foreign-text.ts'
import { holdingText, isUnheld } from '../text/holding.ts'
import { measuredIn, percentiles } from '../text/measurements.ts'
import { type Advice, adviceIn, warningIn } from '../text/next.ts'
import { count, duration, latency, shareOf, timeOfDay } from '../text/numbers.ts'
import { forecastRows, promiseText } from '../text/plan/forecast.ts'
import { diffLines, planRows, rehearsalTitle } from '../text/plan/rehearsal.ts'
import { answered, failedIn, failedText, podText, unhealthyIn, unhealthyText } from '../text/trouble.ts'
import { unnamed, verdictWords } from '../text/words.ts'
import { type Html, html, type Part, preformatted } from './html.ts'
import { type Happening, type ReportState, withoutTime } from './state.ts'
import { sentText } from './writes.ts'

/** A part of the page under its title; nothing where it has no content. */
export const section = (title: string, ...content: readonly Part[]): Part =>
  content.every(isNothing) ? undefined : html`<section><h2>${title}</h2>${content}</section>`

const isNothing = (part: Part): boolean => part === undefined || (Array.isArray(part) && part.every(isNothing))

const fold = (title: Part, content: Part): Html => html`<details><summary>${title}</summary>${content}</details>`

export const factTable = (facts: readonly Fact[]): Part =>
  facts.length === 0
    ? undefined
    : html`<dl class="facts">${facts.map((fact) => html`<div><dt>${fact.label}</dt><dd>${factText(fact)}</dd></div>`)}</dl>`

const factText = ({ text, url }: Fact): Part => {
  const address = webAddress(url)
  return address === undefined ? text : html`<a href="${address}" rel="noreferrer">${text}</a>`
}

/** Each step with its verdict, and each source with its sentence and its numbers. `said`: what it led to, in words. */
export const stepCards = <S extends StepResult>(steps: readonly S[], said: (step: S) => string): Part => {
  const shown = steps.filter(({ verdict, heldMs }) => verdict !== 'not-asked' || heldMs >= 1_000)
  return shown.length === 0
    ? undefined
    : html`<ol class="steps">${shown.map((step) => stepCard(step, said(step)))}</ol>`
}

const stepCard = (step: StepResult, said: string): Html => {
  const measured = measuredIn(step)
  const { verdict } = step
  return html`<li><h3><b>${step.percent} %</b> <span>${said}</span> <em class="verdict ${verdict}">${verdictWords[verdict]}</em></h3>
${measured.length > 0 ? measured.map(sourceBlock) : html`<p>${step.why}</p>`}</li>`
}

export const heldText = ({ heldMs }: StepResult): string => `held for ${duration(heldMs)}`

const sourceBlock = (result: SourceResult): Html => {
  const { source, why, stable } = result
  const times = percentiles.flatMap((name) => {
    const ms = result[`${name}Ms`]
    return ms === undefined ? [] : [[name, latency(ms)] as const]
  })
  const numbers = [
    [`Failed ${source}`, badText(result)],
    ...(stable ? [['Same of stable', badText(stable)] as const] : []),
    ...times,
  ] as const
  return html`<p>${why}</p><dl class="numbers">${numbers.map(([name, text]) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>`
}

const badText = ({ count: all, bad }: NonNullable<SourceResult['stable']>): string =>
  bad === 0 ? `0 of ${count(all)}` : `${count(bad)} of ${count(all)} (${shareOf(bad, all)})`

/** Why it failed, in the words of what failed: pod, health check, a request. */
export const troubleParts = (outcome: Outcome): readonly Part[] => {
  const { trouble } = outcome
  const unhealthy = unhealthyIn(outcome)
  const failed = failedIn(outcome)
  const answer = unhealthy && [unhealthy.detail.body, unhealthy.detail.stderr].filter((each) => each.trim() !== '')
  return [
    trouble && html`<p><strong>${podText(trouble)}</strong>${trouble.message ? ` ${trouble.message}` : ''}</p>`,
    trouble && titled('Last log lines', trouble.log),
    trouble && titled('Events of the pod', trouble.events),
    unhealthy && html`<p>${unhealthyText(unhealthy)}</p>`,
    answer && titled(answered.replace(/:$/, ''), answer),
    unhealthy && titled('The command of the health check', [unhealthy.detail.command]),
    failed && html`<p>${failedText(failed)}</p>`,
    failed?.body && preformatted(linesIn(failed.body)),
    (outcome.problems ?? []).map((problem) => html`<p>${problemText(problem)}</p>`),
  ]
}

const titled = (title: string, lines: readonly string[]): Part =>
  lines.length === 0 ? undefined : html`<h3>${title}</h3>${preformatted(lines)}`

export const adviceParts = ({ next }: Pick<Outcome, 'next'>): readonly Part[] =>
  next.map((text) => advice(adviceIn(text)))

const advice = ({ sentence, copied }: Advice): Html =>
  html`${sentence === '' ? undefined : html`<p>${sentence}</p>`}${copied && preformatted(copied.lines)}`

export const warningParts = ({ seen: { warnings, holding, measuring } }: ReportState): readonly Part[] => [
  ...warnings.map((text) => html`<div class="warning">${advice(warningIn(text))}</div>`),
  holding && isUnheld(holding) ? html`<p>${holdingText(holding)}</p>` : undefined,
  ...(measuring && measuring.unmeasured.length > 0 ? [html`<p>${evidenceText(measuring)}</p>`] : []),
  ...(measuring?.unmeasured ?? []).map(({ why, cure = '' }) => advice(warningIn(`Because ${why}. ${cure}`.trimEnd()))),
]

/** How sure its verdicts are, and what the plan could find out. */
export const forecastParts = ({ seen: { forecast } }: ReportState): readonly Part[] => {
  if (!forecast) return []
  const [head = [], ...rows] = forecastRows(forecast)
  const table = html`<div class="wide"><table><thead><tr>${head.map((cell) => html`<th>${cell}</th>`)}</tr></thead><tbody>${rows.map(
    (cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`
  return [
    html`<p>${promiseText(forecast)}</p>`,
    rows.length === 0 ? undefined : fold('What the plan could find out', table),
  ]
}

/** What a dry run would change. */
export const rehearsalParts = ({ seen: { rehearsal } }: ReportState): readonly Part[] =>
  rehearsal === undefined
    ? []
    : [
        html`<p>${rehearsalTitle(rehearsal)}</p>`,
        preformatted(diffLines(rehearsal).map(({ sign, text }) => `${sign} ${text}`)),
        factTable(planRows(rehearsal).map(([label = '', text = '']) => ({ label, text }))),
      ]

/** The log, with the time of each happening, by phase. */
export const timeline = (happenings: readonly Happening[]): Part =>
  [...Map.groupBy(happenings, ({ phase }) => phase)].map(
    ([phase, all]) => html`<h3>${phase}</h3><ol class="events">${all.map(happening)}</ol>`,
  )

const happening = ({ atMs, lines }: Happening): Html =>
  html`<li><time>${timeOfDay(atMs)}</time><div>${lines.map(withoutTime).map(({ text, tone }) => html`<p class="${tone}">${text}</p>`)}</div></li>`

export const candidateLog = ({ seen: { log } }: ReportState, { revision = unnamed }: Outcome): Part =>
  log.length === 0 ? undefined : fold(`Last log lines of ${revision}`, preformatted(log))

/** Each request that changed the cluster, or that a dry run would send, without the values of variables. */
export const writeParts = ({ sent, unkept, seen: { writes } }: ReportState): readonly Part[] => [
  unkept > 0 ? html`<p>The ${count(unkept)} before these are not kept.</p>` : undefined,
  ...sent.map((write) =>
    fold(
      html`<time>${timeOfDay(write.atMs)}</time> <code>${sentText(write)}</code> <span class="quiet">${write.status === undefined ? 'no response' : `HTTP ${write.status}`}</span>`,
      preformatted([
        `${write.method} ${write.path}`,
        '',
        ...linesIn(write.body === '' ? '' : withoutEnvValues(write.body)),
      ]),
    ),
  ),
  ...writes.map(({ what, method, path, body, answer }) =>
    fold(
      html`${what} <span class="quiet">response of the API server: ${answer}</span>`,
      preformatted([`${method} ${path}`, '', ...linesIn(withoutEnvValues(body))]),
    ),
  ),
]
