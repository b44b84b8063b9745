/** What a run was asked for, and the connection over which its world is made. */
import type { World } from '../engine/context/context.ts'
import type { Outcome } from '../engine/ports/events.ts'
import type { Reporter } from '../engine/ports/ports.ts'
import { evidenceSources } from '../evidence/sources.ts'
import { curlCheck } from '../health/curl.ts'
import { hostCheck } from '../health/host-check.ts'
import { asking } from '../health/http-request.ts'
import { createCluster } from '../knative/cluster.ts'
import { type Connection, connect } from '../kubernetes/auth/connect.ts'
import { createRateLimiter } from '../kubernetes/http/own-request-rate.ts'
import type { Journal } from '../rollout/model.ts'
import type { Settings } from '../settings/settings.ts'
import { realClock } from './clock.ts'
import { type WorldParts, worldOf } from './world.ts'

/** What a face runs: with which settings, for which driver, and where it is reported. */
export type Invocation = {
  readonly settings: Settings
  readonly env: Readonly<Record<string, string | undefined>>
  /** Random per run; a post step has its main step's. */
  readonly driver: string
  readonly reporter: Reporter
  /** Aborts when all traffic is to be returned to stable. */
  readonly interrupt: AbortSignal
  readonly job?: Journal['job']
}

/** Reports the warnings of the connection. @throws E_KUBECONFIG_*, E_CONTEXT, E_CREDENTIALS */
export async function connected<T>(invocation: Invocation, work: (connection: Connection) => Promise<T>): Promise<T> {
  const { settings, env, reporter } = invocation
  const connection = await connect({ ...settings, env })
  for (const message of connection.warnings) reporter.report({ is: 'warning', code: 'W_CONNECTION', message })
  try {
    return await work(connection)
  } finally {
    connection.close()
  }
}

export const inWorld = (invocation: Invocation, work: (world: World) => Promise<Outcome>): Promise<Outcome> =>
  connected(invocation, (connection) => inWorldOf(invocation, connection, work))

/** One for the process, however many rollouts it drives. */
const rateLimiter = createRateLimiter(realClock)

/** Of the Service in the settings, in the connection's namespace. */
export async function inWorldOf<T>(
  invocation: Invocation,
  connection: Connection,
  work: (world: World) => Promise<T>,
): Promise<T> {
  const { service } = invocation.settings
  const { transport, namespace, server, context } = connection
  const target = { server, context, namespace, service }
  const cluster = createCluster({ transport, clock: realClock, rateLimiter, namespace, service, target })
  try {
    return await work(worldOf(partsOf(invocation, cluster)))
  } finally {
    await cluster.close()
  }
}

const partsOf = ({ env, ...invocation }: Invocation, cluster: World['cluster']): WorldParts => ({
  ...invocation,
  cluster,
  clock: realClock,
  healthFor: ({ health }) => curlCheck(health, realClock),
  hosts: hostCheck(invocation.settings.health, {
    clock: realClock,
    ask: asking(invocation.settings.health, env, 'fresh').ask,
  }),
  sourcesFor: (settings, ask) =>
    evidenceSources({
      settings,
      clock: realClock,
      env,
      place: cluster.target,
      warn: (message, cure) => invocation.reporter.report({ is: 'warning', code: 'W_EVIDENCE', message, cure }),
      counters: cluster,
      random: Math.random,
      ...(ask ? { ask } : {}),
    }),
})
