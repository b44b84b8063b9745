/**
 * What keeps a Revision's pods from starting, by what Kubernetes and Knative say of them. How long each may stand
 * before it counts as failure is rollout/fatal-start.ts. Pure: neither waits nor asks (see watch.ts).
 * Knative tells a missing image or a crash loop minutes late, so pods are read; a user container's own `ready` means
 * nothing, only the pod's does, which is queue-proxy's.
 */
import type { RevisionView } from '../../engine/ports/ports.ts'
import { objects, whole } from '../../kubernetes/api/json.ts'
import { fatalStart } from '../../rollout/fatal-start.ts'
import { userContainer } from '../names.ts'
import type { ContainerView, EventView, PodView } from './pods.ts'

export type Diagnosis = {
  readonly key: string
  readonly reason: string
  readonly message: string
  readonly pod?: string
  /** The container that exited; its last words explain it. */
  readonly container?: string
  /** It counts as failure after standing for so long; undefined: it may heal for as long as the rollout waits. */
  readonly failsAfterMs?: number
}

export type Seen = {
  readonly revision?: RevisionView
  readonly pods: readonly PodView[]
  /** Undefined where they can't be read: whether room is being made is not known then. */
  readonly events: readonly EventView[] | undefined
  /** Pods that are ready and can be relied on: no container of theirs exited, or it has been up for long enough since. */
  readonly steady: ReadonlySet<string>
  /** Pods that once stayed ready: a crash since is not a failed start. */
  readonly started: ReadonlySet<string>
}

/** All diagnoses, the gravest first: what fails soonest. While one pod is steady, the others may still heal. */
export const diagnosesOf = (seen: Seen): readonly Diagnosis[] => {
  const ofPods = seen.pods.flatMap((pod) => podDiagnoses(pod, seen))
  const all = [...ofPods, ...revisionDiagnoses(seen, ofPods)]
  const patient = seen.steady.size > 0 ? all.map((diagnosis) => ({ ...diagnosis, failsAfterMs: undefined })) : all
  const gravity = ({ failsAfterMs = Number.POSITIVE_INFINITY }: Diagnosis) => failsAfterMs
  return patient.toSorted((one, other) => (gravity(one) === gravity(other) ? 0 : gravity(one) - gravity(other)))
}

const podDiagnoses = (pod: PodView, seen: Seen): readonly Diagnosis[] => {
  if (seen.steady.has(pod.name)) return []
  if (pod.unschedulable !== undefined) return [noRoom(`${pod.name}/room`, pod.unschedulable, { pod, seen })]
  const found = pod.containers.flatMap((container) => containerDiagnosis(pod, container, seen))
  return found.length > 0 || pod.ready ? found : unhealthy(pod, seen)
}

const noRoom = (key: string, message: string, of: { readonly pod?: PodView; readonly seen: Seen }): Diagnosis => {
  const pod = of.pod?.name
  const isOfIt = ({ about }: EventView) => pod === undefined || about === pod
  const grows = of.seen.events?.some((each) => isOfIt(each) && fatalStart.roomIsMade.has(each.reason)) ?? true
  return { key, reason: 'Unschedulable', message, pod, failsAfterMs: grows ? undefined : fatalStart.noRoomMs }
}

const containerDiagnosis = (pod: PodView, container: ContainerView, seen: Seen): readonly Diagnosis[] => {
  const { name, state, reason = '', message, exits } = container
  const [at, here] = [{ pod: pod.name }, `${pod.name}/${name}`]
  if (state === 'waiting' && fatalStart.pullReasons.has(reason))
    return [failedPull({ ...at, key: `${here}/pull` }, reason, message)]
  if (state === 'waiting' && fatalStart.afterMs.has(reason))
    return [
      {
        ...at,
        key: `${here}/${reason}`,
        reason,
        message: message ?? reason,
        failsAfterMs: fatalStart.afterMs.get(reason),
      },
    ]
  if (exits === 0) return []
  const isUpAgain = pod.ready || seen.started.has(pod.name)
  const failsAfterMs = exits >= fatalStart.exits && !isUpAgain ? 0 : undefined
  return [
    {
      ...at,
      key: `${here}/exit`,
      reason: 'CrashLoopBackOff',
      message: exited(container),
      container: name,
      failsAfterMs,
    },
  ]
}

const failedPull = (at: Pick<Diagnosis, 'key' | 'pod'>, reason: string, message = reason): Diagnosis => ({
  ...at,
  reason,
  message,
  failsAfterMs: fatalStart.noSuchImage.test(message) ? 0 : fatalStart.pullMs,
})

const exited = ({ name, exits, lastExit }: ContainerView): string => {
  const times = exits === 1 ? 'once' : `${exits} times`
  const code = lastExit ? ` with code ${lastExit.code}` : ''
  const cause = lastExit?.reason && lastExit.reason !== 'Error' ? ` (${lastExit.reason})` : ''
  return `Container ${name} exited ${times}${exits === 1 ? '' : ', most recently'}${code}${cause}.`
}

/** The pod runs and its readiness is probed in vain. Only the rollout's own time limit ends this. */
const unhealthy = (pod: PodView, { events, revision }: Seen): readonly Diagnosis[] => {
  const said = events?.findLast(({ about, reason }) => about === pod.name && reason === 'Unhealthy')
  const port = revision && portOf(revision)
  if (!said) return []
  const hint = `The container is running but not ready. It must listen on port ${port ?? 8080} (the variable PORT).`
  return [
    { key: `${pod.name}/unhealthy`, reason: 'Unhealthy', message: `${said.message.trim()}. ${hint}`, pod: pod.name },
  ]
}

const portOf = ({ spec }: RevisionView): number | undefined =>
  whole(objects(userContainer(spec)?.ports)[0]?.containerPort)

/**
 * Where pods tell of a crash, they count its exits; the Revision's ExitCode would come at the first one. Knative says it of a Revision
 * without a ready pod, by the last exit of one of its pods, and takes it back once a pod is ready: it is fatal only where no pod shows
 * how the start goes, and none ever stayed ready. Source: serving pkg/reconciler/revision/reconcile_resources.go.
 */
const revisionDiagnoses = (seen: Seen, ofPods: readonly Diagnosis[]): readonly Diagnosis[] => {
  const { status, reason = 'Unknown', message = reason } = seen.revision?.ready ?? { status: 'Unknown' }
  if (status !== 'False') return []
  if (reason === 'Unschedulable') return ofPods.length > 0 ? [] : [noRoom('revision/room', message, { seen })]
  const ofRevision = { key: `revision/${reason}`, reason, message, failsAfterMs: fatalStart.conditionMs }
  if (reason === 'FailedCreate' && /failed calling webhook/.test(message))
    return [{ ...ofRevision, failsAfterMs: undefined }]
  if (!reason.startsWith('ExitCode')) return [ofRevision]
  if (ofPods.some(({ key }) => key.endsWith('/exit'))) return []
  const isPast = seen.pods.length > 0 || seen.started.size > 0
  return [isPast ? { ...ofRevision, failsAfterMs: undefined } : ofRevision]
}
