/** A Service that another controller makes from an object of its own, as KServe does: it would take the rollout back. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { abortIt, rollItBack, rollItOut } from './support/sandbox-world.ts'
import { answering, marksOf, place, servingStage, stored } from './support/stage.ts'

const owner = {
  apiVersion: 'serving.kserve.io/v1beta1',
  kind: 'InferenceService',
  name: 'fraud',
  uid: '8f6b9d0e-0000-4000-8000-000000000001',
}
const ownedBy = (controller: boolean) => ({ metadata: { ownerReferences: [{ ...owner, controller }] } })
const refusal = {
  code: 'E_OWNED',
  message: /^The InferenceService fraud owns hello:/,
  cure: /kubectl edit inferenceservice\.serving\.kserve\.io fraud -n shop$/,
}

describe('a Service that another controller owns', () => {
  it('is refused with the name of its owner and what to change instead, and not touched', async () => {
    const stage = await servingStage()
    stage.sandbox.foreign.patchService(place, ownedBy(true))
    await stage.scheduler.pass(2_000)
    const { resourceVersion } = stored(stage).metadata
    await assert.rejects(rollItOut(stage), refusal)
    await assert.rejects(rollItBack(stage), refusal)
    assert.equal(stored(stage).metadata.resourceVersion, resourceVersion)
  })

  it('is rolled out where the owner only wants it deleted with itself', async () => {
    const stage = await servingStage()
    stage.sandbox.foreign.patchService(place, ownedBy(false))
    const { outcome } = await rollItOut(stage, { strategy: 'all-at-once' })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
  })

  it('is returned to stable by an abort all the same', async () => {
    const stage = await servingStage()
    await rollItOut(stage, { steps: '50, 100', 'pause-at': '50' })
    stage.sandbox.foreign.patchService(place, ownedBy(true))
    const { outcome } = await abortIt(stage)
    assert.equal(outcome.kind, 'aborted', outcome.reason)
    assert.deepEqual([(await answering(stage)).includes('hello-00002'), marksOf(stage)], [false, []])
  })
})
