/**
 * The same timing on the machine's own clock, for the sandbox that sits behind sockets (http.ts). No timer of it keeps the process
 * alive: the sockets do, and once they are closed nothing is owed to anybody.
 */
import { sleepOn, type Timing } from './scheduler.ts'

export const realTime = (): Timing => {
  const start = performance.now()
  const after = (ms: number, happen: () => void) => {
    const timer = setTimeout(happen, ms).unref()
    return { cancel: () => clearTimeout(timer) }
  }
  return {
    now: () => performance.now() - start,
    sleep: (ms, signal) => sleepOn(after, ms, signal),
    after,
    afterInBackground: after,
  }
}
