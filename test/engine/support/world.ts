/**
 * A world for one part of the engine: a cluster that holds a snapshot and takes each write as it is, on a clock whose sleeps are over
 * at once. What was sent and reported is there to be read.
 */
import { worldOf } from '../../../src/app/world.ts'
import type { World } from '../../../src/engine/context/context.ts'
import { freshMemory, type Memory } from '../../../src/engine/context/memory.ts'
import type { RolloutEvent } from '../../../src/engine/ports/events.ts'
import type {
  Clock,
  Cluster,
  HostCheck,
  RevisionChange,
  ServiceChange,
  ServiceView,
  Snapshot,
  WriteResult,
} from '../../../src/engine/ports/ports.ts'
import type { Journal } from '../../../src/rollout/model.ts'
import type { PodMark } from '../../../src/rollout/pods/holding.ts'
import { settings as catalogue } from '../../../src/settings/catalogue.ts'
import { parse } from '../../../src/settings/parse.ts'
import { driver, snapshotOf } from './views.ts'

export type Sent =
  | { readonly to: 'service'; readonly change: ServiceChange }
  | { readonly to: 'revision' | 'autoscaler'; readonly name: string; readonly change: RevisionChange }

export type Props = {
  readonly snapshot?: Snapshot
  /** As a user writes them, besides the image and the Service. */
  readonly settings?: Readonly<Record<string, string>>
  /** What the API server answers to a write; without one it takes it. */
  readonly answer?: (sent: Sent) => WriteResult | undefined
  readonly silentMs?: number
  /** Of Knative, by its label. Default: a version whose Revisions may be held. */
  readonly version?: string
  /** What is seen of the pods of a Revision, one time after the other; the last one stays. */
  readonly pods?: readonly (readonly PodMark[])[]
}

export type Play = {
  readonly world: World
  readonly memory: Memory
  readonly events: RolloutEvent[]
  readonly sent: Sent[]
  readonly clock: Clock & { readonly pass: (ms: number) => void }
  readonly show: (snapshot: Snapshot) => void
}

export function play(props: Props = {}): Play {
  const events: RolloutEvent[] = []
  const clock = fastClock()
  const { cluster, sent, show } = clusterWith(props)
  const world = worldOf({
    cluster,
    clock,
    healthFor: () => ({
      command: () => 'curl',
      refuseUnfit: async () => {},
      reaches: async () => true,
      run: async () => ({ is: 'cancelled' }),
      knock: async () => {},
    }),
    hosts: provenHosts,
    sourcesFor: () => [],
    reporter: { report: (event) => void events.push(event) },
    settings: settingsWith(props.settings),
    driver,
    id: 'r1',
    interrupt: new AbortController().signal,
  })
  return { world, memory: freshMemory(clock), events, sent, clock, show }
}

/** A world with these parts of its cluster in place of the usual ones. */
export const withCluster = (world: World, parts: Partial<Cluster>): World => ({
  ...world,
  cluster: { ...world.cluster, ...parts },
})

/** Every host leads where the Route says, at once. */
const provenHosts: HostCheck = {
  now: async () => ({ is: 'knative' }),
  leadsToKnative: async () => ({ is: 'knative' }),
  isServed: async () => ({ is: 'knative' }),
  isEmpty: async () => ({ is: 'empty' }),
}

const settingsWith = (wish: Props['settings']) =>
  parse({
    given: new Map(Object.entries({ service: 'hello', namespace: 'shop', image: 'registry.example/hello:2', ...wish })),
    known: catalogue,
    spell: (name) => name,
    problems: [],
  })

function fastClock(): Play['clock'] {
  let nowMs = 1_000
  const pass = (ms: number) => {
    nowMs += ms
  }
  return { now: () => nowMs, pass, sleep: async (ms) => pass(ms) }
}

