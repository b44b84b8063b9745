/** What a snapshot holds of the objects that are read only now and then. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { emptyCaches, viewer } from '../../../src/knative/reads/views.ts'

const autoscaler = { metadata: { name: 'hello-00001', annotations: { 'autoscaling.knative.dev/min-scale': '3' } } }

it('PodAutoscalers stand in the snapshot once the first of them was read', () => {
  const caches = emptyCaches()
  const view = viewer('hello')
  assert.equal(view(caches).autoscalers, undefined)
  caches.podautoscalers = new Map([['hello-00001', autoscaler]])
  assert.deepEqual(view(caches).autoscalers, new Map([['hello-00001', '3']]))
})
