/** Everything that may go wrong between a rollout and its API server, one at a time: DESIGN section 5. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { servingScene } from '../bundle/support/scene.ts'
import { inThread } from '../laws/support/in-thread.ts'
import { goodLogin, startForwardProxy } from './chaos/forward-proxy.ts'
import { createLane } from './chaos/lane.ts'
import { startChaosProxy } from './chaos/proxy.ts'
import { storms as onTheLine, strangeAnswers } from './chaos/storms.ts'
import type { StormyStories, StormyTask } from './chaos/stormy-stories.ts'
import { isRecorded, rounds, tally } from './tally.ts'

const seed = 20261124
const storms = [...onTheLine, ...strangeAnswers]

test('a rollout keeps the laws whatever the line to its API server does', async () => {
  const task: StormyTask = { rounds: rounds(80), seed }
  const played = await inThread<StormyStories>(new URL('./chaos/stormy-stories.ts', import.meta.url), task)
  for (const { fault, tried, lost } of played) tally({ fault, on: 'sandbox', tried, lost: lost.length })
  assert.deepEqual(
    played.flatMap(({ lost }) => lost.slice(0, 1)),
    [],
  )
})

/** They mostly wait. */
const lanes = 6

test('the bundle as a process keeps the laws whatever its connection does', async (t) => {
  // Each of them once at least where that is recorded.
  const wanted = isRecorded ? storms.length * rounds(3) : rounds(storms.length * 3)
  const lost = new Map(storms.map(({ fault }) => [fault, [] as string[]]))
  const tried = new Map(storms.map(({ fault }) => [fault, 0]))
  const queue = Array.from({ length: wanted }, (_, index) => index)
  const play = async () => {
    const lane = await createLane(t)
    for (let round = queue.shift(); round !== undefined; round = queue.shift()) {
      const storm = storms[round % storms.length]
      if (!storm) continue
      const broken = await lane.play(storm, seed + round)
      tried.set(storm.fault, (tried.get(storm.fault) ?? 0) + 1)
      if (broken) lost.get(storm.fault)?.push(broken)
    }
  }
  await Promise.all(Array.from({ length: Math.min(lanes, wanted) }, play))
  for (const [fault, { length }] of [...lost].map(([fault, all]) => [fault, all] as const))
    tally({ fault: `${fault}, to the bundle as a process`, on: 'sandbox', tried: tried.get(fault) ?? 0, lost: length })
  assert.deepEqual([...lost.values()].flat(), [])
})

test('the bundle behind a proxy that asks for a password rolls out with it, and without it is told where it belongs', async (t) => {
  const [proxy, scene] = [await startForwardProxy(), await servingScene(t)]
  t.after(proxy.close)
  const line = await startChaosProxy(scene.sandbox.transport)
  t.after(line.close)
  const deploy = (login: string) => {
    const kubeconfig = line.kubeconfig({ token: 'one' }, { 'proxy-url': proxy.url(login) })
    return scene.step({ kubeconfig, hold: '1s', steps: '100' }).ended
  }
  const without = await deploy('')
  assert.deepEqual([without.code, without.outputs.outcome, await scene.builds()], [2, 'refused', ['1']], without.log)
  assert.match(without.log, /requires a user name and password/)
  assert.match(without.log, /proxy-url of the kubeconfig/)
  const within = await deploy(goodLogin)
  assert.deepEqual([within.code, within.outputs.outcome, await scene.builds()], [0, 'promoted', ['2']], within.log)
  assert.doesNotMatch(within.log, /p@ss|p%40ss/)
  tally({ fault: 'a proxy that asks for a password', on: 'sandbox', tried: 2, lost: 0 })
})
