/**
 * Waking a Revision that has no pods. Where its autoscaler has no numbers, after a restart for example, it follows min-scale only
 * after a request (knative/serving#10327; seen live on 1.23). One request at the tag URL, as the health check sends it.
 */
import type { World } from '../context/context.ts'
import { until } from '../context/wait-until.ts'
import type { Snapshot } from '../ports/ports.ts'
import { podsOf } from '../ports/read-snapshot.ts'

export const isAsleep = (snapshot: Snapshot, name: string): boolean => podsOf(snapshot, name) === 0

/** The tag URL that leads to this Revision, and only to it. */
export const tagUrlOf = ({ route, service }: Snapshot, name: string): string | undefined =>
  (route ?? service)?.served.find(({ revisionName, tag, url }) => revisionName === name && tag && url)?.url

/** Sends the request where the Revision sleeps; nobody waits for its answer. False where no way leads to it. */
export function wake(world: World, name: string, signal: AbortSignal): boolean {
  const snapshot = world.cluster.snapshot()
  const url = tagUrlOf(snapshot, name)
  if (url === undefined || world.may.reachUrl === false) return false
  if (isAsleep(snapshot, name)) void world.health.knock(url, signal)
  return true
}

/** Wakes it and waits for its first pod, for at most `ms` or until an interrupt; not at all where nothing can wake it. */
export async function untilAwake(world: World, name: string, ms: number): Promise<void> {
  const over = new AbortController()
  try {
    if (keepWaking(world, name, over.signal)) await until(world, (now) => !isAsleep(now, name), ms, world.interrupt)
  } finally {
    over.abort()
  }
}

/** By then an autoscaler that has numbers has followed. */
const followedMs = 3_000

/** As `wake`, and again while it sleeps: the ingress may not know the host of a tag that was set just now. Ends with the signal. */
export function keepWaking(world: World, name: string, signal: AbortSignal): boolean {
  const again = async (): Promise<void> => {
    while (!signal.aborted) await wakeLater(world, [name], signal)
  }
  const canWake = wake(world, name, signal)
  if (canWake) void again()
  return canWake
}

/** Wakes those that still sleep although they were asked for pods. */
export async function wakeLater(world: World, names: readonly string[], signal: AbortSignal): Promise<void> {
  await world.clock.sleep(followedMs, signal)
  if (!signal.aborted) for (const name of names) wake(world, name, signal)
}
