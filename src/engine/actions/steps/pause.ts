/** A rollout is paused: its job ends, and `promote`, `abort`, or the end of `pause-timeout` decides what follows (rollout/turn/left-open.ts). */
import { commandText } from '../../../errors/command.ts'
import { paused } from '../../../rollout/writes/forward.ts'
import { minuteText } from '../../context/advice.ts'
import { end } from '../../context/outcome.ts'
import { write } from '../../writes/guarded-write.ts'
import type { Action } from '../action-context.ts'
import { endHold, withEvidence } from './hold.ts'

/**
 * Ends the job with the split in force and the journal open, so that a person can decide before the next job goes on. Pods stay held,
 * and nobody drives the rollout until the time for that is over. Past `pause-timeout` the next deploy returns traffic to stable, and
 * `recover` does as `on-pause-timeout` says.
 */
export const pause: Action<{ do: 'pause' }> = async (_, { world, memory }) => {
  endHold(world, memory)
  const result = await write(world, ({ journal }, facts) =>
    paused(withEvidence(journal, memory), facts, world.settings.pauseTimeoutMs),
  )
  if (result.is !== 'written' || !result.journal) return
  const { journal } = result
  const { target } = world.cluster
  end(world, memory, {
    kind: 'paused',
    reason: `${journal.candidate} has ${journal.plan.pauseAt} % of traffic. Waiting for \`promote\` or \`abort\` until ${minuteText(journal.deadlineMs)}.`,
    next: [
      `To continue: ${commandText({ verb: 'promote', ...target })}`,
      `To return traffic to stable: ${commandText({ verb: 'abort', ...target })}`,
    ],
    journal,
  })
}
