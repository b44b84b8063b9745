/**
 * A Knative in a process with one Service in it, and rollouts on it in virtual time: the engine and the Knative adapter as they
 * are, over the sandbox's transport. Health check and probes ask the sandbox's ingress where curl and HTTP would.
 */
import { abandon, promotePaused } from '../../../src/engine/abandon.ts'
import type { Outcome, RolloutEvent } from '../../../src/engine/events.ts'
import type { Clock, Probe } from '../../../src/engine/ports.ts'
import { rollBack } from '../../../src/engine/roll-back.ts'
import { rollOut } from '../../../src/engine/roll-out.ts'
import { wakeup } from '../../../src/engine/wakeup.ts'
import type { World } from '../../../src/engine/world.ts'
import { createCluster } from '../../../src/knative/gateway.ts'
import { templates } from '../../../src/knative/template.ts'
import type { Transport } from '../../../src/knative/transport.ts'
import { type Curl, curlCheck } from '../../../src/measure/curl.ts'
import type { TrafficTarget } from '../../../src/rollout/model.ts'
import { createSandbox, type Sandbox } from '../../../src/sandbox/sandbox.ts'
import { createScheduler, type Scheduler } from '../../../src/sandbox/scheduler.ts'
import { parse } from '../../../src/settings/parse.ts'

export const namespace = 'shop'
export const service = 'hello'
const host = `${service}.${namespace}.example.test`

export type Wish = Readonly<Record<string, string>>

export type Stage = {
  readonly scheduler: Scheduler
  readonly sandbox: Sandbox
}

/** An empty cluster. */
export function emptyStage(seed = 1): Stage {
  const scheduler = createScheduler()
  return { scheduler, sandbox: createSandbox({ scheduler, seed }) }
}

/** A cluster whose Service was made by somebody's kubectl and serves `image`. */
export async function servingStage({
  seed = 1,
  image = 'registry.example/hello:1',
  env = {},
  annotations = {},
  traffic,
}: {
  seed?: number
  image?: string
  env?: Wish
  annotations?: Wish
  traffic?: readonly TrafficTarget[]
} = {}): Promise<Stage> {
  const stage = emptyStage(seed)
  const variables = Object.entries(env).map(([name, value]) => ({ name, value }))
  const spec = {
    template: { metadata: { annotations }, spec: { containers: [{ image, env: variables }] } },
    ...(traffic ? { traffic: traffic.map((target) => ({ ...target })) } : {}),
  }
  stage.sandbox.foreign.createService({
    apiVersion: 'serving.knative.dev/v1',
    kind: 'Service',
    metadata: { name: service, namespace },
    spec,
  })
  await stage.scheduler.pass(10_000)
  return stage
}

export type Rollout = {
  readonly outcome: Outcome
  readonly events: readonly RolloutEvent[]
}

export type Cue = {
  /** Called at every event, with what cancels the job. */
  readonly onEvent?: (event: RolloutEvent, cancel: () => void) => void
  readonly driver?: string
  readonly job?: World['job']
  readonly transport?: Transport
}

/** A rollout to its outcome. `settings` as a user writes them; image and service are given unless overridden. */
export async function rollItOut(stage: Stage, settings: Wish = {}, cue: Cue = {}): Promise<Rollout> {
  return drive(stage, { settings, cue, work: rollOut })
}

/** The post step of a job whose main step had this driver mark. */
export async function finish(stage: Stage, driver: string, settings: Wish = {}): Promise<Rollout> {
  return drive(stage, { settings, cue: { driver }, work: (world) => abandon(world, 'own') })
}

/** `kn rollout promote`, after a pause. */
export async function promoteIt(stage: Stage, settings: Wish = {}): Promise<Rollout> {
  return drive(stage, { settings, cue: {}, work: promotePaused })
}

/** `kn rollout rollback`, after a promotion. */
export async function rollItBack(stage: Stage, settings: Wish = {}): Promise<Rollout> {
  return drive(stage, { settings, cue: {}, work: rollBack })
}

/** `kn rollout abort`. */
export async function abortIt(stage: Stage, settings: Wish = {}): Promise<Rollout> {
  return drive(stage, { settings, cue: {}, work: (world) => abandon(world, 'anyone') })
}

type Play = { readonly settings: Wish; readonly cue: Cue; readonly work: (world: World) => Promise<Outcome> }

