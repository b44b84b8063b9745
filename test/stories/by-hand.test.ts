/** The traffic of a Service changed by hand: checked first, written once, waited for, and never under a rollout. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { JsonObject } from '../../src/engine/ports/ports.ts'
import type { TrafficTarget } from '../../src/rollout/model.ts'
import { type HandShare, splitByHand, tagged, untaggedByHand } from '../../src/rollout/traffic/lists-by-hand.ts'
import { changedByHand, type HandCue } from './support/by-hand.ts'
import { killedRollout, rollItOut } from './support/sandbox-world.ts'
import { answering, marksOf, place, podsOf, type Stage, servingStage, stored } from './support/stage.ts'

const image = (tag: string, env: readonly JsonObject[] = []): JsonObject => ({
  spec: { template: { spec: { containers: [{ image: `registry.example/hello:${tag}`, env: [...env] }] } } },
})

/** Two Revisions; the Service follows the latest. */
async function twoRevisions(env: readonly JsonObject[] = []): Promise<Stage> {
  const stage = await servingStage()
  stage.sandbox.foreign.patchService(place, image('2', env))
  await stage.scheduler.pass(10_000)
  return stage
}

const to = (name: string, percent: number): HandShare => ({ to: { is: 'revision', name }, percent })
const split = (stage: Stage, shares: readonly HandShare[], cue?: HandCue) =>
  changedByHand(stage, ({ traffic }) => ({ traffic: splitByHand(traffic, shares) }), cue)
const tenPercent = [to('hello-00002', 10), to('hello-00001', 90)]

const trafficOf = (stage: Stage): readonly TrafficTarget[] => stored(stage).spec.traffic ?? []
const generationOf = (stage: Stage): number | undefined => stored(stage).metadata.generation

describe('a split by hand', () => {
  it('is in force at the Route when it ends, and says what was before', async () => {
    const stage = await twoRevisions()
    const { result } = await split(stage, tenPercent)
    assert.deepEqual([result.isWritten, result.isInForce], [true, true], result.why)
    const shares = (list: readonly TrafficTarget[]) => list.map(({ revisionName, percent }) => [revisionName, percent])
    assert.deepEqual(shares(result.before), [['hello-00002', 100]])
    assert.deepEqual(shares(result.after).sort(), [
      ['hello-00001', 90],
      ['hello-00002', 10],
    ])
    assert.deepEqual(await answering(stage), ['hello-00001', 'hello-00002'])
    assert.deepEqual(marksOf(stage), [])
  })

  it('that is there already writes nothing', async () => {
    const stage = await twoRevisions()
    await split(stage, tenPercent)
    const before = generationOf(stage)
    const { result } = await split(stage, tenPercent)
    assert.deepEqual([result.isWritten, result.isInForce, generationOf(stage)], [false, true, before])
  })

  it('to a Revision that proved bad says so, and why', async () => {
    const stage = await servingStage()
    const rollout = await rollItOut(stage, { steps: '10, 100', env: 'HEALTH=unhealthy' })
    assert.equal(rollout.outcome.because, 'health-failed', rollout.outcome.reason)
    const { warnings } = await split(stage, tenPercent)
    assert.deepEqual(warnings, ['hello-00002 proved bad in a rollout (not healthy): the status was 503, expected 2xx'])
  })

  it('is made again from what another client wrote in between', async () => {
    const stage = await twoRevisions()
    const theirs: readonly JsonObject[] = [
      { latestRevision: true, percent: 100 },
      { tag: 'qa', revisionName: 'hello-00001', percent: 0 },
    ]
    let isDisturbed = false
    const onRequest = (method: string) => {
      if (method !== 'PATCH' || isDisturbed) return
      isDisturbed = true
      stage.sandbox.foreign.patchService(place, { spec: { traffic: theirs } })
    }
    const { result } = await split(stage, tenPercent, { onRequest })
    assert.equal(result.isWritten, true)
    assert.equal(trafficOf(stage).find(({ tag }) => tag === 'qa')?.percent, 90)
    assert.deepEqual(await answering(stage), ['hello-00001', 'hello-00002'])
  })

  it('wakes a Revision without pods before its users come', async () => {
    const stage = await twoRevisions()
    stage.sandbox.foreign.patchService(place, {
      spec: {
        traffic: [
          { latestRevision: true, percent: 100 },
          { tag: 'old', revisionName: 'hello-00001' },
        ],
      },
    })
    await stage.scheduler.pass(200_000)
    assert.equal(podsOf(stage, 'hello-00001'), 0)
    let pods = 0
    const onRequest = (method: string) => {
      if (method === 'PATCH') pods = podsOf(stage, 'hello-00001')
    }
    const { result, warnings } = await split(stage, [to('hello-00001', 100)], { onRequest })
    assert.deepEqual([result.isInForce, pods, warnings], [true, 1, []])
  })

  it('warns where nothing can wake it, and of one that proved bad', async () => {
    const stage = await twoRevisions()
    await stage.scheduler.pass(200_000)
    const { warnings } = await split(stage, [to('hello-00001', 100)])
    assert.match(warnings.join(), /hello-00001 has no pods, and it has no tag.*its first users wait/)
    await rollItOut(stage, { steps: '50, 100', env: 'ERROR_RATE=1', image: 'registry.example/hello:3' })
    const bad = Object.keys(stored(stage).metadata.annotations ?? {}).find((name) => name.startsWith('verdict.'))
    const after = await split(stage, [to(bad?.split('/')[1] ?? '', 10), to('hello-00001', 90)])
    assert.match(after.warnings.join(), /hello-00003 proved bad in a rollout/)
  })

  it('that the Route does not take is not called done', async () => {
    const stage = await servingStage({ pace: { ingressReady: [90_000, 90_000] } })
    stage.sandbox.foreign.patchService(place, image('2'))
    await stage.scheduler.pass(200_000)
    const { result } = await split(stage, tenPercent)
    assert.deepEqual([result.isWritten, result.isInForce], [true, false])
    assert.match(result.why ?? '', /IngressReady/)
  })
})

