/** The Service hello at a moment of a rollout from hello-00001 to hello-00002, as the engine sees it. */
import type { Hold } from '../../../src/engine/context/memory.ts'
import type { RevisionView, RouteView, ServiceView, Snapshot, Template } from '../../../src/engine/ports/ports.ts'
import type { Journal, TrafficTarget } from '../../../src/rollout/model.ts'
import { journal as anyJournal } from '../../knative/support/journals.ts'

export const [stable, candidate] = ['hello-00001', 'hello-00002']
export const driver = 'me'

const templateFor = (image: string): Template => ({ spec: { containers: [{ name: 'user-container', image }] } })
export const [oldTemplate, newTemplate] = [
  templateFor('registry.example/hello:1'),
  templateFor('registry.example/hello:2'),
]
export const foreignTemplate = templateFor('registry.example/hello:9')

const at = (revisionName: string, percent: number): TrafficTarget => ({ revisionName, latestRevision: false, percent })
export const onStable = [at(stable, 100)]

export const journalWith = (changes: Partial<Journal> = {}): Journal => ({
  ...anyJournal,
  plan: {
    ...anyJournal.plan,
    steps: [
      { percent: 10, holdMs: 1_000 },
      { percent: 50, holdMs: 1_000 },
    ],
    limits: { readyMs: 10_000, routeMs: 20_000, totalMs: 100_000 },
  },
  intended: onStable,
  floating: stable,
  deadlineMs: 0,
  ...changes,
})

export const revisionWith = (name: string, changes: Partial<RevisionView> = {}): RevisionView => ({
  name,
  generation: Number(name.slice(-5)),
  createdAt: '2026-11-24T10:00:00Z',
  annotations: {},
  labels: {},
  spec: (name === stable ? oldTemplate : newTemplate).spec,
  ready: { status: 'True' },
  replicas: 1,
  digests: { 'user-container': `registry.example/hello@sha256:${name === stable ? '1' : '2'}` },
  ...changes,
})

/** In sync, with traffic where the journal means it to be. */
export const serviceWith = (changes: Partial<ServiceView> = {}): ServiceView => ({
  uid: 'u1',
  generation: 2,
  observedGeneration: 2,
  labels: {},
  annotations: {},
  template: newTemplate,
  traffic: onStable,
  served: onStable,
  ready: { status: 'True' },
  configurationsReady: { status: 'True' },
  routesReady: { status: 'True' },
  createdAt: '2026-11-24T09:00:00Z',
  latestCreated: candidate,
  latestReady: candidate,
  driver,
  journal: journalWith(),
  owners: [],
  ...changes,
})

export const routeWith = (traffic: readonly TrafficTarget[]): RouteView => ({
  generation: 1,
  observedGeneration: 1,
  traffic,
  served: traffic,
  ready: { status: 'True' },
  allTrafficAssigned: { status: 'True' },
  ingressReady: { status: 'True' },
  certificateProvisioned: { status: 'True' },
})

/** It holds the template of the Service since the generation of the Revision that the Service calls its latest. */
const configurationOf = ({ template, latestCreated }: ServiceView): NonNullable<Snapshot['configuration']> =>
  configurationWith([[Number(latestCreated?.slice(-5)), template]])

/** It held these templates, each since a generation; the last one still. */
export const configurationWith = (
  templates: readonly (readonly [number, Template])[],
): NonNullable<Snapshot['configuration']> => {
  const generation = templates.at(-1)?.[0] ?? 0
  return {
    generation,
    observedGeneration: generation,
    ready: { status: 'True' },
    templates: new Map(templates),
  }
}

type Scene = {
  /** null: there is none. */
  readonly service?: Partial<ServiceView> | null
  readonly journal?: Partial<Journal>
  readonly revisions?: readonly RevisionView[]
  readonly route?: RouteView
  /** Unless given, it holds the template of the Service. */
  readonly configuration?: Snapshot['configuration']
  readonly start?: Snapshot['start']
}

/** The Route has taken the traffic of the Service, unless `route` says otherwise. */
export function snapshotOf({
  service: changes = {},
  journal,
  revisions,
  route,
  configuration,
  start,
}: Scene = {}): Snapshot {
  const service = changes === null ? undefined : serviceWith({ journal: journalWith(journal), ...changes })
  const all = revisions ?? [revisionWith(stable), revisionWith(candidate)]
  return {
    revisions: new Map(all.map((each) => [each.name, each])),
    ...(service ? { configuration: configuration ?? configurationOf(service) } : {}),
    ...(service ? { service, route: route ?? routeWith(service.traffic) } : {}),
    ...(start ? { start } : {}),
  }
}

/** A hold of a second at 10 %, at most four. */
export const holdWith = (change: Partial<Hold> = {}): Hold => ({
  step: 0,
  percent: 10,
  fromMs: 0,
  holdMs: 1_000,
  longestMs: 4_000,
  plannedMs: 60_000,
  states: {},
  measurements: [],
  pending: new Set(),
  ...change,
})
