/**
 * A Revision's conditions, from its scale and its Pods. Active is not part of Ready: a Revision at zero is Ready.
 * Source: serving pkg/reconciler/revision/reconcile_resources.go, pkg/apis/serving/v1/revision_lifecycle.go; facts A.10.
 */
import type { PodObject, RevisionObject, ScaleObject, Terminated } from '../../objects/objects.ts'
import { conditionSet, type Mark, stateOf } from '../../state/conditions.ts'
import { does } from '../../versions.ts'
import type { World } from '../../world.ts'
import { ownerKey } from '../owners.ts'

export const revisionConditions = conditionSet('ResourcesAvailable', 'ContainerHealthy')

export const deployMarks = (world: World, revision: RevisionObject, scale: ScaleObject): readonly Mark[] => {
  const { status } = scale
  if (!status) return [deploying('ResourcesAvailable'), deploying('ContainerHealthy')]
  const pod = oldestPod(world, revision)
  const exit = status.desired > 0 && status.actual === 0 ? lastExit(pod) : undefined
  const resources = resourceTrouble(scale, pod)
  const healthy: Mark | undefined = exit ? exited(exit) : healthyMark(world, revision, status)
  const available: Mark = resources ?? availableMark(status.initialized)
  return healthy ? [available, healthy] : [available]
}

/** One Pod stands for all, maybe one that is leaving: a Revision that crashed once wakes from zero as failed (seen live). */
const oldestPod = ({ store }: World, { metadata: { namespace, name } }: RevisionObject): PodObject | undefined =>
  store.pods
    .list(namespace)
    .filter((pod) => ownerKey(pod, 'Revision')?.name === name)
    .toSorted((a, b) => (a.metadata.creationTimestamp < b.metadata.creationTimestamp ? -1 : 1))[0]

const deploying = (type: string): Mark => ({ type, status: 'Unknown', reason: 'Deploying' })

const availableMark = (initialized: boolean): Mark =>
  initialized ? { type: 'ResourcesAvailable', status: 'True' } : deploying('ResourcesAvailable')

type Pods = Pick<NonNullable<ScaleObject['status']>, 'actual' | 'initialized'>

/** Healthy stays healthy while it is scaled to zero; trouble is over with the first ready Pod, where it is forgiven. */
const healthyMark = (
  { setup: { knative } }: World,
  { status }: RevisionObject,
  { actual, initialized }: Pods,
): Mark | undefined => {
  const known = stateOf(status?.conditions, 'ContainerHealthy')
  if (known === 'False' && !does(knative, 'forgives-crashes')) return undefined
  if (actual > 0 && initialized) return { type: 'ContainerHealthy', status: 'True' }
  return known === undefined ? deploying('ContainerHealthy') : undefined
}

const resourceTrouble = ({ status }: ScaleObject, pod: PodObject | undefined): Mark | undefined => {
  const type = 'ResourcesAvailable'
  if (!status) return undefined
  const { refused, overdue, unschedulable, actual, restart } = status
  if (refused) return { type, status: 'False', reason: 'FailedCreate', message: refused }
  if (actual === 0 && unschedulable) return { type, status: 'False', reason: 'Unschedulable', message: unschedulable }
  if (overdue === 'for-good') return tooLate('Initial scale was never achieved')
  if (restart?.isStuck) return tooLate(timedOut(pod))
  if (overdue !== 'once') return undefined
  const waiting = waitingState(pod)
  return waiting ? { type, status: 'False', reason: waiting.reason, message: waiting.message } : tooLate(timedOut(pod))
}

const timedOut = (pod: PodObject | undefined) =>
  `ReplicaSet "${pod?.metadata.name.split('-').slice(0, -1).join('-')}" has timed out progressing.`

const tooLate = (message: string): Mark => ({
  type: 'ResourcesAvailable',
  status: 'False',
  reason: 'ProgressDeadlineExceeded',
  message,
})

const userStatus = (pod: PodObject | undefined) =>
  pod?.status.containerStatuses?.find(({ name }) => name !== 'queue-proxy')

const waitingState = (pod: PodObject | undefined) => {
  const state = userStatus(pod)?.state
  return state && 'waiting' in state ? state.waiting : undefined
}

const lastExit = (pod: PodObject | undefined): Terminated | undefined => userStatus(pod)?.lastState.terminated

const exited = ({ exitCode, message }: Terminated): Mark => ({
  type: 'ContainerHealthy',
  status: 'False',
  reason: `ExitCode${exitCode}`,
  message: `Container failed with: ${message ?? ''}`,
})

export const activeMark = ({ status }: ScaleObject): Mark => {
  const type = 'Active'
  if (!status) return { type, status: 'Unknown', reason: 'Deploying' }
  if (status.desired > 0 && status.actual > 0) return { type, status: 'True' }
  if (status.desired > 0) {
    const message = 'Requests to the target are being buffered as resources are provisioned.'
    return { type, status: 'Unknown', reason: 'Queued', message }
  }
  return { type, status: 'False', reason: 'NoTraffic', message: 'The target is not receiving traffic.' }
}
