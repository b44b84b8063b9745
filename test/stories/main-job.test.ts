/** The main job, told on the sandbox: what users met, and what is left on the Service. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rollItOut, shiftsOf } from './support/sandbox-world.ts'
import { answering, emptyStage, marksOf, servingStage, stored } from './support/stage.ts'

const steps = { steps: '10, 50, 100', 'max-error-rate': '1 %' }

describe('a first deployment', () => {
  it('makes the Service and ends with it serving, following its latest Revision', async () => {
    const stage = emptyStage()
    const { outcome } = await rollItOut(stage)
    assert.equal(outcome.kind, 'promoted')
    assert.deepEqual(await answering(stage), ['hello-00001'])
    assert.deepEqual(stored(stage).spec.traffic, [{ tag: 'latest', latestRevision: true, percent: 100 }])
    assert.deepEqual(marksOf(stage), [])
  })
})

describe('a good release', () => {
  it('is promoted by 10, 50, 100 and leaves the old one under previous', async () => {
    const stage = await servingStage()
    const rollout = await rollItOut(stage, steps)
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    assert.deepEqual(shiftsOf(rollout), [10, 50, 100])
    assert.deepEqual(await answering(stage), ['hello-00002'])
    assert.deepEqual(stored(stage).spec.traffic, [
      { tag: 'latest', latestRevision: true, percent: 100 },
      { tag: 'previous', revisionName: 'hello-00001', latestRevision: false, percent: 0 },
    ])
    assert.deepEqual(marksOf(stage), [])
  })

  it('is unchanged the second time', async () => {
    const stage = await servingStage()
    await rollItOut(stage, steps)
    const again = await rollItOut(stage, steps)
    assert.equal(again.outcome.kind, 'unchanged')
    assert.deepEqual(await answering(stage), ['hello-00002'])
  })
})

describe('a bad release', () => {
  it('that errs is taken back, with template and form', async () => {
    const stage = await servingStage()
    const rollout = await rollItOut(stage, { ...steps, env: 'ERROR_RATE=0.5' })
    assert.equal(rollout.outcome.kind, 'aborted')
    assert.equal(rollout.outcome.because, 'analysis-failed')
    assert.match(rollout.outcome.reason, /^\d+ of \d+ probes failed \(.*\); the limit is 1 %\.$/)
    assert.match(rollout.outcome.next.join(), /kubectl logs .* -n shop -l serving\.knative\.dev\/revision=hello-00002/)
    assert.deepEqual(shiftsOf(rollout), [10, 0])
    const returned = rollout.events.find((event) => event.is === 'returned')
    assert.ok(returned?.afterMs && returned.afterMs < 1_000, 'the way back takes the time it takes')
    assert.deepEqual(await answering(stage), ['hello-00003'])
    assert.equal(stored(stage).spec.template.spec.containers[0]?.image, 'registry.example/hello:1')
    assert.deepEqual(stored(stage).spec.traffic, [{ latestRevision: true, percent: 100 }])
    assert.deepEqual(marksOf(stage), [])
  })

  it('that cannot start never meets a user', async () => {
    const stage = await servingStage()
    const rollout = await rollItOut(stage, { ...steps, env: 'CRASH=3' })
    assert.equal(rollout.outcome.because, 'candidate-failed')
    assert.equal(rollout.outcome.revision, 'hello-00002')
    assert.deepEqual(rollout.outcome.exposure, [])
    assert.equal(rollout.outcome.trouble?.reason, 'CrashLoopBackOff')
  })

  it('that is unhealthy never meets a user', async () => {
    const stage = await servingStage()
    const rollout = await rollItOut(stage, { ...steps, env: 'HEALTH=unhealthy' })
    assert.equal(rollout.outcome.because, 'health-failed')
    assert.deepEqual(rollout.outcome.exposure, [])
    assert.deepEqual(marksOf(stage), [])
  })
})

describe('a cancelled job', () => {
  it('returns everyone', async () => {
    const stage = await servingStage()
    const rollout = await rollItOut(stage, steps, {
      onEvent: (event, cancel) => {
        if (event.is === 'in-force' && event.percent === 50) cancel()
      },
    })
    assert.equal(rollout.outcome.because, 'cancelled')
    assert.deepEqual(shiftsOf(rollout), [10, 50, 0])
    assert.deepEqual(await answering(stage), ['hello-00003'])
  })
})

describe('another hand', () => {
  it('on the traffic ends the rollout, and is kept', async () => {
    const stage = await servingStage()
    const theirs = [{ revisionName: 'hello-00001', percent: 100 }]
    const rollout = await rollItOut(stage, steps, {
      onEvent: (event) => {
        if (event.is === 'in-force' && event.percent === 10)
          stage.sandbox.foreign.patchService({ namespace: 'shop', name: 'hello' }, { spec: { traffic: theirs } })
      },
    })
    assert.equal(rollout.outcome.kind, 'stopped')
    assert.deepEqual(
      stored(stage).spec.traffic?.map(({ revisionName, percent }) => ({ revisionName, percent })),
      theirs,
    )
  })
})
