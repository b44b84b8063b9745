/**
 * The second half of an abort, with all traffic back on stable: the template, the form, pods, what the candidate proved,
 * and last the journal. What is written of the candidate: rollout/writes/back.ts. Killed in here, the next process does it again.
 */
import type { Journal } from '../../../rollout/model.ts'
import { provesBad } from '../../../rollout/policy.ts'
import { isFloating, mainOf, sameTraffic, shareOf, sharesOf } from '../../../rollout/traffic/traffic.ts'
import { type Bad, cleanedUp, formReturned, isOnGone } from '../../../rollout/writes/back.ts'
import { adviceAfter, type Scene } from '../../context/advice.ts'
import { causeOf } from '../../context/cause.ts'
import type { World } from '../../context/context.ts'
import type { Memory } from '../../context/memory.ts'
import { type Ending, end } from '../../context/outcome.ts'
import { until } from '../../context/wait-until.ts'
import { candidateFor } from '../../observe/observe.ts'
import type { Snapshot } from '../../ports/ports.ts'
import {
  candidateOf,
  isInForce,
  isTaken,
  type Ours,
  oursOf,
  revisionFacts,
  servedIn,
} from '../../ports/read-snapshot.ts'
import { guardedWrite, type Sent, write } from '../../writes/guarded-write.ts'
import type { Action } from '../action-context.ts'
import { pinnedNote, trafficAfterAbort, whyPinned } from './final-traffic.ts'
import { releasePods } from './release-pods.ts'
import { restoreTemplate } from './restore-template.ts'

export const cleanUp: Action<{ do: 'clean-up' }> = async (_, { world, memory, snapshot }) => {
  const ours = oursOf(snapshot, world.driver)
  if (typeof ours === 'string') return
  noteReturn(world, memory, ours, isInForce(snapshot.route, ours.journal.intended))
  // How pods are held is decided by one at a time.
  await memory.pods.raising
  if (ours.journal.stable.length === 0) return failFirst(world, memory, ours)
  const restored = await restoreTemplate(world, ours)
  if (restored.is === 'foreign') return
  if (!(await returnForm(world))) return
  await releasePods(world, memory, ours.journal)
  if (!(await close(world, memory))) return
  // Deleted in the meantime: the next observation reports it.
  if (!world.cluster.snapshot().service) return
  end(
    world,
    memory,
    endingOf(world, memory, { ours, snapshot, isRestored: restored.is === 'restored', next: restored.next }),
  )
}

type Returned = {
  readonly ours: Ours
  readonly snapshot: Snapshot
  readonly isRestored: boolean
  readonly next: readonly string[]
}

/** Of an abort, and of a rollback, whose target may have been deleted on the way: then users are where they were. */
function endingOf(world: World, memory: Memory, { ours: { journal }, snapshot, isRestored, next }: Returned): Ending {
  const notes = pinnedNote(world, journal, whyPinned)
  if (!journal.isRollback) {
    const because = memory.abortBecause ?? 'driver-died'
    const advice = adviceOn(world, memory, journal)
    return { kind: 'aborted', because, reason: memory.abortDetail ?? '', next: [...next, ...advice, ...notes], journal }
  }
  if (isRolledBack(journal, snapshot)) {
    const because = memory.abortBecause ?? 'driver-died'
    const left = `${journal.candidate ?? 'What was to have the traffic'} receives no more traffic`
    const reason = isRestored
      ? `${left}, and the Service has the configuration of ${journal.templateFrom} again.`
      : `${left}.`
    return { kind: 'rolled-back', because, reason, next: [...next, ...notes], journal }
  }
  const reason = `${mainOf(journal.stable)} no longer exists, so traffic could not return to it.`
  return { kind: 'aborted', because: 'stable-gone', reason, next: [...next, ...notes], journal }
}

const isRolledBack = ({ candidate, intended }: Journal, snapshot: Snapshot): boolean =>
  !intended.some((target) => isOnGone(target, revisionFacts(snapshot))) &&
  (candidate === undefined || shareOf(candidate, intended) === 0)

/** A fault brings a cure of its own; otherwise the reason has one. */
const adviceOn = (world: World, memory: Memory, journal: Journal): readonly string[] => {
  const { abortBecause = 'driver-died', abortCure } = memory
  return abortCure ? [abortCure] : adviceAfter(abortBecause, sceneOf(world, memory, journal))
}

/** The user's form returns while the pods are still held: they may be let go only where no user needs them any more. */
async function returnForm(world: World): Promise<boolean> {
  const snapshot = world.cluster.snapshot()
  const ours = oursOf(snapshot, world.driver)
  if (typeof ours === 'string') return false
  if (sameTraffic(trafficAfterAbort(world, ours.journal, snapshot).traffic, ours.journal.intended)) return true
  const result = await write(world, ({ journal }, facts, now) =>
    formReturned(journal, facts, trafficAfterAbort(world, journal, now)),
  )
  const { journal } = result.is === 'written' ? result : {}
  if (!journal) return false
  await until(world, isTaken, journal.plan.limits.routeMs)
  return true
}

