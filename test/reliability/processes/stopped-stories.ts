/**
 * A thread that plays stories of a process that is stopped for longer than anyone waits for it, in virtual time: another job takes
 * over, and then it goes on where it was, often just before a write. A story in which nobody took over is none.
 */
import { parentPort, workerData } from 'node:worker_threads'
import fc from 'fast-check'
import { moment } from '../../laws/support/happenings.ts'
import { play } from '../../laws/support/play.ts'
import { wish } from '../../laws/support/rollouts.ts'
import { serviceShape } from '../../laws/support/services.ts'
import type { Happening } from '../../laws/support/story.ts'
import type { Played, Task } from './in-thread.ts'

/** It goes on while the other has just begun, is in the middle, or has long ended. */
const stopped: fc.Arbitrary<Happening> = fc.record({
  at: moment,
  deed: fc.record({
    do: fc.constant('stop-process' as const),
    forMs: fc.oneof(fc.integer({ min: 60_000, max: 75_000 }), fc.integer({ min: 60_000, max: 300_000 })),
  }),
})

const other: Happening = { at: { on: 'ms', ms: 100 }, deed: { do: 'rival' } }

const stories = fc.record({
  seed: fc.nat(),
  service: fc.option(serviceShape, { nil: undefined, freq: 8 }),
  settings: wish,
  happenings: stopped.map((happening) => [happening, other]),
  finisher: fc.constant({ is: 'abort' as const, afterMs: 0 }),
})

async function playUntil({ wanted, seed }: Task): Promise<Played> {
  const broken: string[] = []
  let tried = 0
  for (const story of fc.sample(stories, { seed, numRuns: wanted * 10 })) {
    if (tried === wanted) break
    const { told, ...end } = await play(story)
    if (!isTakenOver(told)) continue
    tried += 1
    if (end.broken.length > 0) broken.push([end.broken[0], ...told].join('\n'))
  }
  return { tried, broken }
}

function isTakenOver(told: readonly string[]): boolean {
  const takenOver = told.findIndex((line) => line.includes('Finishing it first'))
  const goesOn = told.findIndex((line) => line.includes('the process goes on'))
  return takenOver > 0 && goesOn > takenOver
}

const task: Task = workerData
parentPort?.postMessage(await playUntil(task))
