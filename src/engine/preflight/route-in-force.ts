/** A rollout moves traffic by the Route, so one that no ingress serves is found out before anything is written. */
import { failure } from '../../errors/catalogue.ts'
import type { World } from '../context/context.ts'
import { until } from '../context/wait-until.ts'
import type { RouteView, Snapshot } from '../ports/ports.ts'
import { routeTrouble } from '../ports/read-snapshot.ts'

/** Knative's own back-off when an ingress probe fails early may cost 30 s (networking pkg/status). */
const longestMs = 32_000

/**
 * Waits for the ingress to take what the Route assigned. An entry of a Revision that is not ready is no reason: that is set aside.
 * @throws E_ROUTE_NOT_SERVED with the Route's own reason
 */
export async function routeInForce(world: World): Promise<void> {
  const { service } = world.settings
  if (!isUnserved(world.cluster.snapshot())) return
  world.reporter.report({
    is: 'note',
    text: `No ingress serves the Route of ${service} yet (${whyIn(world)}). Waiting for at most ${longestMs / 1_000} s`,
  })
  await until(world, (now) => !isUnserved(now), longestMs, world.interrupt)
  if (isUnserved(world.cluster.snapshot()))
    throw failure('E_ROUTE_NOT_SERVED', { ...world.cluster.target, why: whyIn(world) })
}

const whyIn = (world: World): string => routeTrouble(world.cluster.snapshot().route) ?? 'no reason given'

const isUnserved = ({ route }: Snapshot): boolean =>
  route !== undefined && route.ready.status !== 'True' && route.allTrafficAssigned.status === 'True' && isBlocked(route)

const isBlocked = ({ ingressReady, certificateProvisioned }: RouteView): boolean =>
  ingressReady.status !== 'True' || certificateProvisioned.status === 'False'
