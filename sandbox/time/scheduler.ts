/**
 * Virtual time: a clock that stands still until everything that could happen now has happened, then jumps to the next timer.
 * Engine and sandbox share one, so a rollout of an hour runs in milliseconds and the same seed gives the same run.
 * It knows nothing of Knative.
 */
import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../../src/engine/ports/ports.ts'
import { createTimers } from './timers.ts'

export type Timer = { readonly cancel: () => void }

/** What the sandbox needs of time; real time offers the same (real-time.ts). */
export type Timing = Clock & {
  readonly after: (ms: number, happen: () => void) => Timer
  /** As `after`, for what goes on for ever (bookmarks, time-outs of watches): it keeps nobody waiting. */
  readonly afterInBackground: (ms: number, happen: () => void) => Timer
}

export type Scheduler = Timing & {
  /** Lets time pass until the promise settles. @throws a deadlock, naming what was waited for */
  readonly run: <T>(promise: Promise<T>, waitedFor?: string) => Promise<T>
  /** Lets `ms` pass. */
  readonly pass: (ms: number) => Promise<void>
}

/** With nothing but background timers left, this much is let pass before a wait counts as hopeless. */
const patienceMs = 10 * 60_000
/** A wait of this long is hopeless too: what fails for ever, such as a crash loop, tries again for ever. */
const horizonMs = 24 * 3_600_000
/** Turns of the event loop granted to real I/O (an import, a file) before a wait counts as hopeless. */
const lastTurns = 20

export const createScheduler = (): Scheduler => {
  const timers = createTimers()
  const jump = (untilMs: number): boolean => {
    const next = timers.now() > untilMs ? undefined : timers.next(patienceMs)
    next?.happen()
    return next !== undefined
  }
  const after = (ms: number, happen: () => void) => timers.add(ms, happen, 'foreground')
  const sleep = (ms: number, signal?: AbortSignal) => sleepOn(after, ms, signal)
  const run = <T>(promise: Promise<T>, waitedFor = 'a promise') => {
    const untilMs = timers.now() + horizonMs
    return runUntilSettled(promise, waitedFor, () => jump(untilMs))
  }
  return {
    now: timers.now,
    sleep,
    after,
    afterInBackground: (ms, happen) => timers.add(ms, happen, 'background'),
    run,
    pass: (ms) => run(sleep(ms), `${ms} ms`),
  }
}

/** Resolves after `ms`, or at once when the signal aborts; never rejects. */
export const sleepOn = (after: Timing['after'], ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const awake = () => {
      timer.cancel()
      signal?.removeEventListener('abort', awake)
      resolve()
    }
    const timer = after(ms, awake)
    signal?.addEventListener('abort', awake, { once: true })
  })

const runUntilSettled = async <T>(promise: Promise<T>, waitedFor: string, jump: () => boolean): Promise<T> => {
  let settled = false
  const settle = () => {
    settled = true
  }
  promise.then(settle, settle)
  for (let turns = 0; turns < lastTurns; turns += 1) {
    // A turn of the event loop runs every microtask first: whoever can go on now, does.
    await setImmediate()
    if (settled) return promise
    if (jump()) turns = -1
  }
  throw new Error(`Deadlock: nothing is left to happen, yet ${waitedFor} is waited for`)
}
