/**
 * Each event of a rollout as lines of a log. Pure: where they go, and their colour, is the reporters' affair.
 * A phase is a fold and no line.
 */
import type { RolloutEvent, StepResult } from '../../engine/ports/events.ts'
import type { Start } from '../../engine/ports/ports.ts'
import type { Share, SourceResult } from '../../rollout/model.ts'
import { requesterText, requestText } from '../../rollout/requester.ts'
import { evidenceText } from '../text/evidence.ts'
import { withoutEnvValues } from '../text/foreign-text.ts'
import { holdingText, isUnheld } from '../text/holding.ts'
import { countText, errorText, latencyTexts, measuredIn } from '../text/measurements.ts'
import { counted, duration, latency, timeOfDay } from '../text/numbers.ts'
import { forecastLines, forecastRows } from '../text/plan/forecast.ts'
import { planText } from '../text/plan/plan.ts'
import { diffLines, planRows, rehearsalTitle } from '../text/plan/rehearsal.ts'
import { aligned, fitted } from '../text/tables.ts'
import { healthInterrupted } from '../text/trouble.ts'
import { waitText } from '../text/waiting.ts'
import { revisionsIn } from '../text/where-traffic-is.ts'
import { abortReason, imageText, knativeWords, verdictWords, wouldWrite } from '../text/words.ts'
import { endingLines } from './ending.ts'
import { indented, type Line, line, type Tone } from './line.ts'
import { troubleLines, unhealthyLines } from './trouble-lines.ts'

type ByKind = { readonly [E in RolloutEvent as E['is']]: E }
type EventOf<K extends RolloutEvent['is']> = ByKind[K]

// Before anything is touched: where, what is planned, who serves.

const formatTarget = ({ service, namespace, context, server, ...of }: EventOf<'target'>): readonly Line[] => [
  line(
    `${service} in ${namespace} (${[context && `context ${context}`, `server ${server}`, ...knativeWords(of)].filter(Boolean).join(', ')})`,
    'title',
  ),
]

const formatHolding = (holding: EventOf<'holding'>): readonly Line[] => [
  line(`Pods      ${holdingText(holding).replace(/^Pods are /, '')}`, isUnheld(holding) ? 'warn' : 'plain'),
]

const formatEvidence = (event: EventOf<'evidence'>): readonly Line[] => [
  line(`Measured  ${evidenceText(event)}`, event.unmeasured.length > 0 ? 'warn' : 'plain'),
  ...event.unmeasured.flatMap(({ why, cure = '' }) =>
    indented(`Because ${why}. ${event.isDetailed ? cure : inShort(cure)}`.trimEnd(), 'quiet'),
  ),
]

/** Who runs without a permission may have chosen to: what grants it is no part of every log. */
const inShort = (cure: string): string => (cure.includes('\n') ? 'A dry run prints what grants it.' : cure)

const formatForecast = (forecast: EventOf<'forecast'>, width = Number.POSITIVE_INFINITY): readonly Line[] => [
  ...forecastLines(forecast).map((text, index) => line(`${index === 0 ? 'Forecast ' : '         '} ${text}`)),
  ...(forecast.isDetailed ? fitted(forecastRows(forecast), width - 2).map((text) => line(`  ${text}`)) : []),
]

const formatPlan = ({ plan, stable, broken = [], form, images }: EventOf<'plan'>): readonly Line[] => [
  line(`Plan      ${planText(plan)}   times are UTC`),
  ...(stable.length === 0 ? [line(`Stable    none, ${whyNone(broken)}`)] : []),
  ...stable.map(({ revision, percent }) =>
    line(`Stable    ${revision}  ${percent} %  ${formWords[form]}  ${imageText(images[revision])}`.trimEnd()),
  ),
]

const whyNone = (broken: readonly Share[]): string =>
  broken.length === 0 ? 'this is the first deployment' : `${revisionsIn(broken)} serves nobody`

const formatWaiting = ({ journal, forMs }: EventOf<'waiting-for-driver'>): readonly Line[] => [
  line(
    `Another rollout of this Service is in progress${by(journal.job)}. Waiting for it, at most ${duration(forMs)}`,
    'warn',
  ),
]

const formWords = { floating: '(follows the latest Revision)', pinned: '(pinned)' } as const

const by = (job: EventOf<'waiting-for-driver'>['journal']['job']): string => (job?.url ? ` (${job.url})` : '')

