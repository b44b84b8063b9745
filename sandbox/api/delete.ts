/** Deletion: the object goes at once, unless finalizers hold it; what it owned a moment later (garbage.ts); a Pod drains first. */
import type { Meta, ServiceObject } from '../objects/objects.ts'
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
  if (isHeld(object)) {
    if (object.kind === 'Service') world.store.services.put(beingDeleted(object, world.timestamp()))
    return replyWith(world.store[served.resource].get(namespace, name))
  }
  world.store[served.resource].remove(namespace, name)
  const details = { name, group: served.group, kind: served.resource, uid: object.metadata.uid }
  return replyWith({ kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', details })
}

export const isHeld = ({ metadata }: { readonly metadata: Meta }): boolean => (metadata.finalizers?.length ?? 0) > 0

const beingDeleted = (service: ServiceObject, at: string): ServiceObject => ({
  ...service,
  metadata: { ...service.metadata, deletionTimestamp: service.metadata.deletionTimestamp ?? at },
})
