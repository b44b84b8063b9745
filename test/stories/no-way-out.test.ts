/** A Service whose users get nothing from what should serve them: no protection of users keeps the fix out. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import { abortIt, killedRollout, promoteIt, rollItBack, rollItOut } from './support/sandbox-world.ts'
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

/** What is said to help, of what serves nobody. */
const curesIn = (events: readonly RolloutEvent[]): string =>
  events.flatMap((event) => (event.is === 'warning' && event.code === 'W_SERVES_NOBODY' ? [event.cure] : [])).join()

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
    assert.match(curesIn(events), /^There is no traffic to protect/)
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

describe('a Service that is being deleted', () => {
  const hold = { metadata: { finalizers: ['example.com/hold'] } }

  it('is named as such at once, with what holds it, and nothing is touched', async () => {
    const stage = await servingStage()
    stage.sandbox.foreign.patchService(place, hold)
    stage.sandbox.foreign.deleteService(place)
    const [before, atMs] = [stored(stage), stage.scheduler.now()]
    for (const command of [rollItOut, rollItBack, promoteIt, abortIt])
      await assert.rejects(command(stage), { code: 'E_BEING_DELETED', message: /since 2.*example\.com\/hold/ })
    assert.deepEqual(stored(stage), before)
    assert.ok(stage.scheduler.now() - atMs < 2_000)
  })

  it('during a rollout ends it at once', async () => {
    const stage = await servingStage()
    stage.sandbox.foreign.patchService(place, hold)
    const onEvent = (event: RolloutEvent) => event.is === 'in-force' && stage.sandbox.foreign.deleteService(place)
    const { outcome } = await rollItOut(stage, {}, { onEvent })
    assert.deepEqual([outcome.kind, outcome.because], ['stopped', 'deleted'])
    assert.match(outcome.reason, /is deleting hello/)
  })

  it('is gone once nothing holds it, and can be made again', async () => {
    const stage = await servingStage()
    stage.sandbox.foreign.patchService(place, hold)
    stage.sandbox.foreign.deleteService(place)
    stage.sandbox.foreign.patchService(place, { metadata: { finalizers: null } })
    const { outcome } = await rollItOut(stage)
    assert.equal(outcome.kind, 'promoted', outcome.reason)
  })
})

describe('a Route that no ingress serves', () => {
  const nobody = { 'networking.knative.dev/ingress.class': 'nobody.example' }

  it('is refused before anything is written, with its own reason', async () => {
    const stage = await servingStage({ marks: nobody })
    const before = stored(stage)
    await assert.rejects(rollItOut(stage), { code: 'E_ROUTE_NOT_SERVED', message: /IngressNotConfigured/ })
    assert.deepEqual(stored(stage), before)
  })

  it('during a rollout is told in its ending, with its own reason', async () => {
    const stage = await servingStage()
    const onEvent = (event: RolloutEvent) =>
      event.is === 'health' && stage.sandbox.foreign.patchService(place, { metadata: { annotations: nobody } })
    const { outcome } = await rollItOut(stage, {}, { onEvent })
    assert.match(outcome.reason, /IngressNotConfigured/)
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

describe('a stable Revision that no longer exists', () => {
  const pinnedToGone = async (): Promise<Stage> => {
    const stage = await servingStage()
    pinnedTo(stage, 'hello-00001')
    stage.sandbox.foreign.patchService(place, { spec: { template: { spec: { containers: [{ image: 'x:2' }] } } } })
    await stage.scheduler.pass(5_000)
    remove(stage)
    await stage.scheduler.pass(5_000)
    return stage
  }
  const remove = (stage: Stage) => stage.sandbox.foreign.deleteRevision({ namespace: 'shop', name: 'hello-00001' })

  it('is noticed before anything is written, and the new Revision takes its place', async () => {
    const stage = await pinnedToGone()
    const { outcome, events } = await rollItOut(stage)
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.deepEqual(await answering(stage), ['hello-00003'])
    const said = events.flatMap((event) => (event.is === 'warning' ? [event.message] : []))
    assert.match(said.join(), /hello-00001.*no longer exists/)
  })

  it('is replaced by a Revision that is there already, where nothing else is asked for', async () => {
    const stage = await pinnedToGone()
    const { outcome } = await rollItOut(stage, { image: 'x:2' })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.deepEqual(await answering(stage), ['hello-00002'])
  })

  for (const percent of [0, 10, 50])
    it(`leaves users on the candidate where it is deleted at ${percent} %, at once`, async () => {
      const stage = await servingStage()
      let deletedMs = 0
      const { outcome } = await rollItOut(stage, percent === 0 ? { strategy: 'blue-green' } : {}, {
        onEvent: (event) => {
          if (event.is !== 'in-force' || event.percent !== percent) return
          deletedMs = stage.scheduler.now()
          remove(stage)
        },
      })
      assert.ok(stage.scheduler.now() - deletedMs < 30_000, `${stage.scheduler.now() - deletedMs} ms`)
      assert.deepEqual([outcome.kind, outcome.because], ['aborted', 'stable-gone'])
      assert.deepEqual(await answering(stage), ['hello-00002'])
      assert.deepEqual(marksOf(stage), [])
      assert.match(outcome.next.join(' '), /pinned to hello-00002.*Deploy again/)
      const next = await rollItOut(stage, { image: 'registry.example/hello:3' })
      assert.equal(next.outcome.kind, 'promoted', next.outcome.reason)
    })

  it('while the candidate starts does not keep users from it', async () => {
    const stage = await servingStage()
    const { outcome } = await rollItOut(stage, {}, { onEvent: (event) => event.is === 'created' && remove(stage) })
    assert.equal(outcome.because, 'stable-gone')
    assert.deepEqual(await answering(stage), ['hello-00002'])
  })

  it('does not hold up an abort, also where nothing else serves', async () => {
    const stage = await servingStage()
    const onEvent = (event: RolloutEvent) => event.is === 'returning' && remove(stage)
    const { outcome } = await rollItOut(stage, { env: 'CRASH=3' }, { onEvent })
    assert.deepEqual([outcome.kind, outcome.because], ['aborted', 'candidate-failed'])
    assert.deepEqual(marksOf(stage), [])
    const next = await rollItOut(stage, { env: 'CRASH-' })
    assert.equal(next.outcome.kind, 'promoted', next.outcome.reason)
  })

  it('does not hold up the abort of a rollout that was left open', async () => {
    const stage = await servingStage()
    await killedRollout(stage, {}, ({ is }) => is === 'in-force')
    remove(stage)
    await stage.scheduler.pass(5_000)
    const { outcome } = await abortIt(stage)
    assert.equal(outcome.kind, 'aborted', outcome.reason)
    assert.deepEqual(await answering(stage), ['hello-00002'])
  })

  it('gives its part to what is left of stable', async () => {
    const stage = await servingStage()
    await rollItOut(stage, { traffic: 'latest=30, previous=70' })
    const { outcome } = await rollItOut(
      stage,
      { image: 'registry.example/hello:3' },
      { onEvent: (event) => event.is === 'in-force' && remove(stage) },
    )
    assert.equal(outcome.because, 'stable-gone')
    assert.deepEqual(await answering(stage), ['hello-00002'])
  })
})
