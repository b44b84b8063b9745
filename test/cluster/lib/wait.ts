/**
 * Bounded waiting: everything that may take a while is polled through here, so nothing can hang for good.
 */
import { setTimeout as delay } from 'node:timers/promises'

const POLL_MS = 100

/** Polls until `check` holds. @throws naming `what` once `seconds` have passed. */
export async function until(what: string, check: () => Promise<boolean> | boolean, seconds: number): Promise<void> {
  const deadline = performance.now() + seconds * 1000
  while (!(await check())) {
    if (performance.now() > deadline) throw new Error(`${what}: not so within ${seconds} s.`)
    await delay(POLL_MS)
  }
}
