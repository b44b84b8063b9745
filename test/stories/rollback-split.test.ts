/** A rollback in a split, and after one was moved back by hand: all traffic returns, and the configuration with it. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { splitByHand } from '../../src/rollout/traffic/lists-by-hand.ts'
import { sharesOf } from '../../src/rollout/traffic/traffic.ts'
import { changedByHand } from './support/by-hand.ts'
import { rollItBack, rollItOut } from './support/sandbox-world.ts'
import { answering, marksOf, place, type Stage, servingStage, stored, type Wish } from './support/stage.ts'

const image = (tag: string): string => `registry.example/hello:${tag}`
const imageOf = (stage: Stage): string | undefined => stored(stage).spec.template.spec.containers[0]?.image

/** hello-00002 is promoted, with hello-00001 under the tag previous. */
async function promoted(): Promise<Stage> {
  const stage = await servingStage()
  const { outcome } = await rollItOut(stage, { image: image('2'), steps: '50, 100', hold: '2s' })
  assert.equal(outcome.kind, 'promoted', outcome.reason)
  return stage
}

const byHand = (stage: Stage, shares: Readonly<Record<string, number>>) =>
  changedByHand(stage, ({ traffic }) => ({
    traffic: splitByHand(
      traffic,
      Object.entries(shares).map(([name, percent]) => ({ to: { is: 'revision', name }, percent })),
    ),
  }))

/** `verdict` of the Service, as it is stored. */
const verdictOf = (stage: Stage, name: string): string =>
  stored(stage).metadata.annotations?.[`verdict.kn-rollout.dev/${name}`] ?? ''

async function isBack(stage: Stage, { to, tag }: { readonly to: string; readonly tag: string }): Promise<void> {
  assert.deepEqual(sharesOf(stored(stage).spec.traffic ?? []), [{ revision: to, percent: 100 }])
  assert.deepEqual(await answering(stage), [to])
  assert.equal(imageOf(stage), image(tag))
  assert.deepEqual(marksOf(stage), [])
}

/** The target of both is the same. */
const asked: readonly Wish[] = [{}, { to: 'hello-00001' }]

describe('a rollback of a split', () => {
  for (const settings of asked)
    for (const percent of [10, 90]) {
      const words = `with ${percent} % on the new Revision, ${settings.to ? 'to the named one' : 'by itself'}`
      it(`made by a deploy, ${words}, returns all traffic and the configuration`, async () => {
        const stage = await servingStage()
        const traffic = `latest=${percent}, previous=${100 - percent}`
        await rollItOut(stage, { image: image('2'), traffic, hold: '2s' })
        const { outcome } = await rollItBack(stage, settings)
        assert.equal(outcome.kind, 'rolled-back', outcome.reason)
        assert.equal(imageOf(stage), image('1'))
        assert.ok(!(await answering(stage)).includes('hello-00002'))
        assert.match(verdictOf(stage, 'hello-00002'), /"bad".*"rolled-back"/)
      })

      it(`made by hand, ${words}, returns all traffic and the configuration`, async () => {
        const stage = await promoted()
        await byHand(stage, { 'hello-00002': percent, 'hello-00001': 100 - percent })
        const { outcome } = await rollItBack(stage, settings)
        assert.equal(outcome.kind, 'rolled-back', outcome.reason)
        await isBack(stage, { to: 'hello-00001', tag: '1' })
      })
    }

  it('that finds the configuration restored does not call it that of what it left', async () => {
    const stage = await promoted()
    await byHand(stage, { 'hello-00001': 100 })
    await rollItBack(stage)
    await byHand(stage, { 'hello-00001': 90, 'hello-00002': 10 })
    const { outcome } = await rollItBack(stage, { 'on-abort': 'keep' })
    assert.equal(outcome.reason, 'hello-00002 receives no more traffic.')
    assert.doesNotMatch(outcome.next.join(), /template/)
    await isBack(stage, { to: 'hello-00001', tag: '1' })
  })

  it('with a copy of its target takes the traffic from what is no copy', async () => {
    const stage = await promoted()
    await rollItBack(stage)
    assert.deepEqual(await answering(stage), ['hello-00003'])
    await byHand(stage, { 'hello-00003': 90, 'hello-00002': 10 })
    const { outcome } = await rollItBack(stage)
    assert.equal(outcome.kind, 'rolled-back', outcome.reason)
    await isBack(stage, { to: 'hello-00001', tag: '1' })
  })
})

describe('a rollback to a Revision that has all traffic', () => {
  for (const settings of asked)
    it(`restores its configuration, ${settings.to ? 'named' : 'by itself'}`, async () => {
      const stage = await promoted()
      await byHand(stage, { 'hello-00001': 100 })
      assert.equal(imageOf(stage), image('2'))
      const { outcome } = await rollItBack(stage, settings)
      assert.equal(outcome.kind, 'rolled-back', outcome.reason)
      assert.match(outcome.reason, /^hello-00002 receives no more traffic, .*configuration of hello-00001 again\.$/)
      await isBack(stage, { to: 'hello-00001', tag: '1' })
      const again = await rollItBack(stage, settings)
      assert.equal(again.outcome.kind, 'unchanged')
      assert.equal(
        again.outcome.reason,
        'No change: all traffic is on hello-00001 already, and the Service has its configuration.',
      )
    })

  it('also one that another client wrote on top of what was left', async () => {
    const stage = await promoted()
    await byHand(stage, { 'hello-00001': 100 })
    stage.sandbox.foreign.patchService(place, {
      spec: { template: { spec: { containers: [{ image: image('3') }] } } },
    })
    await stage.scheduler.pass(10_000)
    const { outcome } = await rollItBack(stage)
    assert.deepEqual([outcome.kind, outcome.revision], ['rolled-back', 'hello-00003'])
    await isBack(stage, { to: 'hello-00001', tag: '1' })
  })

  it('changes nothing where the configuration is to be kept', async () => {
    const stage = await promoted()
    await byHand(stage, { 'hello-00001': 100 })
    const { outcome, events } = await rollItBack(stage, { 'on-abort': 'keep' })
    assert.equal(outcome.reason, 'No change: all traffic is on hello-00001 already.')
    assert.deepEqual(events.at(-1), { is: 'ended', outcome })
    assert.equal(imageOf(stage), image('2'))
  })

  it('leaves what is known of the Revision that was left', async () => {
    const stage = await servingStage()
    const wish = { image: image('2'), env: 'HEALTH=unhealthy', 'on-abort': 'keep' }
    assert.equal((await rollItOut(stage, wish)).outcome.because, 'health-failed')
    const { outcome } = await rollItBack(stage, { to: 'hello-00001' })
    assert.equal(outcome.kind, 'rolled-back', outcome.reason)
    assert.equal(imageOf(stage), image('1'))
    assert.match(verdictOf(stage, 'hello-00002'), /health-failed/)
  })
})