async function drive(stage: Stage, { settings, cue, work }: Play): Promise<Rollout> {
  const { scheduler } = stage
  const events: RolloutEvent[] = []
  const interrupt = new AbortController()
  const report = (event: RolloutEvent) => {
    events.push(event)
    cue.onEvent?.(event, () => interrupt.abort('SIGINT'))
  }
  const world = worldOf(stage, { settings, cue, interrupt: interrupt.signal, report })
  const outcome = await scheduler.run(work(world), 'the outcome')
  await scheduler.run(world.cluster.close(), 'the end of the watches')
  return { outcome, events }
}

type Cast = {
  readonly settings: Wish
  readonly cue: Cue
  readonly interrupt: AbortSignal
  readonly report: (event: RolloutEvent) => void
}

let runs = 0

function worldOf({ scheduler, sandbox }: Stage, { settings, cue, interrupt, report }: Cast): World {
  runs += 1
  const given = new Map(
    Object.entries({
      service,
      namespace,
      image: 'registry.example/hello:2',
      hold: '10s',
      'health-path': '/healthz',
      ...settings,
    }),
  )
  const wanted = parse({ given, spell: (name) => name, problems: [] })
  const target = { server: 'https://sandbox', context: 'sandbox', namespace, service }
  return {
    cluster: createCluster({
      transport: cue.transport ?? sandbox.transport,
      clock: scheduler,
      namespace,
      service,
      target,
      random: () => 0.5,
    }),
    templates,
    health: { ...curlCheck(wanted.health, scheduler, curlOn(sandbox)), reaches: async () => true },
    probe: probe(sandbox, scheduler),
    reporter: { report },
    clock: scheduler,
    settings: wanted,
    driver: cue.driver ?? `driver-${runs}`,
    id: `rollout-${runs}`,
    wakeup: wakeup(),
    interrupt,
    may: { patchRevisions: true, watchPods: true },
    ...(cue.job ? { job: cue.job } : {}),
  }
}

/** Curl's own words for an answer of the sandbox's ingress; which curl would have asked is in its arguments. */
const curlOn =
  ({ ingress }: Sandbox): Curl =>
  async (args) => {
    const url = new URL(args.at(-1) ?? '')
    const { status, body, ms } = await ingress(url.host, url.pathname)
    return { exitCode: 0, stdout: body, stderr: `${status} in ${ms / 1_000} s, connect 0.001 s\n` }
  }

const probe = (sandbox: Sandbox, clock: Clock): Probe => ({
  start: async (url, each, signal) => {
    while (!signal.aborted) {
      const atMs = clock.now()
      const { status, ms } = await sandbox.ingress(new URL(url).host, '/')
      if (!signal.aborted) each({ atMs, ok: status < 500, latencyMs: ms })
      await clock.sleep(250, signal)
    }
  },
})

/** Which Revisions answer users, each named once; a moment later, since an ingress may follow after Ready. */
export async function answering({ scheduler, sandbox }: Stage, requests = 40): Promise<readonly string[]> {
  await scheduler.pass(2_000)
  const answers = await scheduler.run(
    Promise.all(Array.from({ length: requests }, () => sandbox.ingress(host, '/'))),
    'users',
  )
  return [...new Set(answers.map((answer) => answer.revision ?? `nobody (${answer.status})`))].sort()
}

const place = `${namespace}/${service}`

/** min-scale of a Revision as it is now. */
export const minScaleOf = ({ sandbox }: Stage, revision: string): string | undefined =>
  [...sandbox.store.revisions.list()].find(({ metadata }) => metadata.name === revision)?.metadata.annotations?.[
    'autoscaling.knative.dev/min-scale'
  ]

/** The Service as the API server has it. */
export function stored({ sandbox }: Stage) {
  const found = [...sandbox.store.services.list()].find(
    ({ metadata }) => `${metadata.namespace}/${metadata.name}` === place,
  )
  if (!found) throw new Error('The Service is gone')
  return found
}

export const marksOf = (stage: Stage): readonly string[] =>
  Object.keys({ ...stored(stage).metadata.annotations, ...stored(stage).metadata.labels }).filter((name) =>
    /^kn-rollout\.dev\/(driver|rollout|active)$/.test(name),
  )

/** The candidate's share after each write of this rollout that moved users. */
export const shiftsOf = ({ events }: Rollout): readonly number[] =>
  events.flatMap((event) => (event.is === 'shifted' ? [event.percent] : event.is === 'returned' ? [0] : []))
