/** The health check at 0 %: it stands between a ready candidate and its first user. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import { finish, killedRollout, rollItOut } from './support/sandbox-world.ts'
import { answering, marksOf, servingStage, stored } from './support/stage.ts'

describe('a candidate that is unhealthy', () => {
  it('is aborted at 0 %, and no user meets it', async () => {
    const stage = await servingStage()
    const { outcome } = await rollItOut(stage, { env: 'HEALTH=unhealthy' })
    assert.equal(outcome.because, 'health-failed')
    assert.equal(outcome.health?.is, 'failed')
    assert.deepEqual(outcome.exposure, [])
    assert.deepEqual(marksOf(stage), [])
    assert.deepEqual(await answering(stage), ['hello-00003'])
  })

  it('is remembered as such by whoever finishes the abort of a process that was killed in it', async () => {
    const stage = await servingStage()
    const isBack = (event: RolloutEvent) => event.is === 'written' && event.what.startsWith('Restored the template')
    await killedRollout(stage, { env: 'HEALTH=unhealthy' }, isBack, { driver: 'job' })
    await finish(stage, 'job')
    const { 'verdict.kn-rollout.dev/hello-00002': verdict = 'none' } = stored(stage).metadata.annotations ?? {}
    assert.match(verdict, /bad.*health-failed.*"cause":"the status was 503/)
  })

  it('is refused its body too, where one is asked for', async () => {
    const stage = await servingStage()
    const { outcome } = await rollItOut(stage, { 'health-path': '/', 'health-body': 'no such text' })
    assert.equal(outcome.because, 'health-failed')
    assert.deepEqual(outcome.exposure, [])
  })
})
