/**
 * Back to the previous Revision, after a promotion or in a split: an abort of what serves beside it. The pods of the previous Revision
 * are raised first, since by now it may have none; only then is it an abort.
 */
import { failure } from '../../errors/catalogue.ts'
import type { RolloutError } from '../../errors/rollout-error.ts'
import type { Share, TrafficTarget } from '../../rollout/model.ts'
import { badWords } from '../../rollout/policy.ts'
import { mainOf, sharesOf } from '../../rollout/traffic/traffic.ts'
import { servesNobody } from '../../rollout/traffic/who-serves.ts'
import { withdrawn } from '../../rollout/writes/back.ts'
import { turned } from '../../rollout/writes/forward.ts'
import { isCopyOf } from '../actions/endings/final-traffic.ts'
import { releasePods } from '../actions/endings/release-pods.ts'
import { raiseSurely } from '../actions/steps/scale.ts'
import type { World } from '../context/context.ts'
import { withHeartbeat } from '../context/heartbeat.ts'
import { freshMemory, type Memory } from '../context/memory.ts'
import { outcomeBefore, shareText } from '../context/outcome.ts'
import { until } from '../context/wait-until.ts'
import { settleHoldWay } from '../holding/hold-way.ts'
import { observeKnative } from '../holding/knative.ts'
import { keepWaking, tagUrlOf, untilAwake } from '../holding/wake.ts'
import { learnRights, openCluster } from '../permissions/permissions.ts'
import type { Outcome } from '../ports/events.ts'
import type { RevisionView, ServiceView, Snapshot } from '../ports/ports.ts'
import {
  hasTemplateOf,
  isReady,
  journalIn,
  liveRevisionOf,
  podsOf,
  servingIn,
  wantedBy,
  whyNotReady,
} from '../ports/read-snapshot.ts'
import { confirmWhoServes } from '../preflight/home.ts'
import { rollbackJournal } from '../preflight/initial-journal.ts'
import { refuseForeignOwners, refuseTakenTags } from '../preflight/ownership.ts'
import { drive, driveAfter } from '../run.ts'
import { claim } from '../writes/claim.ts'
import { write } from '../writes/guarded-write.ts'
import { finishPrevious } from './previous/finish-previous.ts'

/** @throws E_NOT_THERE, E_NOTHING_BEFORE, E_NOT_ITS_REVISION, E_TO_NOT_READY, E_TO_NOT_STARTED, E_TO_INTERRUPTED, E_TO_BAD, E_TAG_TAKEN, E_OWNED, E_GITOPS, E_FORBIDDEN, E_LOCKED, E_PAUSED */
export async function rollBack(world: World): Promise<Outcome> {
  await openCluster(world, 'change')
  world.reporter.report({ is: 'target', ...(await observeKnative(world)) })
  const previous = await finishPrevious(world)
  if (previous) return previous
  const { service } = world.cluster.snapshot()
  if (!service)
    throw failure('E_NOT_THERE', { service: world.settings.service, namespace: world.cluster.target.namespace })
  await learnRights(world)
  refuseForeignOwners(world, service)
  await confirmWhoServes(world)
  const ends = endsOf(world, service)
  if (ends.isDone) return rolledBackAlready(world, ends)
  if (world.settings.rollback.to !== undefined) refuseTakenTags(world, service)
  const journal = rollbackJournal(world, service, ends)
  if (!(await claim(world, journal, service))) throw failure('E_SERVICE_CHANGED', { service: world.settings.service })
  const memory = freshMemory(world.clock)
  let refusal: RolloutError | undefined
  try {
    refusal = await turn(world, memory, ends)
  } catch (error) {
    // By now the Service is claimed, and may not stay so.
    return driveAfter(error, world, memory)
  }
  if (refusal) throw refusal
  return drive(world, memory)
}