const sceneOf = (world: World, { pods: { lacking } }: Memory, journal: Journal): Scene => {
  const { service, namespace } = world.cluster.target
  const candidate = candidateOf(world.cluster.snapshot(), journal)?.name
  return { service, namespace, ...(candidate ? { candidate } : {}), ...(lacking ? { lacking } : {}) }
}

function noteReturn(world: World, memory: Memory, { journal }: Ours, inForce: boolean): void {
  const atMs = world.clock.now()
  const last = memory.exposure.at(-1)
  if (last && last.toMs === Number.POSITIVE_INFINITY) last.toMs = atMs
  if (journal.stable.length === 0) return
  const to = sharesOf(journal.intended)
  const afterMs = atMs - (memory.returningFromMs ?? memory.seen?.wait.fromMs ?? atMs)
  if (inForce) world.reporter.report({ is: 'returned', to, afterMs, atMs })
  else
    world.reporter.report({
      is: 'warning',
      code: 'W_ROUTE_SLOW',
      message: 'The Route has not yet confirmed that all traffic is back on stable.',
    })
}

/** Whether the candidate proved itself bad, and by what. A rollback proves nothing more of one that is known to be bad. */
function badIn(world: World, memory: Memory, { journal, now }: { journal: Journal; now: Snapshot }): Bad | undefined {
  const candidate = candidateFor(world, memory, now, journal)
  if (journal.isRollback && (candidate?.verdict?.is === 'bad' || !isRolledBack(journal, now))) return undefined
  // Written by the process that started the abort; one that only finishes it has a different reason.
  const why = journal.isRollback ? 'rolled-back' : (journal.reason ?? memory.abortBecause)
  if (!candidate || !why || !provesBad(why)) return undefined
  const cause = journal.cause ?? causeOf(memory, { why, candidate, start: now.start })
  return { revision: candidate.name, why, ...(cause === undefined ? {} : { cause }) }
}

/**
 * The end of the journal. False where that is not ours to write, or where an earlier write of this rollout landed late, one that had
 * no answer when the abort began: then users must be returned once more.
 */
async function close(world: World, memory: Memory): Promise<boolean> {
  const { is } = await write(world, ({ journal }, facts, now) =>
    journal.stage === 'aborting' ? cleanedUp(facts, badIn(world, memory, { journal, now })) : undefined,
  )
  return is === 'written'
}

/** A first deployment that failed: there is no stable to return to. */
async function failFirst(world: World, memory: Memory, { journal }: Ours): Promise<void> {
  const { service, onFirstFailure } = world.settings
  const because = memory.abortBecause ?? 'driver-died'
  if (onFirstFailure === 'delete' && journal.created === true) {
    if ((await remove(world)).is !== 'written') return
    return end(world, memory, {
      kind: 'first-deployment-failed',
      because,
      reason: `${service} was deleted (\`on-first-failure: delete\`).`,
      next: [],
      journal,
    })
  }
  await releasePods(world, memory, journal)
  if (!(await close(world, memory))) return
  const isFirst = journal.broken === undefined
  const left = isFirst ? keptAs(world) : `There was no Revision that serves to return to.`
  end(world, memory, {
    kind: isFirst ? 'first-deployment-failed' : 'aborted',
    because,
    reason: [left, memory.abortDetail].filter(Boolean).join(' '),
    next: [
      memory.abortCure ?? 'Fix the cause above and deploy again. Nothing needs cleaning up.',
      ...formLeft(world, journal),
    ],
    journal,
  })
}

/** Nothing takes the traffic from the only Revision there is, so the failure names it. */
function keptAs({ cluster, settings: { service } }: World): string {
  const [on, ...others] = sharesOf(servedIn(cluster.snapshot())).map(({ revision }) => revision)
  if (on === undefined) return `${service} was kept, and serves nobody yet.`
  return `${service} was kept, with all traffic on ${[on, ...others].join(' and ')}, which was not proven healthy.`
}

/** What had the traffic serves nobody, so its list is not put back. */
const formLeft = (world: World, { broken, before }: Journal): readonly string[] =>
  broken === undefined || isFloating(before) || !isFloating(world.cluster.snapshot().service?.traffic ?? before)
    ? []
    : [
        `${world.settings.service} was pinned, and now follows its latest Revision: the next one that is ready receives all traffic.`,
      ]

/**
 * Deletes the Service while it is ours: where the answer was lost, another job may have made one of its name since.
 * @throws E_FORBIDDEN, E_WRITE_REFUSED, E_WRITE_CONTENDED, E_WRITE_UNCONFIRMED, E_API_SILENT
 */
function remove(world: World): Promise<Sent> {
  const attempt = { send: world.cluster.deleteService, isDone: ({ service }: Snapshot) => service === undefined }
  const build = (now: Snapshot) => (typeof oursOf(now, world.driver) === 'string' ? undefined : attempt)
  return guardedWrite(world, build, { attempts: 4 })
}
