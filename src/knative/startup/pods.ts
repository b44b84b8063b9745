/** Pods and events as they come from the API server, read into what tells how a start goes. Pure and total, as resources.ts. */
import type { JsonObject } from '../../engine/ports/ports.ts'
import { object, objects, text, texts, whole } from '../../kubernetes/api/json.ts'

export type ContainerView = {
  readonly name: string
  readonly state: 'waiting' | 'running' | 'terminated' | 'unknown'
  /** Of the waiting or terminated state: ImagePullBackOff, Error, OOMKilled ... */
  readonly reason?: string
  readonly message?: string
  /** How often it ended so far, and how the last time. */
  readonly exits: number
  readonly lastExit?: { readonly code: number; readonly reason?: string; readonly message?: string }
}

export type PodView = {
  readonly name: string
  /** The one that runs the user's code. */
  readonly userContainer: string
  readonly containers: readonly ContainerView[]
  readonly ready: boolean
  /** When it last became ready or ceased to be, ms since the epoch; undefined: its status does not say. */
  readonly readySinceMs?: number
  readonly unschedulable?: string
}

export type EventView = {
  readonly about: string
  readonly reason: string
  readonly message: string
  readonly isWarning: boolean
  readonly count: number
  readonly at: string
}

/** Undefined for pods that are on their way out: they say nothing of a start. */
export const podView = (pod: JsonObject): PodView | undefined => {
  const [metadata, spec, status] = [object(pod.metadata), object(pod.spec), object(pod.status)]
  if (metadata.deletionTimestamp !== undefined) return undefined
  const statuses = [...objects(status.initContainerStatuses).filter(isNotDone), ...objects(status.containerStatuses)]
  const ready = conditionOf(status, 'Ready')
  return {
    name: text(metadata.name) ?? '',
    userContainer: userContainerOf(metadata, spec),
    containers: statuses.map(containerView),
    ready: ready?.status === 'True',
    readySinceMs: timeOf(text(ready?.lastTransitionTime)),
    unschedulable: unschedulable(status),
  }
}

/** An init container that did its work says nothing any more, neither of an exit nor of a wait. */
const isNotDone = ({ state }: JsonObject): boolean => whole(object(object(state).terminated).exitCode) !== 0

const sidecar = 'queue-proxy'

const userContainerOf = (metadata: JsonObject, spec: JsonObject): string =>
  texts(metadata.annotations)['kubectl.kubernetes.io/default-container'] ??
  objects(spec.containers)
    .map(({ name }) => text(name) ?? '')
    .find((name) => name !== sidecar) ??
  'user-container'

const containerView = (status: JsonObject): ContainerView => {
  const state = object(status.state)
  const kind = (['waiting', 'running', 'terminated'] as const).find((known) => state[known] !== undefined)
  const details = object(kind && state[kind])
  const ended = object(kind === 'terminated' ? state.terminated : object(status.lastState).terminated)
  return {
    name: text(status.name) ?? '',
    state: kind ?? 'unknown',
    reason: text(details.reason),
    message: text(details.message),
    exits: exits(status, kind),
    lastExit: exitView(ended),
  }
}

/** A container that is down after an exit has not been counted as restarted yet. */
const exits = (status: JsonObject, state: string | undefined): number => {
  const restarts = whole(status.restartCount) ?? 0
  const isDown = state === 'terminated' || (state === 'waiting' && object(status.lastState).terminated !== undefined)
  return restarts + (isDown ? 1 : 0)
}

const exitView = (ended: JsonObject): ContainerView['lastExit'] => {
  const code = whole(ended.exitCode)
  return code === undefined ? undefined : { code, reason: text(ended.reason), message: text(ended.message) }
}

const conditionOf = (status: JsonObject, type: string): JsonObject | undefined =>
  objects(status.conditions).find((condition) => condition.type === type)

const timeOf = (written: string | undefined): number | undefined => {
  const at = Date.parse(written ?? '')
  return Number.isNaN(at) ? undefined : at
}

const unschedulable = (status: JsonObject): string | undefined => {
  const scheduled = conditionOf(status, 'PodScheduled')
  const isStuck = scheduled?.status === 'False' && scheduled.reason === 'Unschedulable'
  return isStuck ? (text(scheduled.message) ?? 'no node has enough capacity') : undefined
}

export const eventView = (event: JsonObject): EventView => ({
  about: text(object(event.involvedObject).name) ?? '',
  reason: text(event.reason) ?? '',
  message: text(event.message) ?? '',
  isWarning: event.type === 'Warning',
  count: whole(event.count) ?? whole(object(event.series).count) ?? 1,
  at: text(event.lastTimestamp) ?? text(event.eventTime) ?? text(object(event.metadata).creationTimestamp) ?? '',
})

/**
 * Kubernetes times as they are written: RFC 3339, in UTC, all alike, so that the order of the texts is that of the times.
 * Not localeCompare: to load the rules of a language costs a start 7 ms.
 */

/** Orders earlier before later. */
export const inTime = (one: string, other: string): number => Number(one > other) - Number(one < other)
