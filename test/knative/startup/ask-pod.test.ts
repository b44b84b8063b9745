/** Asking the app of a ready pod through the API server: of which pod, and of which next. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import { createPodAsker } from '../../../src/knative/startup/ask-pod.ts'
import type { Api } from '../../../src/kubernetes/api/request.ts'
import { fakeApi, type Instead, refusal, reply, silence } from '../support/fake-api.ts'
import { fakeClock } from '../support/fake-clock.ts'
import { pod } from '../support/objects.ts'

const request = { method: 'GET', path: '/healthz', headers: {}, timeoutMs: 2_000 } as const

/** What two requests are answered, where the first pod answers as `answered` says and is gone by the second. */
async function twice(
  answered: () => ReturnType<Instead>,
  apiServer: 'speaks' | 'silent' = 'speaks',
): Promise<readonly (number | string)[]> {
  const clock = fakeClock()
  const server = fakeApi()
  let pods: readonly JsonObject[] = [pod({ running: {} }, { name: 'one', ready: true })]
  server.instead(({ path }) => {
    if (path.includes('/pods/one:')) return answered()
    if (path === '/version') return apiServer === 'silent' ? new Promise(() => {}) : reply(200, '{}')
    if (path.includes('/pods/two:')) return reply(200, 'fine')
    return reply(200, JSON.stringify({ kind: 'PodList', metadata: { resourceVersion: '1' }, items: pods }))
  })
  // The connection that the pod was asked over may be the one that died.
  const transport: Api['transport'] = (asked, options) =>
    asked.path === '/version' && !options.fresh ? silence(options.signal) : server.transport(asked, options)
  const api: Api = { transport, clock, random: () => 0.5, server: 'https://k8s.example' }
  const ask = createPodAsker(api, 'shop')
  const asked = () =>
    clock.run(ask('hello-00002', request, AbortSignal.timeout(60_000))).then(
      ({ status, notOfApp }) => notOfApp ?? status,
      (error: Error) => `thrown: ${error.message}`,
    )
  const first = await asked()
  pods = [pod({ running: {} }, { name: 'two', ready: true })]
  return [first, await asked()]
}

describe('a ready pod', () => {
  it('is asked again while it answers', async () => assert.deepEqual(await twice(() => reply(204, '')), [204, 204]))

  it('is asked no more once it is deleted: the API server says 404 then, not the app', async () =>
    assert.deepEqual(await twice(() => reply(404, '{}')), [404, 200]))

  it('is asked no more once nothing comes from its node', async () =>
    assert.deepEqual(
      await twice(() => {
        throw new Error('socket hang up')
      }),
      ['socket hang up', 200],
    ))

  for (const [what, code, message] of [
    ['does not take the request', 400, 'address not allowed'],
    ['is busy', 429, 'too many requests'],
    ['has lost its way to the nodes', 503, 'error trying to reach service: No agent available'],
    ['does not know who asks', 401, 'Unauthorized'],
    ['finds no such pod', 404, 'pods "one" not found'],
  ] as const)
    it(`has not answered where the API server ${what}`, async () =>
      assert.deepEqual(await twice(() => refusal(code, '', message)), [
        `the API server answered ${code}: ${message}`,
        200,
      ]))

  it('that takes no connection is at fault itself, though it is the API server that says so', async () => {
    const message = 'error trying to reach service: dial tcp 10.1.2.3:8012: connect: connection refused'
    assert.deepEqual(await twice(() => refusal(503, '', message)), [503, 200])
  })

  it('that is not there to ask is the fault of its Revision', async () => {
    const server = fakeApi()
    const api: Api = {
      transport: server.transport,
      clock: fakeClock(),
      random: () => 0.5,
      server: 'https://k8s.example',
    }
    const asked = createPodAsker(api, 'shop')('hello-00002', request, new AbortController().signal)
    await assert.rejects(asked, { message: 'hello-00002 has no ready pod' })
  })

  it('has not answered where the API server is silent', async () =>
    assert.deepEqual(await twice(() => new Promise(() => {}), 'silent'), ['no response within 2 s', 200]))

  it('that answers later than the request allows has not answered in time', async () =>
    assert.deepEqual(await twice(() => new Promise(() => {})), ['thrown: no response within 2 s', 200]))

  /** Of the pod `one`, which is ready. */
  function asker(answered: Instead) {
    const server = fakeApi()
    server.instead((request, signal) => {
      if (request.path.includes('/pods/one:')) return answered(request, signal)
      const items = [pod({ running: {} }, { name: 'one', ready: true })]
      return reply(200, JSON.stringify({ kind: 'PodList', metadata: { resourceVersion: '1' }, items }))
    })
    const clock = fakeClock()
    return createPodAsker(
      { transport: server.transport, clock, random: () => 0.5, server: 'https://k8s.example' },
      'shop',
    )
  }

  it('has neither status nor body where it has not answered', async () => {
    const ask = asker(() => {
      throw new Error('socket hang up')
    })
    const answer = await ask('hello-00002', request, new AbortController().signal)
    assert.deepEqual(answer, { status: 0, body: '', notOfApp: 'socket hang up' })
  })

  it('has not answered who has given up: that is no answer', async () => {
    const end = new AbortController()
    const ask = asker(() => {
      end.abort(new Error('given up'))
      throw new Error('socket hang up')
    })
    await assert.rejects(ask('hello-00002', request, end.signal))
  })

  const refused: readonly [string, Partial<typeof request | { path: string; headers: object }>, object][] = [
    ['a path that leads out of the pod', { path: '/../../secrets' }, { code: 'E_API_PATH' }],
    ['a header that names who asks', { headers: { 'Impersonate-User': 'admin' } }, { message: /not for the app/ }],
    ['a header that ends the connection', { headers: { Connection: 'close' } }, { message: /not for the app/ }],
  ]
  for (const [what, part, error] of refused)
    it(`is not asked with ${what}`, async () => {
      const ask = asker(() => reply(200, 'fine'))
      await assert.rejects(
        ask('hello-00002', { ...request, ...part } as typeof request, AbortSignal.timeout(60_000)),
        error,
      )
    })
})
