/** Image tags that are pushed again: a tag says nothing of what runs. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rollItOut } from './support/sandbox-world.ts'
import { answering, servingStage, stored } from './support/stage.ts'

const stableImage = 'registry.example/hello:1'
const steps = { steps: '10, 100', 'max-error-rate': '1 %' }

describe('an image tag that was pushed again', () => {
  it('is unchanged as long as nobody says otherwise', async () => {
    const stage = await servingStage()
    stage.sandbox.pushImage(stableImage)
    const { outcome } = await rollItOut(stage, { ...steps, image: stableImage })
    assert.equal(outcome.kind, 'unchanged')
  })

  it('is deployed again if told to make a Revision always', async () => {
    const stage = await servingStage()
    stage.sandbox.pushImage(stableImage)
    const { outcome } = await rollItOut(stage, { ...steps, image: stableImage, 'new-revision': 'always' })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.deepEqual(await answering(stage), ['hello-00002'])
  })

  it("leaves users pinned to stable's digest after an abort: what the tag holds now was never judged", async () => {
    const stage = await servingStage()
    const { outcome } = await rollItOut(
      stage,
      { ...steps, env: 'ERROR_RATE=1' },
      {
        onEvent: (event) => {
          if (event.is === 'created') stage.sandbox.pushImage(stableImage)
        },
      },
    )
    assert.equal(outcome.kind, 'aborted')
    assert.deepEqual(await answering(stage), ['hello-00001'])
    assert.match(outcome.next.join('\n'), /remains pinned to hello-00001.*hello-00003, is not known to be good/)
    assert.doesNotMatch(outcome.next.join('\n'), /@latest/)
    assert.equal(stored(stage).spec.traffic?.[0]?.revisionName, 'hello-00001')
  })

  it('also where the registry gives no digests', async () => {
    const stage = await servingStage({ image: 'dev.local/hello:1' })
    const { outcome } = await rollItOut(stage, { ...steps, image: 'dev.local/hello:2', env: 'ERROR_RATE=1' })
    assert.match(outcome.next.join('\n'), /no image digest.*remains pinned to hello-00001/)
    assert.deepEqual(await answering(stage), ['hello-00001'])
  })
})
