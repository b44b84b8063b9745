/** The world of a rollout, over a connection. */
import type { World } from '../engine/context/context.ts'
import type { Outcome } from '../engine/ports/events.ts'
import { evidenceSources } from '../evidence/sources.ts'
import { curlCheck } from '../health/curl.ts'
import { hostCheck } from '../health/host-check.ts'
import { asking } from '../health/http-request.ts'
import { createCluster } from '../knative/cluster.ts'
import type { Connection } from '../kubernetes/auth/connect.ts'
import { createRateLimiter } from '../kubernetes/http/own-request-rate.ts'
import { connected, type Invocation } from './connected.ts'
import { realClock } from './process/clock.ts'
import { type WorldParts, worldOf } from './world.ts'

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
      readRequestRate: cluster.readRequestRate,
      random: Math.random,
      ...(ask ? { ask } : {}),
    }),
})
