/** What a run was asked for, and the world it is done in: ports over a cluster, real curl, sources of evidence. */
import { randomUUID } from 'node:crypto'
import type { World } from '../engine/context/context.ts'
import type { Outcome } from '../engine/ports/events.ts'
import type { Reporter } from '../engine/ports/ports.ts'
import { createNotifier } from '../engine/ports/waiting.ts'
import { evidenceSources } from '../evidence/sources.ts'
import { curlCheck } from '../health/curl.ts'
import { type Ask, podCheck } from '../health/through-pod.ts'
import { createCluster } from '../knative/cluster.ts'
import { templates } from '../knative/template/template.ts'
import { type Connection, connect } from '../kubernetes/auth/connect.ts'
import { createRateLimiter } from '../kubernetes/http/rate-limit.ts'
import type { Journal } from '../rollout/model.ts'
import type { Settings } from '../settings/settings.ts'
import { realClock } from './clock.ts'

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

/** What it warns of is told. @throws E_KUBECONFIG_*, E_CONTEXT, E_CREDENTIALS */
export async function connected<T>(errand: Errand, work: (connection: Connection) => Promise<T>): Promise<T> {
  const { settings, env, reporter } = errand
  const connection = await connect({ ...settings, env })
  for (const message of connection.warnings) reporter.report({ is: 'warning', code: 'W_CONNECTION', message })
  try {
    return await work(connection)
  } finally {
    connection.close()
  }
}

export const inWorld = (errand: Errand, work: (world: World) => Promise<Outcome>): Promise<Outcome> =>
  connected(errand, (connection) => inWorldOf(errand, connection, work))

/** One for the process, however many rollouts it drives. */
const rateLimiter = createRateLimiter(realClock)

/** Of the Service in the errand's settings, in the connection's namespace. */
export async function inWorldOf<T>(
  errand: Errand,
  connection: Connection,
  work: (world: World) => Promise<T>,
): Promise<T> {
  const { service } = errand.settings
  const { transport, namespace, server, context } = connection
  const target = { server, context, namespace, service }
  const cluster = createCluster({ transport, clock: realClock, rateLimiter, namespace, service, target })
  try {
    return await work(worldOf(errand, cluster))
  } finally {
    await cluster.close()
  }
}

const worldOf = ({ settings, env, reporter, driver, interrupt, job }: Errand, cluster: World['cluster']): World => ({
  cluster,
  templates,
  health: curlCheck(settings.health, realClock),
  sources: evidenceSources({ settings, clock: realClock, env }),
  throughPod: (revision) => throughPod({ settings, env }, { cluster, revision }),
  reporter,
  clock: realClock,
  settings,
  driver,
  id: randomUUID().slice(0, 8),
  notifier: createNotifier(),
  interrupt,
  may: { patchRevisions: true },
  ...(job ? { job } : {}),
})

type Pods = { readonly cluster: World['cluster']; readonly revision: string }

function throughPod({ settings, env }: Pick<Errand, 'settings' | 'env'>, { cluster, revision }: Pods) {
  const ask: Ask = (request, signal) => cluster.askPod(revision, request, signal)
  const pod = `$(kubectl get pod -n ${cluster.target.namespace} -l serving.knative.dev/revision=${revision} -o name | head -1 | cut -d/ -f2)`
  const command = `kubectl get --raw "/api/v1/namespaces/${cluster.target.namespace}/pods/${pod}:8012/proxy${settings.health.path ?? '/'}"`
  return {
    health: podCheck(settings.health, { clock: realClock, ask, command }),
    sources: evidenceSources({ settings, clock: realClock, env, ask }),
  }
}
