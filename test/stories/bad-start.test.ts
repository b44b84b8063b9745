/** A candidate that cannot start: no user ever meets it, and the cause is told within seconds. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rollItOut, shiftsOf } from './support/sandbox-world.ts'
import { answering, marksOf, servingStage, stored } from './support/stage.ts'

const soonMs = 30_000

const starts: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ['crashes over and over', { env: 'CRASH=3' }, 'CrashLoopBackOff'],
  ['has no image', { image: 'registry.example/missing:2' }, 'ErrImagePull|ImagePullBackOff|ContainerMissing'],
  ['lacks a secret', { 'env-from-secret': 'PASSWORD=database/password' }, 'CreateContainerConfigError'],
  ['asks for more than the node has', { 'cpu-request': '1000' }, 'Unschedulable'],
]

describe('a candidate that', () => {
  for (const [name, settings, reason] of starts)
    it(`${name} is aborted within ${soonMs / 1_000} s, and no user meets it`, async () => {
      const stage = await servingStage()
      const beganMs = stage.scheduler.now()
      const rollout = await rollItOut(stage, settings)
      assert.equal(
        rollout.outcome.because,
        reason === 'Unschedulable' ? 'candidate-without-room' : 'candidate-failed',
        rollout.outcome.reason,
      )
      assert.ok(stage.scheduler.now() - beganMs < soonMs, `${stage.scheduler.now() - beganMs} ms`)
      assert.match(rollout.outcome.trouble?.reason ?? 'none', new RegExp(reason))
      assert.deepEqual(rollout.outcome.exposure, [])
      assert.equal(stored(stage).spec.template.spec.containers[0]?.image, 'registry.example/hello:1')
      assert.deepEqual(marksOf(stage), [])
    })

  it('listens on another port is aborted when its time is up, and no user meets it', async () => {
    const stage = await servingStage()
    const rollout = await rollItOut(stage, { env: 'FIXED_PORT=9999', 'ready-timeout': '20s' })
    assert.equal(rollout.outcome.because, 'candidate-not-ready')
    assert.deepEqual(rollout.outcome.exposure, [])
  })

  it('is ready for a moment between its crashes is aborted, and no user meets it', async () => {
    const stage = await servingStage()
    const rollout = await rollItOut(stage, { env: 'CRASH_AFTER_SECONDS=0.1' })
    assert.equal(rollout.outcome.because, 'candidate-failed', rollout.outcome.reason)
    assert.equal(rollout.outcome.trouble?.reason, 'CrashLoopBackOff')
    assert.deepEqual(rollout.outcome.exposure, [])
  })

  it('crashes once and heals is no failure', async () => {
    const stage = await servingStage()
    const rollout = await rollItOut(stage, { env: 'CRASH_ONCE=1' })
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    assert.deepEqual(shiftsOf(rollout), [10, 50, 100])
    assert.deepEqual(await answering(stage), ['hello-00002'])
  })

  it('crashes leaves the cause with its verdict, without values of its variables', async () => {
    const stage = await servingStage()
    await rollItOut(stage, { env: 'CRASH=3\nCRASH_MESSAGE=hunter2 is no database' })
    const verdict = stored(stage).metadata.annotations?.['verdict.kn-rollout.dev/hello-00002'] ?? ''
    const { is, why, cause } = JSON.parse(verdict)
    assert.deepEqual([is, why], ['bad', 'candidate-failed'])
    assert.match(cause, /^CrashLoopBackOff: Container user-container exited 3 times/)
    assert.doesNotMatch(verdict, /hunter2/)
  })

  it('crashes tells its last words', async () => {
    const stage = await servingStage()
    const { outcome } = await rollItOut(stage, { env: 'CRASH=3\nCRASH_MESSAGE=no database' })
    assert.ok(outcome.trouble?.log.includes('no database'), outcome.trouble?.log.join('\n'))
  })
})
