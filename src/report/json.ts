/**
 * Events as JSON for `--output json`: one a line, the outcome last. The fields are those of engine/ports/events.ts, without what
 * may hold the value of a variable. Nothing in a line is a command to a terminal or a runner that it passes through.
 */
import type { RolloutEvent } from '../engine/ports/events.ts'
import type { Reporter } from '../engine/ports/ports.ts'
import { printable, withoutEnvValues } from './text/foreign-text.ts'

type JsonOut = {
  /** One line of stdout, without its end. */
  readonly write: (line: string) => void
  /** One line of stderr. */
  readonly writeError: (line: string) => void
}

export const jsonReporter = ({ write }: Pick<JsonOut, 'write'>): Reporter => ({
  report: (event) => write(jsonLine(event)),
})

/** The outcome alone, for a command that only reads; warnings go to stderr. */
export const jsonOutcomeReporter = ({ write, writeError }: JsonOut): Reporter => ({
  report: (event) => {
    if (event.is === 'ended') write(jsonLine(event))
    if (event.is === 'warning') writeError(`Warning: ${printable(`${event.message} ${event.cure ?? ''}`).trim()}`)
  },
})

const jsonLine = (event: RolloutEvent): string => escapedJson(publicPart(event))

/** One line, harmless wherever it is shown. */
export const escapedJson = (value: object): string => escaped(JSON.stringify(value))

const publicPart = (event: RolloutEvent): object => {
  if (event.is === 'would-write') return { ...event, body: withoutEnvValues(event.body) }
  if (event.is !== 'waiting-for-driver') return event
  const { id, candidate, stage, step, job } = event.journal
  return { ...event, journal: { id, candidate, stage, step, job } }
}

/** JSON knows only some signs as unseen, and `##[` anywhere in a line is a command to GitHub's runner. */
const escaped = (json: string): string =>
  json
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) => sign.split('').map(escapedUnit).join(''))
    .replaceAll('##[', '##\\u005b')

const escapedUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
