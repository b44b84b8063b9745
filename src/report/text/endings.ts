/**
 * How a rollout ended, in a word, a title and a sentence, the same in the log, the summary and the outputs. Pure.
 * Colour and icon of an ending never say more than its word does.
 */
import type { Outcome } from '../../engine/ports/events.ts'
import type { Problem } from '../../errors/rollout-error.ts'
import { exitCodeOf } from '../../rollout/endings.ts'
import type { OutcomeKind } from '../../rollout/model.ts'
import type { Tone } from '../log/line.ts'
import { counted, listed } from './numbers.ts'
import { mostExposed } from './where-traffic-is.ts'
import { becauseText, unnamed } from './words.ts'

type EndingWords = { readonly word: string; readonly tone: Tone; readonly icon: string }

export const endingWords: Readonly<Record<OutcomeKind, EndingWords>> = {
  promoted: { word: 'Promoted', tone: 'good', icon: '\u2705' },
  unchanged: { word: 'Unchanged', tone: 'good', icon: '\u2705' },
  split: { word: 'Split', tone: 'good', icon: '\u2705' },
  paused: { word: 'Paused', tone: 'warn', icon: '\u23f8\ufe0f' },
  aborted: { word: 'Aborted', tone: 'bad', icon: '\u274c' },
  'rolled-back': { word: 'Rolled back', tone: 'good', icon: '\u2705' },
  'first-deployment-failed': { word: 'First deployment failed', tone: 'bad', icon: '\u274c' },
  refused: { word: 'Refused', tone: 'bad', icon: '\u274c' },
  stopped: { word: 'Stopped', tone: 'bad', icon: '\u26a0\ufe0f' },
  uncertain: { word: 'UNCERTAIN', tone: 'bad', icon: '\u26a0\ufe0f' },
  requested: { word: 'Requested', tone: 'good', icon: '\u2705' },
  recovered: { word: 'Recovered', tone: 'good', icon: '\u2705' },
  'left-open': { word: 'Left open', tone: 'bad', icon: '\u274c' },
}

/** In the tone of what it did for the one who asked: an abort by the command `abort` is no fault. */
export const wordsOf = (outcome: Outcome): EndingWords => {
  const words = endingWords[outcome.kind]
  const isDone = exitCodeOf(outcome) === 0
  if (isDone && words.tone === 'bad') return { ...words, tone: 'good', icon: '\u2705' }
  return !isDone && words.tone === 'good' ? { ...words, tone: 'warn', icon: '\u26a0\ufe0f' } : words
}

/** `Aborted because hello-00042 cannot start. It exits by itself.` */
export const headline = (outcome: Outcome): string => {
  const { kind, reason, problems = [] } = outcome
  const word = wordOf(outcome)
  if (problems.length > 0)
    return `${counted(problems.length, 'setting is', 'settings are')} invalid: ${namesIn(problems)}.`
  const why = hasReasonBesides.has(kind) ? becauseText(outcome) : undefined
  if (kind === 'unchanged') return reason
  return why ? `${word} because ${why}. ${reason}`.trim() : `${word}: ${reason}`
}

/** Several of one setting name it once. */
const namesIn = (problems: readonly Problem[]): string => listed([...new Set(problems.map(({ setting }) => setting))])

/** With the code of an error, by which docs/troubleshooting.md has its page: `Refused (E_LOCKED)`. */
const wordOf = ({ kind, code }: Outcome): string => `${endingWords[kind].word}${code ? ` (${code})` : ''}`

/** Endings whose reason is a fact more; the others' reason says it all. */
const hasReasonBesides: ReadonlySet<OutcomeKind> = new Set(['aborted', 'first-deployment-failed'])

/** One wrong setting, by the name the user wrote. */
export const problemText = ({ setting, message, cure }: Problem): string => `${setting}: ${message} ${cure}`

/** `✅ hello: hello-00042 promoted` */
export const endingTitle = (service: string, outcome: Outcome): string =>
  `${wordsOf(outcome).icon} ${service}: ${inShort(outcome)}`

/** One that the API server would refuse is red, as the rollout would be. */
export const dryRunTitle = (service: string, outcome: Outcome): string =>
  `${outcome.kind === 'unchanged' ? '' : `${wordsOf(outcome).icon} `}${service}: ${dryRunShort(outcome)}`

/** `dry run, refused` */
export const dryRunShort = (outcome: Outcome): string =>
  outcome.kind === 'unchanged' ? 'dry run' : `dry run, ${inShort(outcome)}`

/** `hello-00042 promoted` */
export const inShort = (outcome: Outcome): string => {
  const { kind, revision = unnamed } = outcome
  switch (kind) {
    case 'promoted':
      return `${revision} promoted`
    case 'unchanged':
      return 'no change'
    case 'split':
      return `${outcome.percent} % on ${revision}`
    case 'paused':
      return `paused at ${outcome.percent} %`
    case 'aborted':
      return mostExposed(outcome) > 0
        ? `${revision} aborted at ${mostExposed(outcome)} %`
        : `${revision} aborted before any traffic`
    case 'rolled-back':
      return `rolled back from ${revision}`
    case 'first-deployment-failed':
      return 'the first deployment failed'
    case 'refused':
      return 'refused'
    case 'stopped':
      return 'stopped by another client'
    case 'uncertain':
      return 'traffic is uncertain'
    case 'requested':
      return 'promote requested'
    case 'recovered':
      return 'open rollouts finished'
    case 'left-open':
      return 'some rollouts are still open'
  }
}
