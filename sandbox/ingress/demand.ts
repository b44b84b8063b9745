/** How many requests each Revision has in flight, those that wait for a Pod included, and when it last had one. */
import type { Key } from '../controllers/queue.ts'
import type { World } from '../world.ts'

export type Demand = {
  readonly enter: (revision: Key) => void
  readonly leave: (revision: Key) => void
  readonly inFlight: (revision: Key) => number
  /** On the clock of the sandbox; 0 before the first. */
  readonly lastMs: (revision: Key) => number
  /** The autoscaler has been asked for this Revision since it was last restarted; without numbers it leaves the size as it is. */
  readonly hasNumbers: (revision: Key) => boolean
  /** The autoscaler is restarted, as each upgrade of a node or of Knative does. */
  readonly forget: () => void
  /** Told at each request that comes while others of the Revision are in flight, or after a pause. */
  readonly onMore: (listener: (revision: Key) => void) => void
}

/** A request after a pause of this length may meet a Revision that was scaled to zero meanwhile. */
const pauseMs = 1_000

export const createDemand = (world: World): Demand => {
  const counts = new Map<string, { inFlight: number; lastMs: number }>()
  const listeners: ((revision: Key) => void)[] = []
  let sinceMs = Number.NEGATIVE_INFINITY
  const of = ({ namespace, name }: Key) => {
    const id = `${namespace}/${name}`
    const known = counts.get(id) ?? { inFlight: 0, lastMs: 0 }
    counts.set(id, known)
    return known
  }
  return {
    enter: (revision) => {
      const count = of(revision)
      const news = count.inFlight > 0 || world.timing.now() - count.lastMs >= pauseMs || count.lastMs === 0
      count.inFlight += 1
      count.lastMs = world.timing.now()
      if (news) for (const listener of listeners) listener(revision)
    },
    leave: (revision) => {
      const count = of(revision)
      count.inFlight -= 1
      count.lastMs = world.timing.now()
    },
    inFlight: (revision) => of(revision).inFlight,
    lastMs: (revision) => of(revision).lastMs,
    hasNumbers: (revision) => of(revision).lastMs >= sinceMs,
    forget: () => {
      sinceMs = world.timing.now()
    },
    onMore: (listener) => listeners.push(listener),
  }
}
