/** A good release. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Transport } from '../../src/kubernetes/http/transport.ts'
import { rollItOut, shiftsOf } from './support/sandbox-world.ts'
import { answering, marksOf, place, servingStage, stored } from './support/stage.ts'
import { arrive, failed, slowestMs } from './support/users.ts'

const steps = { steps: '10, 50, 100', 'max-error-rate': '1 %' }

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

  it('drops no request and keeps nobody waiting, though the app takes 4 s to start and sleeps soon', async () => {
    const stage = await servingStage({
      env: { START_DELAY_MS: '4000' },
      annotations: { 'autoscaling.knative.dev/window': '6s' },
    })
    const users = arrive(stage, 50)
    const { outcome } = await rollItOut(stage, steps)
    const answers = await users.met()
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.deepEqual(failed(answers), [])
    assert.ok(slowestMs(answers) < 3_000, `${slowestMs(answers)} ms`)
  })

  it('meets its first users warm, though nobody had used the Service and it was at zero', async () => {
    const stage = await servingStage({ env: { START_DELAY_MS: '4000' }, sinceMs: 180_000 })
    let users = arrive(stage)
    users.leave()
    const { outcome } = await rollItOut(stage, steps, {
      onEvent: (event) => {
        if (event.is === 'in-force' && event.percent === 10) users = arrive(stage)
      },
    })
    const answers = await users.met()
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.ok(answers.length > 100)
    assert.deepEqual(failed(answers), [])
    assert.ok(slowestMs(answers) < 1_000, `${slowestMs(answers)} ms`)
  })

  it('is unchanged the second time, and makes no Revision', async () => {
    const stage = await servingStage()
    await rollItOut(stage, steps)
    const { generation } = stored(stage).metadata
    const again = await rollItOut(stage, steps)
    assert.equal(again.outcome.kind, 'unchanged')
    assert.equal(stored(stage).metadata.generation, generation)
    assert.deepEqual(await answering(stage), ['hello-00002'])
  })

  it('follows the latest Revision again, however late Knative names it', async () => {
    const slow = await servingStage({ pace: { configuration: [20_000, 20_000] }, sinceMs: 120_000 })
    const { outcome } = await rollItOut(slow, { strategy: 'all-at-once' })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.deepEqual(stored(slow).spec.traffic?.[0], { tag: 'latest', latestRevision: true, percent: 100 })
    assert.deepEqual(outcome.next, [])
  })

  it('does not wait for a name that another client has taken for itself', async () => {
    const stage = await servingStage()
    const rollout = await rollItOut(
      stage,
      { strategy: 'all-at-once' },
      {
        onEvent: (event) => {
          if (event.is !== 'phase' || event.phase !== 'promote') return
          const containers = [{ image: 'registry.example/hello:9', env: [{ name: 'CRASH', value: '3' }] }]
          stage.sandbox.foreign.patchService(place, { spec: { template: { spec: { containers } } } })
        },
      },
    )
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    assert.match(rollout.outcome.next.join(' '), /Another client changed the template.*remains pinned to hello-00002/)
    const texts = rollout.events.flatMap((event) => (event.is === 'note' ? [event.text] : []))
    assert.deepEqual(
      texts.filter((text) => /does not name/.test(text)),
      [],
    )
  })

  it('stays pinned where the Service was pinned before', async () => {
    const stage = await servingStage({ traffic: [{ latestRevision: true, percent: 100 }] })
    const pinned = [{ revisionName: 'hello-00001', percent: 100 }]
    stage.sandbox.foreign.patchService({ namespace: 'shop', name: 'hello' }, { spec: { traffic: pinned } })
    await rollItOut(stage, steps)
    assert.deepEqual(stored(stage).spec.traffic?.[0], {
      tag: 'latest',
      revisionName: 'hello-00002',
      latestRevision: false,
      percent: 100,
    })
  })

  for (const strategy of ['blue-green', 'all-at-once'])
    it(`is promoted by ${strategy}`, async () => {
      const stage = await servingStage()
      const rollout = await rollItOut(stage, { strategy })
      assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
      assert.deepEqual(shiftsOf(rollout), strategy === 'blue-green' ? [0, 100] : [100])
      assert.deepEqual(await answering(stage), ['hello-00002'])
    })
})

describe('after a promotion', () => {
  it("the user's own manifest still serves: users and the tag follow its new Revision", async () => {
    const stage = await servingStage()
    await rollItOut(stage, steps)
    const containers = [{ image: 'registry.example/hello:3' }]
    stage.sandbox.foreign.patchService(
      { namespace: 'shop', name: 'hello' },
      { spec: { template: { spec: { containers } } } },
    )
    await stage.scheduler.pass(5_000)
    assert.deepEqual(await answering(stage), ['hello-00003'])
  })
})

describe('a closing write whose answer is lost, and that lands only after it was looked for', () => {
  it('ends as the promotion that it is, not as one that was taken over', async () => {
    const stage = await servingStage()
    let isSpent = false
    const transport: Transport = async (request, options) => {
      const isClosing = /"remove","path":"[^"]*kn-rollout.dev~1rollout"/.test(request.body ?? '')
      if (isSpent || !isClosing || request.path.includes('dryRun')) return stage.sandbox.transport(request, options)
      isSpent = true
      const { signal } = new AbortController()
      stage.scheduler.after(100, () => void stage.sandbox.transport(request, { ...options, signal }))
      throw new Error('broken')
    }
    const { outcome } = await rollItOut(stage, {}, { transport })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.deepEqual(marksOf(stage), [])
  })
})
