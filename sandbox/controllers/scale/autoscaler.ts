/**
 * Keeps as many Pods as scale.ts wants, and notes how many are ready. Source: serving pkg/reconciler/autoscaling/kpa; facts A.9.
 */
import type { Demand } from '../../ingress/demand.ts'
import type { PodObject, RevisionObject, ScaleObject, ScaleStatus } from '../../objects/objects.ts'
import type { Kubelet } from '../../pods/kubelet.ts'
import { isPodReady } from '../../pods/pod-status.ts'
import type { World } from '../../world.ts'
import { ownerKey } from '../owners.ts'
import { createQueue, type Key } from '../queue.ts'
import { isEdited } from '../revision/pod-autoscaler.ts'
import { deadlineMs, podsOf, replaceOld, resize, restartOf } from './deployment.ts'
import { createIdleness, type Idleness } from './idleness.ts'
import { firstSize, scaleSpecOf, wantedPods } from './scale.ts'

type Autoscaler = {
  readonly world: World
  readonly kubelet: Kubelet
  readonly demand: Demand
  readonly idleness: Idleness
  readonly enqueue: (key: Key) => void
  readonly replace: (key: Key) => void
}

export const startAutoscaler = (world: World, kubelet: Kubelet, demand: Demand): ((key: Key) => void) => {
  const enqueue = createQueue(world, 'autoscaler', (key) => reconcile(autoscaler, key))
  const replace = createQueue(world, 'replacement', (key) => replaceOld({ world, kubelet }, key))
  const autoscaler = { world, kubelet, demand, idleness: createIdleness(world, demand, enqueue), enqueue, replace }
  const { revisions, pods, scales, podautoscalers } = world.store
  revisions.watch(({ object, type }) => (type === 'DELETED' ? stopAll(autoscaler, object) : enqueue(object.metadata)))
  scales.watch(({ object }) => enqueue(object.metadata))
  podautoscalers.watch((change) => {
    if (isEdited(change)) enqueue(change.object.metadata)
  })
  pods.watch(({ object }) => {
    const key = ownerKey(object, 'Revision')
    if (key) enqueue(key)
  })
  demand.onMore(enqueue)
  return enqueue
}

const reconcile = (autoscaler: Autoscaler, key: Key): void => {
  const { world, demand, idleness } = autoscaler
  const { revisions, scales, podautoscalers } = world.store
  const revision = revisions.get(key.namespace, key.name)
  const known = scales.get(key.namespace, key.name)
  const scaler = podautoscalers.get(key.namespace, key.name)
  if (!revision || !known || !scaler) return
  const scale = { ...known, spec: scaleSpecOf(scaler, world.setup) }
  const load = { pods: known.status?.replicas ?? 0, inFlight: demand.inFlight(key) }
  const least = wantedPods(scale, { ...load, isIdle: true })
  const phase = idleness.phase(key, { scale, pods: load.pods, least })
  // At zero without numbers not even min-scale is followed, until a request comes (seen live; knative/serving#10327).
  const isBlind = load.pods === 0 && scale.status?.initialized === true && !demand.hasNumbers(key)
  const desired = isBlind ? 0 : wantedPods(scale, { ...load, isIdle: phase !== 'needed' })
  const replicas = desired === 0 && phase === 'idle' ? load.pods : desired
  const refused = resize(autoscaler, revision, replicas)
  const status = statusOf(autoscaler, revision, { scale, desired, replicas, refused })
  scales.put({ ...scale, status })
  const observedGeneration = scaler.metadata.generation
  podautoscalers.put({ ...scaler, status: { observedGeneration, desiredScale: desired, actualScale: status.actual } })
}

type Size = {
  readonly scale: ScaleObject
  readonly desired: number
  readonly replicas: number
  readonly refused?: string
}

const statusOf = ({ world, enqueue, replace }: Autoscaler, revision: RevisionObject, size: Size): ScaleStatus => {
  const { scale, desired, replicas, refused } = size
  const pods = podsOf(world, revision.metadata)
  const actual = pods.filter(isPodReady).length
  const unschedulable = pods.map(schedulingProblem).find((message) => message !== undefined)
  const initialized = scale.status?.initialized || actual >= firstSize(scale.spec)
  const restart = restartOf(world, revision, scale.status?.restart)
  const hasMoved = restart !== undefined && restart.progress !== scale.status?.restart?.progress
  if (restart) replace(revision.metadata)
  if (hasMoved) world.timing.after(deadlineMs(revision), () => enqueue(revision.metadata))
  return { ...scale.status, desired, replicas, actual, initialized, unschedulable, refused, restart }
}

const schedulingProblem = ({ status }: PodObject): string | undefined =>
  status.conditions.find((condition) => condition.type === 'PodScheduled' && condition.status === 'False')?.message

const stopAll = ({ world, kubelet }: Autoscaler, { metadata }: RevisionObject): void => {
  const { scales, podautoscalers } = world.store
  for (const table of [scales, podautoscalers]) table.remove(metadata.namespace, metadata.name)
  for (const pod of podsOf(world, metadata)) kubelet.stop(pod)
}
