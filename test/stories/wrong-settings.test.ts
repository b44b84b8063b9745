/** Wrong settings: all at once, by the names that were written, and no request to the cluster. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { RolloutError } from '../../src/errors/rollout-error.ts'
import { rollItOut } from './support/sandbox-world.ts'
import { servingStage, stored } from './support/stage.ts'

describe('wrong settings', () => {
  it('are told all at once, and nothing is asked of the cluster', async () => {
    const stage = await servingStage()
    let requests = 0
    const wrong = { steps: '10, 5, 100', hold: '2 minuts', 'max-error-rate': '5' }
    const onRequest = () => {
      requests += 1
      return 'sent' as const
    }
    await assert.rejects(rollItOut(stage, wrong, { onRequest }), (error) => {
      assert.ok(error instanceof RolloutError)
      assert.deepEqual(error.problems.map(({ setting }) => setting).toSorted(), ['hold', 'max-error-rate', 'steps'])
      return true
    })
    assert.equal(requests, 0)
  })

  it('that leave nothing to run are refused, unless a new Revision is asked for', async () => {
    const stage = await servingStage()
    await assert.rejects(rollItOut(stage, { image: '' }), { code: 'E_NOTHING_TO_RUN' })
    const { outcome } = await rollItOut(stage, { image: '', 'new-revision': 'always' })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
  })

  it('that only Knative finds are told before anything is touched', async () => {
    const stage = await servingStage()
    const { generation } = stored(stage).metadata
    const wrong = { annotations: 'autoscaling.knative.dev/window=never' }
    await assert.rejects(rollItOut(stage, wrong), { code: 'E_REFUSED_TEMPLATE' })
    assert.equal(stored(stage).metadata.generation, generation)
  })
})
