/** Whether the Service may follow the latest Revision again when a rollout ends, and the traffic it gets either way. */
import type { Journal } from '../../../rollout/model.ts'
import { isFloating, isUntouched, park, sharesOf } from '../../../rollout/traffic/traffic.ts'
import { returned } from '../../../rollout/writes/back.ts'
import type { World } from '../../context/context.ts'
import type { RevisionView, Snapshot } from '../../ports/ports.ts'
import { isReady, isTemplateOfRollout, liveRevisionOf, revisionFacts } from '../../ports/read-snapshot.ts'
import { isInSync } from '../../preflight/in-sync.ts'

/** After an abort: as before, floating only on an equal of what served, or where nothing was written at all. */
export function trafficAfterAbort(world: World, journal: Journal, snapshot: Snapshot) {
  if (isUntouched(journal)) return { traffic: journal.intended, parked: journal.parked }
  const floats = isFloating(journal.before) && isEqualOfStable(world, journal, snapshot)
  return floats ? park(journal.before, isReady(snapshot)) : returned(journal, revisionFacts(snapshot))
}

/** After a promotion: floating only while the live template is the candidate's and nothing newer waits to take over. */
export const formAfterPromotion = (
  world: World,
  { before, candidate }: Journal & { readonly candidate: string },
  snapshot: Snapshot,
): 'floating' | 'pinned' =>
  isFloating(before) && newestReady(world, snapshot)?.name === candidate ? 'floating' : 'pinned'

/**
 * Whether no wait can change the form after a promotion. Knative's controllers may name its latest Revision long after it is ready
 * and their statuses are in sync, on a busy cluster; a template of another client, a younger Revision or one that failed stays.
 */
export function isFormSettled(
  world: World,
  journal: Journal & { readonly candidate: string },
  snapshot: Snapshot,
): boolean {
  if (!isFloating(journal.before) || formAfterPromotion(world, journal, snapshot) === 'floating') return true
  if (!isInSync(snapshot)) return false
  const revision = snapshot.revisions.get(journal.candidate)
  return (
    !isTemplateOfRollout(snapshot, journal, world.templates) ||
    revision?.ready.status === 'False' ||
    hasYounger(snapshot, revision)
  )
}

/**
 * The Revision of the live template, once it is the latest created and the latest ready one. The statuses name the one before until
 * Knative's controllers have seen the template, and that may be an equal of it: a Service that floated then would follow a candidate
 * that became ready meanwhile. So the names count only in sync (serving pkg/reconciler/service, MarkConfigurationNotReconciled), and
 * only while no younger Revision is known.
 */
export function newestReady({ templates }: World, snapshot: Snapshot): RevisionView | undefined {
  const { service } = snapshot
  if (service?.configurationsReady.status !== 'True' || service.latestCreated !== service.latestReady) return undefined
  const revision = liveRevisionOf(snapshot, templates)
  if (!revision || revision.name !== service.latestReady) return undefined
  return hasYounger(snapshot, revision) ? undefined : revision
}

const hasYounger = ({ revisions }: Snapshot, than: RevisionView | undefined): boolean =>
  than !== undefined && [...revisions.values()].some(({ generation }) => generation > than.generation)

function isEqualOfStable(world: World, journal: Journal, snapshot: Snapshot): boolean {
  const latest = newestReady(world, snapshot)
  const stable = journal.floating === undefined ? undefined : snapshot.revisions.get(journal.floating)
  if (!latest || !stable || latest.name === journal.candidate) return false
  if (latest.name === stable.name) return true
  return latest.ready.status === 'True' && latest.replicas >= stable.replicas && isCopyOf(world, latest, stable)
}

/** Of the same template, and surely of the same images. */
export const isCopyOf = ({ templates }: World, a: RevisionView, b: RevisionView): boolean =>
  templates.same(templates.of(a), templates.of(b)) && runsSameImages(a, b)

/** Why the Service does not follow its latest Revision after an abort, as the first half of a sentence. */
export function whyPinned(world: World, journal: Journal): string {
  const snapshot = world.cluster.snapshot()
  const stable = snapshot.revisions.get(journal.floating ?? '')
  if (!stable) return `${journal.floating ?? 'The Revision that served before'} no longer exists`
  const latest = newestReady(world, snapshot)
  if (!latest || !world.templates.same(world.templates.of(latest), world.templates.of(stable)))
    return `No Revision that is equal to ${stable.name} is the latest one and ready`
  if (!runsSameImages(latest, stable))
    return `Knative knows no image digest by which ${latest.name} is sure to run what ${stable.name} runs`
  return `${latest.name} did not get as many pods as ${stable.name} in time`
}

/**
 * Of a Service that followed its latest Revision and does not after a rollout. `why`: the fact, as the first half of a sentence. With the
 * command that undoes it only where that sends users to what they may be sent to. Empty where nothing became pinned.
 */
export function pinnedNote(world: World, journal: Journal, why: (world: World, journal: Journal) => string): string[] {
  const snapshot = world.cluster.snapshot()
  const { service } = snapshot
  const { service: name, namespace } = world.cluster.target
  if (!service || !isFloating(journal.before) || isFloating(service.traffic)) return []
  const to = sharesOf(service.traffic).map(({ revision }) => revision)
  const pinned = `${why(world, journal)}, so ${name} remains pinned to ${to.join(' and ')}, and later Revisions receive no traffic.`
  const live = liveRevisionOf(snapshot, world.templates)?.name
  const unknown = [live, service.latestCreated, service.latestReady].filter(
    (each) => !isKnownGood(world, journal, each),
  )
  if (unknown.length === 0)
    return [
      `${pinned} To follow the latest Revision again: kn service update ${name} -n ${namespace} --traffic @latest=100`,
    ]
  const latest = unknown[0] ? `Its latest Revision, ${unknown[0]},` : 'Its latest Revision'
  return [`${pinned} ${latest} is not known to be good. Deploy again: a rollout moves traffic of a pinned Service too.`]
}

/** Promoted by a rollout, or the very thing that served before this one. */
function isKnownGood(world: World, { stable }: Journal, name: string | undefined): boolean {
  const { revisions } = world.cluster.snapshot()
  const revision = revisions.get(name ?? '')
  if (!revision) return false
  if (revision.verdict) return revision.verdict.is !== 'bad'
  return stable.some((share) => {
    const served = revisions.get(share.revision)
    return served !== undefined && (served.name === name || isCopyOf(world, revision, served))
  })
}

/** By digest, each known: a tag may have been overwritten since stable resolved it. */
function runsSameImages(a: RevisionView, b: RevisionView): boolean {
  const containers = Object.keys(b.digests)
  return (
    containers.length > 0 &&
    containers.every((name) => isDigest(b.digests[name]) && a.digests[name] === b.digests[name])
  )
}

const isDigest = (image: string | undefined): boolean => image?.includes('@sha256:') === true
