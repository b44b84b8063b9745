/** One rollout of a Service at a time: waiting for the turn. Whose turn it is: rollout/turn/whose-turn.ts. */
import { failure } from '../../errors/catalogue.ts'
import { RolloutError } from '../../errors/rollout-error.ts'
import type { Journal } from '../../rollout/model.ts'
import { type Move, moveOf } from '../../rollout/turn/on-newer.ts'
import { type Asker, type Turn, turnOf } from '../../rollout/turn/whose-turn.ts'
import type { World } from '../context/context.ts'
import type { Snapshot } from '../ports/ports.ts'
import { firstOf } from '../ports/waiting.ts'

/**
 * Waits while `on-newer` says so, until `untilMs` by this machine's clock or an interrupt; then the turn is ours to act on.
 * @throws E_LOCKED when a living rollout is not waited for, or was for too long; E_PAUSED when a pause must be decided first;
 * E_JOURNAL where the open rollout cannot be read
 */
export async function awaitTurn(world: World, untilMs: number): Promise<Turn> {
  let announced: string | undefined
  for (;;) {
    const snapshot = world.cluster.snapshot()
    const move = moveNow(world, snapshot, askerOf(world))
    if (move instanceof RolloutError) throw move
    const turn = turnNow(world, snapshot)
    if (turn.is !== 'alive' || move !== 'wait') return turn
    const { journal, forMs } = turn
    const leftMs = untilMs - world.clock.now()
    if (world.interrupt.aborted || leftMs <= 0) throw locked(world, journal)
    if (announced !== journal.id) world.reporter.report({ is: 'waiting-for-driver', journal, forMs })
    announced = journal.id
    await firstOf(
      [
        (signal) => world.cluster.changed(snapshot, signal),
        (signal) => world.clock.sleep(Math.min(forMs, leftMs), signal),
      ],
      world.interrupt,
    )
  }
}

type Found = Pick<Snapshot, 'service'>
type Targeted = { readonly cluster: Pick<World['cluster'], 'target'> }
type Deploy = Targeted & {
  /** Without a command: what a deploy would meet. */
  readonly settings: Pick<World['settings'], 'onNewer'> & Partial<Pick<World['settings'], 'command'>>
}

/** What a deploy does that finds the Service so, or why it is refused at once: E_LOCKED, E_PAUSED, E_JOURNAL. */
export function moveNow(deploy: Deploy, snapshot: Found, asker: Asker): Exclude<Move, 'refuse'> | RolloutError {
  if (isLockedUnread(snapshot)) return unreadJournal(deploy, snapshot)
  const turn = turnOf(snapshot.service ?? {}, asker)
  if (turn.is === 'free') return 'go'
  const move = moveOf(deploy.settings.onNewer, turn)
  if (move !== 'refuse') return move
  return turn.is === 'paused' ? paused(deploy, turn.journal) : locked(deploy, turn.journal)
}

/** A driver that nobody can ask until when it is alive, or that of a later version, is not driven away. */
const isLockedUnread = ({ service }: Found): boolean =>
  service?.journal === 'unreadable' && (service.driver !== undefined || service.hasNewerJournal === true)

/** What to say where a journal is there and cannot be read. */
export const unreadJournal = ({ cluster: { target } }: Targeted, { service }: Found): RolloutError =>
  failure('E_JOURNAL', { ...target, isNewer: service?.hasNewerJournal === true })

/** Of the Service as it was last seen. */
export const turnNow = (world: World, { service }: Snapshot): Turn => turnOf(service ?? {}, askerOf(world))

/** This run, as it looks for whose turn it is. */
export const askerOf = ({ cluster, driver, job }: World): Asker => ({
  nowMs: cluster.serverNow(),
  driver,
  ...(job ? { job } : {}),
})

/** What to say where another rollout goes first. Without a journal it has ended in this moment, and whose it was is not known. */
export const locked = (asked: Deploy, journal: Journal | undefined): RolloutError =>
  failure('E_LOCKED', {
    ...asked.cluster.target,
    isDeploy: isDeploy(asked),
    by: journal?.job?.run ?? (journal ? `rollout ${journal.id}` : 'another process'),
    url: journal?.job?.url,
  })

const paused = (asked: Deploy, { plan, job }: Journal) =>
  failure('E_PAUSED', { ...asked.cluster.target, isDeploy: isDeploy(asked), percent: plan.pauseAt ?? 0, url: job?.url })

const isDeploy = ({ settings: { command = 'deploy' } }: Deploy): boolean => command === 'deploy'
