/** How one object is applied: what passes is waited for until the time is over, and all else is told at once. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Api } from '../../../src/kubernetes/api/request.ts'
import type { ApiResponse } from '../../../src/kubernetes/http/transport.ts'
import { apply } from '../../../src/kubernetes/manifests/apply.ts'
import { refusal, reply } from '../../knative/support/fake-api.ts'
import { fakeClock } from '../../knative/support/fake-clock.ts'

const body = { kind: 'Boat', metadata: { name: 'first' } }
const typed = { apiVersion: 'example.com/v1', kind: 'Boat' }
const resource = { ...typed, plural: 'boats', isNamespaced: false, isServed: true }
const path = '/apis/example.com/v1/boats/first'
const boat = { ...typed, source: 'a.yaml', name: 'first', body, resource, path }

type Answer = (ms: number) => ApiResponse | Promise<never>

const applied = async (answer: Answer, { each = boat, force = false, signal = new AbortController().signal } = {}) => {
  const clock = fakeClock()
  const sent: string[] = []
  const api: Api = {
    transport: async (request) => {
      sent.push(new URL(request.path, 'http://fake').search)
      return answer(clock.now())
    },
    clock,
    random: () => 0,
    server: 'https://fake',
  }
  const applying = apply(api, each, { fieldManager: 'me', force }, { untilMs: 5_000, signal })
  const code = await clock.run(applying).then(
    () => 'applied',
    (error) => error.code,
  )
  return { code, sent, endedMs: clock.now() }
}

describe('An object is applied', () => {
  for (const [what, refused] of [
    ['its kind is not served yet', () => reply(404, '404 page not found')],
    ['the server is busy', () => refusal(429, 'TooManyRequests', 'busy')],
    ['a webhook does not answer yet', () => refusal(500, 'InternalError', 'failed calling webhook "x"')],
    ['the server fails', () => refusal(500, 'InternalError', 'etcd')],
    ['nothing answers', () => Promise.reject(new Error('hung up'))],
  ] as const) {
    it(`once that has passed, where ${what}`, async () => {
      const { code, endedMs } = await applied((ms) => (ms < 2_000 ? refused() : reply(200, body)))
      assert.equal(code, 'applied')
      assert.ok(endedMs >= 2_000 && endedMs < 4_000, `after ${endedMs} ms`)
    })

    it(`not where the time is over before it has passed that ${what}`, async () => {
      const { code, endedMs } = await applied(refused)
      assert.equal(code, 'E_OBJECT_REFUSED')
      assert.ok(endedMs >= 5_000 && endedMs < 7_000, `after ${endedMs} ms`)
    })
  }

  for (const [status, code] of [
    [400, 'E_OBJECT_REFUSED'],
    [405, 'E_OBJECT_REFUSED'],
    [409, 'E_OBJECT_CONFLICT'],
  ] as const)
    it(`not where it is refused by HTTP ${status}, which does not pass`, async () => {
      const { code: told, endedMs } = await applied(() => refusal(status, 'No', 'no', { name: 'first' }))
      assert.deepEqual([told, endedMs], [code, 0])
    })

  it('not where it was stopped before', async () => {
    const { code, sent } = await applied(() => reply(200, body), { signal: AbortSignal.abort() })
    assert.deepEqual([code, sent], ['E_STOPPED', []])
  })

  it('with force only where that is asked for, and never a webhook, which its product fills in', async () => {
    const webhook = { ...boat, apiVersion: 'admissionregistration.k8s.io/v1' }
    const sentBy = async (wish: { readonly force: boolean; readonly each?: typeof boat }) =>
      (await applied(() => reply(200, body), wish)).sent
    assert.deepEqual(await sentBy({ force: false }), ['?fieldManager=me'])
    assert.deepEqual(await sentBy({ force: true }), ['?fieldManager=me&force=true'])
    assert.deepEqual(await sentBy({ force: true, each: webhook }), ['?fieldManager=me'])
  })
})
