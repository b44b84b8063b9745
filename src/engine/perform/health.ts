/** The health check at the candidate's own URL, in the background: a curl that hangs must not keep an abort waiting. */
import type { HealthResult } from '../ports.ts'
import { probe } from '../probing.ts'
import { urlOf } from '../reading.ts'
import type { Memory, World } from '../world.ts'
import type { Performer } from './scene.ts'

export const checkHealth: Performer<{ do: 'check-health' }> = async (_, { world, memory, snapshot }) => {
  const url = urlOf(snapshot, world.settings.tags.candidate)
  memory.health = 'running'
  if (url === undefined) return
  world.reporter.report({ is: 'health-started', command: world.health.command(url) })
  void world.health.run(url, memory.background.signal).then((result) => conclude(result, url, { world, memory }))
}

function conclude(result: HealthResult, url: string, { world, memory }: { world: World; memory: Memory }): void {
  world.reporter.report({ is: 'health', result, candidateUrl: url })
  memory.healthResult = result
  if (result.is === 'cancelled') memory.abortBecause ??= 'cancelled'
  else memory.health = result.is
  if (result.is === 'passed') probe(world, memory, url)
  world.wakeup.wake()
}
