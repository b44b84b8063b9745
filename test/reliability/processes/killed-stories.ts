/**
 * A thread that plays stories of a process that is killed, in virtual time, and answers how many there were and which broke a law.
 * A story whose process had ended before it could be killed is none, and another is played in its place.
 */
import { parentPort, workerData } from 'node:worker_threads'
import fc from 'fast-check'
import { finisher, kill, moment } from '../../laws/support/happenings.ts'
import { play } from '../../laws/support/play.ts'
import { wish } from '../../laws/support/rollouts.ts'
import { serviceShape } from '../../laws/support/services.ts'
import type { Finisher, Moment } from '../../laws/support/story.ts'
import type { Played, Task } from './in-thread.ts'

/** The whole life of most rollouts; what is under way at that instant may land or not. */
const instant: fc.Arbitrary<Moment> = fc.record({
  on: fc.constant('ms' as const),
  ms: fc.integer({ min: 0, max: 15_000 }),
})

/** No process starts sooner. One that did could look before the claim of the dead one has landed, and find nothing to finish. */
const startMs = 60
const started = ({ is, afterMs }: Finisher): Finisher => ({ is, afterMs: afterMs + startMs })

/** Nobody is thought dead sooner. */
const sweep: fc.Arbitrary<Finisher> = fc.constant({ is: 'recover', afterMs: 200_000 })

const stories = fc.record({
  seed: fc.nat(),
  service: fc.option(serviceShape, { nil: undefined, freq: 8 }),
  settings: wish,
  happenings: fc.tuple(fc.record({ at: fc.oneof(moment, instant), deed: kill })),
  finisher: fc.oneof({ weight: 4, arbitrary: finisher.map(started) }, sweep),
})

async function playUntil({ wanted, seed }: Task): Promise<Played> {
  const broken: string[] = []
  let tried = 0
  for (const story of fc.sample(stories, { seed, numRuns: wanted * 3 })) {
    if (tried === wanted) break
    const { told, ...end } = await play(story)
    if (!told.some((line) => line.includes('the process is killed') && line.includes('>>>'))) continue
    tried += 1
    if (end.broken.length > 0) broken.push([end.broken[0], ...told].join('\n'))
  }
  return { tried, broken }
}

const task: Task = workerData
parentPort?.postMessage(await playUntil(task))
