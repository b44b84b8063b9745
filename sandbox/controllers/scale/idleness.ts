/**
 * Whether a Revision has been less busy than its size for long enough to shrink: its window; and on the way to zero whether the
 * grace after that is over too, in which it says NoTraffic and its last Pod still answers.
 * Seen live: 45 to 53 s until the last Pod was told to stop with the 60 s window; 12 s with a 6 s window and 6 s grace.
 * Source: serving pkg/reconciler/autoscaling/kpa/scaler.go handleScaleToZero; facts A.9.
 */
import type { Demand } from '../../ingress/demand.ts'
import type { ScaleObject } from '../../objects/objects.ts'
import type { World } from '../../world.ts'
import type { Key } from '../queue.ts'

export type Phase = 'needed' | 'idle' | 'past-grace'
export type Idleness = { readonly phase: (key: Key, size: Size) => Phase }
type Size = { readonly scale: ScaleObject; readonly pods: number; readonly least: number }

/** Since when it is larger than it needs to be, and the grace it was given. */
type Surplus = { readonly sinceMs: number; readonly graceMs: number }

export const createIdleness = (world: World, demand: Demand, wake: (key: Key) => void): Idleness => {
  const surpluses = new Map<string, Surplus>()
  const surplusOf = (id: string): Surplus => {
    const graceMs = world.random.between([0, world.setup.scaleToZeroGraceMs])
    const surplus = surpluses.get(id) ?? { sinceMs: world.timing.now(), graceMs }
    surpluses.set(id, surplus)
    return surplus
  }
  const phase = (key: Key, { scale, pods, least }: Size): Phase => {
    const id = `${key.namespace}/${key.name}`
    if (pods <= least) {
      surpluses.delete(id)
      return 'past-grace'
    }
    const { sinceMs, graceMs } = surplusOf(id)
    const idleMs = Math.max(sinceMs, demand.lastMs(key)) + scale.spec.windowMs
    const now = world.timing.now()
    const nextMs = now < idleMs ? idleMs : idleMs + Math.max(graceMs, scale.spec.retentionMs)
    if (now < nextMs) world.timing.after(nextMs - now, () => wake(key))
    if (now < idleMs) return 'needed'
    return now < nextMs ? 'idle' : 'past-grace'
  }
  return { phase }
}
