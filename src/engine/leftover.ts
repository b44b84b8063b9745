/** What an earlier rollout left open, before a new one begins. */
import { failure } from '../errors/catalogue.ts'
import type { Outcome } from './events.ts'
import { awaitTurn } from './lock.ts'
import type { Reporter } from './ports.ts'
import { takeOver } from './take-over.ts'
import type { World } from './world.ts'

/**
 * What a dead driver left, and a pause that a newer deploy supersedes, is brought to an ending first; then the Service is as
 * good as any. An ending that is no ending stops us too.
 * @throws E_PAUSED when a pause has the last word
 */
export async function finishLeftover(world: World): Promise<Outcome | undefined> {
  const turn = await awaitTurn(world)
  if (turn.is === 'free') return undefined
  if (turn.is === 'paused' && world.settings.onNewer === 'refuse')
    throw failure('E_PAUSED', {
      service: world.settings.service,
      percent: turn.journal.plan.pauseAt ?? 0,
      url: turn.journal.job?.url,
    })
  world.reporter.report({
    is: 'note',
    text: `An earlier rollout (${turn.journal.id}) was left at stage ${turn.journal.stage}; it is brought to an end first.`,
  })
  const outcome = await takeOver(
    { ...world, reporter: withoutEnding(world.reporter) },
    turn.is === 'left' ? turn.driver : undefined,
    turn.is === 'paused' ? 'superseded' : 'driver-died',
  )
  return outcome.kind === 'stopped' || outcome.kind === 'uncertain' ? outcome : undefined
}

/** Endings of earlier rollouts are news, not ours. */
const withoutEnding = (reporter: Reporter): Reporter => ({
  report: (event) => reporter.report(event.is === 'ended' ? { is: 'note', text: event.outcome.reason } : event),
})
