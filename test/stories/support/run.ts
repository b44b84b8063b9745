/**
 * One process of kn-rollout on a stage: the engine and the Knative adapter as they are, over the sandbox's transport. Health check
 * and probes ask the sandbox's ingress where curl and HTTP would. It can be cancelled, as a CI does it, and killed.
 */
import type { Sandbox } from '../../../sandbox/sandbox.ts'
import { worldOf } from '../../../src/app/world.ts'
import type { World } from '../../../src/engine/context/context.ts'
import type { Outcome, RolloutEvent } from '../../../src/engine/ports/events.ts'
import type { EvidenceSource, Reporter } from '../../../src/engine/ports/ports.ts'
import type { RunCommand } from '../../../src/evidence/command/run.ts'
import type { HttpGet } from '../../../src/evidence/prometheus/get.ts'
import { evidenceSources } from '../../../src/evidence/sources.ts'
import { curlCheck } from '../../../src/health/curl.ts'
import type { Curl } from '../../../src/health/curl-process.ts'
import { hostCheck } from '../../../src/health/host-check.ts'
import type { Ask } from '../../../src/health/http-request.ts'
import { createCluster } from '../../../src/knative/cluster.ts'
import type { RateLimiter } from '../../../src/kubernetes/http/own-request-rate.ts'
import type { ApiRequest, Transport } from '../../../src/kubernetes/http/transport.ts'
import { settings as catalogue } from '../../../src/settings/catalogue.ts'
import { parse } from '../../../src/settings/parse.ts'
import { type Life, mortalClock, mortalTransport, newLife } from './mortal.ts'
import { namespace, type Stage, service, type Wish } from './stage.ts'

export type Run = {
  /** Never settles once the process is killed. */
  readonly outcome: Promise<Outcome>
  readonly events: readonly RolloutEvent[]
  /** The first signal of a cancelled job. */
  readonly cancel: () => void
  readonly kill: () => void
  readonly life: Life
}

export type Cue = {
  /** The tag URL can't be reached from where the job runs. */
  readonly noIngress?: true
  /** Sources of evidence besides the probes, started before them. */
  readonly sources?: readonly EvidenceSource[]
  /** What the shell would do with `evidence-command`; left out: it ends well, and says nothing. */
  readonly runCommand?: RunCommand
  /** The way to a Prometheus. */
  readonly http?: HttpGet
  /** Called at every event, with what cancels the job. */
  readonly onEvent?: (event: RolloutEvent, cancel: () => void) => void
  /** Called with each request before it leaves; 'lost': it never arrives. */
  readonly onRequest?: (request: ApiRequest) => 'sent' | 'lost'
  /** The text of the file in the setting `manifest`, which stands for an image. */
  readonly manifest?: string
  readonly driver?: string
  readonly id?: string
  readonly job?: World['job']
  readonly transport?: Transport
  /** Shared by the rollouts of one process; without it none waits. */
  readonly rateLimiter?: RateLimiter
  readonly reporter?: Reporter
  /** Changes the world before it is used: a part of it that breaks, say. */
  readonly world?: (world: World) => World
}

export type RunOptions = {
  /** As a user writes them; image and service are given unless overridden. */
  readonly settings: Wish
  readonly cue: Cue
  readonly work: (world: World) => Promise<Outcome>
}

/** Starts it; time must be let pass for it to go on. */
export function startRun(stage: Stage, { settings, cue, work }: RunOptions): Run {
  const events: RolloutEvent[] = []
  const interrupt = new AbortController()
  const cancel = () => interrupt.abort('SIGINT')
  const life = newLife()
  const report = (event: RolloutEvent) => {
    if (life.isOver()) return
    events.push(event)
    cue.reporter?.report(event)
    cue.onEvent?.(event, cancel)
  }
  const world = worldOn(stage, { settings, cue, life, interrupt: interrupt.signal, report })
  const outcome = life.whileAlive(work(world).finally(() => void world.cluster.close()))
  return { outcome, events, cancel, kill: life.end, life }
}

type Cast = {
  readonly settings: Wish
  readonly cue: Cue
  readonly life: Life
  readonly interrupt: AbortSignal
  readonly report: (event: RolloutEvent) => void
}

