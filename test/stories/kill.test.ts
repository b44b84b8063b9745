/** A process that is gone from one moment to the next, in each phase, and whoever comes after it. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import { abortIt, finish, killedRollout, rollItOut, startRollout, toItsEnd } from './support/sandbox-world.ts'
import { answering, marksOf, type Stage, servingStage } from './support/stage.ts'

const steps = { steps: '10, 50, 100', 'max-error-rate': '1 %' }

const phases: readonly (readonly [string, (event: RolloutEvent) => boolean])[] = [
  ['before it has written', (event) => event.is === 'plan'],
  ['when the candidate is made', (event) => event.is === 'created'],
  ['when the candidate is ready', (event) => event.is === 'ready'],
  ['in the health check', (event) => event.is === 'health-started'],
  ['at 10 %', (event) => event.is === 'in-force' && event.percent === 10],
  ['at 50 %', (event) => event.is === 'in-force' && event.percent === 50],
  ['at 100 %', (event) => event.is === 'shifted' && event.percent === 100],
  ['when the promotion is decided', (event) => event.is === 'phase' && event.phase === 'promote'],
]
const job = (attempt: number) => ({ run: 'job-1', attempt })

describe('a process that is killed', () => {
  for (const [phase, when] of phases)
    it(`${phase}: the re-run of its job goes on at once, and promotes`, async () => {
      const stage = await servingStage()
      await killedRollout(stage, steps, when, { job: job(1) })
      const beganMs = stage.scheduler.now()
      const { outcome } = await rollItOut(stage, steps, { job: job(2) })
      assert.ok(['promoted', 'unchanged'].includes(outcome.kind), `${outcome.kind} ${outcome.reason}`)
      assert.ok(stage.scheduler.now() - beganMs < 60_000)
      assert.deepEqual(await imagesOf(stage), ['registry.example/hello:2'])
      assert.deepEqual(marksOf(stage), [])
    })

  it('has its users taken back by its post step, at once', async () => {
    const stage = await servingStage()
    await killedRollout(stage, steps, (event) => event.is === 'in-force' && event.percent === 10, { driver: 'job' })
    const { outcome } = await finish(stage, 'job')
    assert.equal(outcome.kind, 'aborted', outcome.reason)
    assert.deepEqual(await imagesOf(stage), ['registry.example/hello:1'])
    assert.deepEqual(marksOf(stage), [])
  })

  it('is waited for by another job until its time is over, then its rollout is ended and the new one runs', async () => {
    const stage = await servingStage()
    await killedRollout(stage, steps, (event) => event.is === 'in-force')
    const rollout = await rollItOut(stage, { ...steps, image: 'registry.example/hello:3' })
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    assert.ok(rollout.events.some(({ is }) => is === 'waiting-for-driver'))
    assert.deepEqual(await imagesOf(stage), ['registry.example/hello:3'])
  })

  it('does not keep a person waiting who aborts', async () => {
    const stage = await servingStage()
    await killedRollout(stage, steps, (event) => event.is === 'in-force' && event.percent === 50)
    const { outcome } = await abortIt(stage)
    assert.equal(outcome.kind, 'aborted')
    assert.deepEqual(await imagesOf(stage), ['registry.example/hello:1'])
    await assert.rejects(abortIt(stage), { code: 'E_NO_ROLLOUT' })
  })
})

describe('a process that was stopped for longer than a minute', () => {
  it('and taken over says so when it goes on, not that the API server is silent', async () => {
    const stage = await servingStage()
    const late = startRollout(stage, { ...steps, hold: '30s' }, { job: job(1) })
    await stage.scheduler.pass(10_000)
    late.life.stop()
    await rollItOut(stage, { ...steps, image: 'registry.example/hello:3' }, { job: job(2) })
    await stage.scheduler.pass(120_000)
    late.life.goOn()
    const { outcome } = await toItsEnd(stage, late)
    assert.deepEqual([outcome.kind, outcome.because], ['stopped', 'driver'], outcome.reason)
    assert.deepEqual(await imagesOf(stage), ['registry.example/hello:3'])
  })
})

async function imagesOf(stage: Stage): Promise<readonly (string | undefined)[]> {
  const revisions = await answering(stage)
  return revisions.map((name) => stage.sandbox.store.revisions.get('shop', name)?.spec.containers[0]?.image)
}
