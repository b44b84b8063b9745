/** An approval between a canary and its promotion, and the way back after one. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import type { ApiRequest } from '../../src/kubernetes/http/transport.ts'
import { whereUsersAre } from '../../src/report/text/where-traffic-is.ts'
import { exitCodeOf } from '../../src/rollout/endings.ts'
import { abortIt, promoteIt, rollItBack, rollItOut, shiftsOf } from './support/sandbox-world.ts'
import { answering, marksOf, minScaleOf, place, servingStage, stored } from './support/stage.ts'

const paused = { steps: '10, 50, 100', 'max-error-rate': '1 %', 'pause-at': '10' }

describe('a paused rollout', () => {
  it('ends its job well, with the split in force and the rollout open', async () => {
    const stage = await servingStage()
    const rollout = await rollItOut(stage, paused)
    assert.equal(rollout.outcome.kind, 'paused')
    assert.deepEqual(shiftsOf(rollout), [10])
    assert.equal(rollout.outcome.percent, 10)
    assert.deepEqual(marksOf(stage).toSorted(), ['kn-rollout.dev/active', 'kn-rollout.dev/rollout'])
    assert.deepEqual(await answering(stage, 200), ['hello-00001', 'hello-00002'])
  })

  it('goes on with the rest of its plan when it is promoted', async () => {
    const stage = await servingStage()
    await rollItOut(stage, paused)
    const rollout = await promoteIt(stage, paused)
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    assert.deepEqual(shiftsOf(rollout), [50, 100])
    assert.deepEqual(await answering(stage), ['hello-00002'])
    assert.deepEqual(marksOf(stage), [])
  })

  it('goes on by the limit of the deploy, though the job of the approval has none', async () => {
    const stage = await servingStage()
    await rollItOut(stage, { ...paused, env: 'ERROR_RATE=1\nERROR_AFTER_REQUESTS=200' })
    for (let each = 0; each < 300; each++) void stage.sandbox.ingress('latest-hello.shop.example.test', '/')
    await stage.scheduler.pass(10_000)
    const { outcome } = await promoteIt(stage)
    assert.deepEqual([outcome.kind, outcome.because], ['aborted', 'analysis-failed'], outcome.reason)
  })

  it('has its step held once, and says what is left of its plan', async () => {
    const stage = await servingStage()
    await rollItOut(stage, paused)
    const { outcome, events } = await promoteIt(stage)
    assert.deepEqual(
      outcome.steps.filter(({ heldMs }) => heldMs > 0).map(({ percent }) => percent),
      [50],
    )
    const plan = events.find((event) => event.is === 'plan')
    assert.deepEqual(
      plan?.plan.steps.map(({ percent }) => percent),
      [50, 100],
    )
  })

  it('is held for as long as the job of the approval says, if it does', async () => {
    const stage = await servingStage()
    await rollItOut(stage, { ...paused, hold: '10s' })
    const { outcome } = await promoteIt(stage, { hold: '20s' })
    const heldMs = outcome.steps.find(({ percent }) => percent === 50)?.heldMs ?? 0
    assert.ok(heldMs >= 20_000, `${heldMs} ms`)
  })

  it('has the time of the deploy for the rest, or as much as the job of the approval says', async () => {
    for (const [timeout, because] of [
      ['', 'timed-out'],
      ['10m', undefined],
    ] as const) {
      const stage = await servingStage()
      await rollItOut(stage, { ...paused, timeout: '2m' })
      const { outcome } = await promoteIt(stage, { hold: '3m', timeout })
      assert.equal(outcome.because, because, outcome.reason)
    }
  })

  it('is judged by another limit without what the deploy had to detect', async () => {
    const stage = await servingStage()
    await rollItOut(stage, { ...paused, detect: '5 %' })
    const { outcome } = await promoteIt(stage, { 'max-error-rate': '10 %' })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
  })

  it('is ended whatever the job that ends it has for settings of a deploy', async () => {
    const stage = await servingStage()
    await rollItOut(stage, paused)
    const { outcome } = await abortIt(stage, { command: 'abort', detect: '3 %', 'max-hold': '20s' })
    assert.equal(outcome.kind, 'aborted', outcome.reason)
  })

  it('keeps no secret of its health check, and asks for it again before anything is touched', async () => {
    const stage = await servingStage()
    const header = { 'health-header': 'X-Api-Key: not-to-be-stored', 'health-body': 'nor-this' }
    await rollItOut(stage, { ...paused, ...header, 'health-body': '', 'health-path': '/healthz' })
    const before = stored(stage)
    assert.doesNotMatch(JSON.stringify(before), /not-to-be-stored|nor-this/)
    await assert.rejects(promoteIt(stage), { code: 'E_GIVE_AGAIN', message: /health-header/ })
    assert.deepEqual(stored(stage), before)
    const { outcome } = await promoteIt(stage, header)
    assert.equal(outcome.kind, 'promoted', outcome.reason)
  })

  it('returns everyone when it is aborted', async () => {
    const stage = await servingStage()
    await rollItOut(stage, paused)
    const rollout = await abortIt(stage)
    assert.deepEqual([rollout.outcome.kind, exitCodeOf(rollout.outcome)], ['aborted', 0])
    assert.deepEqual(await answering(stage), ['hello-00003'])
    assert.deepEqual(marksOf(stage), [])
  })

  it('has the last word against a newer deploy, unless told otherwise', async () => {
    const stage = await servingStage()
    await rollItOut(stage, paused)
    await assert.rejects(rollItOut(stage, { image: 'registry.example/hello:3' }), { code: 'E_PAUSED' })
    const newer = await rollItOut(stage, { image: 'registry.example/hello:3', 'on-newer': 'abort' })
    assert.equal(newer.outcome.kind, 'promoted', newer.outcome.reason)
    assert.equal(stored(stage).spec.template.spec.containers[0]?.image, 'registry.example/hello:3')
  })

  it('stands in the way of the next run for a working day, and is aborted by it after that', async () => {
    const stage = await servingStage()
    await rollItOut(stage, paused)
    await stage.scheduler.pass(7 * 3_600_000)
    await assert.rejects(rollItOut(stage, { image: 'registry.example/hello:3' }), { code: 'E_PAUSED' })
    await stage.scheduler.pass(2 * 3_600_000)
    const newer = await rollItOut(stage, { image: 'registry.example/hello:3' })
    assert.equal(newer.outcome.kind, 'promoted', newer.outcome.reason)
  })

  it('is not promoted where an abort came first and another client stopped that', async () => {
    const stage = await servingStage()
    await rollItOut(stage, paused)
    const journal = JSON.parse(stored(stage).metadata.annotations?.['kn-rollout.dev/rollout'] ?? '')
    const theirs = [{ revisionName: 'hello-00001', percent: 100 }]
    let writes = 0
    const onRequest = ({ method }: ApiRequest) => {
      if (method === 'PATCH' && writes++ === 0)
        stage.sandbox.foreign.patchService(place, {
          metadata: { annotations: { 'kn-rollout.dev/rollout': JSON.stringify({ ...journal, stage: 'stopped' }) } },
          spec: { traffic: theirs },
        })
      return 'sent' as const
    }
    await assert.rejects(promoteIt(stage, {}, { onRequest }), { code: 'E_LOCKED' })
    assert.deepEqual(await answering(stage), ['hello-00001'])
  })

  it('is promoted from its first step where its journal names a step that the plan does not have', async () => {
    const stage = await servingStage()
    await rollItOut(stage, paused)
    const journal = JSON.parse(stored(stage).metadata.annotations?.['kn-rollout.dev/rollout'] ?? '')
    stage.sandbox.foreign.patchService(place, {
      metadata: { annotations: { 'kn-rollout.dev/rollout': JSON.stringify({ ...journal, step: -1 }) } },
    })
    const rollout = await promoteIt(stage)
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    assert.deepEqual(shiftsOf(rollout), [10, 50, 100])
  })

  it('can only be promoted while it is paused', async () => {
    const stage = await servingStage()
    await assert.rejects(promoteIt(stage), { code: 'E_NOT_PAUSED' })
  })
})

describe('a rollback', () => {
  it('returns everyone to the Revision before, and the template and form with it', async () => {
    const stage = await servingStage()
    await rollItOut(stage)
    const rollout = await rollItBack(stage)
    assert.equal(rollout.outcome.kind, 'rolled-back', rollout.outcome.reason)
    assert.equal(stored(stage).spec.template.spec.containers[0]?.image, 'registry.example/hello:1')
    assert.deepEqual(await answering(stage), ['hello-00003'])
    assert.deepEqual(marksOf(stage), [])
    const { from, to } = rollout.outcome.brings?.image ?? {}
    assert.deepEqual([from?.includes('hello:2'), to?.includes('hello:1')], [true, true], `${from} -> ${to}`)
    const phases = rollout.events.flatMap((event) => (event.is === 'phase' ? [event.phase] : []))
    assert.deepEqual(phases, ['rollback'])
  })

  it('restores the template as well where what serves was made again by an abort in between', async () => {
    const stage = await servingStage()
    await rollItOut(stage)
    const failed = await rollItOut(stage, { image: 'registry.example/hello:3', env: 'HEALTH=unhealthy' })
    assert.equal(failed.outcome.because, 'health-failed')
    assert.deepEqual(await answering(stage), ['hello-00004'])
    const { outcome } = await rollItBack(stage)
    assert.equal(outcome.kind, 'rolled-back', outcome.reason)
    assert.deepEqual(outcome.next, [])
    assert.equal(stored(stage).spec.template.spec.containers[0]?.image, 'registry.example/hello:1')
    assert.equal(stored(stage).spec.traffic?.[0]?.latestRevision, true)
    assert.deepEqual(await answering(stage), ['hello-00005'])
  })

  it('restores it where traffic is pinned beside such a Revision, too', async () => {
    const stage = await servingStage({ image: 'dev.local/hello:1' })
    await rollItOut(stage, { image: 'dev.local/hello:2' })
    await rollItOut(stage, { image: 'dev.local/hello:3', env: 'HEALTH=unhealthy' })
    assert.deepEqual(await answering(stage), ['hello-00002'])
    await rollItBack(stage)
    assert.equal(stored(stage).spec.template.spec.containers[0]?.image, 'dev.local/hello:1')
    assert.deepEqual(await answering(stage), ['hello-00001'])
  })

  it('that keeps the template advises nobody to follow what was just rolled back', async () => {
    const stage = await servingStage()
    await rollItOut(stage)
    const { outcome } = await rollItBack(stage, { 'on-abort': 'keep' })
    const next = outcome.next.join('\n')
    assert.match(next, /remains pinned to hello-00001.* hello-00002, .*not known to be good.*deploy again/i)
    assert.doesNotMatch(next, /@latest/)
  })

  it('does not wait for pods any longer once its job is cancelled', async () => {
    const start: [number, number] = [250, 700]
    const stage = await servingStage({ pace: { containerStart: start } })
    await rollItOut(stage)
    await stage.scheduler.pass(300_000)
    start.fill(200_000)
    let cancelledMs = 0
    const onEvent = (event: RolloutEvent, cancel: () => void) => {
      if (event.is === 'scaling') stage.scheduler.after(1_000, () => cancelNow(cancel))
    }
    const cancelNow = (cancel: () => void) => {
      cancelledMs = stage.scheduler.now()
      cancel()
    }
    await assert.rejects(rollItBack(stage, {}, { onEvent }), { code: 'E_TO_INTERRUPTED' })
    const tookMs = stage.scheduler.now() - cancelledMs
    assert.ok(cancelledMs > 0 && tookMs <= 2_000, `${tookMs} ms`)
    assert.deepEqual(marksOf(stage), [])
  })

  for (const image of ['registry.example/hello', 'dev.local/hello'])
    it(`twice is a rollback once, of ${image}`, async () => {
      const stage = await servingStage({ image: `${image}:1` })
      await rollItOut(stage, { image: `${image}:2` })
      await rollItBack(stage)
      const before = stored(stage).spec.traffic
      const users = await answering(stage)
      const { outcome } = await rollItBack(stage)
      assert.equal(outcome.kind, 'unchanged', outcome.reason)
      assert.deepEqual(stored(stage).spec.traffic, before)
      assert.deepEqual(await answering(stage), users)
    })

  it('needs a Revision to return to', async () => {
    const stage = await servingStage()
    await assert.rejects(rollItBack(stage), { code: 'E_NOTHING_BEFORE' })
  })
})

describe('a Revision that is retired', () => {
  it('is let go of its min-scale, and gets it back with a rollback', async () => {
    const stage = await servingStage({ annotations: { 'autoscaling.knative.dev/min-scale': '2' } })
    await rollItOut(stage)
    assert.equal(minScaleOf(stage, 'hello-00001'), '0')
    assert.equal(minScaleOf(stage, 'hello-00002'), '2')
    const rollout = await rollItBack(stage)
    assert.equal(rollout.outcome.kind, 'rolled-back', rollout.outcome.reason)
    assert.equal(stored(stage).spec.template.metadata?.annotations?.['autoscaling.knative.dev/min-scale'], '2')
  })

  it('is as large as what served before it follows its latest Revision again', async () => {
    const stage = await servingStage()
    stage.sandbox.foreign.patchRevision(
      { namespace: 'shop', name: 'hello-00001' },
      { metadata: { annotations: { 'autoscaling.knative.dev/min-scale': '3' } } },
    )
    await stage.scheduler.pass(10_000)
    const rollout = await rollItOut(stage, { env: 'HEALTH=unhealthy' })
    assert.equal(rollout.outcome.because, 'health-failed')
    assert.equal(stored(stage).spec.traffic?.[0]?.latestRevision, true)
    assert.equal(minScaleOf(stage, 'hello-00003'), '3')
  })

  it('stays warm if told', async () => {
    const stage = await servingStage()
    await rollItOut(stage, { 'keep-previous': 'warm' })
    assert.equal(minScaleOf(stage, 'hello-00001'), '1')
  })
})

describe('what is said of users after an abort', () => {
  const unhealthy = { env: 'ERROR_RATE=1', 'max-error-rate': '1 %' }

  it('names the Revision that serves, and no URL of the old code for the candidate', async () => {
    const stage = await servingStage()
    await rollItOut(stage)
    const { outcome } = await rollItOut(stage, { image: 'registry.example/hello:3', ...unhealthy })
    assert.deepEqual(await answering(stage), ['hello-00004'])
    assert.deepEqual(outcome.copy, { revision: 'hello-00004', of: 'hello-00002' })
    assert.deepEqual([outcome.revision, outcome.percent, outcome.candidateUrl], ['hello-00003', 0, undefined])
    assert.match(whereUsersAre(outcome), /hello-00004, a copy of hello-00002/)
  })

  it('names every Revision of stable where there are several', async () => {
    const stage = await servingStage()
    await rollItOut(stage, { traffic: 'latest=30, previous=70' })
    const { outcome } = await rollItOut(stage, { image: 'registry.example/hello:3', ...unhealthy })
    assert.match(whereUsersAre(outcome), /on hello-00002 and hello-00001|on hello-00001 and hello-00002/)
    assert.equal(outcome.previousRevision, 'hello-00001')
  })
})
