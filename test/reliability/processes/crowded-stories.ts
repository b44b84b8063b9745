/** A thread that plays stories of twenty rollouts of one Service, started within moments of each other, in virtual time. */
import { parentPort, workerData } from 'node:worker_threads'
import fc from 'fast-check'
import { play } from '../../laws/support/play.ts'
import { wish } from '../../laws/support/rollouts.ts'
import { serviceShape } from '../../laws/support/services.ts'
import type { Happening } from '../../laws/support/story.ts'
import type { Played, Task } from './in-thread.ts'

const crowd = 20

/** Most come in the very same moment. */
const rival: fc.Arbitrary<Happening> = fc.constantFrom(0, 0, 0, 5, 40, 900).map((ms) => ({
  at: { on: 'ms', ms },
  deed: { do: 'rival' },
}))

/**
 * No fixed splits: twenty on top of one another leave twenty Revisions that serve, each warm for its share of all the pods before
 * it, and thousands of pods within a minute.
 */
const plans = wish.filter(({ traffic }) => traffic === undefined)

const stories = fc.record({
  seed: fc.nat(),
  service: fc.option(serviceShape, { nil: undefined, freq: 8 }),
  settings: plans,
  happenings: fc.array(rival, { minLength: crowd - 1, maxLength: crowd - 1 }),
  finisher: fc.constant({ is: 'abort' as const, afterMs: 0 }),
})

const { wanted, seed }: Task = workerData
const broken: string[] = []
for (const story of fc.sample(stories, { seed, numRuns: wanted })) {
  const { told, ...end } = await play(story)
  if (end.broken.length > 0) broken.push([end.broken[0], ...told].join('\n'))
}
const played: Played = { tried: wanted, broken }
parentPort?.postMessage(played)
