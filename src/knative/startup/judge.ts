/**
 * How a start goes: starting, healing, failed or unseen, from what is seen now and since when each diagnosis stands. Pure.
 */
import type { Start, StartTrouble } from '../../engine/ports/ports.ts'
import { fatalStart } from '../../rollout/fatal-start.ts'
import { type Diagnosis, diagnosesOf, type Seen } from './diagnosis.ts'
import type { EventView, PodView } from './pods.ts'

/** What a verdict needs of earlier ones. Times on the injected clock. */
type Memory = {
  /** When each diagnosis, or quiet wait, was first seen. */
  readonly since: ReadonlyMap<string, number>
  /** Since when each pod that is ready has been seen so. */
  readonly readySince: ReadonlyMap<string, number>
  readonly started: ReadonlySet<string>
}

export const noMemory: Memory = { since: new Map(), readySince: new Map(), started: new Set() }

export type Sight = Omit<Seen, 'steady' | 'started'> & {
  readonly nowMs: number
  /** By the API server's clock, ms since the epoch. */
  readonly serverNowMs: number
  /** Why pods cannot be seen; undefined: they can. */
  readonly blind?: string
}

export type StartupVerdict = {
  readonly is: Start['is']
  readonly diagnosis?: Diagnosis
  /** A pod is ready that can be relied on. */
  readonly serves: boolean
  /** Too long for users to stay on it. */
  readonly isDown: boolean
  /** It failed before any pod ever stayed ready: nothing is to be seen of it any more. */
  readonly isOver: boolean
  readonly memory: Memory
  /** Judge again after so long, should nothing change before. */
  readonly againMs?: number
  /** Changes when there is something new to ask the events for; undefined: nothing to ask. */
  readonly question?: string
  /** The pod to ask about; undefined: the Revision. */
  readonly about?: string
  readonly note?: string
}

const downKey = 'revision/down'

function stateOf(failed: Diagnosis | undefined, diagnosis: Diagnosis | undefined, { blind }: Sight): Start['is'] {
  if (failed) return 'failed'
  if (diagnosis) return 'healing'
  return blind === undefined ? 'starting' : 'unseen'
}

/** No pod that can be relied on is seen, and the Revision is not ready, or not there. Pods that can't be seen are told by their number. */
function isDown({ revision, blind }: Sight, steady: ReadonlySet<string>): boolean {
  if (steady.size > 0 || revision?.ready.status === 'True') return false
  return revision?.ready.status !== 'Unknown' || blind === undefined || revision.replicas === 0
}

/** A pod that runs in silence is asked about after so long: a slow start and a wrong port look alike until then. */
const quietMs = [3_000, 15_000, 60_000] as const

export const judgeStart = (before: Memory, sight: Sight): StartupVerdict => {
  const { nowMs } = sight
  const ready = sight.pods.filter((pod) => pod.ready)
  const readySince = new Map(ready.map(({ name }) => [name, before.readySince.get(name) ?? nowMs]))
  const toStay = (pod: PodView): number => fatalStart.steadyMs - readyMs(pod, readySince, sight)
  const stayed = ready.filter((pod) => toStay(pod) <= 0)
  const steady = namesOf([...stayed, ...ready.filter(neverExited)])
  const started = new Set([...before.started, ...namesOf(stayed)])
  const found = diagnosesOf({ ...sight, steady, started })
  const quiet = sight.pods.filter(isQuiet).map(({ name }) => `${name}/quiet`)
  const down = isDown(sight, steady) ? [downKey] : []
  const keys = [...found.map(({ key }) => key), ...quiet, ...down]
  const since = new Map(keys.map((key) => [key, before.since.get(key) ?? nowMs]))
  const stood = (key: string): number => nowMs - (since.get(key) ?? nowMs)
  const left = ({ key, failsAfterMs }: Diagnosis): number => (failsAfterMs ?? Number.POSITIVE_INFINITY) - stood(key)
  const failed = found.find((diagnosis) => left(diagnosis) <= 0)
  const waits = [
    ...found.map(left),
    ...ready.map(toStay),
    ...quiet.flatMap((key) => quietMs.map((limit) => limit - stood(key))),
    ...down.map((key) => fatalStart.downMs - stood(key)),
  ]
  const againMs = Math.min(...waits.filter((wait) => wait > 0))
  const diagnosis = failed ?? found[0]
  const isOver = failed !== undefined && started.size === 0
  return {
    is: stateOf(failed, diagnosis, sight),
    diagnosis,
    serves: steady.size > 0,
    isDown: isOver || down.some((key) => stood(key) >= fatalStart.downMs),
    isOver,
    memory: { since, readySince, started },
    againMs: Number.isFinite(againMs) ? againMs : undefined,
    question: questionOf(diagnosis, failed !== undefined) ?? quietQuestion(quiet, stood),
    about: diagnosis ? diagnosis.pod : sight.pods.find(isQuiet)?.name,
    note: sight.blind ?? progress(sight.pods),
  }
}

