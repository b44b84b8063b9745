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
  if (RELIABILITY_FILE) appendFileSync(RELIABILITY_FILE, `${JSON.stringify(entry)}\n`)
}

const { RELIABILITY_FILE, RELIABILITY_SHARE = '1' } = process.env

/** Whether this run is one that docs/reliability.md is made of or held against. */
export const isRecorded = RELIABILITY_FILE !== undefined

/**
 * How many rounds to play, at least one: of those that `npm run breadth` records all, of those that `.ci/run` records the share
 * in RELIABILITY_SHARE, and a hundredth in a plain `npm test`.
 */
export const rounds = (all: number): number => Math.ceil(all * (isRecorded ? Number(RELIABILITY_SHARE) : 1 / 100))