/** Warms the target and makes the rollback an abort. @returns why nothing was moved, and all is as it was found */
async function turn(world: World, memory: Memory, ends: Ends): Promise<RolloutError | undefined> {
  const { current, earlier } = ends
  // Where nobody is served there is nobody to protect, and a Route that is stuck may list nothing.
  const gap = isServed(world, ends) ? await warm(world, ends) : undefined
  if (gap) {
    if (await isWithdrawn(world, memory)) return gap
    memory.abortBecause = 'cancelled'
    return undefined
  }
  // Where that is no longer ours to write, the loop sees it first.
  await write(world, (ours, facts) =>
    turned(ours.journal, facts, { target: earlier.name, ...(current === undefined ? {} : { current }) }),
  )
  memory.abortBecause = 'asked'
  return undefined
}

/** Nobody was moved: the list is put back as it was found, and the pods are let go. False where the Service is not ours any more. */
async function isWithdrawn(world: World, memory: Memory): Promise<boolean> {
  const journal = journalIn(world.cluster.snapshot())
  if (journal) await releasePods(world, memory, journal)
  const { is } = await write(world, (ours, facts) => withdrawn(ours.journal, facts, ours.service.latestReady))
  return is === 'written'
}

/** Nothing is left to do: neither for the traffic nor, unless it is to be kept, for the template. */
function rolledBackAlready(world: World, { serving, earlier }: Ends): Outcome {
  const names = serving.map(({ revision }) =>
    revision === earlier.name ? revision : `${revision} (a copy of ${earlier.name})`,
  )
  const restored = isTemplateKept(world) ? '' : ', and the Service has its configuration'
  const reason = `No change: all traffic is on ${names.join(' and ')} already${restored}.`
  const revision = mainOf(serving) ?? earlier.name
  const outcome = outcomeBefore(world, { kind: 'unchanged', reason, revision })
  world.reporter.report({ is: 'ended', outcome })
  return outcome
}

type Ends = {
  readonly serving: readonly Share[]
  /**
   * What is rolled back: the Revision with most of the traffic besides the target and its copies, else that of the template that would
   * be deployed again. It may be gone. Undefined where there is none, and where nothing was ever served.
   */
  readonly current: string | undefined
  readonly earlier: RevisionView
  /** Traffic and template are those of the target. */
  readonly isDone: boolean
}

function endsOf(world: World, service: ServiceView): Ends {
  const snapshot = world.cluster.snapshot()
  const targets = servingIn(snapshot)
  const earlier = targetIn(world, targets)
  const serving = sharesOf(targets)
  const besides = (shares: readonly Share[]) =>
    mainOf(shares.filter(({ revision }) => !isHome(world, revision, earlier)))
  const left = besides(serving) ?? besides(sharesOf(wantedBy(service)))
  const isRestored = isTemplateKept(world) || hasTemplateOf(snapshot, earlier, world.templates)
  const unserved = isRestored ? undefined : liveRevisionOf(snapshot, world.templates)?.name
  const isDone = serving.length > 0 && left === undefined && isRestored
  return { serving, current: left ?? unserved, earlier, isDone }
}

/** @throws E_NOTHING_BEFORE, E_NOT_ITS_REVISION, E_TO_NOT_READY, E_TO_BAD */
function targetIn(world: World, serving: readonly TrafficTarget[]): RevisionView {
  const { rollback, tags, service } = world.settings
  const { to } = rollback
  const name = serving.find((target) => target.tag === tags.stable)?.revisionName
  const found = to === undefined ? world.cluster.snapshot().revisions.get(name ?? '') : named(world, to)
  if (found?.ready.status !== 'True') throw failure('E_NOTHING_BEFORE', { service, tag: tags.stable })
  refuseBad(world, found)
  return found
}

/** The target, or what the template of the target has made: who is served by it has been returned. */
function isHome(world: World, name: string, earlier: RevisionView): boolean {
  const found = world.cluster.snapshot().revisions.get(name)
  return name === earlier.name || (found !== undefined && !servesNobody(found) && isCopyOf(world, found, earlier))
}

const isTemplateKept = ({ settings }: World): boolean => settings.onAbort === 'keep'

/** Whether anyone can be served now: what has the traffic is there, and is ready or has pods. */
const isServed = (world: World, { serving }: Ends): boolean =>
  serving.some(({ revision }) => !servesNobody(world.cluster.snapshot().revisions.get(revision)))

