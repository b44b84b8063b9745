/** A clock that stands still until it is moved. `run` moves it until the work is done, from one sleeper's hour to the next. */
import type { Clock } from '../../../src/engine/ports/ports.ts'

type Sleeper = { readonly atMs: number; readonly wake: () => void }

export type FakeClock = Clock & {
  /** Moves on, waking each sleeper at its own hour. */
  readonly advance: (ms: number) => Promise<void>
  /** Moves on as far as needed for `work` to end. */
  readonly run: <T>(work: Promise<T>) => Promise<T>
}

/** Lets everything happen that needs no time. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
}

export const fakeClock = (): FakeClock => {
  let nowMs = 0
  const sleepers = new Set<Sleeper>()
  const nextBefore = (limitMs: number) =>
    [...sleepers].filter(({ atMs }) => atMs <= limitMs).sort((one, other) => one.atMs - other.atMs)[0]
  const wakeNext = (limitMs: number): boolean => {
    const next = nextBefore(limitMs)
    if (!next) return false
    nowMs = Math.max(nowMs, next.atMs)
    next.wake()
    return true
  }
  return {
    now: () => nowMs,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const sleeper = { atMs: nowMs + ms, wake: () => end() }
        const end = () => {
          sleepers.delete(sleeper)
          signal?.removeEventListener('abort', end)
          resolve()
        }
        if (signal?.aborted) return resolve()
        sleepers.add(sleeper)
        signal?.addEventListener('abort', end)
      }),
    advance: async (ms) => {
      const limit = nowMs + ms
      await settle()
      while (wakeNext(limit)) await settle()
      nowMs = limit
    },
    run: async (work) => {
      let isDone = false
      const end = () => {
        isDone = true
      }
      void work.then(end, end)
      await settle()
      while (!isDone && wakeNext(Number.POSITIVE_INFINITY)) await settle()
      return work
    },
  }
}
