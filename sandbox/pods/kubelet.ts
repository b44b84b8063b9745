/**
 * The kubelet and the node: every Pod in the store gets a life here, and a Pod told to stop drains and goes.
 * It keeps what a status can't hold: the running process and what it printed.
 */
import { ownerKey } from '../controllers/owners.ts'
import type { Key } from '../controllers/queue.ts'
import type { PodObject } from '../objects/objects.ts'
import { drainMs } from '../time/pace.ts'
import type { World } from '../world.ts'
import { createLife, type Life } from './life.ts'
import { isLeaving, isPodReady, takesRequests } from './pod-status.ts'

export type Kubelet = {
  readonly life: (pod: Key) => Life | undefined
  /** Told to stop: no new requests, those in flight are drained. */
  readonly stop: (pod: PodObject) => void
  /**
   * The lives of a Revision's Pods that are sent requests: the ready ones, else those whose app is being restarted, which answer
   * 502 (seen live: no request waits for a restart).
   */
  readonly serving: (revision: Key) => readonly Life[]
}

export const createKubelet = (world: World): Kubelet => {
  const lives = new Map<string, Life>()
  world.store.pods.watch(({ type, object }) => {
    const id = idOf(object.metadata)
    if (type === 'ADDED') lives.set(id, createLife(world, object.metadata))
    if (type !== 'DELETED') return
    lives.get(id)?.kill()
    lives.delete(id)
  })
  const podsOf = ({ namespace, name }: Key) =>
    world.store.pods.list(namespace).filter((pod) => ownerKey(pod, 'Revision')?.name === name)
  const life = (pod: Key) => lives.get(idOf(pod))
  return {
    life,
    stop: (pod) => stop(world, pod),
    serving: (revision) => {
      const open = podsOf(revision).filter((pod) => takesRequests(pod) && !isLeaving(pod))
      const ready = open.filter(isPodReady)
      return (ready.length > 0 ? ready : open).map((pod) => life(pod.metadata)).filter((found) => found !== undefined)
    },
  }
}

const idOf = ({ namespace, name }: Key) => `${namespace}/${name}`

const stop = (world: World, pod: PodObject): void => {
  const { namespace, name } = pod.metadata
  world.store.pods.put({ ...pod, metadata: { ...pod.metadata, deletionTimestamp: world.timestamp() } })
  world.timing.after(drainMs, () => world.store.pods.remove(namespace, name))
}
