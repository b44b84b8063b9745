/**
 * Keeps as many Pods as scale.ts wants, and notes how many are ready. It makes Pods itself: Deployment and ReplicaSet add nothing
 * that a rollout can see. Source: serving pkg/reconciler/autoscaling/kpa; facts A.9.
 */
import type { Demand } from '../../ingress/demand.ts'
import type { PodObject, RevisionObject, ScaleObject, ScaleStatus } from '../../objects/objects.ts'
import type { Kubelet } from '../../pods/kubelet.ts'
import { podOf } from '../../pods/pod-of.ts'
import { isLeaving, isPodReady } from '../../pods/pod-status.ts'
import type { World } from '../../world.ts'
import { ownerKey } from '../owners.ts'
import { createQueue, type Key } from '../queue.ts'
import { createIdleness, type Idleness } from './idleness.ts'
import { firstSize, scaleSpecOf, wantedPods } from './scale.ts'

type Autoscaler = {
  readonly world: World
  readonly kubelet: Kubelet
  readonly demand: Demand
  readonly idleness: Idleness
}

export const startAutoscaler = (world: World, kubelet: Kubelet, demand: Demand): void => {
  const enqueue = createQueue(world, 'autoscaler', (key) => reconcile(autoscaler, key))
  const autoscaler = { world, kubelet, demand, idleness: createIdleness(world, demand, enqueue) }
  const { revisions, pods, scales } = world.store
  revisions.watch(({ object, type }) => (type === 'DELETED' ? stopAll(autoscaler, object) : enqueue(object.metadata)))
  scales.watch(({ object }) => enqueue(object.metadata))
  pods.watch(({ object }) => {
    const key = ownerKey(object, 'Revision')
    if (key) enqueue(key)
  })
  demand.onMore(enqueue)
}

const reconcile = (autoscaler: Autoscaler, key: Key): void => {
  const { world, demand, idleness } = autoscaler
  const revision = world.store.revisions.get(key.namespace, key.name)
  const known = world.store.scales.get(key.namespace, key.name)
  if (!revision || !known) return
  const scale = { ...known, spec: scaleSpecOf(revision, world.setup) }
  const pods = podsOf(world, key)
  const load = { pods: pods.length, inFlight: demand.inFlight(key) }
  const least = wantedPods(scale, { ...load, isIdle: true })
  const phase = idleness.phase(key, { scale, pods: pods.length, least })
  const desired = wantedPods(scale, { ...load, isIdle: phase !== 'needed' })
  const keeps = desired === 0 && phase === 'idle'
  const refused = keeps ? undefined : resize(autoscaler, revision, { pods, desired })
  const status = statusOf(scale, { pods: podsOf(world, key), desired, refused })
  world.store.scales.put({ ...scale, status })
}

export const podsOf = (world: World, { namespace, name }: Key): readonly PodObject[] =>
  world.store.pods.list(namespace).filter((pod) => ownerKey(pod, 'Revision')?.name === name && !isLeaving(pod))

type Size = { readonly pods: readonly PodObject[]; readonly desired: number }

/** What the API server said when it refused a Pod. */
const resize = (
  { world, kubelet }: Autoscaler,
  revision: RevisionObject,
  { pods, desired }: Size,
): string | undefined => {
  const surplus = pods
    .toSorted((a, b) => Number(isPodReady(a)) - Number(isPodReady(b)))
    .slice(0, Math.max(0, pods.length - desired))
  for (const pod of surplus) kubelet.stop(pod)
  for (let count = pods.length; count < desired; count += 1) {
    const refusal = quotaProblem(world, revision)
    if (refusal) return refusal
    world.store.pods.put(podOf(world, revision))
  }
  return undefined
}

const quotaProblem = (world: World, { metadata: { name, namespace } }: RevisionObject): string | undefined => {
  const { podQuota } = world.setup
  const used = world.store.pods.list(namespace).length
  if (used < podQuota) return undefined
  const quota = `requested: pods=1, used: pods=${used}, limited: pods=${podQuota}`
  return `pods "${name}-deployment" is forbidden: exceeded quota: pods, ${quota}`
}

const statusOf = (scale: ScaleObject, { pods, desired, refused }: Size & { refused?: string }): ScaleStatus => {
  const actual = pods.filter(isPodReady).length
  const unschedulable = pods.map(schedulingProblem).find((message) => message !== undefined)
  const initialized = scale.status?.initialized || actual >= firstSize(scale.spec)
  return { ...scale.status, desired, actual, initialized, unschedulable, refused }
}

const schedulingProblem = ({ status }: PodObject): string | undefined =>
  status.conditions.find((condition) => condition.type === 'PodScheduled' && condition.status === 'False')?.message

const stopAll = ({ world, kubelet }: Autoscaler, { metadata }: RevisionObject): void => {
  world.store.scales.remove(metadata.namespace, metadata.name)
  for (const pod of podsOf(world, metadata)) kubelet.stop(pod)
}
