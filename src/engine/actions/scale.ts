/**
 * Pods before users: the candidate is raised to its coming share of stable's pods, stable is held at what it has.
 * By min-scale on the Revision objects, which the autoscaler follows since Knative 1.21.
 */
import type { Journal } from '../../rollout/model.ts'
import { podsBefore } from '../../rollout/scale.ts'
import type { World } from '../context/context.ts'
import type { Snapshot } from '../ports/ports.ts'
import { journalIn } from '../ports/read-snapshot.ts'
import type { Action } from './action.ts'
import { setMinScale } from './min-scale.ts'

export const scale: Action<{ do: 'scale'; step: number }> = async ({ step }, { world, memory, snapshot }) => {
  const journal = journalIn(snapshot)
  if (!journal) return
  memory.pods.scaledFor = step
  memory.pods.scaledAtMs = world.clock.now()
  memory.pods.stablePods = Math.max(memory.pods.stablePods, podsOf(snapshot, journal))
  if (!world.may.patchRevisions) return
  const percent = journal.plan.steps[step]?.percent ?? 0
  const { stablePods } = memory.pods
  memory.pods.wanted = podsBefore(journal, { percent, stablePods }, (name) => snapshot.revisions.get(name))
  await Promise.all(Object.entries(memory.pods.wanted).map(([name, pods]) => raise(name, pods, world)))
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
