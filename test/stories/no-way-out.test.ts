/** A Service whose users get nothing from what should serve them: no protection of users keeps the fix out. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rollItOut } from './support/sandbox-world.ts'
import { answering, marksOf, place, type Scenery, type Stage, servingStage, stored } from './support/stage.ts'

const fix = { env: 'CRASH_AFTER_SECONDS-', 'health-path': '/healthz' }

/** Its only Revision crashes a few seconds after its start, every time. */
const brokenStage = (scenery: Scenery = {}): Promise<Stage> =>
  servingStage({
    env: { CRASH_AFTER_SECONDS: '3' },
    annotations: { 'autoscaling.knative.dev/min-scale': '1' },
    sinceMs: 60_000,
    ...scenery,
  })

const pinnedTo = (stage: Stage, revisionName: string): void =>
  stage.sandbox.foreign.patchService(place, { spec: { traffic: [{ revisionName, percent: 100 }] } })

describe('a stable Revision that crashes and serves nobody', () => {
  it('does not keep its fix out: the new Revision gets all traffic, and the form stays', async () => {
    const stage = await brokenStage()
    const { outcome, events } = await rollItOut(stage, fix)
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.deepEqual(await answering(stage), ['hello-00002'])
    assert.deepEqual(stored(stage).spec.traffic, [{ tag: 'latest', latestRevision: true, percent: 100 }])
    assert.deepEqual(marksOf(stage), [])
    const said = events.flatMap((event) => (event.is === 'warning' ? [event.message] : []))
    assert.match(said.join(), /hello-00001.*serves nobody/)
  })

  it('is replaced by name where the Service was pinned to it', async () => {
    const stage = await brokenStage()
    pinnedTo(stage, 'hello-00001')
    await stage.scheduler.pass(5_000)
    const { outcome } = await rollItOut(stage, { ...fix, strategy: 'all-at-once' })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.deepEqual(stored(stage).spec.traffic, [
      { tag: 'latest', revisionName: 'hello-00002', latestRevision: false, percent: 100 },
    ])
  })

  it('is nothing to return to: a fix that fails too is told so, and the next one gets through', async () => {
    const stage = await brokenStage()
    const { outcome } = await rollItOut(stage, { env: 'CRASH=3' })
    assert.equal(outcome.kind, 'aborted')
    assert.equal(outcome.because, 'candidate-failed')
    assert.doesNotMatch(outcome.reason, /unchanged/)
    const next = await rollItOut(stage, { env: 'CRASH-\nCRASH_AFTER_SECONDS-' })
    assert.equal(next.outcome.kind, 'promoted', next.outcome.reason)
    assert.deepEqual(await answering(stage), ['hello-00003'])
  })
})

describe('a part of the traffic that serves nobody', () => {
  it('goes to the rest at once, and nothing returns to it', async () => {
    const stage = await servingStage({ env: { CRASH_AFTER_SECONDS: '3' }, sinceMs: 60_000 })
    await rollItOut(stage, fix)
    stage.sandbox.foreign.patchService(place, {
      spec: {
        traffic: [
          { revisionName: 'hello-00002', percent: 40 },
          { revisionName: 'hello-00001', percent: 60 },
        ],
      },
    })
    await stage.scheduler.pass(5_000)
    const { outcome } = await rollItOut(stage, { env: 'HEALTH=unhealthy' })
    assert.equal(outcome.because, 'health-failed', outcome.reason)
    assert.deepEqual(await answering(stage), ['hello-00002'])
    assert.deepEqual(stored(stage).spec.traffic, [{ revisionName: 'hello-00002', latestRevision: false, percent: 100 }])
  })
})

describe('the tags of an earlier rollout', () => {
  it('are known as ours, whatever the names were in between', async () => {
    const stage = await servingStage()
    await rollItOut(stage)
    await rollItOut(stage, { image: 'registry.example/hello:3', 'candidate-tag': 'c1', 'stable-tag': 's1' })
    const { outcome } = await rollItOut(stage, { image: 'registry.example/hello:4' })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.deepEqual(await answering(stage), ['hello-00004'])
  })
})
