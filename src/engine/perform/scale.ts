/**
 * Pods before users: the candidate is raised to its coming share of stable's pods, stable is held at what it has.
 * By min-scale on the Revision objects, which the autoscaler follows since Knative 1.21.
 */
import type { Journal } from '../../rollout/model.ts'
import type { RevisionView, Snapshot } from '../ports.ts'
import { journalIn } from '../reading.ts'
import type { World } from '../world.ts'
import { setMinScale } from './min-scale.ts'
import type { Performer } from './scene.ts'

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

/**
 * An ingress may follow its Route late (seen live with Traefik: up to 340 ms after Ready). Pods that are let go at once would be
 * gone for a user who is still sent there, and a new one would have to start for them.
 */
const ingressLagMs = 1_000

/** Puts min-scale back as it was, on every Revision that was held. `over` names values that shall be left instead. */
export async function releaseScale(
  world: World,
  journal: Journal,
  over: Readonly<Record<string, string | null>> = {},
): Promise<void> {
  if (!world.may.patchRevisions) return
  const snapshot = world.cluster.snapshot()
  const values = Object.entries({ ...journal.scale, ...over })
  const changed = values.filter(
    ([name, value]) => snapshot.revisions.has(name) && (snapshot.revisions.get(name)?.minScale ?? null) !== value,
  )
  if (changed.length === 0) return
  await world.clock.sleep(ingressLagMs)
  await Promise.all(changed.map(([name, minScale]) => setMinScale(world, name, minScale)))
}
