import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { Template, WriteRequest } from '../../../src/engine/ports/ports.ts'
import { journal } from '../support/journals.ts'
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
