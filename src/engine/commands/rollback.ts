/**
 * Back to the previous Revision, after a promotion: an abort of what serves now. The pods of the previous Revision are raised first,
 * since by now it may have none; only then is it an abort.
 */
import { failure } from '../../errors/catalogue.ts'
import type { RolloutError } from '../../errors/rollout-error.ts'
import type { Share } from '../../rollout/model.ts'
import { mainOf, sharesOf } from '../../rollout/traffic/traffic.ts'
import { servesNobody } from '../../rollout/traffic/who-serves.ts'
import { withdrawn } from '../../rollout/writes/back.ts'
import { turned } from '../../rollout/writes/forward.ts'
import { isCopyOf } from '../actions/final-traffic.ts'
import { releasePods } from '../actions/release-pods.ts'
import { raiseAll } from '../actions/scale.ts'
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
import type { RevisionView, Snapshot } from '../ports/ports.ts'
import { isReady, journalIn, podsOf, servingIn, wantedBy, whyNotReady } from '../ports/read-snapshot.ts'
import { confirmWhoServes } from '../preflight/home.ts'
import { rollbackJournal } from '../preflight/initial-journal.ts'
import { refuseForeignOwners, refuseTakenTags } from '../preflight/ownership.ts'
import { drive } from '../run.ts'
import { claim } from '../writes/claim.ts'
import { write } from '../writes/guarded-write.ts'
import { finishPrevious } from './finish-previous.ts'

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
  const ends = endsOf(world)
  const { current, earlier } = ends
  if (current !== undefined && servesAlready(world, ends)) return rolledBackAlready(world, current)
  if (world.settings.rollback.to !== undefined) refuseTakenTags(world, service)
  const journal = rollbackJournal(world, service, ends)
  if (!(await claim(world, journal, service))) throw failure('E_SERVICE_CHANGED', { service: world.settings.service })
  const memory = freshMemory(world.clock)
  // Where nobody is served there is nobody to protect, and a Route that is stuck may list nothing.
  const gap = isServed(world, ends) ? await warm(world, ends) : undefined
  if (gap) return withdraw(world, memory, gap)
  // Where that is no longer ours to write, the loop sees it first.
  await write(world, (ours, facts) =>
    turned(ours.journal, facts, { target: earlier.name, ...(current === undefined ? {} : { current }) }),
  )
  memory.abortBecause = 'asked'
  return drive(world, memory)
}

/** Nobody was moved: the list is put back as it was found, and the pods are let go. @throws `gap` */
async function withdraw(world: World, memory: Memory, gap: RolloutError): Promise<Outcome> {
  const journal = journalIn(world.cluster.snapshot())
  if (journal) await releasePods(world, memory, journal)
  const { is } = await write(world, (ours, facts) => withdrawn(ours.journal, facts, ours.service.latestReady))
  if (is === 'written') throw gap
  memory.abortBecause = 'cancelled'
  return drive(world, memory)
}

/** Twice is once: what serves is what the first one returned to, by name or as the copy that its template made. */
function rolledBackAlready(world: World, name: string): Outcome {
  const { rollback, tags } = world.settings
  const { to } = rollback
  const what = to === undefined ? `what the tag ${tags.stable} stands for` : `what ${to} stands for`
  const reason = name === to ? `No change: ${name} serves already.` : `No change: ${name} serves already ${what}.`
  const outcome = outcomeBefore(world, { kind: 'unchanged', reason, revision: name })
  world.reporter.report({ is: 'ended', outcome })
  return outcome
}

type Ends = {
  readonly serving: readonly Share[]
  /** What has most of the traffic besides the target; it may be gone, and where nothing was ever served there is none. */
  readonly current: string | undefined
  readonly earlier: RevisionView
}

function endsOf(world: World): Ends {
  const snapshot = world.cluster.snapshot()
  const { revisions } = snapshot
  const { rollback, tags, service } = world.settings
  const { to } = rollback
  const targets = servingIn(snapshot)
  const serving = sharesOf(targets)
  const left = to === undefined ? serving : serving.filter(({ revision }) => revision !== to)
  const name = targets.find((target) => target.tag === tags.stable)?.revisionName
  const earlier = to === undefined ? revisions.get(name ?? '') : named(world, to)
  if (earlier?.ready.status !== 'True') throw failure('E_NOTHING_BEFORE', { service, tag: tags.stable })
  refuseBad(world, earlier)
  const wanted = snapshot.service ? sharesOf(wantedBy(snapshot.service)) : []
  return { serving, current: mainOf(left) ?? mainOf(serving) ?? mainOf(wanted), earlier }
}

/** Whether anyone can be served now: what has the traffic is there, and is ready or has pods. */
const isServed = (world: World, { serving }: Ends): boolean =>
  serving.some(({ revision }) => !servesNobody(world.cluster.snapshot().revisions.get(revision)))

function servesAlready(world: World, ends: Ends): boolean {
  const { current = '', earlier } = ends
  const found = world.cluster.snapshot().revisions.get(current)
  return isServed(world, ends) && found !== undefined && (current === earlier.name || isCopyOf(world, found, earlier))
}

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
  throw failure('E_TO_BAD', { revision: name, why: verdict.why ?? 'no reason given', at: verdict.at })
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

async function raise(world: World, { current = '', earlier }: Ends, readyMs: number): Promise<void> {
  const on = await settleHoldWay(world, earlier.name)
  if (on === 'nothing') return
  const pods = Math.max(1, podsOf(world.cluster.snapshot(), current))
  const held = await raiseAll(world, on, { [earlier.name]: pods })
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
