/** A rollout moves traffic by the Route, so one that no ingress serves, or that is about to serve, is found out before anything is written. */
import { failure } from '../../errors/catalogue.ts'
import type { World } from '../context/context.ts'
import { until } from '../context/wait-until.ts'
import type { RouteView, Snapshot } from '../ports/ports.ts'
import { isAboutToServe, routeTrouble } from '../ports/read-snapshot.ts'

/** Knative's own back-off when an ingress probe fails early may cost 30 s (networking pkg/status). */
const longestMs = 32_000

/**
 * Waits for the Route to assign traffic to a Revision that is ready, and for the ingress to take it. An entry of a Revision that is not
 * ready is no reason to refuse: that is set aside. @throws E_ROUTE_NOT_SERVED with the Route's own reason
 */
export async function routeInForce(world: World): Promise<void> {
  const { service } = world.settings
  if (!isYetToServe(world.cluster.snapshot())) return
  world.reporter.report({
    is: 'note',
    text: `The Route of ${service} does not serve its traffic yet (${whyIn(world)}). Waiting for at most ${longestMs / 1_000} s`,
  })
  await until(world, (now) => !isYetToServe(now), longestMs, world.interrupt)
  if (isUnserved(world.cluster.snapshot()))
    throw failure('E_ROUTE_NOT_SERVED', { ...world.cluster.target, why: whyIn(world) })
}

const whyIn = (world: World): string => routeTrouble(world.cluster.snapshot().route) ?? 'no reason given'

/** A target that is missing or has failed is no matter of time. */
const isYetToServe = (snapshot: Snapshot): boolean =>
  isUnserved(snapshot) || (isAboutToServe(snapshot) && snapshot.route?.allTrafficAssigned.status !== 'False')

const isUnserved = ({ route }: Snapshot): boolean =>
  route !== undefined && route.ready.status !== 'True' && route.allTrafficAssigned.status === 'True' && isBlocked(route)

const isBlocked = ({ ingressReady, certificateProvisioned }: RouteView): boolean =>
  ingressReady.status !== 'True' || certificateProvisioned.status === 'False'
