/** An unknown version of Knative, found out by what one pod more does to a Revision that no user reaches. */
import { ageByEffect, type KnativeAge } from '../../rollout/pods/holding.ts'
import { shareOf } from '../../rollout/traffic/traffic.ts'
import type { World } from '../context/context.ts'
import { until } from '../context/wait-until.ts'
import type { RevisionView, Snapshot } from '../ports/ports.ts'
import { journalIn, servedIn, wantedBy } from '../ports/read-snapshot.ts'
import { setMinScale } from './min-scale.ts'

/** Not on one that has users, or is about to have some: before 1.21 that would restart its pods. A rollback may find its target so, in a split. */
export function mayTry({ cluster, may }: World, name: string): boolean {
  const snapshot = cluster.snapshot()
  const lists = [servedIn(snapshot), ...(snapshot.service ? [wantedBy(snapshot.service)] : [])]
  return may.patchRevisions && lists.every((list) => shareOf(name, list) === 0)
}

/** How long the autoscaler may take to follow, and pods of another template to appear (live: 0.1 to 1.1 s on a busy machine). */
const [followedMs, lookMs] = [8_000, 1_000]

/**
 * One more pod is asked for than the autoscaler wants: if it wants that many then and no pod was replaced, Revisions are followed.
 * Otherwise the value is taken back.
 */
export async function ageByTrial(world: World, name: string): Promise<KnativeAge> {
  const revision = () => world.cluster.snapshot().revisions.get(name)
  const before = await world.cluster.readPods(name)
  const found = revision()
  if (!found || before === undefined || before.length === 0) return 'unknown'
  const written = Math.max(found.desired ?? 0, found.replicas, before.length) + 1
  if (Number(found.maxScale ?? 0) > 0 && written > Number(found.maxScale)) return 'unknown'
  const age = (await setMinScale(world, { on: 'revision', name }, String(written)))
    ? await seenEffect(world, { name, written, before })
    : 'unknown'
  const { scale = {} } = journalIn(world.cluster.snapshot()) ?? {}
  await setMinScale(world, { on: 'revision', name }, scale[name] ?? null)
  return age
}

type Trial = {
  readonly name: string
  readonly written: number
  readonly before: Parameters<typeof ageByEffect>[0]['before']
}

async function seenEffect(world: World, { name, written, before }: Trial): Promise<KnativeAge> {
  const endMs = world.clock.now() + followedMs
  const isFollowed = ({ revisions }: Snapshot) => desiredOf(revisions.get(name)) >= written
  for (;;) {
    const wasFollowed = await until(world, isFollowed, lookMs, world.interrupt)
    // A pod of another template shows within that too.
    if (wasFollowed) await world.clock.sleep(settleMs, world.interrupt)
    const after = await world.cluster.readPods(name)
    if (after === undefined) return 'unknown'
    const desired = desiredOf(world.cluster.snapshot().revisions.get(name))
    const age = ageByEffect({ written, desired, before, after })
    if (age !== 'unknown' || wasFollowed || world.interrupt.aborted || world.clock.now() >= endMs) return age
  }
}

const settleMs = 300

const desiredOf = (revision: RevisionView | undefined): number => revision?.desired ?? 0
