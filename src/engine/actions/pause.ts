/** Ends the job with the split in force and the journal open, so that a person can have a say before the next job goes on. */

import { paused } from '../../rollout/writes.ts'
import { end } from '../context/outcome.ts'
import { write } from '../writes/guarded-write.ts'
import type { Action } from './action.ts'
import { endHold } from './hold.ts'

/** Pods stay held and the mark of an open rollout stays; nobody drives it until the time for a word is over. */
export const pause: Action<{ do: 'pause' }> = async (_, { world, memory }) => {
  endHold(world, memory)
  const result = await write(world, ({ journal }, facts) => paused(journal, facts, world.settings.pauseTimeoutMs))
  if (result.is !== 'written' || !result.journal) return
  const { journal } = result
  const { service, namespace } = world.cluster.target
  end(world, memory, {
    kind: 'paused',
    reason: `${journal.candidate} has ${journal.plan.pauseAt} % and waits for a word, until ${new Date(journal.deadlineMs).toISOString()}.`,
    next: [
      `To go on: kn rollout promote ${service} -n ${namespace}`,
      `To go back: kn rollout abort ${service} -n ${namespace}`,
    ],
    journal,
  })
}
