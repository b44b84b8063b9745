/** A split that is asked for and stays. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rollItOut } from './support/sandbox-world.ts'
import { answering, host, marksOf, type Stage, servingStage, stored } from './support/stage.ts'

const split = { traffic: 'latest=10, previous=90', hold: '2s' }

async function measured({ scheduler, sandbox }: Stage, requests: number): Promise<number> {
  await scheduler.pass(2_000)
  const asked = Promise.all(Array.from({ length: requests }, () => sandbox.ingress(host, '/')))
  const answers = await scheduler.run(asked, 'users')
  assert.ok(answers.every(({ status }) => status === 200))
  return answers.filter(({ revision }) => revision === 'hello-00002').length / requests
}

describe('a fixed split', () => {
  it('stays as it was asked for, measured over 1,000 requests', async () => {
    const stage = await servingStage()
    const { outcome } = await rollItOut(stage, split)
    assert.equal(outcome.kind, 'split')
    assert.equal(outcome.percent, 10)
    assert.deepEqual(marksOf(stage), [])
    const share = await measured(stage, 1_000)
    assert.ok(share > 0.06 && share < 0.14, `${share}`)
  })

  it('of nothing to the candidate deploys it, and moves no traffic', async () => {
    const stage = await servingStage()
    const { outcome } = await rollItOut(stage, { ...split, traffic: 'latest=0, previous=100' })
    assert.deepEqual([outcome.kind, outcome.percent, outcome.revision], ['split', 0, 'hello-00002'], outcome.reason)
    assert.equal(await measured(stage, 100), 0)
    assert.equal(
      outcome.next.at(-1),
      'To give it up and return to the configuration of hello-00001: kn-rollout rollback hello --to hello-00001 -n shop',
    )
  })

  it('says that it pins the Service, how to go on, and how to return', async () => {
    const stage = await servingStage()
    const { outcome } = await rollItOut(stage, split)
    assert.deepEqual(outcome.next, [
      'hello is pinned to this split: later Revisions receive no traffic by themselves.',
      'To go on step by step: run this deploy again with `steps` instead of `traffic`. It takes hello-00002 further.',
      'To move traffic by hand, unmeasured: kn-rollout traffic hello -p hello-00002=50% -p hello-00001=50% -n shop',
      'To return all traffic to hello-00001, with its configuration: kn-rollout rollback hello --to hello-00001 -n shop',
    ])
  })

  it('leaves no entry behind once it is over', async () => {
    const stage = await servingStage()
    await rollItOut(stage, split)
    await rollItOut(stage, { image: 'registry.example/hello:3', steps: '100', hold: '1s' })
    assert.deepEqual(
      stored(stage).spec.traffic?.map(({ tag, percent }) => [tag, percent ?? 0]),
      [
        ['latest', 100],
        ['previous', 0],
      ],
    )
  })

  it('can be taken further by the next run, without a new Revision', async () => {
    const stage = await servingStage()
    await rollItOut(stage, split)
    const { outcome } = await rollItOut(stage, { steps: '50, 100', hold: '1s' })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.equal(outcome.revision, 'hello-00002')
    assert.equal(await measured(stage, 100), 1)
  })

  it('of everything to the candidate makes no new Revision when its job runs again', async () => {
    const stage = await servingStage()
    const all = { ...split, traffic: 'latest=100' }
    await rollItOut(stage, all)
    const { outcome } = await rollItOut(stage, all)
    assert.deepEqual([outcome.kind, await answering(stage)], ['unchanged', ['hello-00002']], outcome.reason)
  })

  it('asked for again is in force again', async () => {
    const stage = await servingStage()
    await rollItOut(stage, split)
    const { outcome } = await rollItOut(stage, split)
    assert.ok(['split', 'unchanged'].includes(outcome.kind), outcome.reason)
    assert.deepEqual(
      stored(stage).spec.traffic?.map(({ tag, percent }) => `${tag}=${percent}`),
      ['latest=10', 'previous=90'],
    )
  })
})
