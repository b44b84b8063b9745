/** A request to promote a rollout in progress: the driver says that it has heard, and keeps who asked. When it overrules the verdict: rollout/ended-steps.ts. */
import type { Requester } from '../../../rollout/model.ts'
import { requesterText } from '../../../rollout/requester.ts'
import { requestTaken } from '../../../rollout/writes/forward.ts'
import type { World } from '../../context/context.ts'
import type { Snapshot } from '../../ports/ports.ts'
import { oursOf, requestFor } from '../../ports/read-snapshot.ts'
import { write } from '../../writes/guarded-write.ts'
import type { Action } from '../action-context.ts'

export const takeRequest: Action<{ do: 'take-request' }> = async (_, { world }) => {
  const taken = await take(world)
  if (taken) world.reporter.report({ is: 'promote-requested', ...taken, atMs: world.clock.now() })
}

/** One that comes when the hold is over already, and nothing but pods is waited for: it changes nothing, and is answered all the same. */
export async function answerLate(world: World): Promise<void> {
  const taken = await take(world)
  if (!taken) return
  const text = `Promote requested by ${requesterText(taken.by)}: the hold of ${taken.percent} % is over already`
  world.reporter.report({ is: 'note', text })
}

/** Someone asks for the end of the hold of the step in force, and has no answer yet. */
export function isAsked({ driver, cluster }: World, snapshot: Snapshot): boolean {
  const ours = oursOf(snapshot, driver)
  if (typeof ours === 'string' || ours.journal.stage !== 'stepping') return false
  const { journal } = ours
  return journal.request?.step !== journal.step && requestFor(snapshot, journal, cluster.serverNow()) !== undefined
}

type Taken = { readonly percent: number; readonly by: Requester }

/** One that was withdrawn while the write was on its way is left alone: then the same journal is written once more. */
async function take(world: World): Promise<Taken | undefined> {
  const result = await write(
    world,
    ({ journal }, { nowMs }, snapshot) => {
      const request = requestFor(snapshot, journal, nowMs)
      return request ? requestTaken(journal, request) : { journal }
    },
    { interrupt: world.interrupt },
  )
  if (result.is !== 'written' || !result.journal) return undefined
  const { request, plan, step } = result.journal
  return request?.step === step ? { percent: plan.steps[step]?.percent ?? 0, by: request.by } : undefined
}
