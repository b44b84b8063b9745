/** Tags and targets of others, and splits that are there before. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { TrafficTarget } from '../../src/rollout/model.ts'
import { rollItOut } from './support/sandbox-world.ts'
import { answering, place, type Stage, servingStage, stored } from './support/stage.ts'

const steps = { steps: '10, 50, 100', 'max-error-rate': '1 %' }
const qa = { tag: 'qa', revisionName: 'hello-00001', percent: 0 }
const kept = { tag: 'qa', revisionName: 'hello-00001', latestRevision: false, percent: 0 }
const third = { revisionName: 'hello-00001', latestRevision: false, percent: 0 }

/** A Service with two Revisions, and this traffic. */
async function twoRevisions(traffic: readonly TrafficTarget[]): Promise<Stage> {
  const stage = await servingStage()
  const containers = [{ image: 'registry.example/hello:1', env: [{ name: 'TARGET', value: 'two' }] }]
  stage.sandbox.foreign.patchService(place, { spec: { template: { spec: { containers } } } })
  await stage.scheduler.pass(10_000)
  stage.sandbox.foreign.patchService(place, { spec: { traffic: traffic.map((target) => ({ ...target })) } })
  await stage.scheduler.pass(2_000)
  return stage
}

const everyoneOnTheSecond = [{ revisionName: 'hello-00002', percent: 100 }]

describe('tags and targets of others', () => {
  for (const [ending, env] of [
    ['a promotion', 'GOOD=1'],
    ['an abort', 'ERROR_RATE=1'],
  ] as const)
    it(`survive ${ending}`, async () => {
      const stage = await twoRevisions([...everyoneOnTheSecond, qa, { revisionName: 'hello-00001', percent: 0 }])
      await rollItOut(stage, { ...steps, env })
      const { traffic = [] } = stored(stage).spec
      assert.deepEqual(
        traffic.find(({ tag }) => tag === 'qa'),
        kept,
      )
      assert.deepEqual(
        traffic.find(({ tag, revisionName }) => tag === undefined && revisionName === 'hello-00001'),
        third,
      )
    })

  it('are refused for the rollout where they bear its names, unless told', async () => {
    const stage = await twoRevisions([...everyoneOnTheSecond, { ...qa, tag: 'latest' }])
    await assert.rejects(rollItOut(stage, steps), {
      code: 'E_TAG_TAKEN',
      message: /The tag latest is on hello-00001 and/,
    })
    const { outcome } = await rollItOut(stage, { ...steps, 'adopt-tags': 'true' })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
  })
})

describe('a tag of others on a Revision that is not ready', () => {
  for (const [ending, env] of [
    ['a promotion', 'GOOD=1'],
    ['an abort', 'ERROR_RATE=1'],
  ] as const)
    it(`leaves the traffic, which it would freeze, and ${ending} tells how to put it back`, async () => {
      const stage = await servingStage()
      const containers = [{ image: 'registry.example/hello:1', env: [{ name: 'CRASH', value: '1' }] }]
      stage.sandbox.foreign.patchService(place, {
        spec: {
          template: { spec: { containers } },
          traffic: [
            { revisionName: 'hello-00001', percent: 100 },
            { tag: 'qa', revisionName: 'hello-00002', percent: 0 },
          ],
        },
      })
      await stage.scheduler.pass(30_000)
      const { outcome } = await rollItOut(stage, { ...steps, env: `CRASH-\n${env}` })
      assert.equal(outcome.kind, env === 'GOOD=1' ? 'promoted' : 'aborted', outcome.reason)
      assert.ok(!stored(stage).spec.traffic?.some(({ tag }) => tag === 'qa'))
      const told = outcome.next.filter((line) => line.includes('--tag hello-00002=qa'))
      assert.equal(told.length, 1, outcome.next.join('\n'))
    })
})

describe('a split that was there before', () => {
  const split = [
    { revisionName: 'hello-00002', percent: 60 },
    { revisionName: 'hello-00001', percent: 40 },
  ]

  it('is stable as a whole: it shrinks in its own proportions', async () => {
    const stage = await twoRevisions(split)
    const seen: string[] = []
    await rollItOut(stage, steps, {
      onEvent: (event) => {
        if (event.is === 'shifted') seen.push(event.stable.map(({ percent }) => percent).join('+'))
      },
    })
    assert.deepEqual(seen, ['54+36', '30+20', ''])
    assert.deepEqual(await answering(stage), ['hello-00003'])
  })

  it('is back after an abort', async () => {
    const stage = await twoRevisions(split)
    await rollItOut(stage, { ...steps, env: 'ERROR_RATE=1' })
    assert.deepEqual(
      stored(stage).spec.traffic?.map(({ revisionName, percent }) => ({ revisionName, percent })),
      split,
    )
  })
})
