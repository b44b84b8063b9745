/**
 * Requests on a fixed schedule: number i is due at i / rate after the start, whatever the answers do. A closed loop would send fewest
 * requests just while an app is slow, and miss what its users meet. Effects are passed in.
 */
import type { Clock } from '../../engine/ports/ports.ts'

/** A request that is due. One that is not sent, since too many are in flight, is told all the same. */
export type Tick = {
  readonly dueMs: number
  readonly isSent: boolean
  readonly inFlight: number
  /** Its answer is there, or given up. */
  readonly answered: () => void
}

type Loop = {
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly perSecond: number
  /** In flight at once. */
  readonly atMost: number
}

/** A machine that wakes later than this, like a runner that was paused, tells nothing of the app meanwhile: what it missed is dropped. */
const latestMs = 500

/** Until the signal aborts, and all that was sent is answered. `send` settles and does not reject. */
export async function openLoop(
  { clock, signal, perSecond, atMost }: Loop,
  send: (tick: Tick) => Promise<void>,
): Promise<void> {
  const startMs = clock.now()
  const going = new Set<Promise<void>>()
  let inFlight = 0
  for (let index = 0; !signal.aborted; index++) {
    const dueMs = startMs + (index * 1_000) / perSecond
    await clock.sleep(Math.max(0, dueMs - clock.now()), signal)
    if (signal.aborted) break
    if (clock.now() - dueMs > latestMs) continue
    const isSent = inFlight < atMost
    const before = inFlight
    if (isSent) inFlight += 1
    let isOver = false
    const answered = () => {
      if (isSent && !isOver) inFlight -= 1
      isOver = true
    }
    const sent = send({ dueMs, isSent, inFlight: before, answered }).finally(() => {
      answered()
      going.delete(sent)
    })
    going.add(sent)
  }
  await Promise.all(going)
}
