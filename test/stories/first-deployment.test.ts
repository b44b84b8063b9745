/** A Service that is not there yet. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rollItOut } from './support/sandbox-world.ts'
import { answering, emptyStage, findService, marksOf, stored } from './support/stage.ts'

describe('a first deployment', () => {
  it('is a warning that names the Service, and is refused with create: false', async () => {
    const stage = emptyStage()
    await assert.rejects(rollItOut(stage, { create: 'false' }), {
      code: 'E_CREATE',
      message: /no Service hello in shop/,
    })
    assert.equal(findService(stage), undefined)
    const { events } = await rollItOut(stage)
    const warnings = events.flatMap((event) => (event.is === 'warning' ? [event.message] : []))
    assert.deepEqual(warnings, ['There is no Service hello in shop: it will be created.'])
  })

  it('makes the Service and ends with it serving, following its latest Revision', async () => {
    const stage = emptyStage()
    const { outcome } = await rollItOut(stage)
    assert.equal(outcome.kind, 'promoted')
    assert.deepEqual(await answering(stage), ['hello-00001'])
    assert.deepEqual(stored(stage).spec.traffic, [{ tag: 'latest', latestRevision: true, percent: 100 }])
    assert.deepEqual(marksOf(stage), [])
  })

  it('that cannot start is left as it is, and the next one serves', async () => {
    const stage = emptyStage()
    const failed = await rollItOut(stage, { env: 'CRASH=3' })
    assert.equal(failed.outcome.kind, 'first-deployment-failed')
    assert.deepEqual(marksOf(stage), [])
    const { outcome } = await rollItOut(stage, { env: 'CRASH-' })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.deepEqual(await answering(stage), ['hello-00002'])
  })

  it('that cannot start is deleted again if told', async () => {
    const stage = emptyStage()
    const { outcome } = await rollItOut(stage, { image: 'registry.example/missing:1', 'on-first-failure': 'delete' })
    assert.equal(outcome.kind, 'first-deployment-failed')
    assert.equal(findService(stage), undefined)
  })

  it('that is unhealthy has failed', async () => {
    const { outcome } = await rollItOut(emptyStage(), { env: 'HEALTH=unhealthy' })
    assert.equal(outcome.kind, 'first-deployment-failed')
    assert.equal(outcome.because, 'health-failed')
  })

  it('that failed is not "no change" when its job runs again', async () => {
    const stage = emptyStage()
    const unhealthy = { env: 'HEALTH=unhealthy' }
    await rollItOut(stage, unhealthy)
    const { outcome } = await rollItOut(stage, unhealthy)
    assert.equal(outcome.because, 'health-failed', outcome.reason)
  })
})
