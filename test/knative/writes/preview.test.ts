import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Template, WriteRequest } from '../../../src/engine/ports/ports.ts'
import { journal } from '../support/journals.ts'
import { revision } from '../support/objects.ts'
import { anOpenWorld } from '../support/world.ts'

const template: Template = {
  spec: {
    containers: [
      {
        image: 'hello:2',
        env: [
          { name: 'PASSWORD', value: 'hunter2' },
          { name: 'KEY', valueFrom: { secretKeyRef: {} } },
        ],
      },
    ],
  },
}

const requestOf = ([request]: readonly WriteRequest[]): WriteRequest => {
  assert.ok(request)
  return request
}

it('A write is shown as it would be sent, but for the values of variables', async () => {
  const { cluster } = await anOpenWorld()
  const { method, path, body } = requestOf(cluster.preview([{ generation: 2, driver: null, set: { template } }]))
  assert.equal(
    `${method} ${path}`,
    'PATCH /apis/serving.knative.dev/v1/namespaces/shop/services/hello?fieldManager=kn-rollout',
  )
  assert.match(body, /hello:2/)
  assert.match(body, /PASSWORD/)
  assert.doesNotMatch(body, /hunter2/)
  await cluster.close()
})

it('A new Service is shown the same way', async () => {
  const { cluster } = await anOpenWorld()
  const wish = { template, labels: {}, annotations: {}, traffic: [], journal, driver: 'me' }
  const { method, body } = cluster.previewCreation(wish)
  assert.equal(method, 'POST')
  assert.doesNotMatch(body, /hunter2/)
  await cluster.close()
})

it('Writes in a row are shown each as after those before it: what one adds another can remove', async () => {
  const { cluster } = await anOpenWorld()
  const driver = '/metadata/annotations/kn-rollout.dev~1driver'
  const label = '/metadata/labels/kn-rollout.dev~1active'
  const shown = cluster.preview([
    { driver: null, set: { driver: 'me', active: true } },
    { driver: 'me', set: { driver: null, active: false } },
    { driver: null, set: { driver: null, active: false } },
  ])
  assert.deepEqual(
    shown.map(({ body }) => JSON.parse(body)),
    [
      [
        { op: 'test', path: driver, value: null },
        { op: 'add', path: driver, value: 'me' },
        { op: 'add', path: label, value: 'true' },
      ],
      [
        { op: 'test', path: driver, value: 'me' },
        { op: 'remove', path: driver },
        { op: 'remove', path: label },
      ],
      [{ op: 'test', path: driver, value: null }],
    ],
  )
  await cluster.close()
})

describe('A min-scale is shown as it would be written', () => {
  const path = '/metadata/annotations/autoscaling.knative.dev~1min-scale'
  const group = { revision: 'serving.knative.dev/v1', 'pod-autoscaler': 'autoscaling.internal.knative.dev/v1alpha1' }
  const kind = { revision: 'revisions', 'pod-autoscaler': 'podautoscalers' }
  const rows = [
    ['revision', null, '3', [{ op: 'add', path, value: '3' }]],
    ['pod-autoscaler', '1', '3', [{ op: 'add', path, value: '3' }]],
    ['revision', '3', null, [{ op: 'remove', path }]],
  ] as const
  for (const [on, before, after, operations] of rows)
    it(`on a ${on}, from ${before ?? 'none'} to ${after ?? 'none'}`, async () => {
      const { cluster, api } = await anOpenWorld()
      api.put('podautoscalers', revision())
      await cluster.readAutoscaler('hello-00001')
      const request = cluster.previewMinScale({ on, revision: 'hello-00001', before, after })
      assert.equal(request.path, `/apis/${group[on]}/namespaces/shop/${kind[on]}/hello-00001?fieldManager=kn-rollout`)
      const uid = { op: 'test', path: '/metadata/uid', value: 'u-hello-00001' }
      assert.deepEqual(JSON.parse(request.body), [uid, { op: 'test', path, value: before }, ...operations])
      await cluster.close()
    })
})
