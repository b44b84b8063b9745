/** Pods before users: a shift never meets a cold or too small Revision, and neither does an abort. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RolloutEvent } from '../../src/engine/events.ts'
import { rollItOut } from './support/sandbox-world.ts'
import { minScaleOf, namespace, type Stage, servingStage } from './support/stage.ts'

const annotations = { 'autoscaling.knative.dev/min-scale': '3' }
const steps = {
  steps: '10, 90, 100',
  'max-error-rate': '1 %',
  hold: '3s',
  annotations: 'autoscaling.knative.dev/min-scale=1',
}

const podsOf = ({ sandbox }: Stage, name: string): number =>
  sandbox.store.revisions.get(namespace, name)?.status?.actualReplicas ?? 0

describe('a Service with three pods', () => {
  it('has the candidate grown before each shift, and stable whole until the end', async () => {
    const stage = await servingStage({ annotations })
    const seen: string[] = []
    const note = (event: RolloutEvent) => {
      if (event.is !== 'shifted') return
      seen.push(`${event.percent} %: ${podsOf(stage, 'hello-00002')} beside ${podsOf(stage, 'hello-00001')}`)
    }
    const { outcome } = await rollItOut(stage, steps, { onEvent: note })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.deepEqual(seen, ['10 %: 1 beside 3', '90 %: 3 beside 3', '100 %: 3 beside 3'])
    assert.equal(minScaleOf(stage, 'hello-00002'), '1')
  })

  it('has them all when it is returned to from 90 %', async () => {
    const stage = await servingStage({ annotations })
    let pods = 0
    const { outcome } = await rollItOut(stage, steps, {
      onEvent: (event, cancel) => {
        if (event.is === 'in-force' && event.percent === 90) cancel()
        if (event.is === 'returned') pods = podsOf(stage, 'hello-00001')
      },
    })
    assert.equal(outcome.kind, 'aborted')
    assert.equal(pods, 3)
    assert.equal(minScaleOf(stage, 'hello-00001'), '3')
    assert.equal(minScaleOf(stage, 'hello-00002'), '1')
  })
})
