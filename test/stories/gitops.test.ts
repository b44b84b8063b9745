/** A Service that a GitOps controller keeps: it would take the rollout back, so it is asked for first. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rollItOut } from './support/sandbox-world.ts'
import { place, servingStage, stored } from './support/stage.ts'

const marks = { 'argocd.argoproj.io/tracking-id': 'shop:serving.knative.dev/Service:shop/hello' }

describe('a Service that Argo CD keeps', () => {
  it('is refused, and not touched', async () => {
    const stage = await servingStage({ marks })
    const { resourceVersion } = stored(stage).metadata
    await assert.rejects(rollItOut(stage), { code: 'E_GITOPS' })
    assert.equal(stored(stage).metadata.resourceVersion, resourceVersion)
  })

  it('is refused where only the field manager tells, by the name of what it applies', async () => {
    const stage = await servingStage()
    const traffic = [{ revisionName: 'hello-00001', percent: 100 }]
    stage.sandbox.foreign.patchService(place, { spec: { traffic } }, { manager: 'argocd-controller' })
    await stage.scheduler.pass(5_000)
    await assert.rejects(rollItOut(stage), {
      code: 'E_GITOPS',
      message:
        'Argo CD manages the traffic of this Service (field manager argocd-controller) and would revert the rollout.',
    })
  })

  it('is rolled out if told', async () => {
    const { outcome } = await rollItOut(await servingStage({ marks }), { 'adopt-gitops': 'true' })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
  })
})
