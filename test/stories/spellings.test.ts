/** Annotations that Knative reads in two spellings. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rollItOut } from './support/sandbox-world.ts'
import { servingStage, stored } from './support/stage.ts'

const floating = [{ latestRevision: true, percent: 100 }]

describe('a template with minScale, the older spelling of min-scale', () => {
  const annotations = { 'autoscaling.knative.dev/minScale': '2' }

  it('is promoted, and the Service follows its latest Revision again', async () => {
    const stage = await servingStage({ annotations })
    const { outcome } = await rollItOut(stage, { hold: '0s', steps: '100' })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.equal(stored(stage).spec.traffic?.[0]?.latestRevision, true)
  })

  it('is given back after an abort as it was spelled, and floats again', async () => {
    const stage = await servingStage({ annotations })
    const { outcome } = await rollItOut(stage, { env: 'CRASH=3' })
    assert.equal(outcome.kind, 'aborted')
    assert.deepEqual(stored(stage).spec.traffic, floating)
    assert.deepEqual(stored(stage).spec.template.metadata?.annotations, annotations)
  })

  it('is changed in the spelling that is there', async () => {
    const stage = await servingStage({ annotations })
    await rollItOut(stage, { 'min-scale': '1', steps: '100', hold: '0s' })
    const { 'kn-rollout.dev/id': _, ...others } = stored(stage).spec.template.metadata?.annotations ?? {}
    assert.deepEqual(others, { 'autoscaling.knative.dev/minScale': '1' })
  })
})

describe('an empty label', () => {
  it('is a change', async () => {
    const stage = await servingStage()
    const { outcome } = await rollItOut(stage, {
      image: 'registry.example/hello:1',
      labels: 'canary=',
      steps: '100',
      hold: '0s',
    })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.deepEqual(stored(stage).spec.template.metadata?.labels, { canary: '' })
  })
})
