/** Which way the candidate is asked: at its own URL like a user, else through the API server, else not at all. */
import { failure } from '../errors/catalogue.ts'
import type { HealthCheck, Probe, Right } from './ports.ts'
import type { World } from './world.ts'

const proxy: Right = { verb: 'get', group: '', resource: 'pods/proxy' }

/** Finds the way out, once. @throws E_URL_UNREACHABLE when there is none */
export async function settleReach(world: World, url: string): Promise<void> {
  if (world.may.reachUrl !== undefined) return
  const reachUrl = await world.health.reaches(url)
  if (!reachUrl && (await world.cluster.missing([proxy])).length > 0) throw failure('E_URL_UNREACHABLE', { url })
  world.may.reachUrl = reachUrl
  if (reachUrl) return
  const text = `The host of ${url} does not resolve from here: the candidate is asked through the API server. To ask as users do, set ingress-address.`
  world.reporter.report({ is: 'note', text })
}

type Means = { readonly health: HealthCheck; readonly probe: Probe }

/** Health check and probe by the way that leads to `candidate`. @throws E_URL_UNREACHABLE */
export async function meansOf(world: World, { url, candidate }: { url: string; candidate: string }): Promise<Means> {
  await settleReach(world, url)
  return world.may.reachUrl ? world : world.throughPod(candidate)
}