// While the candidate starts and grows.

const formatCreated = ({ candidate, from, changes }: EventOf<'created'>): readonly Line[] => [
  line(`${candidate} created${from ? ` from ${from}` : ''}${changes.length > 0 ? `: ${changes.join(', ')}` : ''}`),
]

const formatStarting = ({ candidate, start }: EventOf<'starting'>): readonly Line[] => startLines(candidate, start)

/** `hello-00042 7c9f-x2k4p | listening`: what the pod's name repeats of its Revision's is left out. */
const formatLog = ({ line: { revision, pod, text } }: EventOf<'log'>): readonly Line[] => [
  line(`${revision} ${pod.replace(`${revision}-deployment-`, '')} | ${text}`, 'quiet'),
]

const formatReady = ({ candidate, afterMs }: EventOf<'ready'>): readonly Line[] => [
  line(`${candidate} is ready after ${duration(afterMs)}`),
]

const formatScaling = ({ revision, from, to }: EventOf<'scaling'>): readonly Line[] => [
  line(`Scaling ${revision} to ${counted(to, 'pod')} (now ${from})`),
]

const formatWarm = ({ revision, pods, afterMs }: EventOf<'warm'>): readonly Line[] => [
  line(`${revision} has ${counted(pods, 'ready pod')} after ${duration(afterMs)}`),
]

/** Of a failure only what is wrong: what the pod said is in the ending, which follows soon and is read by all. */
const startLines = (candidate: string, start: Start): readonly Line[] => {
  switch (start.is) {
    case 'starting':
      return [line(`${candidate} is starting with ${counted(start.pods, 'pod')}${note(start.note)}`)]
    case 'healing':
      return [line(`${candidate} is having trouble starting: ${start.why.reason}${note(start.why.message)}`, 'warn')]
    case 'failed':
      return troubleLines(start.why).slice(0, 1)
    case 'unseen':
      return [line(`Cannot watch the start of ${candidate}: ${start.note}`, 'warn')]
  }
}

const note = (text: string | undefined): string => (text ? `, ${text}` : '')

// The health check. The command stands alone on its line, so that it can be copied as it is.

const formatHealthStarted = ({ command }: EventOf<'health-started'>): readonly Line[] => [line(command)]

const formatHealth = ({ result }: EventOf<'health'>): readonly Line[] => {
  switch (result.is) {
    case 'passed':
      return [line(`Healthy: ${result.status} in ${latency(result.ms)}${atTry(result.attempts)}`, 'good')]
    case 'failed':
    case 'unreachable':
      return unhealthyLines(result)
    case 'cancelled':
      return [line(healthInterrupted, 'warn')]
  }
}

const atTry = (attempts: number): string => (attempts === 1 ? '' : `, at attempt ${attempts}`)

// Users: where they are sent, what was measured, how they were returned.

const formatShifted = ({ percent, candidate, stable, atMs }: EventOf<'shifted'>): readonly Line[] => {
  const stays = percent < 100 ? `; ${100 - percent} % stays on ${revisionsIn(stable)}` : ''
  return [line(`${timeOfDay(atMs)}  Shifted ${percent} % to ${candidate}${stays}`)]
}

const formatInForce = ({ percent, afterMs, atMs, untilMs }: EventOf<'in-force'>): readonly Line[] => [
  line(`${timeOfDay(atMs)}  ${percent} % in effect after ${duration(afterMs)}${ifKilled(untilMs)}`),
]

const ifKilled = (untilMs: number | undefined): string =>
  untilMs === undefined ? '' : ` (if this job is killed, other jobs can return traffic from ${timeOfDay(untilMs)})`

const formatRequested = ({ percent, by, atMs }: EventOf<'promote-requested'>): readonly Line[] => [
  line(
    `${timeOfDay(atMs)}  Promote requested by ${requesterText(by)}: the hold of ${percent} % ends unless a limit is exceeded`,
  ),
]

const formatStepEnded = ({ result }: EventOf<'step-ended'>): readonly Line[] => [
  line(`Held ${result.percent} % for ${duration(result.heldMs)}. ${verdictText(result)}`, verdictTones[result.verdict]),
  ...(result.request ? [line(requestText(result) ?? '', 'warn')] : []),
]

