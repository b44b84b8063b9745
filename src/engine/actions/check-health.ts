/** The health check of the candidate at 0 %, in the background: a curl that hangs must not keep an abort waiting. */
import { RolloutError } from '../../errors/rollout-error.ts'
import { meansOf } from '../observe/reachability.ts'
import type { EvidenceTarget, HealthResult } from '../ports/ports.ts'
import { journalIn, urlOf } from '../ports/read-snapshot.ts'
import type { Action, ActionContext } from './action.ts'
import { measure } from './hold.ts'

export const checkHealth: Action<{ do: 'check-health' }> = async (_, context) => {
  const { world, memory, snapshot } = context
  const url = urlOf(snapshot, world.settings.tags.candidate)
  const candidate = journalIn(snapshot)?.candidate
  if (url === undefined || candidate === undefined) return unreachable(context, 'The candidate has no tag URL.')
  memory.candidate.health = 'running'
  void check(context, { url, candidate }).catch((error) =>
    unreachable(context, error instanceof RolloutError ? `${error.message} ${error.cure}` : String(error)),
  )
}

async function check(context: ActionContext, target: EvidenceTarget): Promise<void> {
  const { world, memory } = context
  const { health } = await meansOf(world, target)
  world.reporter.report({ is: 'health-started', command: health.command(target.url) })
  const result = await health.run(target.url, memory.background.signal)
  // The rollout has ended, and its check with it: there is nothing left to say.
  if (!memory.background.signal.aborted) conclude(context, target, result)
}

function conclude({ world, memory }: ActionContext, target: EvidenceTarget, result: HealthResult): void {
  world.reporter.report({ is: 'health', result, candidateUrl: target.url })
  memory.candidate.healthResult = result
  if (result.is === 'cancelled') memory.abortBecause ??= 'cancelled'
  else memory.candidate.health = result.is
  if (result.is === 'passed') measure(world, memory, target)
  world.notifier.notify()
}

function unreachable({ world, memory }: ActionContext, detail: string): void {
  memory.candidate.health = 'unreachable'
  memory.abortDetail = detail
  world.notifier.notify()
}
