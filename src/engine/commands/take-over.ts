/** Going on with a rollout that another process began: after a kill, from the post step, after a pause, or because someone asked. */
import { failure } from '../../errors/catalogue.ts'
import type { AbortReason, Journal } from '../../rollout/model.ts'
import { sameTraffic, withOthersOf } from '../../rollout/traffic.ts'
import { freshMemory, type World } from '../context/context.ts'
import { unhurried } from '../context/wait-until.ts'
import { refusedWrite } from '../permissions/permissions.ts'
import type { Outcome } from '../ports/events.ts'
import type { ServiceView } from '../ports/ports.ts'
import { journalIn, type Ours } from '../ports/read-snapshot.ts'
import { drive } from '../run.ts'
import { deadline } from '../writes/deadline.ts'
import { turnNow } from '../writes/lock.ts'

/**
 * Takes the driver mark over from `driver` (undefined: nobody's) and brings the rollout to an ending: a promotion that was
 * decided is finished, everything else returns to stable.
 * @throws E_LOCKED when someone else was faster, or the driver that was taken for dead is not
 */
export async function takeOver(world: World, driver: string | undefined, because: AbortReason): Promise<Outcome> {
  const memory = freshMemory(world.clock)
  memory.abortBecause = because
  const seen = because === 'asked' ? asSeen : (journal: Journal) => journal
  await mark(world, { driver, isDead: because === 'driver-died' }, seen)
  return drive(world, memory)
}

/**
 * Goes on where a pause stopped: the step is held once more, since its evidence is not kept, then the rest of the plan follows.
 * @throws E_LOCKED when someone else was faster
 */
export async function resume(world: World): Promise<Outcome> {
  await mark(world, { isDead: false }, ({ plan: { pauseAt: _, ...plan }, ...journal }) => ({ ...journal, plan }))
  return drive(world, freshMemory(world.clock))
}

const attempts = 8

type Change = (journal: Journal, service: ServiceView) => Journal

/** Whose mark it is that is taken over. */
type Former = { readonly driver?: string; readonly isDead: boolean }

/**
 * Puts our mark where `former`'s was. The journal is read again for each try and the generation is tested: a write that the
 * former driver still had on its way may land in between, and then it is that journal which tells the truth.
 */
async function mark(world: World, former: Former, change: Change): Promise<void> {
  if (former.driver === world.driver) return
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { service, journal } = markedBy(world, former)
    const next = signed(world, change(reopened(journal, service), service))
    const result = await world.cluster.writeService({
      generation: service.generation,
      driver: former.driver ?? null,
      set: { driver: world.driver, active: true, journal: next },
    })
    if (result.is === 'written') return
    if (result.is === 'refused') throw await refusedWrite(world, result)
    const after = await world.cluster.reread(unhurried)
    if (after.service?.driver === world.driver) return
  }
  throw failure('E_WRITE_CONTENDED', { service: world.settings.service, attempts })
}

/** The rollout as it is now, while it is still the former driver's. @throws E_LOCKED */
function markedBy(world: World, { driver, isDead }: Former): Ours {
  const snapshot = world.cluster.snapshot()
  const { service } = snapshot
  const journal = journalIn(snapshot)
  if (!service || service.driver !== driver || !journal) throw locked(world, journal)
  if (isDead && turnNow(world, snapshot).is === 'taken') throw locked(world, journal)
  return { service, journal }
}

/** With our deadline, and our job in place of the former's: whoever was taken over can say by whom. */
function signed(world: World, { job: _, ...journal }: Journal): Journal {
  return { ...journal, deadlineMs: deadline(world, journal, 'readyMs'), ...(world.job ? { job: world.job } : {}) }
}

/**
 * After a stop the traffic is another's; whoever asks to go back has seen it, so it is taken as it is. Only its users go back:
 * what became of the targets of others meanwhile stays.
 */
function reopened(journal: Journal, { traffic }: ServiceView): Journal {
  if (journal.stage === 'paused') return { ...journal, stage: 'stepping' }
  return journal.stage === 'stopped' ? withTraffic(journal, traffic) : journal
}

/** Likewise where nobody had noticed yet that another hand has moved the traffic: a person who asks to go back means all users. */
const asSeen: Change = (journal, { traffic }) =>
  sameTraffic(traffic, journal.intended) ? journal : withTraffic(journal, traffic)

const withTraffic = (journal: Journal, traffic: ServiceView['traffic']): Journal => ({
  ...journal,
  stage: 'stepping',
  intended: traffic,
  before: withOthersOf(traffic, journal),
})

const locked = ({ settings }: World, journal: Journal | undefined) =>
  failure('E_LOCKED', { service: settings.service, by: journal?.job?.run ?? 'another process', url: journal?.job?.url })
