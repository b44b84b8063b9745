/**
 * Pods before users: the candidate is raised to its coming share of stable's pods, stable is held at what it has. By which objects:
 * holding/hold-way.ts.
 */
import type { Journal } from '../../../rollout/model.ts'
import { holdsFor } from '../../../rollout/pods/holding.ts'
import { podsBefore, podsOfStable } from '../../../rollout/pods/scale.ts'
import type { World } from '../../context/context.ts'
import { settleAgain, settleHoldWay } from '../../holding/hold-way.ts'
import { type HoldObject, isKept, minScaleOn, readHolders, setMinScales } from '../../holding/min-scale.ts'
import { announceLost } from '../../holding/unheld.ts'
import { isAsleep, untilAwake, wakeLater } from '../../holding/wake.ts'
import type { Snapshot } from '../../ports/ports.ts'
import { journalIn, podsOf } from '../../ports/read-snapshot.ts'
import { aborted, firstOf } from '../../ports/waiting.ts'
import type { Action } from '../action-context.ts'

export const scale: Action<{ do: 'scale'; step: number }> = async ({ step }, { world, memory, snapshot }) => {
  const journal = journalIn(snapshot)
  if (!journal) return
  const sizeOf = (name: string) => snapshot.revisions.get(name)
  memory.pods.scaledFor = step
  memory.pods.scaledAtMs = world.clock.now()
  memory.pods.stablePods = Math.max(memory.pods.stablePods, podsOfStable(journal, sizeOf))
  memory.pods.wanted = {}
  const percent = journal.plan.steps[step]?.percent ?? 0
  const { stablePods } = memory.pods
  const wanted = podsBefore(journal, { percent, stablePods }, sizeOf)
  const raised = raise(world, journal, { step, wanted })
  memory.pods.raising = raised.catch(() => undefined)
  // A job that is cancelled sends users back first: nothing that raises pods is waited for before that.
  const held = await firstOf([() => raised, (signal) => aborted(signal).then(() => undefined)], world.interrupt)
  if (!held) return
  announceLost(
    world,
    Object.keys(wanted).filter((name) => !held.has(name)),
  )
  // Over a bad line the write may take longer than a Revision is given to wake up.
  memory.pods.scaledAtMs = world.clock.now()
  memory.pods.wanted = Object.fromEntries(Object.entries(wanted).filter(([name]) => held.has(name)))
  void wakeLater(world, Object.keys(memory.pods.wanted), memory.background.signal)
}

/** @returns the Revisions that are held; undefined where nothing holds them here, or users are sent back by now */
async function raise(
  world: World,
  journal: Journal,
  { step, wanted }: { readonly step: number; readonly wanted: Pods },
): Promise<ReadonlySet<string> | undefined> {
  const way = await wayFor(world, journal)
  if (way === 'nothing' || world.interrupt.aborted) return undefined
  const isLast = step >= journal.plan.steps.length - 1
  return raiseSurely(world, way, { wanted, trial: trialOf(journal), isLast })
}

/** What an unknown version is tried on must have a pod, and no users. */
async function wayFor(world: World, journal: Journal) {
  const { hold, plan } = journal
  const trial = trialOf(journal)
  const isOpen = hold === undefined && world.knative.age === 'unknown'
  if (isOpen && trial !== undefined && isAsleep(world.cluster.snapshot(), trial))
    await untilAwake(world, trial, plan.limits.readyMs)
  return settleHoldWay(world, trial)
}

const trialOf = ({ step, candidate }: Journal): string | undefined => (step < 0 ? candidate : undefined)

/** How many pods each Revision shall have. */
type Pods = Readonly<Record<string, number>>

type Wish = {
  readonly wanted: Pods
  readonly trial: string | undefined
  /** Stable may receive no more traffic afterwards, which would keep a pod of it. */
  readonly isLast: boolean
}

/**
 * Makes sure of PodAutoscalers: the first that is raised is read once more, and where the last step raises none, one is. From 1.21 on
 * Knative puts all of them back to what their Revisions say; what was taken away by hand stays when it is set again. Before users, what a
 * Revision or its pods have just shown needs no second look; a label may be older than what runs.
 * @returns those that are held
 */
export async function raiseSurely(
  world: World,
  on: HoldObject,
  { wanted, trial, isLast }: Wish,
): Promise<ReadonlySet<string>> {
  const wasJustSeen = trial !== undefined && world.knative.version === undefined
  if (wasJustSeen) return raiseAll(world, on, wanted)
  const [names, minScaleOf] = [Object.keys(wanted), minScalesOn(world, on)]
  const unread = names.filter((name) => minScaleOf(name) === undefined)
  // Another process of this rollout may have read them, and not this one.
  await readHolders(world, on, unread)
  if (isLast && holdsFor(wanted, minScaleOf).length === 0) await readOne(world, on, names)
  for (let times = 0; times < 2; times++) {
    const { held, lost } = await raiseOnce(world, on, wanted)
    if (lost === undefined) return held
  }
  const way = await settleAgain(world, trial)
  if (way === 'nothing' || world.interrupt.aborted) return new Set()
  const { held, lost } = await raiseOnce(world, way, wanted)
  return new Set([...held].filter((name) => name !== lost))
}

type Raised = { readonly held: ReadonlySet<string>; readonly lost?: string }

/** `lost`: the first PodAutoscaler that was raised, where that did not stay. */
async function raiseOnce(world: World, on: HoldObject, wanted: Pods): Promise<Raised> {
  const [first] = holdsFor(wanted, minScalesOn(world, on))
  const held = await raiseAll(world, on, wanted)
  if (on !== 'pod-autoscaler' || first === undefined || !held.has(first.revision)) return { held }
  return (await isKept(world, first)) ? { held } : { held, lost: first.revision }
}

/** One that Knative would put back: it does not have what its Revision says. */
async function readOne(world: World, on: HoldObject, names: readonly string[]): Promise<void> {
  const snapshot = world.cluster.snapshot()
  const isOwn = (name: string) => minScaleOn(on, snapshot, name) === minScaleOn('revision', snapshot, name)
  await readHolders(world, on, names.filter((name) => !isOwn(name)).slice(0, 1))
}

const minScalesOn = (world: World, on: HoldObject) => (name: string) => minScaleOn(on, world.cluster.snapshot(), name)

/** Holds each Revision at its pods or more, where it is not held there already. @returns the Revisions that are held so */
export async function raiseAll(world: World, on: HoldObject, wanted: Pods): Promise<ReadonlySet<string>> {
  const snapshot = world.cluster.snapshot()
  const failed = new Set(Object.keys(wanted).filter((name) => !isRecorded(snapshot, on, name)))
  const all = holdsFor(wanted, (name) => minScaleOn(on, snapshot, name))
  const holds = all.filter(({ revision }) => !failed.has(revision))
  const values = Object.fromEntries(holds.map(({ revision, pods }) => [revision, String(pods)]))
  const raised = await setMinScales(world, on, values)
  for (const { revision, pods } of holds) {
    if (raised.has(revision))
      world.reporter.report({ is: 'scaling', revision, from: podsOf(snapshot, revision), to: pods })
    else failed.add(revision)
  }
  return new Set(Object.keys(wanted).filter((name) => !failed.has(name)))
}

/** Only what the journal knows is put back in the end. A PodAutoscaler that was not there when values were read is not in it. */
const isRecorded = (snapshot: Snapshot, on: HoldObject, name: string): boolean =>
  on !== 'pod-autoscaler' || Object.hasOwn(journalIn(snapshot)?.scale ?? {}, name)
