/** Real time: ms since the epoch as it was at the start, then monotonic, so that no clock step disturbs a wait. A sleep ends after 24.8 days at the latest. */
import type { Clock } from '../../engine/ports/ports.ts'

/** Node's timers hold no more, and ring at once for anything longer. */
const longestMs = 2 ** 31 - 1

export const realClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      const done = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, Math.min(ms, longestMs))
      signal?.addEventListener('abort', done, { once: true })
    }),
}