/** Only of this Service are there any. @throws E_NOT_ITS_REVISION, E_TO_NOT_READY */
function named(world: World, to: string): RevisionView {
  const { revisions } = world.cluster.snapshot()
  const found = revisions.get(to)
  if (!found) {
    const newest = [...revisions.values()].sort((a, b) => b.generation - a.generation).slice(0, 3)
    const known = newest.map(({ name }) => name).join(', ')
    throw failure('E_NOT_ITS_REVISION', { ...world.cluster.target, revision: to, known })
  }
  if (found.ready.status !== 'True') throw failure('E_TO_NOT_READY', { revision: to, why: whyNotReady(found) })
  return found
}

/** @throws E_TO_BAD */
function refuseBad({ settings }: World, { name, verdict }: RevisionView): void {
  if (verdict?.is !== 'bad' || settings.rollback.evenIfBad) return
  const why = verdict.why === undefined ? 'no reason given' : badWords(verdict.why)
  const cause = verdict.cause === undefined ? {} : { cause: verdict.cause }
  throw failure('E_TO_BAD', { revision: name, why, at: verdict.at, ...cause })
}

/** As a rule the Route lists a Revision within a second; without that there is no way to wake it. */
const listedMs = 10_000

/**
 * As many pods as serve now, for as long as a start may take or until an interrupt. @returns why traffic must stay where it is: the target
 * cannot take it, and others serve
 */
async function warm(world: World, ends: Ends): Promise<RolloutError | undefined> {
  const { earlier } = ends
  const { readyTimeoutMs: readyMs } = world.settings
  await until(world, (now) => tagUrlOf(now, earlier.name) !== undefined, listedMs, world.interrupt)
  const hold = journalIn(world.cluster.snapshot())?.hold
  // Only a Revision with a pod can show the version, and where nothing can be held one pod is what can be had.
  const isOpen = hold === undefined && world.knative.age === 'unknown'
  if (isOpen || hold === 'nothing') await untilAwake(world, earlier.name, readyMs)
  const over = new AbortController()
  try {
    keepWaking(world, earlier.name, over.signal)
    await raise(world, ends, readyMs)
  } finally {
    over.abort()
  }
  return gapIn(world, ends)
}

/** As many pods as serve now, in all: it takes the users of all of them. */
async function raise(world: World, { current = '', serving, earlier }: Ends, readyMs: number): Promise<void> {
  const on = await settleHoldWay(world, earlier.name)
  if (on === 'nothing' || world.interrupt.aborted) return
  const names = new Set([current, ...serving.map(({ revision }) => revision)])
  const sum = [...names].reduce((all, name) => all + podsOf(world.cluster.snapshot(), name), 0)
  const pods = Math.max(1, Math.min(sum, Number(earlier.maxScale ?? 0) || sum))
  const held = await raiseSurely(world, on, { wanted: { [earlier.name]: pods }, trial: earlier.name, isLast: true })
  const isOver = (now: Snapshot) => podsOf(now, earlier.name) >= pods || !now.revisions.has(earlier.name)
  const warmed = () => until(world, isOver, readyMs, world.interrupt)
  const lacking = [{ revision: earlier.name, pods: earlier.replicas, wanted: pods }]
  if (held.size > 0) await withHeartbeat(world, { on: { is: 'pods', lacking }, limitMs: readyMs }, warmed)
}

/** A target without pods is taken only where nobody else has any. */
function gapIn(world: World, { serving, earlier: { name } }: Ends): RolloutError | undefined {
  const snapshot = world.cluster.snapshot()
  const facts = { revision: name, serving: shareText(serving) }
  if (world.interrupt.aborted) return failure('E_TO_INTERRUPTED', facts)
  if (!isReady(snapshot)(name))
    return failure('E_TO_NOT_READY', { revision: name, why: whyNotReady(snapshot.revisions.get(name)) })
  const others = serving.filter(({ revision }) => podsOf(snapshot, revision) > 0)
  if (podsOf(snapshot, name) > 0 || others.length === 0) return undefined
  const { namespace } = world.cluster.target
  const seconds = Math.round(world.settings.readyTimeoutMs / 1_000)
  return failure('E_TO_NOT_STARTED', { ...facts, namespace, seconds })
}
