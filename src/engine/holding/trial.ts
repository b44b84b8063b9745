/** An unknown version of Knative, found out by what one pod more does to a Revision that no user reaches. */
import { ageByEffect, type KnativeAge } from '../../rollout/pods/holding.ts'
import { shareOf } from '../../rollout/traffic/traffic.ts'
import type { World } from '../context/context.ts'
import { until } from '../context/wait-until.ts'
import type { Snapshot } from '../ports/ports.ts'
import { journalIn, servedIn, wantedBy } from '../ports/read-snapshot.ts'
import { type HoldObject, minScaleOn, putBackMs, readHolders, setMinScale } from './min-scale.ts'

/** Not one that has users, or is about to have some: before 1.21 that would restart its pods. A rollback may find its target so, in a split. */
export function isUnused({ cluster }: World, name: string): boolean {
  const snapshot = cluster.snapshot()
  const lists = [servedIn(snapshot), ...(snapshot.service ? [wantedBy(snapshot.service)] : [])]
  return lists.every((list) => shareOf(name, list) === 0)
}

/** How long the autoscaler may take to follow, and pods of another template to appear (live: 0.1 to 1.1 s on a busy machine). */
const [followedMs, lookMs] = [8_000, 1_000]

/**
 * On its PodAutoscaler, for which nothing restarts on any version, and no pod need be seen. If it stays there and the autoscaler wants
 * that many, that is what this Knative follows. From 1.21 on it is put back; that alone proves nothing, since a person may have done it.
 */
export async function ageByAutoscaler(world: World, name: string): Promise<KnativeAge> {
  const written = oneMore(world, name)
  if (written === undefined) return 'unknown'
  return during(world, { on: 'pod-autoscaler', name, written }, async (isFollowed) => {
    await readHolders(world, 'pod-autoscaler', [name])
    if (minScaleOn('pod-autoscaler', world.cluster.snapshot(), name) !== String(written)) return 'unknown'
    return isFollowed ? 'before-1.21' : undefined
  })
}

/** On the Revision itself: if the autoscaler wants that many then and no pod was replaced, Revisions are followed. */
export async function ageByRevision(world: World, name: string): Promise<KnativeAge> {
  const before = (await world.cluster.readPods(name)) ?? []
  const written = oneMore(world, name, before.length)
  if (written === undefined || before.length === 0) return 'unknown'
  return during(world, { on: 'revision', name, written }, async () => {
    const after = await world.cluster.readPods(name)
    if (after === undefined) return 'unknown'
    const age = ageByEffect({ written, desired: desiredOf(world.cluster.snapshot(), name), before, after })
    return age === 'unknown' ? undefined : age
  })
}

/** Than the autoscaler wants; undefined where it has no room for one. */
function oneMore({ cluster }: World, name: string, pods = 0): number | undefined {
  const { desired = 0, replicas, maxScale = 0 } = cluster.snapshot().revisions.get(name) ?? { replicas: undefined }
  if (replicas === undefined) return undefined
  const written = Math.max(desired, replicas, pods) + 1
  return Number(maxScale) > 0 && written > Number(maxScale) ? undefined : written
}

type Trial = { readonly on: HoldObject; readonly name: string; readonly written: number }

/** What was found out; undefined while another look may tell more. */
type Look = (isFollowed: boolean) => Promise<KnativeAge | undefined>

/** What is seen while that many pods are asked for; then the value is taken back. */
async function during(world: World, { on, name, written }: Trial, look: Look): Promise<KnativeAge> {
  const wasSet = !world.interrupt.aborted && (await setMinScale(world, { on, name }, String(written)))
  const age = wasSet ? await seen(world, { on, name, written }, look) : 'unknown'
  const before = journalIn(world.cluster.snapshot())?.scale[name] ?? null
  if (minScaleOn(on, world.cluster.snapshot(), name) !== before) await setMinScale(world, { on, name }, before)
  return age
}

/** Looks until something is found out, or the autoscaler has followed, or had the time to. */
async function seen(world: World, { name, written }: Trial, look: Look): Promise<KnativeAge> {
  const endMs = world.clock.now() + followedMs
  for (;;) {
    const isFollowed = await until(world, (now) => desiredOf(now, name) >= written, lookMs, world.interrupt)
    // A pod of another template shows within that, too.
    if (isFollowed) await world.clock.sleep(putBackMs, world.interrupt)
    const age = await look(isFollowed)
    if (age !== undefined) return age
    if (isFollowed || world.interrupt.aborted || world.clock.now() >= endMs) return 'unknown'
  }
}

const desiredOf = ({ revisions }: Snapshot, name: string): number => revisions.get(name)?.desired ?? 0
