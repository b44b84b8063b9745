/**
 * Writing min-scale, on a Revision or on its PodAutoscaler. Neither carries a mark of its driver (any annotation of ours on a Revision
 * would restart its pods): the guards of that write are the object itself and the value that was seen, and whether the rollout was
 * still ours is looked at afterwards.
 */
import { RolloutError } from '../../errors/rollout-error.ts'
import type { HoldWay } from '../../rollout/model.ts'
import type { Hold } from '../../rollout/pods/holding.ts'
import type { MinScale } from '../../rollout/pods/scale.ts'
import type { World } from '../context/context.ts'
import { neverAborted, until } from '../context/wait-until.ts'
import type { Snapshot } from '../ports/ports.ts'
import { journalIn } from '../ports/read-snapshot.ts'
import { guardedWrite } from '../writes/guarded-write.ts'

/** What holds pods. */
export type HoldObject = Exclude<HoldWay, 'nothing'>

/** min-scale as that object has it; undefined where the object is not known. */
export function minScaleOn(on: HoldObject, { revisions, autoscalers }: Snapshot, name: string): MinScale | undefined {
  if (on === 'pod-autoscaler') return autoscalers?.get(name)
  const revision = revisions.get(name)
  return revision && (revision.minScale ?? null)
}

/**
 * PodAutoscalers are not watched: of them this process knows what it has read. Everything else that holds pods is known.
 * @returns those that could not be read
 */
export async function readHolders(
  { cluster }: World,
  on: HoldWay | 'by-effect' | undefined,
  names: readonly string[],
): Promise<readonly string[]> {
  if (on !== 'pod-autoscaler') return []
  const isRead = await Promise.all(names.map(cluster.readAutoscaler))
  return names.filter((_, index) => !isRead[index])
}

/** How long Knative may take to put a PodAutoscaler back (its reconciler is told of each change at once). */
export const putBackMs = 500

/** Whether a PodAutoscaler, read again, holds as many pods as it was given. One that cannot be read, or is gone, counts as if. */
export async function isKept(world: World, { revision, pods }: Hold): Promise<boolean> {
  await world.clock.sleep(putBackMs, world.interrupt)
  await readHolders(world, 'pod-autoscaler', [revision])
  const value = minScaleOn('pod-autoscaler', world.cluster.snapshot(), revision)
  return value === undefined || Number(value ?? 0) >= pods
}

type Change = { readonly on: HoldObject; readonly name: string; readonly before: MinScale; readonly after: MinScale }

const attempts = 4

/** Sets the min-scale of one object, as `setMinScales` does of many. False, and said, when it did not take. @throws E_API_SILENT */
export const setMinScale = async (
  world: World,
  { on, name }: Pick<Change, 'on' | 'name'>,
  minScale: MinScale,
): Promise<boolean> => (await setMinScales(world, on, { [name]: minScale })).has(name)

/**
 * Sets min-scale, by name; null removes it. Written again where that did not surely take: Knative's own writes to the
 * object come in between, and pods that nobody releases cost money. What did not take is said.
 * @returns those that took
 * @throws E_API_SILENT, once the others are through
 */
export async function setMinScales(
  world: World,
  on: HoldObject,
  values: Readonly<Record<string, MinScale>>,
): Promise<ReadonlySet<string>> {
  const tries = await Promise.allSettled(
    Object.entries(values).map(([name, minScale]) => tryToSet(world, { on, name }, minScale)),
  )
  const tried = tries.flatMap((each) => (each.status === 'fulfilled' && each.value ? [each.value] : []))
  const written = tried.filter(({ isWritten }) => isWritten).map(({ change }) => change)
  // A Service that was made again since may have a Revision of the same name, and a process that was suspended may have been taken over
  // without a sign: after a raise the API server is asked, on a fresh connection if need be.
  const isTaken = written.some(isRaise) && !isOurs(world, await world.cluster.reread(neverAborted))
  const kept = new Set(written.filter((change) => !(isTaken && isRaise(change))))
  await Promise.all(
    tried.map(({ change, wasSent }) => (wasSent && !kept.has(change) ? undo(world, change) : undefined)),
  )
  for (const each of tries) if (each.status === 'rejected') throw each.reason
  return new Set([...kept].map(({ name }) => name))
}

type Tried = { readonly change: Change; readonly isWritten: boolean; readonly wasSent: boolean }

