/** Whether the Service may follow the latest Revision again, and the list it gets either way. */
import type { Journal } from '../../rollout/model.ts'
import { isFloating, park, promoted } from '../../rollout/traffic.ts'
import type { World } from '../context/context.ts'
import type { RevisionView, Snapshot } from '../ports/ports.ts'
import { isReady, isUntouched } from '../ports/read-snapshot.ts'
import { homeNow } from './abort.ts'
import { newestReady } from './restore-template.ts'

/** After an abort: as before, floating only on an equal of what served, or where nothing was written at all. */
export function finalTraffic(world: World, journal: Journal, snapshot: Snapshot) {
  if (isUntouched(journal)) return { traffic: journal.intended, parked: journal.parked }
  const floats = isFloating(journal.before) && isEqualOfStable(world, journal, snapshot)
  return floats ? park(journal.before, isReady(snapshot)) : homeNow(journal, snapshot)
}

/** After a promotion: floating only while the live template is the candidate's and nothing newer waits to take over. */
export function promotedTraffic(world: World, journal: Journal & { candidate: string }, snapshot: Snapshot) {
  const form =
    isFloating(journal.before) && isCandidateLatest(world, journal.candidate, snapshot) ? 'floating' : 'pinned'
  const { traffic, parked } = park(promoted(journal, form, world.settings.keepPrevious), isReady(snapshot))
  return { form, traffic, parked } as const
}

const isCandidateLatest = (world: World, candidate: string, snapshot: Snapshot): boolean =>
  newestReady(world, snapshot)?.name === candidate

function isEqualOfStable(world: World, journal: Journal, snapshot: Snapshot): boolean {
  const latest = newestReady(world, snapshot)
  const stable = journal.floating === undefined ? undefined : snapshot.revisions.get(journal.floating)
  if (!latest || !stable || latest.name === journal.candidate) return false
  if (latest.name === stable.name) return true
  return (
    latest.ready.status === 'True' &&
    latest.replicas >= stable.replicas &&
    world.templates.same(world.templates.of(latest), world.templates.of(stable)) &&
    runsSameImages(latest, stable)
  )
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
