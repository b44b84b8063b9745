import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Observed, observed } from '../../../src/kubernetes/http/observed.ts'
import type { ApiRequest, Transport } from '../../../src/kubernetes/http/transport.ts'

const path = '/apis/serving.knative.dev/v1/namespaces/shop/services/hello'
const body = '[{"op":"replace"}]'

async function seen(request: ApiRequest, transport: Transport): Promise<readonly Observed[]> {
  const writes: Observed[] = []
  const through = observed(transport, { now: () => 7 }, (write) => writes.push(write))
  await through(request, { signal: new AbortController().signal }).catch(() => {})
  return writes
}

const answers =
  (status: number): Transport =>
  async () => ({ status, headers: {}, body: (async function* () {})() })

describe('an observed transport', () => {
  it('tells of a write as it was sent, with its status', async () =>
    assert.deepEqual(await seen({ method: 'PATCH', path, body }, answers(409)), [
      { atMs: 7, method: 'PATCH', path, body, status: 409 },
    ]))

  it('tells of a write that nobody answered', async () =>
    assert.deepEqual(
      await seen({ method: 'PATCH', path, body }, async () => {
        throw new Error('reset')
      }),
      [{ atMs: 7, method: 'PATCH', path, body }],
    ))

  it('is silent of what changes no object', async () => {
    const requests: readonly ApiRequest[] = [
      { method: 'GET', path },
      { method: 'PATCH', path: `${path}?fieldManager=kn-rollout&dryRun=All`, body },
      { method: 'POST', path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews', body },
      { method: 'POST', path: '/api/v1/namespaces/shop/pods/hello:8012/proxy/order', body },
    ]
    for (const request of requests) assert.deepEqual(await seen(request, answers(200)), [], request.path)
  })
})