function clusterWith({ snapshot: first = snapshotOf(), answer, silentMs = 0, version = '1.23.0', pods }: Props) {
  const podsLeft = [...(pods ?? [])]
  let snapshot = first
  const sent: Sent[] = []
  const take = (each: Sent): WriteResult => {
    sent.push(each)
    const answered = answer?.(each)
    if (answered) return answered
    snapshot = taken(snapshot, each)
    return { is: 'written', ...(snapshot.service ? { service: snapshot.service } : {}) }
  }
  const cluster: Cluster = {
    open: async () => snapshot,
    snapshot: () => snapshot,
    changed: () => new Promise(() => {}),
    reread: async () => snapshot,
    relist: async () => snapshot,
    serverNow: () => 1_000_000,
    silentMs: () => silentMs,
    missing: async () => [],
    user: async () => 'ops@example',
    writeService: async (change, { dryRun } = {}) =>
      dryRun ? (answer?.({ to: 'service', change }) ?? { is: 'written' }) : take({ to: 'service', change }),
    createService: async () => ({ is: 'written' }),
    writeRevision: async (name, change) => take({ to: 'revision', name, change }),
    readAutoscaler: async () => true,
    writeAutoscaler: async (name, change) => take({ to: 'autoscaler', name, change }),
    readCounters: async () => ({ is: 'off' }),
    readRequestRate: async () => undefined,
    readPods: async () => (podsLeft.length > 1 ? podsLeft.shift() : podsLeft[0]),
    installation: async () => ({ version }),
    deleteService: async () => ({ is: 'written' }),
    askPod: () => Promise.reject(new Error('There is no pod')),
    preview: (changes) => changes.map(() => ({ method: 'PATCH', path: '/hello', body: '[]' })),
    previewMinScale: ({ revision }) => ({ method: 'PATCH', path: `/${revision}`, body: '[]' }),
    previewCreation: () => ({ method: 'POST', path: '/', body: '{}' }),
    follow: () => {},
    unfollow: () => {},
    close: async () => {},
    target: { server: 'https://k8s.example', namespace: 'shop', service: 'hello' },
  }
  return {
    cluster,
    sent,
    show: (next: Snapshot) => {
      snapshot = next
    },
  }
}

/** The cluster after a write: the Route takes new traffic at once. */
function taken(snapshot: Snapshot, sent: Sent): Snapshot {
  if (sent.to === 'autoscaler')
    return { ...snapshot, autoscalers: new Map([...(snapshot.autoscalers ?? []), [sent.name, sent.change.minScale]]) }
  if (sent.to !== 'service') {
    const revision = snapshot.revisions.get(sent.name)
    if (!revision) return snapshot
    const { minScale: _, ...rest } = revision
    const { minScale } = sent.change
    const changed = { ...rest, ...(minScale === null ? {} : { minScale }) }
    return { ...snapshot, revisions: new Map([...snapshot.revisions, [sent.name, changed]]) }
  }
  const { service, route } = snapshot
  if (!service || !route) return snapshot
  const { template = service.template, traffic = service.traffic } = sent.change.set
  const after = { ...withMarks(service, sent.change.set), template, traffic, served: traffic }
  return { ...snapshot, service: after, route: { ...route, traffic, served: traffic } }
}

function withMarks({ journal, driver: mark, ...rest }: ServiceView, set: ServiceChange['set']): ServiceView {
  const after = {
    journal: set.journal === undefined ? journal : (set.journal ?? undefined),
    driver: set.driver === undefined ? mark : (set.driver ?? undefined),
  }
  return {
    ...rest,
    ...(after.journal === undefined ? {} : { journal: after.journal }),
    ...(after.driver === undefined ? {} : { driver: after.driver }),
  }
}

/** The journal that was written last; null: it was taken away. */
export const lastJournal = ({ sent }: Play): Journal | null | undefined =>
  sent.flatMap((each) => (each.to === 'service' ? [each.change.set.journal] : [])).at(-1)
