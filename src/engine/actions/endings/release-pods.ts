/**
 * Letting pods go in the end: min-scale as it was. A Revision that grew by its load keeps its pods until the autoscaler would keep
 * them by itself: it averages over a window, and one that users came to a moment ago looks nearly idle to it. Let go at once, 19
 * pods became 3 under full load within two seconds (seen live), and stayed so until the panic mode of the autoscaler created new ones.
 */
import type { Journal } from '../../../rollout/model.ts'
import { releases } from '../../../rollout/pods/holding.ts'
import type { MinScale } from '../../../rollout/pods/scale.ts'
import { extended } from '../../../rollout/writes/deadline.ts'
import { parseDuration } from '../../../settings/kinds/units.ts'
import type { World } from '../../context/context.ts'
import { withHeartbeat } from '../../context/heartbeat.ts'
import type { Memory } from '../../context/memory.ts'
import { until } from '../../context/wait-until.ts'
import { type HoldObject, minScaleOn, readHolders, setMinScales } from '../../holding/min-scale.ts'
import { look } from '../../observe/announce.ts'
import { fullSince } from '../../observe/exposure.ts'
import type { RevisionView, Snapshot } from '../../ports/ports.ts'
import { journalIn } from '../../ports/read-snapshot.ts'
import { write } from '../../writes/guarded-write.ts'
import { answerLate, isAsked } from '../steps/take-request.ts'

type Held = { readonly revision: RevisionView; readonly now: MinScale; readonly after: MinScale }

/**
 * Replicas of an ingress may follow their Route one after the other. Knative keeps the last pod of a Revision for much longer by itself
 * (config-autoscaler scale-to-zero-grace-period: 30 s); those beyond it would be gone for a user who is still sent there.
 */
const ingressLagMs = 1_000

/** config-autoscaler stable-window, as Knative ships it. */
const usualWindowMs = 60_000
/** A job is not kept for longer, whatever the window: by then the average says most of it. */
const longestMs = 120_000

export type Release = {
  /** Values that shall be left instead, by Revision. */
  readonly over?: Readonly<Record<string, MinScale>>
  /** Ends the wait for the autoscaler, and no pod is let go: users may be returned to any of them. */
  readonly unless?: AbortSignal
  /** Ends the wait for the autoscaler; what is still held is let go at once. */
  readonly hurry?: AbortSignal
}

/** Puts min-scale back as it was, on every object that was held. */
export async function releasePods(
  world: World,
  memory: Memory,
  ours: Journal,
  { over = {}, unless, hurry }: Release = {},
): Promise<void> {
  // What is raised after it was let go would stay so. It may have turned to other objects meanwhile.
  await memory.pods.raising
  const journal = journalIn(world.cluster.snapshot()) ?? ours
  const { hold } = journal
  if (hold === 'nothing' || (hold !== 'pod-autoscaler' && !world.may.patchRevisions)) return
  // While nothing is decided only a trial can be taken back, and no other value may be left.
  const values = hold === undefined ? journal.scale : { ...journal.scale, ...over }
  const on = hold ?? 'revision'
  const held = await heldBy(world, on, values)
  if (held.length === 0) return
  const needed = held.filter((each) => isGrown(each) && hasUsers(world, each.revision.name))
  const letGo = letGoOn(world, on)
  await world.clock.sleep(ingressLagMs)
  const [atOnce, afterwards] = unless ? [[], held] : [held.filter((each) => !needed.includes(each)), needed]
  await letGo(atOnce)
  await untilCounted(world, { memory, journal, needed, unless: unless ?? hurry })
  if (hurry?.aborted && needed.length > 0) world.reporter.report({ is: 'note', text: released(needed) })
  if (!unless?.aborted) await letGo(afterwards)
}

const released = (needed: readonly Held[]): string =>
  `Interrupted: the pods of ${needed.map(({ revision }) => revision.name).join(' and ')} are left to the autoscaler now`

