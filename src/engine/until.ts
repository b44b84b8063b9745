import type { Snapshot } from './ports.ts'
import type { World } from './world.ts'

/** Whether `holds` came true within `ms`, looked at on each change of the cluster. An interrupt does not end it: the way back is finished. */
export async function until(world: World, holds: (snapshot: Snapshot) => boolean, ms: number): Promise<boolean> {
  const end = world.clock.now() + ms
  for (;;) {
    const snapshot = world.cluster.snapshot()
    if (holds(snapshot)) return true
    const left = end - world.clock.now()
    if (left <= 0) return false
    const over = new AbortController()
    await Promise.race([world.cluster.changed(snapshot, over.signal), world.clock.sleep(left, over.signal)])
    over.abort()
  }
}
