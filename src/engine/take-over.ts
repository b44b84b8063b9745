/** Ending a rollout that another process began: after a kill, from the post step, or because someone asked. */
import { failure } from '../errors/catalogue.ts'
import type { AbortReason, Journal } from '../rollout/model.ts'
import { drive } from './drive.ts'
import type { Outcome } from './events.ts'
import { deadline } from './journal.ts'
import { freshMemory, type World } from './world.ts'

/**
 * Takes the driver mark over from `driver` (undefined: nobody's) and brings the rollout to an ending: a promotion that was
 * decided is finished, everything else returns to stable.
 * @throws E_LOCKED when someone else was faster
 */
export async function takeOver(
  world: World,
  found: { journal: Journal; driver?: string },
  because: AbortReason,
): Promise<Outcome> {
  const memory = freshMemory(world.clock)
  memory.abortBecause = because
  await mark(world, found)
  return drive(world, memory)
}

async function mark(world: World, { journal, driver }: { journal: Journal; driver?: string }): Promise<void> {
  if (driver === world.driver) return
  const next = { ...reopened(world, journal), deadlineMs: deadline(world, journal, 'readyMs') }
  const result = await world.cluster.writeService({
    driver: driver ?? null,
    set: { driver: world.driver, active: true, journal: next },
  })
  if (result.is === 'written') return
  if (result.is === 'refused') throw failure('E_WRITE_REFUSED', result)
  const after = await world.cluster.reread(world.interrupt)
  if (after.service?.driver !== world.driver)
    throw failure('E_LOCKED', {
      service: world.settings.service,
      by: journal.job?.run ?? 'another process',
      ...(journal.job?.url ? { url: journal.job.url } : {}),
    })
}

/** After a stop the traffic is another's; whoever asks to go back has seen it, so it is taken as it is. */
function reopened(world: World, journal: Journal): Journal {
  const traffic = world.cluster.snapshot().service?.traffic
  return journal.stage === 'stopped' && traffic ? { ...journal, stage: 'stepping', intended: traffic } : journal
}