/** Read again: another process may have held them, even since they were read. */
async function heldBy(
  world: World,
  on: HoldObject,
  values: Readonly<Record<string, MinScale>>,
): Promise<readonly Held[]> {
  const unread = await readHolders(world, on, Object.keys(values))
  const snapshot = world.cluster.snapshot()
  const minScaleOf = (name: string) => minScaleOn(on, snapshot, name)
  // What cannot be read may be raised: writing it fails, and says so.
  const hidden = unread.filter((name) => minScaleOf(name) === undefined)
  const differing = {
    ...releases(values, minScaleOf),
    ...Object.fromEntries(hidden.map((name) => [name, values[name] ?? null])),
  }
  return Object.entries(differing).flatMap(([name, after]) => {
    const revision = snapshot.revisions.get(name)
    return revision ? [{ revision, now: minScaleOf(name) ?? null, after }] : []
  })
}

/** One pod stays by itself while anyone was there within the window. */
const isGrown = ({ revision, now, after }: Held): boolean =>
  revision.replicas > 1 && Number(now) > Math.max(1, Number(after))

const hasUsers = (world: World, name: string): boolean => {
  const { route } = world.cluster.snapshot()
  return route?.served.some(({ revisionName, percent = 0 }) => revisionName === name && percent > 0) === true
}

/** A process that has taken over in the meantime resets it itself. */
const letGoOn =
  (world: World, on: HoldObject) =>
  async (held: readonly Held[]): Promise<void> => {
    if (world.cluster.snapshot().service?.driver !== world.driver) return
    await setMinScales(world, on, Object.fromEntries(held.map(({ revision: { name }, after }) => [name, after])))
  }

type Wait = {
  readonly memory: Memory
  readonly journal: Journal
  readonly needed: readonly Held[]
  readonly unless: AbortSignal | undefined
}

/** Waits for the rest of the window since they had nearly all of their users; the deadline is moved for that long. */
async function untilCounted(world: World, wait: Wait): Promise<void> {
  const { needed } = wait
  const restMs = restOf(wait, world.clock.now())
  if (restMs === 0 || wait.unless?.aborted) return
  const result = await write(world, ({ journal }, facts) =>
    extended(journal, facts, { wait: 'routeMs', extraMs: restMs }),
  )
  if (result.is !== 'written') return
  const names = needed.map(({ revision, now }) => `${now} pods of ${revision.name}`).join(' and ')
  world.reporter.report({
    is: 'note',
    text: `Keeping ${names} for ${Math.ceil(restMs / 1_000)} s while the autoscaler catches up`,
  })
  await withHeartbeat(world, { on: { is: 'autoscaler' }, limitMs: restMs }, () => counted(world, wait, restMs))
}

async function counted(world: World, wait: Wait, restMs: number): Promise<void> {
  const endMs = world.clock.now() + restMs
  const isDue = (now: Snapshot) => isOver(world, wait, now) || isAsked(world, now)
  // A request that is not answered yet is due at once, again and again.
  while (!wait.unless?.aborted && (await until(world, isDue, endMs - world.clock.now(), wait.unless))) {
    if (isOver(world, wait, world.cluster.snapshot())) return
    await answerLate(world)
  }
}

/** Traffic that another client changed ends the wait, and the next observation reports it; a template of another client is named at once. */
const isOver = (world: World, { memory }: Wait, snapshot: Snapshot): boolean =>
  look(world, memory, snapshot).progress.foreign !== undefined

/** Never beyond the time-out of the rollout: then its job may end, or its credentials. */
function restOf({ memory, journal, needed }: Wait, nowMs: number): number {
  const rests = needed.map(({ revision }) =>
    restOfWindow(revision, fullSince(memory.exposure, journal, revision.name, nowMs), nowMs),
  )
  const leftMs = memory.startedMs + journal.plan.limits.totalMs - nowMs
  return Math.max(0, Math.min(leftMs, Math.max(0, ...rests)))
}

function restOfWindow({ window }: RevisionView, sinceMs: number, nowMs: number): number {
  const windowMs = Math.min(longestMs, parseDuration(window ?? '') ?? usualWindowMs)
  return Math.min(windowMs, Math.max(0, sinceMs + windowMs - nowMs))
}