const standing: Wish = {
  service,
  namespace,
  image: 'registry.example/hello:2',
  hold: '10s',
  evidence: 'probes',
  'health-path': '/healthz',
}

function worldOn({ scheduler, sandbox }: Stage, { settings, cue, life, interrupt, report }: Cast): World {
  const given: Wish =
    cue.manifest === undefined
      ? { ...standing, ...settings }
      : { ...standing, manifest: 'service.yaml', ...settings, image: '' }
  const wanted = parse({
    given: new Map(Object.entries(given).filter(([, text]) => text !== '')),
    ...(cue.manifest === undefined ? {} : { manifest: { is: 'text', text: cue.manifest } }),
    known: catalogue,
    spell: (name) => name,
    problems: [],
  })
  const clock = mortalClock(scheduler, life)
  const place = { namespace: wanted.namespace ?? namespace, service: wanted.service }
  const target = { server: 'https://sandbox', context: 'sandbox', ...place }
  const transport = mortalTransport(cue.transport ?? sandbox.transport, life, cue.onRequest)
  const cluster = createCluster({
    transport,
    clock,
    ...place,
    target,
    random: () => 0.5,
    ...(cue.rateLimiter && { rateLimiter: cue.rateLimiter }),
  })
  // Probes ask the app itself, whose errors are what stories are about.
  const { path: _, ...probed } = wanted.health
  const made = worldOf({
    cluster,
    healthFor: ({ health }) => ({
      ...curlCheck(health, clock, curlOn(sandbox, life)),
      refuseUnfit: async () => {},
      reaches: async () => cue.noIngress !== true,
    }),
    hosts: hostCheck(wanted.health, { clock, ask: askOn(sandbox, life) }),
    sourcesFor: (settings, ask) => {
      const warn = (message: string, cure: string) => report({ is: 'warning', code: 'W_EVIDENCE', message, cure })
      const runCommand = cue.runCommand ?? neverRun
      const fakes = { runCommand, ...(cue.http ? { http: cue.http } : {}) }
      const means = {
        clock,
        env: {},
        place,
        warn,
        ...fakes,
        counters: cluster,
        readRequestRate: cluster.readRequestRate,
        random: () => 0.5,
      }
      const open = () => ({ ask: askOn(sandbox, life), close })
      if (ask) return evidenceSources({ ...means, settings, ask })
      return [...(cue.sources ?? []), ...evidenceSources({ ...means, settings: { ...settings, health: probed }, open })]
    },
    reporter: { report },
    clock,
    settings: wanted,
    ...marks(cue, scheduler),
    interrupt,
    ...(cue.job ? { job: cue.job } : {}),
  })
  return cue.world?.(made) ?? made
}

const counts = new WeakMap<object, number>()

/** Random in life; here numbered by stage, so that the same story is the same each time. */
function marks({ driver, id }: Cue, owner: object): Pick<World, 'driver' | 'id'> {
  const count = (counts.get(owner) ?? 0) + 1
  counts.set(owner, count)
  return { driver: driver ?? `driver-${count}`, id: id ?? `rollout-${count}` }
}

/** Curl's own words for an answer of the sandbox's ingress; which curl would have asked is in its arguments. */
const curlOn =
  ({ ingress }: Sandbox, life: Life): Curl =>
  async (args) => {
    const url = new URL(args.at(-1) ?? '')
    const { status, body, ms } = await life.whileAlive(ingress(url.host, url.pathname))
    return { exitCode: 0, stdout: `${body}\n${status} in ${ms / 1_000} s, connect 0.001 s\n`, stderr: '' }
  }

/** What our own requests would be answered; the sandbox has no connections, so each is a fresh one. */
const askOn =
  ({ ingress }: Sandbox, life: Life): Ask =>
  async ({ url, headers }) => {
    const { host, pathname } = new URL(url)
    const { status, body, headers: answered = {} } = await life.whileAlive(ingress(host, pathname, headers))
    return { status, headers: answered, body }
  }

const neverRun: RunCommand = async () => ({ is: 'ended', code: 0, stdout: '', stderr: '' })

const close = (): void => {}
