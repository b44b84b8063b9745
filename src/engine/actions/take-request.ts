/** A request to promote a rollout in progress: the driver says that it has heard, and keeps who asked. */
import { requestTaken } from '../../rollout/writes.ts'
import { requestFor } from '../ports/read-snapshot.ts'
import { write } from '../writes/guarded-write.ts'
import type { Action } from './action.ts'

/** One that was withdrawn while the write was on its way is left alone: then the same journal is written once more. */
export const takeRequest: Action<{ do: 'take-request' }> = async (_, { world }) => {
  const result = await write(
    world,
    ({ journal }, { nowMs }, snapshot) => {
      const request = requestFor(snapshot, journal, nowMs)
      return request ? requestTaken(journal, request) : { journal }
    },
    { interrupt: world.interrupt },
  )
  if (result.is !== 'written' || !result.journal) return
  const { request, plan, step } = result.journal
  if (request?.step !== step) return
  const percent = plan.steps[step]?.percent ?? 0
  world.reporter.report({ is: 'promote-requested', percent, by: request.by, atMs: world.clock.now() })
}
