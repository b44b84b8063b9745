/**
 * Which objects hold the pods of this rollout. Decided once and kept in the journal, with the values to put back on those very objects;
 * before that nothing but a Revision that no user reaches may be written.
 */

import type { HoldWay, Journal } from '../../rollout/model.ts'
import { ageByEffect, holdWay, type KnativeAge } from '../../rollout/pods/holding.ts'
import type { MinScale } from '../../rollout/pods/scale.ts'
import { shareOf } from '../../rollout/traffic/traffic.ts'
import { held } from '../../rollout/writes/forward.ts'
import type { World } from '../context/context.ts'
import { until } from '../context/wait-until.ts'
import { learnHoldRights } from '../permissions/permissions.ts'
import type { RevisionView, Snapshot } from '../ports/ports.ts'
import { journalIn, servedIn, wantedBy } from '../ports/read-snapshot.ts'
import { write } from '../writes/guarded-write.ts'
import { observeKnative } from './knative.ts'
import { minScaleOn, readHolders, setMinScale } from './min-scale.ts'
import { announceHolding } from './unheld.ts'

/** `trial`: a Revision that a target lists, by which an unknown version is found out while no user reaches it. */
export async function settleHoldWay(world: World, trial: string | undefined): Promise<HoldWay> {
  const known = journalIn(world.cluster.snapshot())?.hold
  if (known !== undefined) return known
  if (world.knative.age === 'unknown') await observeKnative(world)
  if (world.knative.age === 'unknown' && trial !== undefined && mayTry(world, trial))
    world.knative.age = await ageByTrial(world, trial)
  if (world.knative.age === 'before-1.21') await learnHoldRights(world)
  const way = wayOf(world)
  const hold = await keep(world, way === 'by-effect' ? 'nothing' : way)
  if (hold === undefined) return 'nothing'
  announceHolding(world, hold)
  return hold
}

/** Not on one that has users, or is about to have some: before 1.21 that would restart its pods. A rollback may find its target so, in a split. */
function mayTry({ cluster, may }: World, name: string): boolean {
  const snapshot = cluster.snapshot()
  const lists = [servedIn(snapshot), ...(snapshot.service ? [wantedBy(snapshot.service)] : [])]
  return may.patchRevisions && lists.every((list) => shareOf(name, list) === 0)
}

/** As far as it is known. */
export const wayOf = ({ knative: { age }, may }: World): HoldWay | 'by-effect' =>
  holdWay({ age, mayPatchRevisions: may.patchRevisions, mayPatchAutoscalers: may.patchAutoscalers === true })

/**
 * Written down with the values to put back, before any of these objects is touched. What cannot be read could not be put back, so
 * that nothing is held then. Undefined where the rollout is not ours any more.
 */
async function keep(world: World, way: HoldWay): Promise<HoldWay | undefined> {
  const names = Object.keys(journalIn(world.cluster.snapshot())?.scale ?? {})
  const unread = await readHolders(world, way, names)
  if (unread.length > 0) world.may.patchAutoscalers = false
  const hold = unread.length > 0 ? 'nothing' : way
  const result = await write(world, ({ journal }, facts, now) =>
    held(journal, facts, { hold, scale: hold === 'pod-autoscaler' ? valuesOf(journal, now) : journal.scale }),
  )
  return result.is === 'written' ? hold : undefined
}

/** Of a Revision that is returned to after a promotion, what its own annotation says: its PodAutoscaler may have been let go. */
const valuesOf = ({ scale, isRollback }: Journal, now: Snapshot): Journal['scale'] => {
  const read = Object.keys(scale).flatMap((name): readonly (readonly [string, MinScale])[] => {
    const value = minScaleOn('pod-autoscaler', now, name)
    return value === undefined ? [] : [[name, value]]
  })
  return isRollback ? { ...Object.fromEntries(read), ...scale } : Object.fromEntries(read)
}

/** How long the autoscaler may take to follow, and pods of another template to appear (live: 0.1 to 1.1 s on a busy machine). */
const [followedMs, lookMs] = [8_000, 1_000]

/**
 * One more pod is asked for than the autoscaler wants: if it wants that many then and no pod was replaced, Revisions are followed.
 * Otherwise the value is taken back.
 */
async function ageByTrial(world: World, name: string): Promise<KnativeAge> {
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
