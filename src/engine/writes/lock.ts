/**
 * One rollout of a Service at a time. Whose turn it is stands on the Service: a driver mark, and in the journal the time
 * until which that driver is alive, by the API server's clock.
 */
import { failure } from '../../errors/catalogue.ts'
import type { Journal } from '../../rollout/model.ts'
import type { World } from '../context/context.ts'
import type { ServiceView, Snapshot } from '../ports/ports.ts'
import { firstOf } from '../ports/waiting.ts'

export type Turn =
  | { readonly is: 'free' }
  /** Someone drives it, and may be alive until then. */
  | { readonly is: 'taken'; readonly journal: Journal; readonly driver: string; readonly forMs: number }
  /** Waits for a word; nobody drives it. */
  | { readonly is: 'paused'; readonly journal: Journal }
  /** Left behind by a driver that is dead, or by an earlier attempt of this very job. */
  | { readonly is: 'left'; readonly journal: Journal; readonly driver?: string }

export type Marks = Pick<ServiceView, 'journal' | 'driver'>

/** Whose turn it is. A mark without a readable journal counts as left: nothing can be said for its driver. */
export function turnOf(
  service: Marks | undefined,
  { serverNowMs, job }: { serverNowMs: number; job?: Journal['job'] },
): Turn {
  const { journal, driver } = service ?? {}
  if (journal === undefined || journal === 'unreadable') return { is: 'free' }
  const forMs = journal.deadlineMs - serverNowMs
  if (driver === undefined) return journal.stage === 'paused' ? pausedTurn(journal, forMs) : { is: 'free' }
  return forMs <= 0 || isEarlierAttempt(journal.job, job)
    ? { is: 'left', journal, driver }
    : { is: 'taken', journal, driver, forMs }
}

/** A pause that nobody ended in its time is left behind like a dead driver's. */
const pausedTurn = (journal: Journal, forMs: number): Turn =>
  forMs > 0 ? { is: 'paused', journal } : { is: 'left', journal }

/** A CI runs one attempt of a job at a time, so an earlier one is over. */
const isEarlierAttempt = (theirs: Journal['job'], ours: Journal['job']): boolean =>
  theirs?.run !== undefined && theirs.run === ours?.run && (theirs.attempt ?? 0) < (ours.attempt ?? 0)

/**
 * Waits until nobody drives the Service or its driver is dead; by `on-newer` a living one is not waited for.
 * @throws E_LOCKED when waiting is not wanted, or was for too long
 */
export async function awaitTurn(world: World, untilMs: number): Promise<Turn> {
  let announced: string | undefined
  for (;;) {
    const snapshot = world.cluster.snapshot()
    const turn = turnNow(world, snapshot)
    if (turn.is !== 'taken' || world.settings.onNewer === 'supersede') return turn
    const { journal, forMs } = turn
    const isWanted = world.settings.onNewer !== 'refuse' && !world.interrupt.aborted
    if (!isWanted || world.clock.now() >= untilMs) throw locked(world, journal)
    if (announced !== journal.id) world.reporter.report({ is: 'waiting-for-driver', journal, forMs })
    announced = journal.id
    await firstOf([
      (signal) => world.cluster.changed(snapshot, signal),
      world.notifier.next,
      (signal) => world.clock.sleep(forMs, signal),
    ])
  }
}

/** Of the Service as it was last seen. */
export const turnNow = (world: World, { service }: Snapshot): Turn =>
  turnOf(service, { serverNowMs: world.cluster.serverNow(), ...(world.job ? { job: world.job } : {}) })

const locked = ({ settings }: World, { id, job }: Journal) =>
  failure('E_LOCKED', { service: settings.service, by: job?.run ?? `rollout ${id}`, url: job?.url })
