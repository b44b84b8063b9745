/**
 * The Revision controller: resolves image digests, asks for Pods, and says how it went. Reads Pods only when its scale changes, so
 * a crash loop that never was ready shows as ExitCode<N> minutes late, and a missing image not before the progress deadline
 * (live-facts, first list). Source: serving pkg/reconciler/revision; facts A.10.
 */
import type { PodAutoscalerObject, RevisionObject, ScaleObject } from '../../objects/objects.ts'
import { exitCodeShowsMs } from '../../time/pace.ts'
import type { World } from '../../world.ts'
import { record } from '../events.ts'
import { newMeta, ownerOf } from '../owners.ts'
import { createQueue, type Key } from '../queue.ts'
import { begin, end } from '../reconciled.ts'
import { deadlineMs } from '../scale/deployment.ts'
import { scaleSpecOf } from '../scale/scale.ts'
import { digestsOf, unresolvable } from './digests.ts'
import { isEdited, reconcilePodAutoscaler } from './pod-autoscaler.ts'
import { activeMark, deployMarks, revisionConditions } from './revision-conditions.ts'

export const startRevisionController = (world: World): ((key: Key) => void) => {
  const enqueue = createQueue(world, 'revision', (key) => reconcile(world, key, enqueue))
  world.store.revisions.watch(({ object }) => enqueue(object.metadata))
  world.store.scales.watch(({ object }) => enqueue(object.metadata))
  world.store.podautoscalers.watch((change) => {
    if (isEdited(change)) enqueue(change.object.metadata)
  })
  return enqueue
}

const reconcile = (world: World, key: Key, enqueue: (key: Key) => void): void => {
  const revision = world.store.revisions.get(key.namespace, key.name)
  if (revision?.status?.containerStatuses) reconcileScale(world, revision, enqueue)
  else if (revision) reconcileDigests(world, revision)
}

const reconcileDigests = (world: World, revision: RevisionObject): void => {
  const at = world.timestamp()
  const problem = unresolvable(world.setup, revision)
  const begun = begin(revision, revisionConditions, at)
  const mark = problem
    ? ({ type: 'ContainerHealthy', status: 'False', reason: 'ContainerMissing', message: problem } as const)
    : ({ type: 'ResourcesAvailable', status: 'Unknown', reason: 'ResolvingDigests' } as const)
  const conditions = revisionConditions.mark(begun, mark, at)
  world.store.revisions.put({ ...revision, status: { ...revision.status, ...end(revision, conditions) } })
  if (problem) return
  world.timing.after(world.takes('digest'), () => resolve(world, revision.metadata))
}

const resolve = (world: World, { namespace, name }: Key): void => {
  const revision = world.store.revisions.get(namespace, name)
  if (!revision) return
  const containerStatuses = digestsOf(world.setup, revision)
  world.store.revisions.put({ ...revision, status: { ...revision.status, containerStatuses } })
}

const reconcileScale = (world: World, revision: RevisionObject, enqueue: (key: Key) => void): void => {
  const at = world.timestamp()
  const { namespace, name } = revision.metadata
  const known = world.store.scales.get(namespace, name)
  const scaler = reconcilePodAutoscaler(world, revision)
  const scale = known ?? world.store.scales.put(scaleOf(world, revision, scaler))
  if (!known) watchOver(world, revision, enqueue)
  const marks = [...deployMarks(world, revision, scale), activeMark(scale)]
  const conditions = marks.reduce(
    (all, mark) => revisionConditions.mark(all, mark, at),
    begin(revision, revisionConditions, at),
  )
  const { actual, desired } = scale.status ?? {}
  const status = { ...revision.status, actualReplicas: actual, desiredReplicas: desired, ...end(revision, conditions) }
  announce(world, revision, world.store.revisions.put({ ...revision, status }))
}

const scaleOf = (world: World, revision: RevisionObject, scaler: PodAutoscalerObject): ScaleObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: newMeta({
    name: revision.metadata.name,
    namespace: revision.metadata.namespace,
    ownerReferences: [ownerOf(revision)],
  }),
  spec: scaleSpecOf(scaler, world.setup),
})

/** Looks again when a crash loop begins to show, and when the progress deadline goes by, once and again. */
const watchOver = (world: World, revision: RevisionObject, enqueue: (key: Key) => void): void => {
  const { metadata } = revision
  const deadline = deadlineMs(revision)
  world.timing.after(exitCodeShowsMs, () => enqueue(metadata))
  world.timing.after(deadline, () => missDeadline(world, metadata, 'once'))
  world.timing.after(2 * deadline, () => missDeadline(world, metadata, 'for-good'))
}

const missDeadline = (world: World, { namespace, name }: Key, overdue: 'once' | 'for-good'): void => {
  const scale = world.store.scales.get(namespace, name)
  if (!scale?.status || scale.status.initialized) return
  world.store.scales.put({ ...scale, status: { ...scale.status, overdue } })
}

const announce = (world: World, before: RevisionObject, after: RevisionObject): void => {
  if (isReady(before) || !isReady(after)) return
  record(world, after, { reason: 'RevisionReady', message: 'Revision becomes ready upon all resources being ready' })
}

const isReady = ({ status }: RevisionObject) =>
  status?.conditions?.some((condition) => condition.type === 'Ready' && condition.status === 'True') ?? false
