/**
 * Back to the previous Revision, after a promotion: an abort of what serves now. The pods of the previous Revision are raised first,
 * since by now it may have none.
 */
import { failure } from '../../errors/catalogue.ts'
import { mainOf, sharesOf } from '../../rollout/traffic.ts'
import { isCopyOf } from '../actions/final-traffic.ts'
import { raiseAll } from '../actions/scale.ts'
import type { World } from '../context/context.ts'
import { withHeartbeat } from '../context/heartbeat.ts'
import { freshMemory } from '../context/memory.ts'
import { outcomeBefore } from '../context/outcome.ts'
import { until } from '../context/wait-until.ts'
import { settleHoldWay } from '../holding/hold-way.ts'
import { observeKnative } from '../holding/knative.ts'
import { untilAwake, wake } from '../holding/wake.ts'
import { learnRights, openCluster } from '../permissions/permissions.ts'
import type { Outcome } from '../ports/events.ts'
import type { RevisionView, Snapshot } from '../ports/ports.ts'
import { journalIn, podsOf, servingIn } from '../ports/read-snapshot.ts'
import { rollbackJournal } from '../preflight/initial-journal.ts'
import { refuseForeignOwners } from '../preflight/ownership.ts'
import { drive } from '../run.ts'
import { claim } from '../writes/claim.ts'
import { finishPrevious } from './finish-previous.ts'

/** @throws E_NOT_THERE, E_NOTHING_BEFORE, E_OWNED, E_GITOPS, E_FORBIDDEN, E_LOCKED, E_PAUSED */
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
  const { current, earlier } = endsOf(world)
  if (current.name === earlier.name || isCopyOf(world, current, earlier)) return rolledBackAlready(world, current)
  const journal = rollbackJournal(world, service, { current, earlier })
  if (!(await claim(world, journal, service))) throw failure('E_SERVICE_CHANGED', { service: world.settings.service })
  await warm(world, { current, earlier, readyMs: journal.plan.limits.readyMs })
  const memory = freshMemory(world.clock)
  memory.abortBecause = 'asked'
  return drive(world, memory)
}

/** Twice is once: what serves is what the first one returned to, by name or as the copy that its template made. */
function rolledBackAlready(world: World, { name }: RevisionView): Outcome {
  const { stable } = world.settings.tags
  const reason = `No change: ${name} serves already what the tag ${stable} stands for.`
  const outcome = outcomeBefore(world, { kind: 'unchanged', reason, revision: name })
  world.reporter.report({ is: 'ended', outcome })
  return outcome
}

type Ends = { readonly current: RevisionView; readonly earlier: RevisionView }

function endsOf(world: World): Ends {
  const snapshot = world.cluster.snapshot()
  const { revisions } = snapshot
  const serving = servingIn(snapshot)
  const tag = world.settings.tags.stable
  const name = serving.find((target) => target.tag === tag)?.revisionName
  const current = revisions.get(mainOf(sharesOf(serving)) ?? '')
  const earlier = revisions.get(name ?? '')
  if (!current || !earlier || earlier.ready.status !== 'True')
    throw failure('E_NOTHING_BEFORE', { service: world.settings.service, tag })
  return { current, earlier }
}

/** As many pods as serve now, for as long as a start may take or until an interrupt; traffic returns either way. */
async function warm(world: World, { current, earlier, readyMs }: Ends & { readonly readyMs: number }): Promise<void> {
  const hold = journalIn(world.cluster.snapshot())?.hold
  const over = new AbortController()
  // Only a Revision with a pod can show the version, and where nothing can be held one pod is what can be had.
  const isOpen = hold === undefined && world.knative.age === 'unknown'
  if (isOpen || hold === 'nothing') await untilAwake(world, earlier.name, readyMs)
  else wake(world, earlier.name, over.signal)
  const on = await settleHoldWay(world, earlier.name)
  if (on !== 'nothing') {
    const pods = Math.max(1, current.replicas)
    const held = await raiseAll(world, on, { [earlier.name]: pods })
    const isWarm = (now: Snapshot) => podsOf(now, earlier.name) >= pods
    const warmed = () => until(world, isWarm, readyMs, world.interrupt)
    const lacking = [{ revision: earlier.name, pods: earlier.replicas, wanted: pods }]
    if (held.size > 0) await withHeartbeat(world, { on: { is: 'pods', lacking }, limitMs: readyMs }, warmed)
  }
  over.abort()
}
