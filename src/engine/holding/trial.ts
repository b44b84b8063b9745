/** An unknown version of Knative, found out by what one pod more does to a Revision that no user reaches. */
import { ageByEffect, type KnativeAge } from '../../rollout/pods/holding.ts'
import { shareOf } from '../../rollout/traffic/traffic.ts'
import type { World } from '../context/context.ts'
import { until } from '../context/wait-until.ts'
import type { RevisionView, Snapshot } from '../ports/ports.ts'
import { journalIn, servedIn, wantedBy } from '../ports/read-snapshot.ts'
import { minScaleOn, readHolders, setMinScale } from './min-scale.ts'

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
  const seen = () => staysAndIsFollowed(world, name, written)
  return (await during(world, { on: 'pod-autoscaler', name }, { written, seen })) ? 'before-1.21' : 'unknown'
}

/** On the Revision itself: if the autoscaler wants that many then and no pod was replaced, Revisions are followed. */
export async function ageByRevision(world: World, name: string): Promise<KnativeAge> {
  const before = (await world.cluster.readPods(name)) ?? []
  const written = oneMore(world, name, before.length)
  if (written === undefined || before.length === 0) return 'unknown'
  const seen = () => seenEffect(world, { name, written, before })
  return (await during(world, { on: 'revision', name }, { written, seen })) ?? 'unknown'
}

/** Than the autoscaler wants; undefined where it has no room for one. */
function oneMore({ cluster }: World, name: string, pods = 0): number | undefined {
  const { desired = 0, replicas, maxScale = 0 } = cluster.snapshot().revisions.get(name) ?? { replicas: undefined }
  if (replicas === undefined) return undefined
  const written = Math.max(desired, replicas, pods) + 1
  return Number(maxScale) > 0 && written > Number(maxScale) ? undefined : written
}

type Look<T> = { readonly written: number; readonly seen: () => Promise<T> }

/** What is seen while that many are asked for; then the value is taken back. Undefined where they could not be asked for. */
async function during<T>(world: World, of: Parameters<typeof setMinScale>[1], look: Look<T>): Promise<T | undefined> {
  const found = (await setMinScale(world, of, String(look.written))) ? await look.seen() : undefined
  const before = journalIn(world.cluster.snapshot())?.scale[of.name] ?? null
  if (minScaleOn(of.on, world.cluster.snapshot(), of.name) !== before) await setMinScale(world, of, before)
  return found
}

async function staysAndIsFollowed(world: World, name: string, written: number): Promise<boolean> {
  const endMs = world.clock.now() + followedMs
  const isFollowed = ({ revisions }: Snapshot) => desiredOf(revisions.get(name)) >= written
  for (;;) {
    const wasFollowed = await until(world, isFollowed, lookMs, world.interrupt)
    if (wasFollowed) await world.clock.sleep(settleMs, world.interrupt)
    await readHolders(world, 'pod-autoscaler', [name])
    if (minScaleOn('pod-autoscaler', world.cluster.snapshot(), name) !== String(written)) return false
    if (wasFollowed || world.interrupt.aborted || world.clock.now() >= endMs) return wasFollowed
  }
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
