/** One waits, many ring: a ring while nobody waits is not lost. */
import type { Clock } from '../../engine/ports/ports.ts'

export type Bell = {
  readonly ring: () => void
  /** Resolves at the next ring, at once for one that was missed, after `ms`, or when the signal aborts. */
  readonly rung: (signal: AbortSignal, ms?: number) => Promise<void>
}

export const createBell = (clock: Clock): Bell => {
  let next = Promise.withResolvers<void>()
  return {
    ring: () => next.resolve(),
    rung: async (signal, ms = Number.POSITIVE_INFINITY) => {
      const done = new AbortController()
      const either = AbortSignal.any([signal, done.signal])
      const waits = [next.promise, ended(either), ...(Number.isFinite(ms) ? [clock.sleep(ms, either)] : [])]
      await Promise.race(waits)
      done.abort()
      next = Promise.withResolvers()
    },
  }
}

const ended = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
