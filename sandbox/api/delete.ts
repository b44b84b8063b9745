/** Deletion: the object goes at once, what it owned a moment later (garbage.ts); a Pod drains first. */
import type { Kubelet } from '../pods/kubelet.ts'
import { isLeaving } from '../pods/pod-status.ts'
import type { World } from '../world.ts'
import type { Call } from './call.ts'
import { subjectOf } from './read/subject.ts'
import { type Reply, replyStatus, replyWith } from './reply.ts'
import { notFound } from './status.ts'

export const remove = (world: World, kubelet: Kubelet, call: Call): Reply => {
  const { namespace, name, served } = call
  const object = world.store[served.resource].get(namespace, name)
  if (!object) return replyStatus(notFound(subjectOf(call)))
  if (call.query.get('dryRun') === 'All') return replyWith(object)
  if (object.kind === 'Pod') {
    if (!isLeaving(object)) kubelet.stop(object)
    return replyWith(world.store.pods.get(namespace, name))
  }
  world.store[served.resource].remove(namespace, name)
  const details = { name, group: served.group, kind: served.resource, uid: object.metadata.uid }
  return replyWith({ kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', details })
}
