/** Reading a snapshot: who is candidate, whose the traffic is, whether the Route has taken it, who else edited. Pure. */
import type { Foreign, Journal, PromoteRequest, TrafficTarget } from '../../rollout/model.ts'
import { sameTraffic, sharesOf } from '../../rollout/traffic/traffic.ts'
import type { Facts } from '../../rollout/writes/write.ts'
import { names, ourManager } from './annotations.ts'
import { object } from './json.ts'
import type { RevisionView, RouteView, ServiceView, Snapshot, Template, Templates } from './ports.ts'

/** The journal, if it can be read, of any driver. */
export function journalIn({ service }: Snapshot): Journal | undefined {
  return service?.journal === 'unreadable' ? undefined : service?.journal
}

/**
 * What the driver is asked for in the step in force. One that was made for another step, or another rollout, is over, and so is one whose
 * time is past: who made it has gone away then, and could not take it back.
 */
export function requestFor({ service }: Snapshot, { id, step }: Journal, nowMs: number): PromoteRequest | undefined {
  const { request } = service ?? {}
  return request?.rollout === id && request.step === step && nowMs <= request.untilMs ? request : undefined
}

export type Ours = { readonly service: ServiceView; readonly journal: Journal }

/** The Service and its journal while both are ours to go on with; else what another client did. */
export function oursOf(snapshot: Snapshot, driver: string): Ours | Foreign {
  const { service } = snapshot
  if (service === undefined || service.deleting) return 'deleted'
  const { journal } = service
  if (service.driver !== driver || journal === undefined || journal === 'unreadable') return 'driver'
  return sameTraffic(service.traffic, journal.intended) ? { service, journal } : 'traffic'
}

/**
 * The Revision that `id`'s deploy made: the oldest that carries the id, since a later edit inherits it. With `templates`, for who saw the
 * deploy, it must also be of the generation in which the Configuration took our template: where another edit came at once, there may
 * be none.
 */
export function candidateOf(snapshot: Snapshot, journal: Journal, templates?: Templates): RevisionView | undefined {
  if (journal.candidate !== undefined) return snapshot.revisions.get(journal.candidate)
  const made = [...snapshot.revisions.values()].filter(({ rolloutId }) => rolloutId === journal.id)
  if (!templates || journal.sent === undefined) return made.sort((a, b) => a.generation - b.generation)[0]
  const generation = generationOf(snapshot, journal, templates)
  return made.find((revision) => revision.generation === generation)
}

/** Of the Configuration, when it first held the template that `journal` tells of. */
const generationOf = ({ configuration }: Snapshot, { id, sent }: Journal, { fingerprint }: Templates) =>
  [...(configuration?.templates ?? [])]
    .filter(([, template]) => idOf(template) === id && fingerprint(template) === sent)
    .map(([generation]) => generation)
    .sort((a, b) => a - b)[0]

/** Annotation kn-rollout.dev/id. */
export function idOf({ metadata }: Template): string | undefined {
  const id = object(metadata?.annotations)[names.id]
  return typeof id === 'string' ? id : undefined
}

/**
 * The Revision of the live template, as Knative marks it: the Configuration holds that template, and the Revision is of its
 * generation. Never found by its spec: Knative fills in more on a Revision than on a Service that is patched.
 */
export function liveRevisionOf(
  { service, configuration, revisions }: Snapshot,
  templates: Templates,
): RevisionView | undefined {
  const taken = configuration?.templates.get(configuration.generation)
  if (!service || !taken || !templates.same(service.template, taken)) return undefined
  return [...revisions.values()].find(({ generation }) => generation === configuration?.generation)
}

/**
 * Whether the live template would make this Revision again: by the Revision that Knative made of it, and until there is one by itself,
 * which tells only where it was put back as the API server keeps it on the Revision.
 */
export function hasTemplateOf(snapshot: Snapshot, revision: RevisionView, templates: Templates): boolean {
  const { service } = snapshot
  const live = liveRevisionOf(snapshot, templates)
  const held = live ? templates.of(live) : service?.template
  return held !== undefined && templates.same(held, templates.of(revision))
}