/** Undefined, and said, where it surely did not take. */
async function tryToSet(
  world: World,
  { on, name }: Pick<Change, 'on' | 'name'>,
  minScale: MinScale,
): Promise<Tried | undefined> {
  if (isHidden(world, { on, name })) return sayNotTaken(world, { on, name }, minScale)
  const change: Change = { on, name, before: valueIn(world.cluster.snapshot(), { on, name }), after: minScale }
  let wasSent = false
  const send = () => {
    wasSent = true
    return sendTo(world, change, minScale)
  }
  const isDone = (after: Snapshot) => valueIn(after, change) === minScale
  const sent = await guardedWrite(world, (now) => (isOurs(world, now) ? { send, isDone } : undefined), {
    attempts,
    onRefusal: ({ status }) => (status === 404 ? 'over' : 'again'),
  }).catch(notTaken(world, change, minScale))
  return sent && { change, isWritten: sent.is === 'written', wasSent }
}

/** Its Revision is there, and it could not be read: nothing guards a write to it. */
const isHidden = ({ cluster }: World, { on, name }: Pick<Change, 'on' | 'name'>): boolean => {
  const snapshot = cluster.snapshot()
  return on === 'pod-autoscaler' && snapshot.revisions.has(name) && minScaleOn(on, snapshot, name) === undefined
}

const sendTo = ({ cluster }: World, { on, name }: Pick<Change, 'on' | 'name'>, minScale: MinScale) =>
  on === 'revision' ? cluster.writeRevision(name, { minScale }) : cluster.writeAutoscaler(name, { minScale })

const valueIn = (snapshot: Snapshot, { on, name }: Pick<Change, 'on' | 'name'>): MinScale =>
  minScaleOn(on, snapshot, name) ?? null

const isOurs = (world: World, { service }: Snapshot): boolean => service?.driver === world.driver

const isRaise = ({ before, after }: Change): boolean => Number(after ?? 0) > Number(before ?? 0)

/** How long a late write may take to show, and the new driver to write down that it holds the Revision. */
const [landingMs, takeOverMs] = [1_000, 200]

/** Pods that were asked for too late are released, unless the new driver holds that Revision, and so will release it. */
async function undo(world: World, change: Change): Promise<void> {
  const { name, before, after } = change
  if (!isRaise(change)) return
  await world.clock.sleep(takeOverMs)
  const hasLanded = (now: Snapshot) => valueIn(now, change) === after
  const isHeld = (now: Snapshot) => Object.hasOwn(journalIn(now)?.scale ?? {}, name)
  if (!(await isSeen(world, change, hasLanded))) return
  const send = () => sendTo(world, change, before)
  await guardedWrite(
    world,
    (now) => (hasLanded(now) && !isHeld(now) ? { send, isDone: (then) => !hasLanded(then) } : undefined),
    { attempts, onRefusal: () => 'over' },
  ).catch(notTaken(world, change, before))
}

/** Within the time that a late write may take. A PodAutoscaler is read again and again, since it is not watched. */
async function isSeen(
  world: World,
  { on, name }: Change,
  hasLanded: (snapshot: Snapshot) => boolean,
): Promise<boolean> {
  if (on === 'revision') return until(world, hasLanded, landingMs)
  const endMs = world.clock.now() + landingMs
  for (;;) {
    await world.cluster.readAutoscaler(name)
    if (hasLanded(world.cluster.snapshot())) return true
    const leftMs = endMs - world.clock.now()
    if (leftMs <= 0) return false
    await world.clock.sleep(Math.min(readEveryMs, leftMs))
  }
}

const readEveryMs = 250

/** Every attempt was made. */
const gaveUp: ReadonlySet<string> = new Set(['E_WRITE_CONTENDED', 'E_WRITE_UNCONFIRMED'])

/** Says which value did not take; what else went wrong is thrown on. */
const notTaken =
  (world: World, of: Pick<Change, 'on' | 'name'>, minScale: MinScale) =>
  (error: unknown): undefined => {
    if (!(error instanceof RolloutError && gaveUp.has(error.code))) throw error
    sayNotTaken(world, of, minScale)
  }

const kinds = { revision: 'revision', 'pod-autoscaler': 'podautoscaler.autoscaling.internal.knative.dev' } as const

function sayNotTaken(world: World, { on, name }: Pick<Change, 'on' | 'name'>, minScale: MinScale): undefined {
  const { namespace } = world.cluster.target
  const message = `Could not ${minScale === null ? 'remove min-scale of' : `set min-scale to ${minScale} on`} ${name}.`
  const change = minScale === null ? '-' : `=${minScale}`
  const cure = `kubectl annotate ${kinds[on]} ${name} -n ${namespace} --overwrite autoscaling.knative.dev/min-scale${change}`
  world.reporter.report({ is: 'warning', code: 'W_SCALE', message, cure })
}
