/**
 * Each event of a rollout as lines of a log. Pure: where they go, and their colour, is the reporters' affair.
 * A phase is a fold and no line.
 */
import type { RolloutEvent, StepResult } from '../../engine/ports/events.ts'
import type { HealthDetail, HealthResult, Start, StartTrouble } from '../../engine/ports/ports.ts'
import { redactEnv } from '../../engine/ports/redact.ts'
import type { Plan, SourceResult, Step } from '../../rollout/model.ts'
import { countText, errorText, latencyTexts, measuredIn } from '../text/measurements.ts'
import { counted, duration, latency, listed, timeOfDay } from '../text/numbers.ts'
import { abortReason, verdictWords } from '../text/words.ts'
import { endingLines } from './ending.ts'
import { indented, type Line, line, type Tone } from './line.ts'

type ByKind = { readonly [E in RolloutEvent as E['is']]: E }
type Event<K extends RolloutEvent['is']> = ByKind[K]

// Before anything is touched: where, what is planned, who serves.

const sayTarget = ({ service, namespace, context, server }: Event<'target'>): readonly Line[] => [
  line(`${service} in ${namespace} (${context ? `context ${context}, ` : ''}server ${server})`, 'title'),
]

const sayPlan = ({ plan, stable, form, images }: Event<'plan'>): readonly Line[] => [
  line(`Plan      ${planText(plan)}   times are UTC`),
  ...(stable.length === 0 ? [line('Stable    none, this is the first deployment')] : []),
  ...stable.map(({ revision, percent }) =>
    line(`Stable    ${revision}  ${percent} %  ${formWords[form]}  ${imageText(images[revision])}`.trimEnd()),
  ),
]

const sayWaiting = ({ journal, forMs }: Event<'waiting-for-driver'>): readonly Line[] => [
  line(
    `Another rollout of this Service is running${by(journal.job)}. Waiting for it, at most ${duration(forMs)}`,
    'warn',
  ),
]

/** `10 % for 2 min -> 50 % for 2 min -> 100 %   about 4 min` */
const planText = ({ steps, ending, pauseAt }: Plan): string => {
  const holdMs = steps.reduce((sum, step) => sum + step.holdMs, 0)
  if (steps.length === 0) return 'ready and healthy, then everyone'
  const path = steps.map((step) => stepText(step) + (step.percent === pauseAt ? ', then a pause' : '')).join(' -> ')
  return `${path}${ending === 'stay' ? ', and stays there' : ''}${holdMs > 0 ? `   about ${duration(holdMs)}` : ''}`
}

/** The image with its digest cut to twelve digits, enough to tell two apart. */
export const imageText = (image = ''): string => image.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1')

const stepText = ({ percent, holdMs }: Step): string =>
  holdMs > 0 ? `${percent} % for ${duration(holdMs)}` : `${percent} %`

const formWords = { floating: '(follows the latest Revision)', pinned: '(pinned)' } as const

const by = (job: Event<'waiting-for-driver'>['journal']['job']): string => (job?.url ? ` (${job.url})` : '')

// While the candidate starts and grows.

const sayCreated = ({ candidate, from, changes }: Event<'created'>): readonly Line[] => [
  line(`${candidate} created${from ? ` from ${from}` : ''}${changes.length > 0 ? `: ${changes.join(', ')}` : ''}`),
]

const sayStarting = ({ candidate, start }: Event<'starting'>): readonly Line[] => startLines(candidate, start)

/** `hello-00042 7c9f-x2k4p | listening`: what the pod's name repeats of its Revision's is left out. */
const sayLog = ({ line: { revision, pod, text } }: Event<'log'>): readonly Line[] => [
  line(`${revision} ${pod.replace(`${revision}-deployment-`, '')} | ${text}`, 'quiet'),
]

const sayReady = ({ candidate, afterMs }: Event<'ready'>): readonly Line[] => [
  line(`${candidate} is ready after ${duration(afterMs)}`),
]

const sayScaling = ({ revision, from, to }: Event<'scaling'>): readonly Line[] => [
  line(`Asked for ${counted(to, 'pod')} of ${revision} (now ${from})`),
]

const sayWarm = ({ revision, pods, afterMs }: Event<'warm'>): readonly Line[] => [
  line(`${revision} is warm with ${counted(pods, 'pod')} after ${duration(afterMs)}`),
]

/** What is wrong with a pod, then what it said: events, last log lines. */
export const troubleLines = ({ reason, message, pod, events, log }: StartTrouble): readonly Line[] => [
  line(`${pod ? `Pod ${pod}: ` : ''}${reason}${message ? `, ${message}` : ''}`, 'bad'),
  ...(events.length > 0 ? [line('Events:'), ...events.flatMap((each) => indented(each, 'quiet'))] : []),
  ...(log.length > 0 ? [line('Last log lines:'), ...log.flatMap((each) => indented(each, 'quiet'))] : []),
]

const startLines = (candidate: string, start: Start): readonly Line[] => {
  switch (start.is) {
    case 'starting':
      return [line(`${candidate} is starting with ${counted(start.pods, 'pod')}${note(start.note)}`)]
    case 'healing':
      return [line(`${candidate} has trouble that may pass: ${start.why.reason}${note(start.why.message)}`, 'warn')]
    case 'failed':
      return troubleLines(start.why)
    case 'unseen':
      return [line(`How ${candidate} starts can't be seen: ${start.note}`, 'warn')]
  }
}

const note = (text: string | undefined): string => (text ? `, ${text}` : '')

// The health check. The command stands alone on its line, so that it can be copied as it is.

const sayHealthStarted = ({ command }: Event<'health-started'>): readonly Line[] => [line(command)]

