/**
 * Which objects hold the pods of this rollout. Decided at its first step and kept in the journal, with the values to put back on those very
 * objects; decided again only where Knative turns out to have been upgraded since. Until it is decided, nothing may be written but a
 * Revision that no user reaches, or its PodAutoscaler.
 */
import type { HoldWay, Journal } from '../../rollout/model.ts'
import { holdWay, isOutlived, releases } from '../../rollout/pods/holding.ts'
import type { MinScale } from '../../rollout/pods/scale.ts'
import { held } from '../../rollout/writes/forward.ts'
import type { Facts } from '../../rollout/writes/write.ts'
import type { World } from '../context/context.ts'
import { learnHoldRights } from '../permissions/permissions.ts'
import { ageOfPods } from '../ports/knative-version.ts'
import type { Snapshot } from '../ports/ports.ts'
import { journalIn } from '../ports/read-snapshot.ts'
import { write } from '../writes/guarded-write.ts'
import { observeKnative } from './knative.ts'
import { type HoldObject, minScaleOn, readHolders, setMinScales } from './min-scale.ts'
import { ageByAutoscaler, ageByRevision, isUnused } from './trial.ts'
import { announceHolding } from './unheld.ts'

/** `trial`: a Revision that a target lists, by which an unknown version is found out. Itself it is written only while no user reaches it. */
export async function settleHoldWay(world: World, trial: string | undefined): Promise<HoldWay> {
  const known = journalIn(world.cluster.snapshot())?.hold
  // Of PodAutoscalers too: another process has chosen them, and Knative may have been upgraded since.
  const mayBeOther = known === undefined || known === 'pod-autoscaler'
  if (mayBeOther && world.knative.age === 'unknown') await observeKnative(world)
  if (known !== undefined && !isOutlived(known, world.knative.age)) return known
  if (known === undefined) await takeTrialBack(world)
  // The pods of what serves may be asleep.
  if (world.knative.age === 'unknown' && trial !== undefined)
    world.knative.age = await ageOfPods(world.cluster, [trial])
  await tryRevision(world, trial)
  await tryAutoscaler(world, trial)
  return decide(world)
}

/** A process that was killed in its trial has left one pod more asked for, and later nobody looks at Revisions any more. */
async function takeTrialBack(world: World): Promise<void> {
  const left = Object.entries(raisedOn(world, 'revision')).filter(([name]) => isUnused(world, name))
  await setMinScales(world, 'revision', Object.fromEntries(left))
}

/** What of these objects is not as the journal has it, with the values to put back. */
function raisedOn({ cluster }: World, on: HoldObject): Journal['scale'] {
  const snapshot = cluster.snapshot()
  return releases(journalIn(snapshot)?.scale ?? {}, (name) => minScaleOn(on, snapshot, name))
}

async function tryRevision(world: World, trial: string | undefined): Promise<void> {
  if (trial === undefined || !isWorthATrial(world)) return
  if (world.may.patchRevisions && isUnused(world, trial)) world.knative.age = await ageByRevision(world, trial)
}

/** Once users are to be sent back nothing is found out any more: there would be no time to see it. */
const isWorthATrial = ({ knative, interrupt }: World): boolean => knative.age === 'unknown' && !interrupt.aborted

/**
 * Where the Revision could not tell: its pods may not be seen, it may not be written, or it has users. No pod restarts for it on any version.
 * Not the first to be tried: from 1.21 on the pods that it brings for a moment hide what a Revision does. The values to put back are
 * written down before, as for any hold.
 */
async function tryAutoscaler(world: World, trial: string | undefined): Promise<void> {
  if (trial === undefined || !isWorthATrial(world) || world.may.patchAutoscalers !== true) return
  if ((await readable(world, 'pod-autoscaler')) === 'nothing' || !(await keep(world, 'pod-autoscaler'))) return
  // What ended the rollout meanwhile may not know of them.
  if (world.interrupt.aborted) return
  world.knative.age = await ageByAutoscaler(world, trial)
  if (world.knative.age === 'unknown') await keep(world, undefined)
}

