/**
 * The life of one Pod, step by step: scheduled, image pulled, container started, ready; or one of the ways it fails, over and over,
 * with growing pauses. Reasons and their order as seen live (live-facts: ErrImagePull then ImagePullBackOff; terminated, restarted
 * after 1 s, then CrashLoopBackOff).
 */
import { record } from '../controllers/events.ts'
import { ownerKey } from '../controllers/owners.ts'
import type { Key } from '../controllers/queue.ts'
import type { Container, PodObject } from '../objects.ts'
import { pullRetryMs, type Step } from '../pace.ts'
import type { World } from '../world.ts'
import { type ContainerRun, runContainer } from './container.ts'
import { configProblem, imageProblem, unschedulable } from './hurdles.ts'
import { type ContainerLog, createLog } from './logs.ts'
import { waiting, withCondition, withContainer, withReadiness } from './pod-status.ts'
import type { AppAnswer } from './process.ts'

export type Life = {
  readonly answer: (path: string) => Promise<AppAnswer>
  readonly log: (container: string) => ContainerLog | undefined
  readonly kill: () => void
}

/** What each step of a life works with. */
export type Living = {
  readonly world: World
  readonly signal: AbortSignal
  readonly user: Container
  readonly log: ContainerLog
  readonly pod: () => PodObject | undefined
  /** Changes the Pod in the store, as long as it is there. */
  readonly change: (edit: (pod: PodObject) => PodObject) => void
  readonly event: (reason: string, message: string, type?: 'Normal' | 'Warning') => void
  /** False when the Pod is gone meanwhile. */
  readonly pause: (step: Step | number) => Promise<boolean>
}

export const createLife = (world: World, key: Key): Life => {
  const end = new AbortController()
  const living = livingOf(world, key, end.signal)
  const logs = new Map([
    [living.user.name ?? '', living.log],
    ['queue-proxy', createLog()],
  ])
  let run: ContainerRun | undefined
  const begin = async () => {
    if (await overcome(living)) run = runContainer(living)
  }
  begin()
  return {
    answer: async (path) => {
      if (!run) throw new Error('connection refused')
      return run.answer(path)
    },
    log: (container) => logs.get(container),
    kill: () => {
      end.abort()
      for (const log of logs.values()) log.end()
    },
  }
}

const livingOf = (world: World, { namespace, name }: Key, signal: AbortSignal): Living => {
  const pod = () => world.store.pods.get(namespace, name)
  const user = pod()?.spec.containers[0] ?? {}
  return {
    world,
    signal,
    user,
    log: createLog(),
    pod,
    change: (edit) => {
      const current = pod()
      if (current) world.store.pods.put(edit(current))
    },
    event: (reason, message, type = 'Normal') => {
      const about = pod()
      if (about) record(world, about, { reason, message, type, component: 'kubelet' })
    },
    pause: async (step) => {
      await world.timing.sleep(typeof step === 'number' ? step : world.takes(step), signal)
      return !signal.aborted
    },
  }
}

/** Everything before the container starts; false when it never does. */
const overcome = async (living: Living): Promise<boolean> => {
  if (!(await living.pause('schedule')) || !schedule(living)) return false
  if (!(await living.pause('pull'))) return false
  if (imageProblem(living.user)) return failToPull(living)
  const problem = configProblem(living.world, living.user)
  if (problem) return failToConfigure(living, problem)
  living.event('Pulled', `Container image "${living.user.image}" already present on machine`)
  return living.pause('containerStart')
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
  return withReadiness(placed, false, at)
}

const failToPull = async (living: Living): Promise<boolean> => {
  const problem = imageProblem(living.user)
  const { change, event, user } = living
  if (!problem || !(await living.pause('pullFailure'))) return false
  for (let attempts = 0; ; attempts += 1) {
    event('Failed', `Failed to pull image "${user.image}": ${problem.error}`, 'Warning')
    change((pod) => stuck(pod, user, ['ErrImagePull', problem.error]))
    if (!(await living.pause(1_000))) return false
    event('BackOff', problem.backOff, 'Warning')
    change((pod) => stuck(pod, user, ['ImagePullBackOff', problem.backOff]))
    if (!(await living.pause(pullRetryMs(attempts)))) return false
  }
}

const failToConfigure = async (living: Living, problem: string): Promise<boolean> => {
  const { change, event, user } = living
  for (;;) {
    event('Failed', `Error: ${problem}`, 'Warning')
    change((pod) => stuck(pod, user, ['CreateContainerConfigError', problem]))
    // kubelet tries again with each sync, every 10 s or so.
    if (!(await living.pause(10_000))) return false
  }
}

const stuck = (pod: PodObject, { name = '' }: Container, [reason, message]: readonly [string, string]): PodObject =>
  withContainer(pod, name, (container) => ({ ...container, state: waiting(reason, message) }))

export const revisionNameOf = (pod: PodObject | undefined): string => (pod && ownerKey(pod, 'Revision')?.name) ?? ''
