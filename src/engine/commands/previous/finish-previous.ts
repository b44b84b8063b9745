/** What an earlier rollout left open, before a new one begins. */
import { whyLeft } from '../../../rollout/turn/left-open.ts'
import type { Turn } from '../../../rollout/turn/whose-turn.ts'
import type { World } from '../../context/context.ts'
import { withHeartbeat } from '../../context/heartbeat.ts'
import { outcomeBefore } from '../../context/outcome.ts'
import type { Outcome } from '../../ports/events.ts'
import type { Reporter } from '../../ports/ports.ts'
import { awaitTurn } from '../../writes/await-turn.ts'
import { takeOver } from './take-over.ts'

/**
 * Ends the rollout that a dead driver left, or that this one supersedes. One that is alive is waited for until `untilMs` by this
 * machine's clock. Returns the outcome of the earlier rollout only where nothing can begin after it: stopped or uncertain.
 * @throws E_LOCKED, E_PAUSED when the earlier one goes first
 */
export async function finishPrevious(
  world: World,
  untilMs = world.clock.now() + world.settings.timeoutMs,
): Promise<Outcome | undefined> {
  const limitMs = untilMs - world.clock.now()
  const turn = await withHeartbeat(world, { on: { is: 'turn' }, limitMs }, () => awaitTurn(world, untilMs))
  if (turn.is === 'free') return undefined
  if (world.settings.dryRun) return leftAlone(world, turn)
  world.reporter.report({ is: 'note', text: `${found(turn)} Finishing it first.` })
  const outcome = await takeOver(
    { ...world, reporter: withoutEnding(world.reporter) },
    turn.is === 'paused' ? undefined : turn.driver,
    turn.is === 'left' ? whyLeft(turn.journal) : 'superseded',
  )
  return outcome.kind === 'stopped' || outcome.kind === 'uncertain' ? outcome : undefined
}

type Open = Exclude<Turn, { is: 'free' }>

/** What a deploy would find depends on how the earlier rollout ends, so there is nothing to rehearse on yet. */
function leftAlone(world: World, turn: Open): Outcome {
  const reason = `${found(turn)} A deploy would finish it first; a dry run does not change it.`
  const outcome = outcomeBefore(world, { kind: 'unchanged', reason })
  world.reporter.report({ is: 'ended', outcome })
  return outcome
}

const found = ({ is, journal: { id, stage, job } }: Open): string =>
  `Another rollout (${id}${job?.url ? `, ${job.url}` : ''}) ${is === 'alive' ? 'is in progress' : 'was left open'} at stage ${stage}.`

/** Why traffic returned may have been told before, and leave no reason to add. */
const endedText = ({ reason }: Outcome): string => (reason === '' ? 'The earlier rollout has ended.' : reason)

/** The ending of an earlier rollout is reported as a note: it is not the ending of this one. */
const withoutEnding = (reporter: Reporter): Reporter => ({
  report: (event) => reporter.report(event.is === 'ended' ? { is: 'note', text: endedText(event.outcome) } : event),
})
