/**
 * Pods before users: the candidate is raised to its coming share of stable's pods, stable is held at what it has.
 * By min-scale on the Revision objects, which the autoscaler follows since Knative 1.21.
 */
import type { Journal } from '../../rollout/model.ts'
import type { World } from '../context/context.ts'
import type { RevisionView, Snapshot } from '../ports/ports.ts'
import { journalIn } from '../ports/read-snapshot.ts'
import type { Performer } from './action.ts'
import { setMinScale } from './min-scale.ts'

export const scale: Performer<{ do: 'scale'; step: number }> = async ({ step }, { world, memory, snapshot }) => {
  const journal = journalIn(snapshot)
  if (!journal) return
  memory.scaledFor = step
  memory.scaledAtMs = world.clock.now()
  memory.stablePods = Math.max(memory.stablePods, podsOf(snapshot, journal))
  if (!world.may.patchRevisions) return
  const percent = journal.plan.steps[step]?.percent ?? 0
  const wanted = wantedPods(journal, snapshot, { percent, stablePods: memory.stablePods })
  memory.wanted = wanted
  await Promise.all(Object.entries(wanted).map(([name, pods]) => raise(name, pods, world)))
}

/** How many pods each Revision must have before `percent` of the users go to the candidate. */
function wantedPods(
  journal: Journal,
  snapshot: Snapshot,
  step: { percent: number; stablePods: number },
): Readonly<Record<string, number>> {
  const held = journal.stable.map(
    ({ revision }) => [revision, Math.max(1, snapshot.revisions.get(revision)?.replicas ?? 0)] as const,
  )
  const share = Math.max(1, Math.ceil((step.percent * step.stablePods) / 100))
  const candidate = journal.candidate
  const own = candidate ? [[candidate, capped(share, snapshot.revisions.get(candidate))] as const] : []
  return Object.fromEntries([...held, ...own].map(([name, pods]) => [name, capped(pods, snapshot.revisions.get(name))]))
}

/** max-scale wins over what we ask for: a Revision can't have more. */
function capped(pods: number, revision: RevisionView | undefined): number {
  const max = Number(revision?.maxScale ?? 0)
  return max > 0 ? Math.min(pods, max) : pods
}

/** Holds a Revision at `pods` or more, where it is not held there already. */
export async function raise(name: string, pods: number, world: World): Promise<void> {
  const revision = world.cluster.snapshot().revisions.get(name)
  if (Number(revision?.minScale ?? 0) >= pods) return
  if (await setMinScale(world, name, String(pods)))
    world.reporter.report({ is: 'scaling', revision: name, from: revision?.replicas ?? 0, to: pods })
}

const podsOf = (snapshot: Snapshot, journal: Journal): number =>
  journal.stable.reduce((sum, { revision }) => sum + (snapshot.revisions.get(revision)?.replicas ?? 0), 0)