/**
 * What PodAutoscalers were given did not stay: Knative was upgraded meanwhile, or its label never told the truth, or somebody else takes
 * it away. Once users are on the candidate only the label can tell. Until it is known again, nothing but the trial is written.
 */
export async function settleAgain(world: World, trial: string | undefined): Promise<HoldWay> {
  await observeKnative(world, 'again')
  if (world.knative.age === 'before-1.21') {
    if (trial === undefined) return 'pod-autoscaler'
    forget(world)
  }
  // Where they hold nothing any more, none may stay raised.
  await readHolders(world, 'pod-autoscaler', Object.keys(journalIn(world.cluster.snapshot())?.scale ?? {}))
  await setMinScales(world, 'pod-autoscaler', raisedOn(world, 'pod-autoscaler'))
  if (!(await keep(world, undefined))) return 'nothing'
  await tryRevision(world, trial)
  return decide(world)
}

function forget({ knative }: World): void {
  knative.age = 'unknown'
  delete knative.version
}

async function decide(world: World): Promise<HoldWay> {
  if (world.knative.age === 'before-1.21') await learnHoldRights(world)
  const way = wayOf(world)
  const hold = await recorded(world, way === 'by-effect' ? 'nothing' : way)
  if (hold === undefined) return 'nothing'
  if (!world.interrupt.aborted) announceHolding(world, hold)
  return hold
}

/** As it is in the journal then; undefined where the rollout is not ours any more. */
async function recorded(world: World, way: HoldWay): Promise<HoldWay | undefined> {
  if (journalIn(world.cluster.snapshot())?.hold === way) return way
  const hold = await readable(world, way)
  return (await keep(world, hold)) ? hold : undefined
}

/** As far as it is known. */
export const wayOf = ({ knative: { age }, may }: World): HoldWay | 'by-effect' =>
  holdWay({ age, mayPatchRevisions: may.patchRevisions, mayPatchAutoscalers: may.patchAutoscalers === true })

/** What cannot be read could not be put back, so that nothing is held then. */
async function readable(world: World, way: HoldWay): Promise<HoldWay> {
  const unread = await readHolders(world, way, Object.keys(journalIn(world.cluster.snapshot())?.scale ?? {}))
  if (unread.length === 0) return way
  world.may.patchAutoscalers = false
  return 'nothing'
}

/**
 * Written down with the values to put back, before any of these objects is touched; undefined: it is open again. False where the rollout is
 * not ours any more.
 */
async function keep(world: World, hold: HoldWay | undefined): Promise<boolean> {
  const result = await write(world, ({ journal }, facts, now) =>
    held(journal, facts, { hold, scale: valuesOn(hold, journal, { facts, now }) }),
  )
  return result.is === 'written'
}

type Sight = { readonly facts: Facts; readonly now: Snapshot }

/** The journal begins with those of Revisions. */
function valuesOn(hold: HoldWay | undefined, journal: Journal, { facts, now }: Sight): Journal['scale'] {
  if (hold === 'pod-autoscaler') return ofAutoscalers(journal, now)
  if (journal.hold !== 'pod-autoscaler') return journal.scale
  return Object.fromEntries(Object.keys(journal.scale).map((name) => [name, facts.minScaleOf(name)]))
}

/** Of a Revision that is returned to after a promotion, what its own annotation says: its PodAutoscaler may have been let go. */
const ofAutoscalers = ({ scale, isRollback }: Journal, now: Snapshot): Journal['scale'] => {
  const read = Object.keys(scale).flatMap((name): readonly (readonly [string, MinScale])[] => {
    const value = minScaleOn('pod-autoscaler', now, name)
    return value === undefined ? [] : [[name, value]]
  })
  return isRollback ? { ...Object.fromEntries(read), ...scale } : Object.fromEntries(read)
}
