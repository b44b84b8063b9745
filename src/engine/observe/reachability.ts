/**
 * Which way the candidate is asked: at its own URL like a user, else through the API server, else not at all. Its own URL is a way only
 * where it is known whose answers it gives: a tag that has just moved may still lead to the old Revision.
 */
import { failure } from '../../errors/catalogue.ts'
import type { Journal } from '../../rollout/model.ts'
import type { Settings } from '../../settings/settings.ts'
import { measuring, type World } from '../context/context.ts'
import { grantingTo } from '../permissions/permissions.ts'
import { rightText } from '../permissions/table.ts'
import { isOfApiServer } from '../ports/guards/reserved-headers.ts'
import type { EvidenceSource, EvidenceTarget, HealthCheck, Right, Snapshot, TagHost, Verb } from '../ports/ports.ts'
import { tagUrlFor, urlOf } from '../ports/read-snapshot.ts'

/** What RBAC calls the method of a request that goes through the API server; every other one is a get. */
const verbs: Readonly<Record<string, Verb>> = { POST: 'create', PUT: 'update', PATCH: 'patch', DELETE: 'delete' }

/** A ready pod is looked up, then asked. */
const rightsThroughPods = ({ health, probePaths = [] }: Settings): readonly Right[] => {
  const asked = new Set([health, ...probePaths].map(({ method }): Verb => verbs[method] ?? 'get'))
  return [
    { verb: 'list', group: '', resource: 'pods' },
    ...[...asked].map((verb): Right => ({ verb, group: '', resource: 'pods/proxy' })),
  ]
}

/** Finds the way out, once. @throws E_CURL_MISSING, E_CURL_UNUSABLE, E_HEADER_API, E_URL_UNREACHABLE when there is none */
export async function settleReach(world: World, url: string): Promise<void> {
  if (world.may.reachUrl !== undefined) return
  await world.health.refuseUnfit()
  if (await world.health.reaches(url)) world.may.reachUrl = true
  else await goThroughPods(world, { code: 'E_URL_UNREACHABLE', url, why: `This job cannot resolve the host of ${url}` })
}

/**
 * Before anything is touched: whether this job's way to the Service leads to Knative at all, asked at the URL that serves its users.
 * A failure of the ingress, or no answer, proves nothing: what is broken may be what this deploy fixes.
 * @throws E_NOT_PROVEN where something else answers and pods may not be asked
 */
export async function refuseForeignAnswers(world: World, url: string): Promise<void> {
  if (world.may.reachUrl !== true) return
  const answer = await world.hosts.leadsToKnative(url, world.interrupt)
  if (answer.is === 'other' && !answer.isFailure) await withoutProof(world, url, answer.why)
}

/** From now on pods are asked. @throws E_NOT_PROVEN where they may not be */
export const withoutProof = (world: World, url: string, why: string): Promise<void> =>
  goThroughPods(world, { code: 'E_NOT_PROVEN', url, why })

type Obstacle = { readonly code: 'E_URL_UNREACHABLE' | 'E_NOT_PROVEN'; readonly url: string; readonly why: string }

async function goThroughPods(world: World, { code, url, why }: Obstacle): Promise<void> {
  const names = world.settings.health.headers.map((header) => header.slice(0, header.indexOf(':')).trim())
  const name = names.find(isOfApiServer)
  if (name !== undefined) throw failure('E_HEADER_API', { url, name })
  const missing = await world.cluster.missing(rightsThroughPods(world.settings))
  if (missing.length > 0) {
    const { user, grant } = await grantingTo(world, missing)
    throw failure(code, { url, why, user, rights: missing.map(rightText).join(', '), grant })
  }
  world.may.reachUrl = false
  const reason = code === 'E_NOT_PROVEN' ? `Answers at ${url} are not proven to come from the candidate (${why})` : why
  const text = `${reason}, so requests to the candidate go through the API server. To use the ingress instead, set \`ingress-address\`.`
  world.reporter.report({ is: 'note', text })
}

type Means = { readonly health: HealthCheck; readonly sources: readonly EvidenceSource[]; readonly by: 'url' | 'pod' }

/** Health check and sources of evidence by the way that leads to the candidate. @throws E_URL_UNREACHABLE, E_NOT_PROVEN */
export async function meansOf(world: World, { url, candidate, isProven }: EvidenceTarget): Promise<Means> {
  await settleReach(world, url)
  if (world.may.reachUrl && !isProven) await withoutProof(world, url, 'an earlier Revision may still answer there')
  const means = world.may.reachUrl ? world : world.throughPod(candidate)
  return { health: means.health, sources: measuring(world, means.sources), by: world.may.reachUrl ? 'url' : 'pod' }
}

/** Where the candidate and stable can be asked; undefined while there is no candidate with a tag URL. */
export function targetOf(snapshot: Snapshot, journal: Journal): EvidenceTarget | undefined {
  const { candidate, tags, stable, isNewTag, emptyUrl } = journal
  const url = urlOf(snapshot, tags.candidate)
  if (url === undefined || candidate === undefined) return undefined
  const stableTagUrl = stable.length > 0 ? urlOf(snapshot, tags.stable) : undefined
  const stableUrl = stable.length > 0 ? (stableTagUrl ?? snapshot.service?.url) : undefined
  const isProven = stable.length === 0 || isNewTag === true || isSameHost(emptyUrl, url)
  return {
    url,
    candidate,
    isProven,
    isStableTagged: stableTagUrl !== undefined,
    stable: stable.map(({ revision }) => revision),
    ...(stableUrl ? { stableUrl } : {}),
  }
}

/** The scheme may differ: Knative serves http until a host has its certificate. */
const isSameHost = (one: string | undefined, other: string): boolean =>
  one !== undefined && new URL(one).host === new URL(other).host

/** The host that the candidate's tag will have; undefined where it leads nowhere for sure, since nobody had the tag, or pods are asked. */
export function hostToWatch(world: World, snapshot: Snapshot, journal: Journal): TagHost | undefined {
  const tag = journal.tags.candidate
  const [url, mainUrl] = [tagUrlFor(snapshot, tag), snapshot.service?.url]
  const isNeeded = journal.stable.length > 0 && !journal.isNewTag && world.may.reachUrl !== false
  return isNeeded && url && mainUrl ? { url, tag, mainUrl } : undefined
}
