/** The composition root: joins the engine with a cluster, real curl, probes and reporters, and turns an outcome into an exit code. */
import { randomUUID } from 'node:crypto'
import { realClock } from './clock.ts'
import { abandon, promotePaused } from './engine/abandon.ts'
import type { Outcome } from './engine/events.ts'
import { checkNow } from './engine/look.ts'
import { outcomeBefore } from './engine/outcome.ts'
import type { Reporter } from './engine/ports.ts'
import { openCluster } from './engine/rights.ts'
import { rollBack } from './engine/roll-back.ts'
import { rollOut } from './engine/roll-out.ts'
import { wakeup } from './engine/wakeup.ts'
import type { World } from './engine/world.ts'
import { RolloutError } from './errors/rollout-error.ts'
import { withAllowance } from './knative/allowance.ts'
import { connect } from './knative/connect.ts'
import { createCluster } from './knative/gateway.ts'
import { templates } from './knative/template.ts'
import { curlCheck } from './measure/curl.ts'
import { httpProbe } from './measure/http-probe.ts'
import { type Ask, podCheck, podProbe } from './measure/through-pod.ts'
import { statusLines } from './report/status.ts'
import { exitCodes } from './rollout/endings.ts'
import type { Journal } from './rollout/model.ts'
import type { Command, Settings } from './settings/settings.ts'

/** What a face gives: how it was asked, and how to tell. */
export type Errand = {
  readonly settings: Settings
  readonly env: Readonly<Record<string, string | undefined>>
  /** Random per run; a post step has its main step's. */
  readonly driver: string
  readonly reporter: Reporter
  /** Aborts when everyone shall be returned. */
  readonly interrupt: AbortSignal
  readonly job?: Journal['job']
}

export type Verb = Command | 'finish'

/** `finish` ends what this very driver left unfinished, if anything: the post step. */
const verbs: Readonly<Record<Verb, (world: World) => Promise<Outcome>>> = {
  deploy: rollOut,
  promote: promotePaused,
  abort: (world) => abandon(world, 'anyone'),
  rollback: rollBack,
  status: showNow,
  curl: checkNow,
  finish: (world) => abandon(world, 'own'),
}

/** Runs `verb` to its outcome; every error a user can meet is an outcome too. Never throws. */
export async function run(verb: Verb, errand: Errand): Promise<Outcome> {
  try {
    return await withWorld(errand, verbs[verb])
  } catch (error) {
    return refused(error, errand.reporter)
  }
}

/** The table of `status`, as notes, and outputs for whoever reads them. */
async function showNow(world: World): Promise<Outcome> {
  const snapshot = await openCluster(world)
  for (const text of statusLines({ snapshot, nowMs: world.cluster.serverNow() }))
    world.reporter.report({ is: 'note', text })
  const outcome = outcomeBefore(world, { kind: 'unchanged', reason: 'Nothing was changed.' })
  world.reporter.report({ is: 'ended', outcome })
  return outcome
}

export const exitCodeOf = (outcome: Outcome): number => exitCodes[outcome.kind]

export const newDriver = (): string => randomUUID()

async function withWorld(errand: Errand, work: (world: World) => Promise<Outcome>): Promise<Outcome> {
  const { settings, env, reporter } = errand
  const connection = await connect({ ...settings, env })
  for (const message of connection.warnings) reporter.report({ is: 'warning', code: 'W_CONNECTION', message })
  const { namespace, server, context } = connection
  const transport = withAllowance(connection.transport, realClock)
  const target = { server, context, namespace, service: settings.service }
  const cluster = createCluster({ transport, clock: realClock, namespace, service: settings.service, target })
  try {
    return await work(worldOf(errand, cluster))
  } finally {
    await cluster.close()
    connection.close()
  }
}

const worldOf = ({ settings, reporter, driver, interrupt, job }: Errand, cluster: World['cluster']): World => ({
  cluster,
  templates,
  health: curlCheck(settings.health, realClock),
  probe: httpProbe(settings.health, realClock),
  throughPod: (revision) => throughPod(settings.health, { cluster, revision }),
  reporter,
  clock: realClock,
  settings,
  driver,
  id: randomUUID().slice(0, 8),
  wakeup: wakeup(),
  interrupt,
  may: { patchRevisions: true, watchPods: true },
  ...(job ? { job } : {}),
})

function throughPod(wish: Settings['health'], { cluster, revision }: { cluster: World['cluster']; revision: string }) {
  const ask: Ask = (request, signal) => cluster.askPod(revision, request, signal)
  const pod = `$(kubectl get pod -n ${cluster.target.namespace} -l serving.knative.dev/revision=${revision} -o name | head -1 | cut -d/ -f2)`
  const command = `kubectl get --raw "/api/v1/namespaces/${cluster.target.namespace}/pods/${pod}:8012/proxy${wish.path ?? '/'}"`
  return {
    health: podCheck(wish, { clock: realClock, ask, command }),
    probe: podProbe(wish, { clock: realClock, ask }),
  }
}

/** An error as the outcome it is, reported. Anything but a RolloutError is a fault of ours, and nothing is known then. */
export function refused(error: unknown, reporter: Reporter): Outcome {
  const outcome = refusal(error)
  reporter.report({ is: 'ended', outcome })
  return outcome
}

function refusal(error: unknown): Outcome {
  const nothing = { next: [], traffic: [], percent: 0, steps: [], exposure: [] }
  if (error instanceof RolloutError)
    return {
      ...nothing,
      kind: 'refused',
      code: error.code,
      reason: error.message,
      next: [error.cure],
      problems: error.problems,
    }
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { ...nothing, kind: 'uncertain', because: 'error', reason: `A fault of kn-rollout itself: ${what}` }
}
