/** A Service that sleeps: the rollout goes on, also where the autoscaler has no numbers and follows min-scale only after a request. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Cue } from './support/run.ts'
import { rollItBack, rollItOut } from './support/sandbox-world.ts'
import { podsOf, type Stage, servingStage } from './support/stage.ts'

const asleepMs = 200_000

/** Nobody has used it for long, and its autoscaler was restarted since. */
const sleepingStage = async (): Promise<Stage> => {
  const stage = await servingStage({ sinceMs: asleepMs })
  assert.equal(podsOf(stage, 'hello-00001'), 0)
  stage.sandbox.faults.restartAutoscaler()
  return stage
}

const plan = { steps: '10, 100', hold: '2s', 'health-path': '/healthz' }

/** How long it took, ms of the stage's clock. */
const timed = async <T>(stage: Stage, work: () => Promise<T>) => {
  const fromMs = stage.scheduler.now()
  const result = await work()
  return { result, ms: stage.scheduler.now() - fromMs }
}

describe('a Service that sleeps, and whose autoscaler has no numbers', () => {
  it('is promoted: its stable is woken by a request', async () => {
    const stage = await sleepingStage()
    const { result, ms } = await timed(stage, () => rollItOut(stage, plan))
    assert.equal(result.outcome.kind, 'promoted', result.outcome.reason)
    assert.ok(ms < 16_000, `${ms} ms`)
  })

  it('is promoted where no request can wake it: nobody is on stable', async () => {
    const stage = await sleepingStage()
    const cue: Cue = { noIngress: true }
    const { result, ms } = await timed(stage, () => rollItOut(stage, plan, cue))
    assert.equal(result.outcome.kind, 'promoted', result.outcome.reason)
    assert.ok(ms < 60_000, `${ms} ms`)
  })

  it('is returned to within seconds after an abort', async () => {
    const stage = await sleepingStage()
    const unhealthy = { ...plan, env: 'HEALTH=unhealthy' }
    const { result, ms } = await timed(stage, () => rollItOut(stage, unhealthy))
    assert.equal(result.outcome.kind, 'aborted')
    assert.ok(ms < 60_000, `${ms} ms`)
  })

  it('is rolled back to warm, with pods before its users', async () => {
    const stage = await servingStage()
    assert.equal((await rollItOut(stage, plan)).outcome.kind, 'promoted')
    await stage.scheduler.pass(asleepMs)
    assert.equal(podsOf(stage, 'hello-00001'), 0)
    stage.sandbox.faults.restartAutoscaler()
    let pods = 0
    const onEvent: Cue['onEvent'] = ({ is }) => {
      if (is === 'returning') pods = podsOf(stage, 'hello-00001')
    }
    const { result, ms } = await timed(stage, () => rollItBack(stage, {}, { onEvent }))
    assert.equal(result.outcome.kind, 'rolled-back', result.outcome.reason)
    assert.ok(pods >= 1, `${pods} pods`)
    assert.ok(ms < 60_000, `${ms} ms`)
  })

  it('keeps its previous Revision warm where that was asked for', async () => {
    const stage = await sleepingStage()
    const { outcome } = await rollItOut(stage, { ...plan, 'keep-previous': 'warm' })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    await stage.scheduler.pass(asleepMs)
    assert.equal(podsOf(stage, 'hello-00001'), 1)
  })
})
