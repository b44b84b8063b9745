/** What a run was asked for, and the connection over which its world is made. */
import type { World } from '../engine/context/context.ts'
import type { Outcome } from '../engine/ports/events.ts'
import type { Reporter } from '../engine/ports/ports.ts'
import { evidenceSources } from '../evidence/sources.ts'
import { curlCheck } from '../health/curl.ts'
import { createCluster } from '../knative/cluster.ts'
import { type Connection, connect } from '../kubernetes/auth/connect.ts'
import { createRateLimiter } from '../kubernetes/http/rate-limit.ts'
import type { Journal } from '../rollout/model.ts'
import type { Settings } from '../settings/settings.ts'
import { realClock } from './clock.ts'
import { type WorldParts, worldOf } from './world.ts'

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
    return await work(worldOf(partsOf(errand, cluster)))
  } finally {
    await cluster.close()
  }
}

const partsOf = ({ env, ...errand }: Errand, cluster: World['cluster']): WorldParts => ({
  ...errand,
  cluster,
  clock: realClock,
  health: curlCheck(errand.settings.health, realClock),
  sourcesFor: (ask) => evidenceSources({ settings: errand.settings, clock: realClock, env, ...(ask ? { ask } : {}) }),
})
