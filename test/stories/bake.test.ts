/** After the last shift the candidate is judged on, before its promotion is final. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import { killedRollout, promoteIt, rollItOut, shiftsOf } from './support/sandbox-world.ts'
import { answering, marksOf, podsOf, servingStage } from './support/stage.ts'
import { arrive } from './support/users.ts'

const asked = { steps: '10, 100', bake: '20s', 'max-error-rate': '5 %' }
const isInBake = (event: RolloutEvent) => event.is === 'in-force' && event.percent === 100

describe('a bake', () => {
  it('holds the last step, with the pods of stable kept until it is over', async () => {
    const stage = await servingStage()
    const pods: number[] = []
    const onEvent = (event: RolloutEvent) => {
      if (event.is === 'step-ended' && event.result.percent === 100) pods.push(podsOf(stage, 'hello-00001'))
    }
    const { outcome } = await rollItOut(stage, { ...asked, bake: '2m' }, { onEvent })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    const { percent, heldMs = 0, verdict } = outcome.steps.at(-1) ?? {}
    assert.deepEqual([percent, heldMs >= 120_000, verdict], [100, true, 'passed'])
    assert.deepEqual(pods, [1])
  })

  for (const evidence of ['probes', 'auto'])
    it(`that fails returns all traffic to stable, by ${evidence}`, async () => {
      const stage = await servingStage()
      const users = evidence === 'auto' ? arrive(stage) : undefined
      // More than are sent at 10 %.
      const env = `ERROR_RATE=1\nERROR_AFTER_REQUESTS=${evidence === 'auto' ? 90 : 60}`
      const rollout = await rollItOut(stage, { ...asked, evidence, env })
      users?.leave()
      assert.equal(rollout.outcome.because, 'analysis-failed', rollout.outcome.reason)
      assert.deepEqual(shiftsOf(rollout), [10, 100, 0])
      assert.deepEqual(await answering(stage), ['hello-00003'])
    })

  it('of a job that is killed is ended by the next run, with traffic back on stable', async () => {
    const stage = await servingStage()
    await killedRollout(stage, asked, isInBake)
    await stage.scheduler.pass(600_000)
    const { outcome, events } = await rollItOut(stage, { ...asked, image: 'registry.example/hello:3' })
    assert.equal(events.find((event) => event.is === 'returned')?.to[0]?.revision, 'hello-00001')
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.deepEqual(marksOf(stage), [])
  })

  it('is kept by the job that continues after a pause, unless it is given another one', async () => {
    for (const [given, ms] of [
      [{}, 20_000],
      [{ bake: '5s' }, 5_000],
      [{ hold: '15s' }, 20_000],
    ] as const) {
      const stage = await servingStage()
      await rollItOut(stage, { ...asked, 'pause-at': '10' })
      const { outcome } = await promoteIt(stage, { image: '', ...given })
      assert.equal(outcome.kind, 'promoted', outcome.reason)
      assert.equal(Math.floor((outcome.steps.at(-1)?.heldMs ?? 0) / 1_000), ms / 1_000)
    }
  })
})
