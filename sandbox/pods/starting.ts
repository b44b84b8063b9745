/**
 * A Pod until its container starts: scheduled, configured, image pulled; or one of the ways it never gets there, tried over and
 * over with growing pauses. Reasons and their order as seen live (live-facts: ErrImagePull at 0.8 s, ImagePullBackOff at 1.8 s).
 */
import type { PodObject } from '../objects/objects.ts'
import { pullRetryMs } from '../time/pace.ts'
import { configProblem, imageProblem, unschedulable } from './hurdles.ts'
import type { Living } from './life.ts'
import { waiting, withCondition, withContainer } from './pod-status.ts'

/** The scheduler is told when a Pod goes; that often is often enough here. */
const roomAgainMs = 1_000

/** Everything before the container starts; false when it never does. */
export const overcome = async (living: Living): Promise<boolean> => {
  if (!(await living.pause('schedule')) || !(await findRoom(living))) return false
  if (!(await living.pause('pull'))) return false
  if (imageProblem(living.user)) return failToPull(living)
  const problem = configProblem(living.world, living.user)
  if (problem) return failToConfigure(living, problem)
  living.event('Pulled', `Container image "${living.user.image}" already present on machine`)
  return living.pause('containerStart')
}

/** A Pod that no node has room for is tried again when others have gone. */
const findRoom = async (living: Living): Promise<boolean> => {
  while (!schedule(living)) if (!(await living.pause(roomAgainMs))) return false
  return true
}

const schedule = ({ world, pod, change, event }: Living): boolean => {
  const at = world.timestamp()
  const current = pod()
  const message = current && unschedulable(world, current)
  if (message) {
    change((old) => withCondition(old, 'PodScheduled', { status: 'False', reason: 'Unschedulable', message, at }))
    event('FailedScheduling', message, 'Warning')
    return false
  }
  change((old) => creating(withCondition(old, 'PodScheduled', { status: 'True', at }), at))
  event('Scheduled', `Successfully assigned ${current?.metadata.namespace}/${current?.metadata.name} to node`)
  return true
}

const creating = (pod: PodObject, at: string): PodObject => {
  const placed: PodObject = {
    ...pod,
    spec: { ...pod.spec, nodeName: 'node' },
    status: { ...pod.status, startTime: at },
  }
  return withContainer(placed, { name: 'queue-proxy', at, change: (container) => container })
}

const failToPull = async (living: Living): Promise<boolean> => {
  const problem = imageProblem(living.user)
  const { event, user } = living
  if (!problem || !(await living.pause('pullFailure'))) return false
  for (let attempts = 0; ; attempts += 1) {
    event('Failed', `Failed to pull image "${user.image}": ${problem.error}`, 'Warning')
    stick(living, { reason: 'ErrImagePull', message: problem.error })
    if (!(await living.pause(1_000))) return false
    event('BackOff', problem.backOff, 'Warning')
    stick(living, { reason: 'ImagePullBackOff', message: problem.backOff })
    if (!(await living.pause(pullRetryMs(attempts)))) return false
  }
}

const failToConfigure = async (living: Living, problem: string): Promise<boolean> => {
  const { event } = living
  for (;;) {
    event('Failed', `Error: ${problem}`, 'Warning')
    stick(living, { reason: 'CreateContainerConfigError', message: problem })
    // kubelet tries again with each sync, every 10 s or so.
    if (!(await living.pause(10_000))) return false
  }
}

type Trouble = { readonly reason: string; readonly message: string }

const stick = ({ world, change, user: { name = '' } }: Living, { reason, message }: Trouble): void =>
  change((pod) =>
    withContainer(pod, {
      name,
      at: world.timestamp(),
      change: (container) => ({ ...container, state: waiting(reason, message) }),
    }),
  )
