/**
 * Watches how one Revision starts: its pods, and in trouble its events and logs. Judging is failure.ts's; this file only
 * waits, asks and tells. A right that is missing costs what it would have shown, never the rollout.
 */
import type { Cluster, LogLine, Start } from '../../engine/ports/ports.ts'
import { aborted, createNotifier, firstOf, type Notifier } from '../../engine/ports/waiting.ts'
import { fold, type Shelf } from '../../kubernetes/api/cache.ts'
import type { Api } from '../../kubernetes/api/request.ts'
import { watch } from '../../kubernetes/api/watch.ts'
import { within } from '../../kubernetes/http/timeout.ts'
import { label } from '../names.ts'
import { corePath } from '../paths.ts'
import type { Live } from '../snapshot.ts'
import type { Place } from '../writes.ts'
import { readCrashLog, readEvents } from './events.ts'
import { type Judgement, judge, noMemory, startOf } from './judge.ts'
import { createTails, type Tails } from './logs.ts'
import { type EventView, type PodView, podView } from './pods.ts'

export type Starts = Pick<Cluster, 'follow' | 'unfollow'>

export const createStarts = (api: Api, place: Place, live: Live): Starts => {
  let end = new AbortController()
  return {
    follow: (revision, log) => {
      end.abort()
      end = new AbortController()
      live.tellStart({ is: 'starting', pods: 0 })
      void observe({ api, place, live, revision, log, end })
    },
    unfollow: () => {
      end.abort()
      live.tellStart(undefined)
    },
  }
}

type Task = {
  readonly api: Api
  readonly place: Place
  readonly live: Live
  readonly revision: string
  readonly log: (line: LogLine) => void
  readonly end: AbortController
}

/** What was heard so far; changed only by the two listeners and by `gather`. */
type Heard = { pods: readonly PodView[]; blind?: string; events: readonly EventView[]; log: readonly string[] }

const observe = async (task: Task): Promise<void> => {
  const { api, live, place, revision, log, end } = task
  const notifier = createNotifier()
  const heard: Heard = { pods: [], events: [], log: [] }
  const each = (pod: string, text: string) => log({ revision, pod, text })
  const tails = createTails(api, { namespace: place.namespace, each, signal: end.signal })
  void hearPods(task, { heard, notifier, tails })
  void hearRevision(task, notifier)
  const asked = new Set<string>()
  let memory = noMemory
  while (!end.signal.aborted) {
    const revisionSeen = live.snapshot().revisions.get(revision)
    const judgement = judge(memory, { ...heard, revision: revisionSeen, nowMs: api.clock.now() })
    memory = judgement.memory
    if (judgement.question !== undefined && !asked.has(judgement.question)) {
      asked.add(judgement.question)
      await gather(task, { heard, tails, judgement })
    } else {
      tell(task, startOf(judgement, heard))
      if (judgement.is === 'failed') end.abort()
      const { againMs } = judgement
      await firstOf(
        [notifier.next, (signal) => (againMs === undefined ? aborted(signal) : api.clock.sleep(againMs, signal))],
        end.signal,
      )
    }
  }
}

const tell = ({ live, end }: Task, start: Start): void => {
  const isNew = JSON.stringify(start) !== JSON.stringify(live.snapshot().start)
  if (isNew && !end.signal.aborted) live.tellStart(start)
}

type Listening = { readonly heard: Heard; readonly notifier: Notifier; readonly tails: Tails }

const hearPods = async ({ api, place, revision, end }: Task, { heard, notifier, tails }: Listening): Promise<void> => {
  const query = { labelSelector: `${label.revision}=${revision}` }
  const source = { path: corePath(place.namespace, 'pods'), query }
  let shelf: Shelf = new Map()
  for await (const event of watch(api, source, { signal: end.signal })) {
    const isForbidden = event.is === 'refused' && event.error.code === 'E_FORBIDDEN'
    heard.blind = isForbidden ? event.error.message : undefined
    if (event.is !== 'refused') shelf = fold(shelf, event)
    heard.pods = [...shelf.values()].flatMap((pod) => podView(pod) ?? [])
    tails.follow(heard.pods)
    notifier.notify()
    if (isForbidden) return
  }
}

/** Notifies when the Revision's readiness changed; what we tell changes the snapshot too. */
const hearRevision = async ({ live, revision, end }: Task, notifier: Notifier): Promise<void> => {
  const current = () => live.snapshot().revisions.get(revision)?.ready
  while (!end.signal.aborted) {
    const [snapshot, before] = [live.snapshot(), current()]
    await live.changed(snapshot, end.signal)
    if (current() !== before) notifier.notify()
  }
}

const gatherLimitMs = 2_000

type Gathering = { readonly heard: Heard; readonly tails: Tails; readonly judgement: Judgement }

/** Evidence that comes late is done without: the trouble itself is worth more than its explanation. */
const gather = async ({ api, place, revision, end }: Task, { heard, tails, judgement }: Gathering): Promise<void> => {
  const pod = heard.pods.find(({ name }) => name === judgement.about)
  const subject = { namespace: place.namespace, revision, pod: pod?.name }
  const limit = { clock: api.clock, ms: gatherLimitMs, signal: end.signal }
  const ask = async (signal: AbortSignal) => {
    heard.events = await readEvents(api, subject, signal)
    if (pod === undefined) return
    const followed = tails.last(pod.name)
    const isCrash = judgement.trouble?.reason === 'CrashLoopBackOff'
    heard.log = followed.length > 0 || !isCrash ? followed : await readCrashLog(api, place.namespace, { pod, signal })
  }
  await within(limit, ask).catch(() => undefined)
}
