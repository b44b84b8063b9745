/**
 * How a Pod's status is written while its life goes on. The user container says ready as soon as it runs; queue-proxy's
 * readiness is the one that means something (live-facts, second pass 4).
 */
import type { Container, ContainerState, ContainerStatus, PodObject, Terminated } from '../objects/objects.ts'
import { conditionSet } from '../state/conditions.ts'

const set = conditionSet()

export const withCondition = (
  pod: PodObject,
  type: 'PodScheduled' | 'Ready' | 'ContainersReady' | 'Initialized',
  { at, ...mark }: { status: 'True' | 'False'; reason?: string; message?: string; at: string },
): PodObject => ({
  ...pod,
  status: { ...pod.status, conditions: set.mark(pod.status.conditions, { type, ...mark }, at) },
})

/** Ready when every container is. */
const withReadiness = (pod: PodObject, at: string): PodObject => {
  const unready = pod.status.containerStatuses?.filter(({ ready }) => !ready).map(({ name }) => name) ?? []
  if (unready.length === 0) {
    return withCondition(withCondition(pod, 'ContainersReady', { status: 'True', at }), 'Ready', { status: 'True', at })
  }
  const message = `containers with unready status: [${unready.join(' ')}]`
  const mark = { status: 'False', reason: 'ContainersNotReady', message, at } as const
  return withCondition(withCondition(pod, 'ContainersReady', mark), 'Ready', mark)
}

export type ContainerChange = {
  readonly name: string
  readonly at: string
  readonly change: (container: ContainerStatus) => ContainerStatus
}

export const withContainer = (pod: PodObject, { name, at, change }: ContainerChange): PodObject => {
  const containers = pod.status.containerStatuses ?? pod.spec.containers.map(creating)
  const containerStatuses = containers.map((container) => (container.name === name ? change(container) : container))
  return withReadiness({ ...pod, status: { ...pod.status, containerStatuses } }, at)
}

const creating = ({ name = '', image = '' }: Container): ContainerStatus => ({
  name,
  image,
  ready: false,
  started: false,
  restartCount: 0,
  state: { waiting: { reason: 'ContainerCreating' } },
  lastState: {},
})

export const waiting = (reason: string, message?: string): ContainerState => ({
  waiting: { reason, ...(message ? { message } : {}) },
})

export const running = (container: ContainerStatus, at: string): ContainerStatus => ({
  ...container,
  ready: container.name !== 'queue-proxy',
  started: true,
  state: { running: { startedAt: at } },
})

/** Ended, and what it was becomes visible as lastState with the next start. */
export const ended = (container: ContainerStatus, terminated: Terminated): ContainerStatus => ({
  ...container,
  ready: false,
  started: false,
  state: { terminated },
})

export const backingOff = (container: ContainerStatus, pod: PodObject): ContainerStatus => {
  const terminated = 'terminated' in container.state ? container.state.terminated : container.lastState.terminated
  const { name, namespace, uid } = pod.metadata
  const message = `back-off restarting failed container=${container.name} pod=${name}_${namespace}(${uid})`
  return { ...container, state: waiting('CrashLoopBackOff', message), lastState: { terminated } }
}

export const restarted = (container: ContainerStatus, at: string): ContainerStatus => {
  const terminated = 'terminated' in container.state ? container.state.terminated : container.lastState.terminated
  return { ...running(container, at), restartCount: container.restartCount + 1, lastState: { terminated } }
}

/** queue-proxy once found the app, and takes requests from then on, even while the app is being restarted. */
export const takesRequests = (pod: PodObject): boolean =>
  pod.status.containerStatuses?.some(({ name, ready }) => name === 'queue-proxy' && ready) ?? false

export const isPodReady = (pod: PodObject): boolean =>
  pod.status.conditions.some(({ type, status }) => type === 'Ready' && status === 'True')

export const isLeaving = (pod: PodObject): boolean => pod.metadata.deletionTimestamp !== undefined
