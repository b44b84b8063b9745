/** What is said of users: where they are sent, what was measured, how they were taken back. Pure. */
import type { RolloutEvent, StepResult } from '../engine/events.ts'
import { type Line, line, type Tone } from './line.ts'
import { counted, duration, latency, listed, shareOf, timeOfDay } from './numbers.ts'
import { abortReason, verdictWords } from './words.ts'

type Event<K extends RolloutEvent['is']> = Extract<RolloutEvent, { is: K }>

export const sayShifted = ({ percent, candidate, stable, atMs }: Event<'shifted'>): readonly Line[] => {
  const stays = percent < 100 ? `; ${100 - percent} % stays on ${listed(stable.map((share) => share.revision))}` : ''
  return [line(`${timeOfDay(atMs)}  Shifted ${percent} % to ${candidate}${stays}`)]
}

export const sayInForce = ({ percent, afterMs, atMs }: Event<'in-force'>): readonly Line[] => [
  line(`${timeOfDay(atMs)}  ${percent} % in force after ${duration(afterMs)}`),
]

export const sayStepEnded = ({ result }: Event<'step-ended'>): readonly Line[] => [
  line(`Held ${result.percent} % for ${duration(result.heldMs)}. ${stepText(result)}`, verdictTones[result.verdict]),
]

export const sayReturning = ({ because, candidate, to, detail, atMs }: Event<'returning'>): readonly Line[] => [
  line(
    `${timeOfDay(atMs)}  ${to.length > 0 ? `Returning to ${listed(to.map((share) => share.revision))}` : 'Giving up'}, because ${abortReason(because, candidate)}${detail ? `: ${detail}` : ''}`,
    'bad',
  ),
]

export const sayReturned = ({ to, afterMs, atMs }: Event<'returned'>): readonly Line[] => [
  line(`${timeOfDay(atMs)}  Users are on ${listed(to.map((share) => share.revision))} after ${duration(afterMs)}`),
]

/** The verdict with its numbers. A verdict that is not good brings them in its own sentence. */
const stepText = ({ requests, errors, verdict, why, ...latencies }: StepResult): string => {
  if (verdict === 'not-asked' && requests === 0) return verdictWords[verdict]
  const isTold = verdict === 'failed' || verdict === 'inconclusive'
  const numbers = isTold ? latencyTexts(latencies) : [...countTexts(requests, errors), ...latencyTexts(latencies)]
  return `${verdictWords[verdict]}: ${[...(isTold ? [why] : []), numbers.join(', ')].join(' ')}`.trimEnd()
}

const countTexts = (requests: number, errors: number): readonly string[] => [
  counted(requests, 'probe'),
  errors === 0 ? 'no errors' : `${counted(errors, 'error')} (${shareOf(errors, requests)})`,
]

type Latencies = Pick<StepResult, 'p50Ms' | 'p95Ms' | 'p99Ms'>

const latencyTexts = ({ p50Ms, p95Ms, p99Ms }: Latencies): readonly string[] =>
  Object.entries({ p50: p50Ms, p95: p95Ms, p99: p99Ms }).flatMap(([name, ms]) =>
    ms === undefined ? [] : [`${name} ${latency(ms)}`],
  )

const verdictTones: Readonly<Record<StepResult['verdict'], Tone>> = {
  passed: 'good',
  failed: 'bad',
  inconclusive: 'warn',
  'not-asked': 'plain',
}
