/**
 * Whether a Revision has been less busy than its size for long enough to shrink: its window, and on the way to zero the grace on
 * top. Seen live: 45 to 53 s until the last Pod was told to stop with the 60 s window; 12 s with a 6 s window and 6 s grace.
 * Source: serving pkg/reconciler/autoscaling/kpa/scaler.go handleScaleToZero; facts A.9.
 */
import type { Demand } from '../ingress/demand.ts'
import type { ScaleObject } from '../objects.ts'
import type { World } from '../world.ts'
import type { Key } from './queue.ts'

export type Idleness = { readonly isOver: (key: Key, size: Size) => boolean }
type Size = { readonly scale: ScaleObject; readonly pods: number; readonly least: number }

/** Since when it is larger than it needs to be, and the grace it was given. */
type Surplus = { readonly sinceMs: number; readonly graceMs: number }

export const createIdleness = (world: World, demand: Demand, wake: (key: Key) => void): Idleness => {
  const surpluses = new Map<string, Surplus>()
  const isOver = (key: Key, { scale, pods, least }: Size): boolean => {
    const id = `${key.namespace}/${key.name}`
    if (pods <= least) {
      surpluses.delete(id)
      return true
    }
    const known = surpluses.get(id)
    const graceMs = world.random.between([0, world.setup.scaleToZeroGraceMs])
    const surplus = known ?? { sinceMs: world.timing.now(), graceMs }
    surpluses.set(id, surplus)
    const busyMs = Math.max(surplus.sinceMs, demand.lastMs(key))
    const overMs = busyMs + scale.spec.windowMs + (least === 0 ? surplus.graceMs : 0)
    const leftMs = overMs - world.timing.now()
    if (leftMs > 0) world.timing.after(leftMs, () => wake(key))
    return leftMs <= 0
  }
  return { isOver }
}
