/** What a snapshot holds of the objects that are read only now and then. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { serviceView } from '../../../src/knative/reads/resources.ts'
import { verdictOn } from '../../../src/knative/reads/verdict-on.ts'
import { emptyCaches, viewer } from '../../../src/knative/reads/views.ts'

const autoscaler = { metadata: { name: 'hello-00001', annotations: { 'autoscaling.knative.dev/min-scale': '3' } } }

it('PodAutoscalers stand in the snapshot once the first of them was read', () => {
  const caches = emptyCaches()
  const view = viewer('hello')
  assert.equal(view(caches).autoscalers, undefined)
  caches.podautoscalers = new Map([['hello-00001', autoscaler]])
  assert.deepEqual(view(caches).autoscalers, new Map([['hello-00001', '3']]))
})

it('The earlier templates of a Configuration are kept until it is deleted and created again', () => {
  const caches = emptyCaches()
  const view = viewer('hello')
  const seen = (uid: string, generation: number) => {
    const spec = { template: { spec: { uid, generation } } }
    caches.configurations = new Map([['hello', { metadata: { name: 'hello', uid, generation }, spec }]])
    return [...(view(caches).configuration?.templates ?? [])].map(([at, template]) => [at, template.spec])
  }
  const first = [1, { uid: 'one', generation: 1 }]
  assert.deepEqual(seen('one', 1), [first])
  assert.deepEqual(seen('one', 2), [first, [2, { uid: 'one', generation: 2 }]])
  assert.deepEqual(seen('two', 1), [[1, { uid: 'two', generation: 1 }]])
})

describe('What a Service remembers of a Revision', () => {
  const at = '2026-11-24T10:00:00Z'
  const rows: readonly [string, object, boolean][] = [
    ['is that it was good', { is: 'good', at }, true],
    ['is that it was bad', { is: 'bad', at }, true],
    ['is that nobody judged it', { is: 'not-judged', at }, true],
    ['is nothing in a word that nobody knows', { is: 'great', at }, false],
    ['is nothing without a time', { is: 'good' }, false],
    ['is nothing at a time that is a number', { is: 'good', at: 5 }, false],
    ['is nothing at a time that is none', { is: 'good', at: 'yesterday' }, false],
  ]
  for (const [what, written, isRead] of rows)
    it(what, () => {
      const annotations = { 'verdict.kn-rollout.dev/hello-00001': JSON.stringify(written) }
      const view = serviceView({ metadata: { annotations } })
      assert.deepEqual(verdictOn(view, 'hello-00001'), isRead ? written : undefined)
    })
})
