/** Going on with a rollout that another process began: after a kill, from the post step, after a pause, or because someone asked. */
import { failure } from '../errors/catalogue.ts'
import type { AbortReason, Journal } from '../rollout/model.ts'
import { withOthersOf } from '../rollout/theirs.ts'
import { drive } from './drive.ts'
import type { Outcome } from './events.ts'
import { deadline } from './journal.ts'
import type { ServiceView } from './ports.ts'
import { unhurried } from './unhurried.ts'
import { freshMemory, type World } from './world.ts'

/**
 * Takes the driver mark over from `driver` (undefined: nobody's) and brings the rollout to an ending: a promotion that was
 * decided is finished, everything else returns to stable.
 * @throws E_LOCKED when someone else was faster
 */
export async function takeOver(world: World, driver: string | undefined, because: AbortReason): Promise<Outcome> {
  const memory = freshMemory(world.clock)
  memory.abortBecause = because
  await mark(world, driver, (journal) => journal)
  return drive(world, memory)
}

/**
 * Goes on where a pause stopped: the step is held once more, since its evidence is not kept, then the rest of the plan follows.
 * @throws E_LOCKED when someone else was faster
 */
export async function resume(world: World): Promise<Outcome> {
  await mark(world, undefined, ({ plan: { pauseAt: _, ...plan }, ...journal }) => ({ ...journal, plan }))
  return drive(world, freshMemory(world.clock))
}

const attempts = 8

/**
 * Puts our mark where `from`'s was. The journal is read again for each try and the generation is tested: a write that the
 * former driver still had on its way may land in between, and then it is that journal which tells the truth.
 */
async function mark(world: World, from: string | undefined, change: (journal: Journal) => Journal): Promise<void> {
  if (from === world.driver) return
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { service } = world.cluster.snapshot()
    const journal = service?.journal
    if (!service || service.driver !== from || !journal || journal === 'unreadable') throw locked(world, service)
    const next = { ...change(reopened(journal, service)), deadlineMs: deadline(world, journal, 'readyMs') }
    const set = { driver: world.driver, active: true, journal: next }
    const result = await world.cluster.writeService({ generation: service.generation, driver: from ?? null, set })
    if (result.is === 'written') return
    if (result.is === 'refused') throw failure('E_WRITE_REFUSED', result)
    const after = await world.cluster.reread(unhurried)
    if (after.service?.driver === world.driver) return
  }
  throw failure('E_WRITE_CONTENDED', { service: world.settings.service, attempts })
}

/**
 * After a stop the traffic is another's; whoever asks to go back has seen it, so it is taken as it is. Only its users go back:
 * what became of the targets of others meanwhile stays.
 */
function reopened(journal: Journal, { traffic }: ServiceView): Journal {
  if (journal.stage === 'paused') return { ...journal, stage: 'stepping' }
  if (journal.stage !== 'stopped') return journal
  return { ...journal, stage: 'stepping', intended: traffic, before: withOthersOf(traffic, journal) }
}

function locked(world: World, service: ServiceView | undefined) {
  const journal = service?.journal === 'unreadable' ? undefined : service?.journal
  return failure('E_LOCKED', {
    service: world.settings.service,
    by: journal?.job?.run ?? 'another process',
    url: journal?.job?.url,
  })
}
