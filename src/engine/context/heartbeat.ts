/** Sign of life in waits that would otherwise leave the log still. */
import type { Awaited } from '../ports/events.ts'
import { firstOf } from '../ports/waiting.ts'
import type { World } from './context.ts'

/** A wait says where it stands this often. */
export const beatMs = 30_000

type Wait = { readonly on: Awaited; readonly limitMs: number }

/** The result of `work`. Until it is there, every 30 s, the log says what is waited for, and for how long. */
export function withHeartbeat<T>(world: World, wait: Wait, work: () => Promise<T>): Promise<T> {
  const fromMs = world.clock.now()
  const beat = async (signal: AbortSignal): Promise<never> => {
    for (;;) {
      await world.clock.sleep(beatMs, signal)
      // The work is done: its result has been taken.
      if (signal.aborted) return new Promise<never>(() => {})
      world.reporter.report({ is: 'still-waiting', ...wait, forMs: world.clock.now() - fromMs })
    }
  }
  return firstOf<T>([work, beat])
}