/** Whether the live template is the one that the rollout deployed, or, where it deployed none, that of the candidate it found. */
export function isTemplateOfRollout(snapshot: Snapshot, journal: Journal, templates: Templates): boolean {
  const { service } = snapshot
  if (journal.sent !== undefined)
    return service !== undefined && templates.fingerprint(service.template) === journal.sent
  const made = candidateOf(snapshot, journal)
  return made !== undefined && liveRevisionOf(snapshot, templates)?.name === made.name
}

/** Without a name: the latest ready one, which may have failed since. */
export const isReady =
  ({ service, revisions }: Snapshot) =>
  (revision: string | undefined): boolean =>
    revisions.get(revision ?? service?.latestReady ?? '')?.ready.status === 'True'

/** In the words of Knative, which go into brackets; of one whose pods are gone it says no more than Deploying, but its verdict may. */
export const whyNotReady = (revision: RevisionView | undefined): string => {
  if (!revision) return 'it no longer exists'
  const { message, reason = 'no reason given' } = revision.ready
  return message?.trim().replace(/\s+/g, ' ').replace(/\.$/, '') || revision.verdict?.cause || reason
}

/** The facts of the cluster that a write is made from. `nowMs`: the API server's clock. */
export const factsOf = (snapshot: Snapshot, nowMs: number): Facts => ({
  nowMs,
  ...revisionFacts(snapshot),
  minScaleOf: (name) => {
    const revision = snapshot.revisions.get(name)
    return revision?.minScaleBefore ?? revision?.minScale ?? null
  },
  ownTags: tagsInUse(snapshot.service),
  verdicts: Object.fromEntries(
    [...snapshot.revisions.values()].flatMap(({ name, verdict }) => (verdict ? [[name, verdict]] : [])),
  ),
})

/** Which Revisions there are, and which are ready: all that the way back to stable depends on. */
export const revisionFacts = (snapshot: Snapshot): Pick<Facts, 'isReady' | 'exists'> => ({
  isReady: isReady(snapshot),
  exists: (revision) => snapshot.revisions.has(revision),
})

/** Pods of a Revision that are ready; 0 where there is no such Revision. */
export const podsOf = ({ revisions }: Snapshot, revision: string): number => revisions.get(revision)?.replicas ?? 0

/** Tags that rollouts have set on the Service. */
export const recordedTags = ({ annotations }: ServiceView): readonly string[] =>
  annotations[names.tags]?.split(',').filter((tag) => tag !== '') ?? []

/** A tag that is in no list any more may be anybody's. */
const tagsInUse = (service: ServiceView | undefined): readonly string[] =>
  service === undefined
    ? []
    : recordedTags(service).filter((tag) => service.traffic.some((target) => target.tag === tag))

/**
 * Whether the Route serves `intended`: its own generation seen, Ready, and its status says the same.
 * The Service's own conditions are not asked: a failed candidate makes them False while traffic is in order.
 */
export function isInForce(route: RouteView | undefined, intended: readonly TrafficTarget[]): boolean {
  if (!route || route.observedGeneration !== route.generation || route.ready.status !== 'True') return false
  return sameTraffic(route.traffic, intended) && isServed(route.served, intended)
}

/** Why the Route is not in force, in its own words: the first of its conditions that is not met. */
export function routeTrouble(route: RouteView | undefined): string | undefined {
  const conditions = [
    ['AllTrafficAssigned', route?.allTrafficAssigned],
    ['IngressReady', route?.ingressReady],
    ['CertificateProvisioned', route?.certificateProvisioned],
  ] as const
  const found = conditions.find(([, condition]) => condition?.reason !== undefined && condition.status !== 'True')
  if (!found) return undefined
  const [type, condition] = found
  const words = [condition?.reason, condition?.message?.trim().replace(/\.$/, '')].filter(Boolean).join(': ')
  return `${type} is ${condition?.status}, ${words}`
}

/**
 * What users get: by the Route, whose status the Service copies when its controller comes to it, seconds later on a busy cluster. Empty
 * where Knative has not said.
 */
