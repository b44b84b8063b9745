/** Going on with a rollout that another process began: after a kill, from the post step, after a pause, or because someone asked. */
import { failure } from '../../../errors/catalogue.ts'
import type { AbortReason, Journal } from '../../../rollout/model.ts'
import { reopened, takenOver } from '../../../rollout/writes/handover.ts'
import type { World } from '../../context/context.ts'
import { freshMemory } from '../../context/memory.ts'
import type { Outcome } from '../../ports/events.ts'
import type { Snapshot } from '../../ports/ports.ts'
import { journalIn, type Ours } from '../../ports/read-snapshot.ts'
import { drive } from '../../run.ts'
import { locked, turnNow } from '../../writes/await-turn.ts'
import { guardedWrite } from '../../writes/guarded-write.ts'
import { planOn } from './as-deployed.ts'

/**
 * Takes the rollout over from `driver` (undefined: it has none) and ends it: a promotion that was
 * decided is finished, everything else returns to stable.
 * @throws E_LOCKED when someone else was faster, or the driver that was taken for dead is not
 */
export async function takeOver(world: World, driver: string | undefined, because: AbortReason): Promise<Outcome> {
  const memory = freshMemory(world.clock)
  memory.abortBecause = because
  const isAsked = because === 'asked'
  await mark(world, { driver, isDead: because === 'driver-died', isAsked }, ({ journal, service }) =>
    reopened(journal, service.traffic, isAsked),
  )
  return drive(world, memory)
}

/**
 * Goes on where a pause stopped, or the dead `driver`: the hold of its step is over, so the rest of the plan follows.
 * @throws E_LOCKED when someone else was faster, or the driver that was taken for dead is not
 */
export async function resume(world: World, driver?: string): Promise<Outcome> {
  await mark(world, { driver, isDead: driver !== undefined, isAsked: false }, ({ journal, service }) => {
    const { plan, ...rest } = reopened(journal, service.traffic, false)
    const { pauseAt: _, ...goingOn } = planOn(world, plan)
    const steps = goingOn.steps.map((step, index) => (index === rest.step ? { ...step, holdMs: 0 } : step))
    return { ...rest, plan: { ...goingOn, steps } }
  })
  return drive(world, freshMemory(world.clock))
}

/** The driver that is taken over from (undefined: none), and whether a person asked for it. */
type Former = { readonly driver?: string | undefined; readonly isDead: boolean; readonly isAsked: boolean }

/**
 * Puts our mark where `former`'s was. The journal is read again for each try and the generation is tested: a write that the
 * former driver still had on its way may land in between, and then it is that journal which tells the truth.
 */
async function mark(world: World, former: Former, change: (ours: Ours) => Journal): Promise<void> {
  if (former.driver === world.driver) return
  await guardedWrite(world, (snapshot) => {
    const ours = markedBy(world, former, snapshot)
    const facts = { nowMs: world.cluster.serverNow() }
    const set = takenOver(change(ours), facts, world.driver, world.job)
    const { generation } = ours.service
    return {
      send: () => world.cluster.writeService({ generation, driver: former.driver ?? null, set }),
      isDone: ({ service }) => service?.driver === world.driver,
    }
  })
}

/**
 * The rollout as it is now, while it is still the former driver's. One that another client has stopped in the meantime is left to a
 * person; a promotion that a living driver finishes, to that driver. @throws E_LOCKED, E_TOO_LATE
 */
function markedBy(world: World, { driver, isDead, isAsked }: Former, snapshot: Snapshot): Ours {
  const { service } = snapshot
  const journal = journalIn(snapshot)
  if (!service || service.driver !== driver || !journal) throw locked(world, journal)
  if (journal.stage === 'stopped' && !isAsked) throw locked(world, journal)
  if (isAsked && journal.stage === 'promoting' && turnNow(world, snapshot).is === 'alive')
    throw failure('E_TOO_LATE', { ...world.cluster.target, revision: journal.candidate ?? '' })
  if (isDead && turnNow(world, snapshot).is === 'alive') throw locked(world, journal)
  return { service, journal }
}
