/** Puts time, chance and the store together. The same seed and the same calls give the same run, uids included. */
import { createRandom } from './random.ts'
import type { Timing } from './scheduler.ts'
import { createStore } from './store.ts'
import type { Setup, World } from './world.ts'

export type WorldOptions = {
  readonly timing: Timing
  readonly seed: number
  readonly setup: Setup
  readonly epochMs?: number
}

/** 1 January 2026: any day will do, but it must be the same each time. */
const anyDay = Date.UTC(2026, 0, 1)

export const createWorld = ({ timing, seed, setup, epochMs: startMs = anyDay }: WorldOptions): World => {
  const random = createRandom(seed)
  const epochMs = () => startMs + timing.now()
  const timestamp = () => `${new Date(epochMs()).toISOString().slice(0, -'.000Z'.length)}Z`
  const uid = () => [8, 4, 4, 4, 12].map((length) => hex(random.next, length)).join('-')
  return {
    timing,
    random,
    setup,
    epochMs,
    timestamp,
    store: createStore({ now: timing.now, timestamp, uid }),
    takes: (step) => random.between(setup.pace[step]),
  }
}

const hex = (next: () => number, length: number): string =>
  Array.from({ length }, () => Math.floor(next() * 16).toString(16)).join('')
