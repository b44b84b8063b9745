/**
 * What docs/reliability.md is made of: each suite that breaks something on purpose says what, where, how often it was tried
 * and how often the promise did not hold. Written only where `RELIABILITY_FILE` names a file, one JSON line an entry.
 * Rounds are counted as they are played, never as they are planned.
 */
import { appendFileSync } from 'node:fs'

export type Tally = {
  /** In a reader's words: what was done to the rollout. */
  readonly fault: string
  readonly on: 'sandbox' | 'cluster'
  readonly tried: number
  /** Rounds in which a law of DESIGN section 5 did not hold, or users were not where the outcome says. */
  readonly lost: number
}

export function tally(entry: Tally): void {
  const file = process.env.RELIABILITY_FILE
  if (file) appendFileSync(file, `${JSON.stringify(entry)}\n`)
}

/** How many rounds to play: all of them where they are recorded, and a fiftieth, at least one, in a plain `npm test`. */
export const rounds = (all: number): number => (process.env.RELIABILITY_FILE ? all : Math.ceil(all / 50))
