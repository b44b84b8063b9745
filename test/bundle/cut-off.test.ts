/** The committed bundle cut off in the middle of a rollout, and the post step that a runner starts whatever happened. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openMarks, type Scene, servingScene, trafficOf } from './support/scene.ts'

/** A step that stands in the hold at 10 %, which would last for longer than any test. */
const standing = async (scene: Scene) => {
  const step = scene.step({ hold: '5m' })
  await step.says('10 % in effect')
  return step
}

// A runner gives a cancelled job ten seconds, whatever else the machine does.
describe('the bundle, cut off in mid-hold', { concurrency: 2 }, () => {
  it('returns everyone when the job is cancelled, and its post step finds nothing left', async (t) => {
    const scene = await servingScene(t)
    const step = await standing(scene)
    const main = await step.cancel()
    const post = await step.post()
    assert.equal(main.code, 1, main.log)
    assert.equal(main.outputs.outcome, 'aborted')
    assert.match(main.log, /the job was cancelled/)
    assert.ok(main.seconds < 20)
    assert.deepEqual([post.code, post.log, post.summary], [0, '', ''])
    assert.deepEqual(await scene.builds(), ['1'])
    assert.deepEqual(openMarks(scene), [])
  })

  it('killed without a word, is made up for by its post step', async (t) => {
    const scene = await servingScene(t)
    const step = await standing(scene)
    const main = await step.kill()
    assert.deepEqual(main.outputs, {})
    assert.notDeepEqual(openMarks(scene), [])
    const post = await step.post()
    assert.equal(post.code, 1, post.log)
    assert.equal(post.outputs.outcome, 'aborted')
    assert.match(post.summary, /^## ❌ hello: /)
    assert.deepEqual(await scene.builds(), ['1'])
    assert.deepEqual(trafficOf(scene).at(0), { latestRevision: true, percent: 100 })
    assert.deepEqual(openMarks(scene), [])
  })

  it('killed without a word, is brought to an end by `abort` from a terminal', async (t) => {
    const scene = await servingScene(t)
    await (await standing(scene)).kill()
    const status = await scene.command('status', 'hello').ended
    assert.match(status.text, /hello-00002 +10 % +latest/)
    assert.match(status.text, /A rollout of hello-00002 is open: at step 1 of 2/)
    const { code, text } = await scene.command('abort', 'hello').ended
    assert.equal(code, 0, text)
    assert.match(text, /it was requested/)
    assert.deepEqual(await scene.builds(), ['1'])
    assert.deepEqual(openMarks(scene), [])
  })
})