describe('a change by hand is refused, and nothing is written,', () => {
  const refused = async (stage: Stage, shares: readonly HandShare[], error: object) => {
    const before = JSON.stringify(stored(stage).spec)
    await assert.rejects(split(stage, shares), error)
    assert.equal(JSON.stringify(stored(stage).spec), before)
  }

  it('while a rollout is open, also one whose job was killed, or that is paused', async () => {
    const stage = await servingStage()
    await killedRollout(stage, { steps: '10, 100' }, (event) => event.is === 'in-force')
    const all = [to('hello-00002', 100)]
    await refused(stage, all, { code: 'E_ROLLOUT_OPEN', cure: /kn-rollout abort hello -n shop/ })
    const other = await servingStage()
    await rollItOut(other, { steps: '10, 100', 'pause-at': '10' })
    await refused(other, all, { code: 'E_ROLLOUT_OPEN', message: /is paused/, cure: /`promote`/ })
    const candidateTag = changedByHand(other, ({ traffic }) => ({ traffic: tagged(traffic, 'latest', 'hello-00001') }))
    await assert.rejects(candidateTag, { code: 'E_ROLLOUT_OPEN' })
  })

  it('for a Revision that is not ready', async () => {
    const stage = await twoRevisions([{ name: 'CRASH', value: '1' }])
    await refused(stage, tenPercent, { code: 'E_REVISION_NOT_READY', cure: /logs --revision hello-00002 -n shop/ })
  })

  it('while a tag is on one, which would freeze the Route', async () => {
    const stage = await twoRevisions([{ name: 'CRASH', value: '1' }])
    const traffic: readonly JsonObject[] = [
      { revisionName: 'hello-00001', percent: 100 },
      { tag: 'next', revisionName: 'hello-00002', percent: 0 },
    ]
    stage.sandbox.foreign.patchService(place, { spec: { traffic } })
    await stage.scheduler.pass(2_000)
    const error = { code: 'E_ENTRY_NOT_READY', cure: /untag hello next -n shop/ }
    await refused(stage, [{ to: { is: 'follows' }, percent: 100 }], error)
    const { result } = await changedByHand(stage, (service) => ({
      traffic: untaggedByHand(service.traffic, 'next'),
      isRemoval: true,
    }))
    assert.deepEqual([result.isWritten, result.isInForce], [true, true], result.why)
  })

  it('where another controller owns the Service', async () => {
    const stage = await twoRevisions()
    const owner = { apiVersion: 'functions.example/v1', kind: 'Function', name: 'hello', uid: 'u1', controller: true }
    stage.sandbox.foreign.patchService(place, { metadata: { ownerReferences: [owner] } })
    await refused(stage, tenPercent, { code: 'E_OWNED' })
  })

  it('without the right to patch, and where there is no Service', async () => {
    const stage = await twoRevisions()
    stage.sandbox.deny('ci', { verb: 'patch', group: 'serving.knative.dev', resource: 'services' })
    await assert.rejects(split(stage, tenPercent, { user: 'ci' }), { code: 'E_FORBIDDEN', message: /patch services/ })
    await assert.rejects(split(stage, tenPercent, { service: 'halo' }), { code: 'E_NOT_THERE' })
  })
})