const sayHealth = ({ result }: Event<'health'>): readonly Line[] => {
  switch (result.is) {
    case 'passed':
      return [line(`Healthy: ${result.status} in ${latency(result.ms)}${atTry(result.attempts)}`, 'good')]
    case 'failed':
    case 'unreachable':
      return unhealthyLines(result)
    case 'cancelled':
      return [line('The health check was cut off', 'warn')]
  }
}

type Unhealthy = Extract<HealthResult, { is: 'failed' | 'unreachable' }>

/** Why it is not healthy, then what the last try met. */
export const unhealthyLines = (result: Unhealthy): readonly Line[] => [
  line(unhealthyText(result), 'bad'),
  ...detailLines(result.detail),
]

/** `Not healthy after 3 tries: it answered 503, wanted is 2xx` */
export const unhealthyText = ({ is, attempts, why }: Unhealthy): string =>
  `${is === 'failed' ? 'Not healthy' : 'Not reachable'} after ${counted(attempts, 'try', 'tries')}: ${why}`

const detailLines = ({ body, stderr, ms }: HealthDetail): readonly Line[] => [
  ...(ms === undefined ? [] : [line(`The last try took ${latency(ms)}`)]),
  ...(body.trim() ? [line('It answered:'), ...indented(body, 'quiet')] : []),
  ...(stderr.trim() ? indented(stderr, 'quiet') : []),
]

const atTry = (attempts: number): string => (attempts === 1 ? '' : `, at try ${attempts}`)

// Users: where they are sent, what was measured, how they were returned.

const sayShifted = ({ percent, candidate, stable, atMs }: Event<'shifted'>): readonly Line[] => {
  const stays = percent < 100 ? `; ${100 - percent} % stays on ${listed(stable.map((share) => share.revision))}` : ''
  return [line(`${timeOfDay(atMs)}  Shifted ${percent} % to ${candidate}${stays}`)]
}

const sayInForce = ({ percent, afterMs, atMs }: Event<'in-force'>): readonly Line[] => [
  line(`${timeOfDay(atMs)}  ${percent} % in force after ${duration(afterMs)}`),
]

const sayStepEnded = ({ result }: Event<'step-ended'>): readonly Line[] => [
  line(`Held ${result.percent} % for ${duration(result.heldMs)}. ${verdictText(result)}`, verdictTones[result.verdict]),
]

const sayReturning = ({ because, candidate, to, detail, atMs }: Event<'returning'>): readonly Line[] => [
  line(
    `${timeOfDay(atMs)}  ${to.length > 0 ? `Returning to ${listed(to.map((share) => share.revision))}` : 'Giving up'}, because ${abortReason(because, candidate)}${detail ? `: ${detail}` : ''}`,
    'bad',
  ),
]

const sayReturned = ({ to, afterMs, atMs }: Event<'returned'>): readonly Line[] => [
  line(`${timeOfDay(atMs)}  Users are on ${listed(to.map((share) => share.revision))} after ${duration(afterMs)}`),
]

/** The verdict with its numbers. A verdict that is not good brings them in its own sentence. */
const verdictText = (step: StepResult): string => {
  const { verdict, why, sources } = step
  const measured = measuredIn(step)
  if (verdict === 'not-asked' && measured.length === 0) return verdictWords[verdict]
  const isTold = verdict === 'failed' || verdict === 'inconclusive'
  const numbers = measured.map((each) => (isTold ? timesOf(each, sources.length > 1) : numbersOf(each)))
  return `${verdictWords[verdict]}: ${[...(isTold ? [why] : []), numbers.filter(Boolean).join('; ')].join(' ')}`.trimEnd()
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
  'not-asked': 'plain',
}

// What a dry run would write. The values of env variables are masked here, the last place before they would be seen.

const sayWouldWrite = (event: Extract<RolloutEvent, { is: 'would-write' }>): readonly Line[] => [
  line(`Would write: ${event.what}`, 'title'),
  line(`${event.method} ${event.path}`),
  ...indented(withoutEnvValues(event.body), 'quiet'),
  line(`The API server says: ${event.answer}`),
]

/** The JSON text, laid out, without the values of variables; text that is no JSON is left out whole. */
export const withoutEnvValues = (body: string): string => {
  try {
    return JSON.stringify(redactEnv(JSON.parse(body)), null, 2)
  } catch {
    return '(a body that is not JSON)'
  }
}

/** A cure may hold more than a sentence: what is to be pasted follows it, moved in. */
const sayWarning = ({ message, cure = '' }: ByKind['warning']): readonly Line[] => {
  const [sentence = '', ...rest] = cure.split('\n')
  return [line(`Warning: ${message} ${sentence}`.trimEnd(), 'warn'), ...rest.flatMap((each) => indented(each, 'quiet'))]
}

type Sayings = { readonly [K in keyof ByKind]: (event: ByKind[K]) => readonly Line[] }

const sayings: Sayings = {
  target: sayTarget,
  plan: sayPlan,
  phase: () => [],
  written: ({ what }) => [line(what, 'quiet')],
  'waiting-for-driver': sayWaiting,
  created: sayCreated,
  starting: sayStarting,
  log: sayLog,
  ready: sayReady,
  scaling: sayScaling,
  warm: sayWarm,
  'health-started': sayHealthStarted,
  health: sayHealth,
  shifted: sayShifted,
  'in-force': sayInForce,
  'step-ended': sayStepEnded,
  returning: sayReturning,
  returned: sayReturned,
  warning: sayWarning,
  note: ({ text }) => [line(text)],
  'would-write': sayWouldWrite,
  ended: ({ outcome }) => endingLines(outcome),
}

export const linesOf = <K extends keyof ByKind>(event: ByKind[K] & { readonly is: K }): readonly Line[] =>
  sayings[event.is](event)