/**
 * For how long a pod has been ready: as it was seen here, or by what its status says, for those that were ready before anybody looked. Its
 * node and the API server need not agree on the time, so that alone the written time counts only where it is long ago.
 */
function readyMs({ name, readySinceMs }: PodView, seen: ReadonlyMap<string, number>, sight: Sight): number {
  const written = readySinceMs === undefined ? 0 : sight.serverNowMs - readySinceMs
  return written > clocksDifferMs ? written : sight.nowMs - (seen.get(name) ?? sight.nowMs)
}

/** More than the clocks of the machines of a cluster differ. */
const clocksDifferMs = 60_000

const namesOf = (pods: readonly PodView[]): ReadonlySet<string> => new Set(pods.map(({ name }) => name))

const neverExited = ({ containers }: PodView): boolean => containers.every(({ exits }) => exits === 0)

/** Up, not ready, and no container says why. */
const isQuiet = ({ ready, containers }: PodView): boolean =>
  !ready && containers.length > 0 && containers.every(({ state }) => state === 'running')

const questionOf = (diagnosis: Diagnosis | undefined, isFailed: boolean): string | undefined =>
  diagnosis && `${diagnosis.key}${isFailed ? '/failed' : ''}`

const quietQuestion = (quiet: readonly string[], stood: (key: string) => number): string | undefined => {
  const [key] = quiet
  const times = key === undefined ? 0 : quietMs.filter((limit) => stood(key) >= limit).length
  return times === 0 ? undefined : `${key}/${times}`
}

/** Where the slowest pod is. */
const progress = (pods: readonly PodView[]): string | undefined => {
  const waiting = pods.filter(({ ready }) => !ready)
  if (pods.length === 0) return undefined
  if (waiting.length === 0) return 'ready'
  return waiting.every(isQuiet) ? 'running, not ready yet' : 'creating the containers'
}

/** How many of the newest events are told. */
const mostEvents = 5

type Evidence = {
  readonly pods: readonly PodView[]
  readonly events: readonly EventView[] | undefined
  readonly log: readonly string[]
}

export const startOf = (verdict: StartupVerdict, evidence: Evidence): Start => {
  const { is, diagnosis, note, serves, isDown } = verdict
  const standing = { ...(serves && { serves }), ...(isDown && { isDown }) }
  if (diagnosis && (is === 'failed' || is === 'healing'))
    return { is, why: startTrouble(diagnosis, evidence), ...standing }
  if (is === 'unseen') return { is, note: note ?? '', ...standing }
  return { is: 'starting', pods: evidence.pods.length, ...(note !== undefined && { note }), ...standing }
}

const startTrouble = ({ reason, message, pod }: Diagnosis, { events, log }: Evidence): StartTrouble => ({
  reason,
  message,
  ...(pod !== undefined && { pod }),
  events: newestOfEach((events ?? []).filter(isTelling))
    .slice(-mostEvents)
    .map(eventLine),
  log,
})

/** Not the steps that every start takes. */
const isTelling = ({ isWarning, reason }: EventView): boolean =>
  isWarning || reason.includes('ScaleUp') || fatalStart.roomIsMade.has(reason)

/** A quota refuses every new pod, in messages that differ only in the name of the pod. */
const newestOfEach = (events: readonly EventView[]): readonly EventView[] =>
  events.filter(({ reason }, index) => !events.slice(index + 1).some((later) => later.reason === reason))

const eventLine = ({ reason, message, count }: EventView): string =>
  `${reason}${count > 1 ? ` (${count} times)` : ''}: ${message.trim().replaceAll(/\s*\n\s*/g, ' ')}`
