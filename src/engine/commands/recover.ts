/**
 * `recover` for one Service: ends a rollout whose driver is dead, and a pause whose time is over. Decided again from the Service as
 * it is now: another process may have taken it over since the list was made.
 */
import { failure } from '../../errors/catalogue.ts'
import { isLeftAlone, type LeftAlone, type Need, needOf, whyLeft } from '../../rollout/turn/left-open.ts'
import { unmarked } from '../../rollout/writes/handover.ts'
import type { World } from '../context/context.ts'
import { outcomeBefore } from '../context/outcome.ts'
import { observeKnative } from '../holding/knative.ts'
import { openCluster, refusedWrite } from '../permissions/permissions.ts'
import type { Outcome, RecoverState } from '../ports/events.ts'
import type { ServiceView } from '../ports/ports.ts'
import { chooseEvidence } from '../preflight/choose-evidence.ts'
import { askerOf, unreadJournal } from '../writes/await-turn.ts'
import { asDeployed } from './previous/as-deployed.ts'
import { resume, takeOver } from './previous/take-over.ts'

/** @throws RolloutError for every refusal: E_LOCKED when another process was faster, E_WRITE_REFUSED, E_API_* */
export async function recover(world: World): Promise<RecoverState> {
  const { service } = await openCluster(world, 'change')
  if (!service) return { is: 'gone' }
  const need = needOf(service, askerOf(world))
  if (isLeftAlone(need)) return stateLeftAlone(need)
  switch (need.is) {
    case 'stray':
      return unmark(world, service)
    case 'unreadable':
      return { is: 'ended', outcome: unreadable(world) }
    case 'left':
      return { is: 'ended', outcome: await bringToEnd(world, need) }
  }
}

/** On the way back nothing is asked of the candidate; on the way on it is, as in the deploy. */
async function bringToEnd(world: World, { journal, driver, way }: Extract<Need, { is: 'left' }>): Promise<Outcome> {
  if (way === 'on') {
    const going = asDeployed(world, journal)
    await observeKnative(going)
    world.reporter.report(await chooseEvidence(going, journal))
    return resume(going)
  }
  return takeOver({ ...world, settings: { ...world.settings, tags: journal.tags } }, driver, whyLeft(journal))
}

/** A label or a driver annotation without a rollout. Left there, every `recover` would find it, and every deploy be kept out. */
async function unmark(world: World, { driver }: ServiceView): Promise<RecoverState> {
  const change = { driver: driver ?? null, set: unmarked() }
  const result = await world.cluster.writeService(change)
  if (result.is === 'written') return { is: 'unmarked' }
  if (result.is === 'refused') throw await refusedWrite(world, result)
  throw failure('E_SERVICE_CHANGED', { service: world.settings.service })
}

function unreadable(world: World): Outcome {
  const { message, cure } = unreadJournal(world, world.cluster.snapshot())
  return { ...outcomeBefore(world, { kind: 'uncertain', reason: message }), because: 'error', next: [cure] }
}

export const stateLeftAlone = ({ is, journal }: LeftAlone): RecoverState =>
  is === 'kept' ? { is } : { is, untilMs: journal.deadlineMs }
