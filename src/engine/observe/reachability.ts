/** Which way the candidate is asked: at its own URL like a user, else through the API server, else not at all. */
import { failure } from '../../errors/catalogue.ts'
import type { World } from '../context/context.ts'
import { grantingTo } from '../permissions/permissions.ts'
import { rightText } from '../permissions/table.ts'
import type { EvidenceSource, HealthCheck, Right, Verb } from '../ports/ports.ts'
import { isOfApiServer } from '../ports/reserved-headers.ts'

/** What RBAC calls the method of a request that goes through the API server; every other one is a get. */
const verbs: Readonly<Record<string, Verb>> = { POST: 'create', PUT: 'update', PATCH: 'patch', DELETE: 'delete' }

/** A ready pod is looked up, then asked. */
const rightsThroughPods = (method: string): readonly Right[] => [
  { verb: 'list', group: '', resource: 'pods' },
  { verb: verbs[method] ?? 'get', group: '', resource: 'pods/proxy' },
]

/** Finds the way out, once. @throws E_URL_UNREACHABLE when there is none */
export async function settleReach(world: World, url: string): Promise<void> {
  if (world.may.reachUrl !== undefined) return
  const reachUrl = await world.health.reaches(url)
  if (!reachUrl) await refuseUnreachable(world, url)
  world.may.reachUrl = reachUrl
  if (reachUrl) return
  const text = `This job cannot resolve the host of ${url}, so requests to the candidate go through the API server. To use the ingress instead, set \`ingress-address\`.`
  world.reporter.report({ is: 'note', text })
}

/** @throws E_HEADER_API E_URL_UNREACHABLE when its pods cannot be asked either */
async function refuseUnreachable(world: World, url: string): Promise<void> {
  const names = world.settings.health.headers.map((header) => header.slice(0, header.indexOf(':')).trim())
  const name = names.find(isOfApiServer)
  if (name !== undefined) throw failure('E_HEADER_API', { url, name })
  const missing = await world.cluster.missing(rightsThroughPods(world.settings.health.method))
  if (missing.length === 0) return
  const { user, grant } = await grantingTo(world, missing)
  throw failure('E_URL_UNREACHABLE', { url, user, rights: missing.map(rightText).join(', '), grant })
}

type Means = { readonly health: HealthCheck; readonly sources: readonly EvidenceSource[] }

/** Health check and sources of evidence by the way that leads to `candidate`. @throws E_URL_UNREACHABLE */
export async function meansOf(world: World, { url, candidate }: { url: string; candidate: string }): Promise<Means> {
  await settleReach(world, url)
  return world.may.reachUrl ? world : world.throughPod(candidate)
}