export const servedIn = ({ route, service }: Pick<Snapshot, 'route' | 'service'>): readonly TrafficTarget[] =>
  route && route.served.length > 0 ? route.served : (service?.served ?? [])

/** spec.traffic with the Revisions that its floating entries stand for. */
export const wantedBy = ({ traffic, latestReady }: ServiceView): readonly TrafficTarget[] =>
  traffic.map((target) => (target.revisionName === undefined ? { ...target, revisionName: latestReady } : target))

/**
 * Who is to be taken for serving. A Route that has assigned nothing yet, or can't, is about to serve what the Service asks for if any of
 * that is ready: no deploy takes the place of such a Revision as if nobody were there.
 */
export const servingIn = (snapshot: Snapshot): readonly TrafficTarget[] =>
  isAboutToServe(snapshot) ? wantedBy(snapshot.service) : servedIn(snapshot)

/** Nobody is served by what Knative says, and some Revision that is to have traffic is ready. */
export const isAboutToServe = (snapshot: Snapshot): snapshot is Snapshot & { readonly service: ServiceView } => {
  const { service } = snapshot
  if (!service || servedIn(snapshot).length > 0) return false
  return sharesOf(wantedBy(service)).some(({ revision }) => isReady(snapshot)(revision))
}

/** What was written last has been taken; where there is no Service any more, there is nothing left to wait for. */
export const isTaken = ({ route, service }: Snapshot): boolean =>
  service === undefined || isInForce(route, service.traffic)

/** status.traffic always names the Revision, also where spec.traffic floats. */
const isServed = (served: readonly TrafficTarget[], intended: readonly TrafficTarget[]): boolean =>
  served.length === intended.length &&
  served.every((target, index) => {
    const wanted = intended[index]
    if (!wanted || target.tag !== wanted.tag || (target.percent ?? 0) !== (wanted.percent ?? 0)) return false
    return wanted.revisionName === undefined || wanted.revisionName === target.revisionName
  })

/**
 * The address of a tag, as Knative gives it: never computed, since domain and tag templates are the cluster's.
 * By the Route, like what is in force: the Service's copy comes a moment later, and a Route in force must have its URLs.
 */
export const urlOf = ({ route, service }: Snapshot, tag: string): string | undefined =>
  (route ?? service)?.served.find((target) => target.tag === tag)?.url

/**
 * Where a tag that nobody has now would be: by its own address if the Route still tells it, else by that of another tag, else as
 * Knative's default template makes it. A guess, which must be compared with `urlOf` once the tag is on a Revision.
 */
export function tagUrlFor(snapshot: Snapshot, tag: string): string | undefined {
  const own = urlOf(snapshot, tag)
  if (own) return own
  const other = (snapshot.route ?? snapshot.service)?.served.find((target) => target.tag && target.url)
  if (other?.url && other.tag) return inHost(other.url, (host) => host.replace(other.tag ?? '', tag))
  return snapshot.service?.url && inHost(snapshot.service.url, (host) => `${tag}-${host}`)
}

const inHost = (url: string, change: (host: string) => string): string => url.replace(/(?<=:\/\/).*/, change)

/**
 * Who else changed a part of the Service, as far as Kubernetes wrote it down: field manager, the last user, and when.
 * ` (kubectl-edit, user ops@example, at 2026-11-24T10:00:00Z)`; empty where nobody is named.
 */
export function editorOf(service: ServiceView | undefined, part: 'template' | 'traffic'): string {
  const other = service?.owners.find(({ owns, manager }) => owns === part && manager !== ourManager)
  const user = service && isTheirs(service, part, other?.at) ? service.lastModifier : undefined
  const who = [other?.manager, user && `user ${user}`].filter(Boolean)
  return who.length > 0 ? ` (${who.join(', ')}${other?.at ? `, at ${other.at}` : ''})` : ''
}

/** The last user is that of the other client. A change of the traffic stops us; after one of the template we may have written since. */
function isTheirs({ owners }: ServiceView, part: 'template' | 'traffic', at = ''): boolean {
  const ours = owners.find(({ manager }) => manager === ourManager)
  return part === 'traffic' || (ours?.at ?? '') < at
}
