/** Puts time, chance and the store together. The same seed and the same calls give the same run, uids included. */
import { createStore } from './state/store.ts'
import { createRandom } from './time/random.ts'
import type { Timing } from './time/scheduler.ts'
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
  const timestamp = rememberingSeconds(epochMs)
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

/** Written once a second, asked for all the time. */
const rememberingSeconds = (epochMs: () => number): (() => string) => {
  let second = Number.NaN
  let text = ''
  return () => {
    const now = Math.floor(epochMs() / 1000)
    if (now !== second) text = new Date(now * 1000).toISOString().replace('.000Z', 'Z')
    second = now
    return text
  }
}

const hex = (next: () => number, length: number): string =>
  Array.from({ length }, () => Math.floor(next() * 16).toString(16)).join('')
