/**
 * Watches how one Revision starts: its pods, and where something is wrong its events and logs. Judging is judge.ts's; this file only
 * waits, asks and tells. A right that is missing costs what it would have shown, never the rollout.
 */
import type { Cluster, LogLine, Start } from '../../engine/ports/ports.ts'
import { aborted, createNotifier, firstOf, type Notifier } from '../../engine/ports/waiting.ts'
import { applyEvent, type ObjectCache } from '../../kubernetes/api/cache.ts'
import type { Api } from '../../kubernetes/api/request.ts'
import { watch } from '../../kubernetes/api/watch.ts'
import { withTimeout } from '../../kubernetes/http/timeout.ts'
import { label } from '../names.ts'
import { corePath, type Place } from '../paths.ts'
import type { Snapshots } from '../reads/snapshot.ts'
import { readCrashLog, readEvents } from './events.ts'
import { judgeStart, noMemory, type StartupVerdict, startOf } from './judge.ts'
import { createPodLogs, type PodLogs } from './logs.ts'
import { type EventView, type PodView, podView } from './pods.ts'

type Starts = Pick<Cluster, 'follow' | 'unfollow'>

/** `serverNow`: the API server's clock, ms since the epoch, as a pod's times are. */
type Parts = {
  readonly api: Api
  readonly place: Place
  readonly snapshots: Snapshots
  readonly serverNow: () => number
}

export const createStarts = (parts: Parts): Starts => {
  const { snapshots } = parts
  let end = new AbortController()
  return {
    follow: (revision, log) => {
      end.abort()
      end = new AbortController()
      snapshots.setStart({ is: 'starting', pods: 0 })
      void observe({ ...parts, revision, log, end })
    },
    unfollow: () => {
      end.abort()
      snapshots.setStart(undefined)
    },
  }
}

type Task = Parts & {
  readonly revision: string
  readonly log: (line: LogLine) => void
  readonly end: AbortController
}

/** What was heard so far; changed only by the two listeners and by `gather`. */
type Heard = {
  pods: readonly PodView[]
  blind?: string
  events: readonly EventView[] | undefined
  log: readonly string[]
}

const observe = async (task: Task): Promise<void> => {
  const { api, snapshots, place, serverNow, revision, log, end } = task
  const notifier = createNotifier()
  const heard: Heard = { pods: [], events: [], log: [] }
  const each = (pod: string, text: string) => log({ revision, pod, text })
  const podLogs = createPodLogs(api, { namespace: place.namespace, each, signal: end.signal })
  void hearPods(task, { heard, notifier, podLogs })
  void hearRevision(task, notifier)
  const gathered = new Set<string>()
  let memory = noMemory
  while (!end.signal.aborted) {
    const revisionSeen = snapshots.snapshot().revisions.get(revision)
    const verdict = judgeStart(memory, {
      ...heard,
      revision: revisionSeen,
      nowMs: api.clock.now(),
      serverNowMs: serverNow(),
    })
    memory = verdict.memory
    if (verdict.question !== undefined && !gathered.has(verdict.question)) {
      gathered.add(verdict.question)
      await gather(task, { heard, podLogs, verdict })
    } else {
      tell(task, startOf(verdict, { ...heard, events: eventsOf(heard, verdict.about) }))
      // One that started once may be back before its users are.
      if (verdict.isOver) end.abort()
      const { againMs } = verdict
      await firstOf(
        [notifier.next, (signal) => (againMs === undefined ? aborted(signal) : api.clock.sleep(againMs, signal))],
        end.signal,
      )
    }
  }
}

/** Of a pod, or where none is meant of the Revision and what makes its pods. */
const eventsOf = ({ events, pods }: Heard, pod: string | undefined): Heard['events'] =>
  events?.filter(({ about }) => (pod === undefined ? pods.every(({ name }) => name !== about) : about === pod))

const tell = ({ snapshots, end }: Task, start: Start): void => {
  const isNew = JSON.stringify(start) !== JSON.stringify(snapshots.snapshot().start)
  if (isNew && !end.signal.aborted) snapshots.setStart(start)
}

type Listening = { readonly heard: Heard; readonly notifier: Notifier; readonly podLogs: PodLogs }

/** One alone may pass, as while a Role is replaced; as many in a row mean that the right is missing. */
const mostRefusals = 3

const hearPods = async (
  { api, place, revision, end }: Task,
  { heard, notifier, podLogs }: Listening,
): Promise<void> => {
  const query = { labelSelector: `${label.revision}=${revision}` }
  const source = { path: corePath(place.namespace, 'pods'), query }
  let cache: ObjectCache = new Map()
  let refusals = 0
  for await (const event of watch(api, source, { signal: end.signal })) {
    const isForbidden = event.is === 'refused' && event.error.code === 'E_FORBIDDEN'
    heard.blind = isForbidden ? event.error.message : undefined
    refusals = isForbidden ? refusals + 1 : 0
    if (event.is !== 'refused') cache = applyEvent(cache, event)
    // Without the right to watch, what was listed once would stand for ever.
    heard.pods = isForbidden ? [] : [...cache.values()].flatMap((pod) => podView(pod) ?? [])
    podLogs.follow(heard.pods)
    notifier.notify()
    if (refusals === mostRefusals) return
  }
}

/** Notifies when the Revision's readiness changed; what we tell changes the snapshot too. */
const hearRevision = async ({ snapshots, revision, end }: Task, notifier: Notifier): Promise<void> => {
  const current = () => snapshots.snapshot().revisions.get(revision)?.ready
  while (!end.signal.aborted) {
    const [snapshot, before] = [snapshots.snapshot(), current()]
    await snapshots.changed(snapshot, end.signal)
    if (current() !== before) notifier.notify()
  }
}

const gatherTimeoutMs = 2_000

type Gathering = { readonly heard: Heard; readonly podLogs: PodLogs; readonly verdict: StartupVerdict }

/** Evidence that comes late is done without: the diagnosis itself is worth more than its explanation. */
const gather = async ({ api, place, revision, end }: Task, { heard, podLogs, verdict }: Gathering): Promise<void> => {
  const pod = heard.pods.find(({ name }) => name === verdict.about)
  const subject = { namespace: place.namespace, revision, pod: pod?.name }
  const timeout = { clock: api.clock, ms: gatherTimeoutMs, signal: end.signal }
  const ask = async (signal: AbortSignal) => {
    const read = await readEvents(api, subject, signal)
    // What was said of other pods still holds: that room is being made for one of them.
    const others = heard.events?.filter(({ about }) => !read?.some((each) => each.about === about)) ?? []
    heard.events = read && [...others, ...read]
    if (pod === undefined) return
    // Only the user container is followed: a sidecar or an init container that exited is asked for its own last words.
    const { reason, container = pod.userContainer } = verdict.diagnosis ?? {}
    const followed = container === pod.userContainer ? podLogs.last(pod.name) : []
    const isKnown = followed.length > 0 || reason !== 'CrashLoopBackOff'
    heard.log = isKnown ? followed : await readCrashLog(api, place.namespace, { pod, container, signal })
  }
  await withTimeout(timeout, ask).catch(() => undefined)
}
