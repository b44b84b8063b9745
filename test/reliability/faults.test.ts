/** Everything that may go wrong between a rollout and its API server, one at a time: DESIGN section 5. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Worker } from 'node:worker_threads'
import type { StormyStories, StormyTask } from './chaos/stormy-stories.ts'
import { rounds, tally } from './tally.ts'

const seed = 20261124

test('a rollout keeps the laws whatever the line to its API server does', async () => {
  const played = await inThread({ rounds: rounds(100), seed })
  for (const { fault, tried, lost } of played) tally({ fault, on: 'sandbox', tried, lost: lost.length })
  assert.deepEqual(
    played.flatMap(({ lost }) => lost.slice(0, 1)),
    [],
  )
})

/** Node's test runner follows each promise of its thread, at a quarter of all the time. */
async function inThread(workerData: StormyTask): Promise<StormyStories> {
  const thread = new Worker(new URL('./chaos/stormy-stories.ts', import.meta.url), { workerData })
  const { promise, resolve, reject } = Promise.withResolvers<StormyStories>()
  thread.once('message', resolve).once('error', reject)
  const stories = await promise
  await thread.terminate()
  return stories
}
