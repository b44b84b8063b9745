import type { Snapshot } from '../ports/ports.ts'
import { firstOf } from '../ports/waiting.ts'
import type { Access } from './context.ts'

/**
 * Whether `holds` came true within `ms`, looked at on each change of the cluster. Only `unless` ends it before, not an interrupt as
 * such: the way back is finished.
 */
export async function until(
  world: Access,
  holds: (snapshot: Snapshot) => boolean,
  ms: number,
  unless?: AbortSignal,
): Promise<boolean> {
  const end = world.clock.now() + ms
  for (;;) {
    const snapshot = world.cluster.snapshot()
    if (holds(snapshot)) return true
    const left = end - world.clock.now()
    if (left <= 0 || unless?.aborted) return false
    await firstOf(
      [(signal) => world.cluster.changed(snapshot, signal), (signal) => world.clock.sleep(left, signal)],
      unless,
    )
  }
}

/** For what must be known even of a cancelled job: whether a write that was sent has arrived. Bounded by its own tries. */
export const neverAborted: AbortSignal = new AbortController().signal
