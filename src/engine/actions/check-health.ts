/** The health check of the candidate at 0 %, in the background: a curl that hangs must not keep an abort waiting. */
import { RolloutError } from '../../errors/rollout-error.ts'
import { type Asked, probe } from '../observe/probing.ts'
import { meansOf } from '../observe/reachability.ts'
import type { HealthResult } from '../ports/ports.ts'
import { journalIn, urlOf } from '../ports/read-snapshot.ts'
import type { Performer, Scene } from './action.ts'

export const checkHealth: Performer<{ do: 'check-health' }> = async (_, scene) => {
  const { world, memory, snapshot } = scene
  const url = urlOf(snapshot, world.settings.tags.candidate)
  const candidate = journalIn(snapshot)?.candidate
  if (url === undefined || candidate === undefined)
    return unreachable(scene, 'Knative gives the candidate no address of its own.')
  memory.health = 'running'
  void check(scene, { url, candidate }).catch((error) =>
    unreachable(scene, error instanceof RolloutError ? `${error.message} ${error.cure}` : String(error)),
  )
}

async function check(scene: Scene, asked: Asked): Promise<void> {
  const { world, memory } = scene
  const { health } = await meansOf(world, asked)
  world.reporter.report({ is: 'health-started', command: health.command(asked.url) })
  const result = await health.run(asked.url, memory.background.signal)
  // The rollout has ended, and its check with it: there is nothing left to say.
  if (!memory.background.signal.aborted) conclude(scene, asked, result)
}

function conclude({ world, memory }: Scene, asked: Asked, result: HealthResult): void {
  world.reporter.report({ is: 'health', result, candidateUrl: asked.url })
  memory.healthResult = result
  if (result.is === 'cancelled') memory.abortBecause ??= 'cancelled'
  else memory.health = result.is
  if (result.is === 'passed') probe(world, memory, asked)
  world.notifier.notify()
}

function unreachable({ world, memory }: Scene, detail: string): void {
  memory.health = 'unreachable'
  memory.abortDetail = detail
  world.notifier.notify()
}