const formatReturning = ({ because, candidate, to, detail, atMs }: EventOf<'returning'>): readonly Line[] => [
  line(
    `${timeOfDay(atMs)}  ${to.length > 0 ? `Returning traffic to ${revisionsIn(to)}` : 'Aborting'}, because ${abortReason(because, candidate)}${detail ? `: ${detail}` : ''}`,
    'bad',
  ),
]

const formatReturned = ({ to, afterMs, atMs }: EventOf<'returned'>): readonly Line[] => [
  line(`${timeOfDay(atMs)}  All traffic is on ${revisionsIn(to)} after ${duration(afterMs)}`),
]

/** The verdict with its numbers. A verdict that is not good brings them in its own sentence. */
const verdictText = (step: StepResult): string => {
  const { verdict, why, sources } = step
  const measured = measuredIn(step)
  if (verdict === 'not-asked' && measured.length === 0) return verdictWords[verdict]
  const isExplained = verdict !== 'not-asked' && why !== ''
  const numbers = measured.map((each) => (isExplained ? timesOf(each, sources.length > 1) : numbersOf(each)))
  return `${verdictWords[verdict]}: ${[...(isExplained ? [why] : []), numbers.filter(Boolean).join('; ')].join(' ')}`.trimEnd()
}

const numbersOf = (result: SourceResult): string =>
  [countText(result), errorText(result), ...latencyTexts(result)].join(', ')

/** Of several sources each says which are its own. */
const timesOf = (result: SourceResult, isNamed: boolean): string => {
  const times = latencyTexts(result).join(', ')
  return isNamed && times ? `${result.source} ${times}` : times
}

const verdictTones: Readonly<Record<StepResult['verdict'], Tone>> = {
  passed: 'good',
  failed: 'bad',
  inconclusive: 'warn',
  'not-judged': 'warn',
  'not-asked': 'plain',
}

// What a dry run would change, and on request what it would write.

const signTones = { '-': 'bad', '+': 'good', '~': 'plain' } as const

const formatWouldChange = (rehearsal: EventOf<'would-change'>): readonly Line[] => [
  line(`Dry run: ${rehearsalTitle(rehearsal)}`, 'title'),
  ...diffLines(rehearsal).map(({ sign, text }) => line(`${sign} ${text}`, signTones[sign])),
  ...aligned(planRows(rehearsal)).map((text) => line(`  ${text}`)),
]

const formatWouldWrite = (event: EventOf<'would-write'>): readonly Line[] => (event.isAsked ? writeLines(event) : [])

const writeLines = (event: EventOf<'would-write'>): readonly Line[] => [
  line(wouldWrite(event.what), 'title'),
  line(`${event.method} ${event.path}`),
  ...indented(withoutEnvValues(event.body), 'quiet'),
  line(`Response of the API server: ${event.answer}`),
]

/** A cure may hold more than a sentence: what is to be pasted follows it, moved in. */
const formatWarning = ({ message, cure = '' }: EventOf<'warning'>): readonly Line[] => {
  const [sentence = '', ...rest] = cure.split('\n')
  return [line(`Warning: ${message} ${sentence}`.trimEnd(), 'warn'), ...rest.flatMap((each) => indented(each, 'quiet'))]
}

type Formatters = { readonly [K in keyof ByKind]: (event: ByKind[K], width?: number) => readonly Line[] }

const formatters: Formatters = {
  target: formatTarget,
  plan: formatPlan,
  holding: formatHolding,
  evidence: formatEvidence,
  forecast: formatForecast,
  phase: () => [],
  written: ({ what }) => [line(what, 'quiet')],
  'waiting-for-driver': formatWaiting,
  'still-waiting': (event) => [line(waitText(event), 'quiet')],
  created: formatCreated,
  starting: formatStarting,
  log: formatLog,
  ready: formatReady,
  scaling: formatScaling,
  warm: formatWarm,
  'health-started': formatHealthStarted,
  health: formatHealth,
  shifted: formatShifted,
  'in-force': formatInForce,
  'promote-requested': formatRequested,
  'step-ended': formatStepEnded,
  returning: formatReturning,
  returned: formatReturned,
  warning: formatWarning,
  note: ({ text }) => [line(text)],
  'would-change': formatWouldChange,
  'would-write': formatWouldWrite,
  ended: ({ outcome }, width) => endingLines(outcome, width),
}

/** `width`: of the tables among them; every other line is as long as it is. */
export const linesOf = <K extends keyof ByKind>(
  event: ByKind[K] & { readonly is: K },
  width?: number,
): readonly Line[] => formatters[event.is](event, width)
