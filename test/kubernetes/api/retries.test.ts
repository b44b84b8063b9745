/** How often one request goes out, on which connection, and what is told when all of them were in vain. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import { failure } from '../../../src/errors/catalogue.ts'
import { read, readList, readPatiently } from '../../../src/kubernetes/api/read.ts'
import type { Api } from '../../../src/kubernetes/api/request.ts'
import { write, writeUrgently } from '../../../src/kubernetes/api/write.ts'
import type { ApiRequest, ApiResponse } from '../../../src/kubernetes/http/transport.ts'
import { refusal, reply, silence } from '../../knative/support/fake-api.ts'
import { fakeClock } from '../../knative/support/fake-clock.ts'

type Sent = { readonly atMs: number; readonly fresh: boolean; readonly path: string }
type Answer = (sent: number, signal: AbortSignal) => Promise<ApiResponse> | ApiResponse

/** `answer` is given how many were sent before. */
const anApi = (answer: Answer) => {
  const clock = fakeClock()
  const sent: Sent[] = []
  const overtaken = { count: 0 }
  const api: Api = {
    transport: async ({ path }: ApiRequest, { signal, fresh = false }) => {
      sent.push({ atMs: clock.now(), fresh, path })
      return answer(sent.length - 1, signal)
    },
    clock,
    random: () => 0,
    server: 'https://fake',
    rateLimiter: async () => {
      overtaken.count += 1
    },
  }
  return { api, clock, sent, waited: overtaken }
}

const path = '/apis/serving.knative.dev/v1/namespaces/shop/services/hello'
const hello: JsonObject = { kind: 'Service', metadata: { name: 'hello' } }
const found = () => reply(200, hello)
const busy = () => refusal(503, 'ServiceUnavailable', 'busy')
const hangUp = () => Promise.reject(new Error('socket hang up'))
const refusedCall = () => Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }))
const proxied = () => Promise.reject(failure('E_PROXY_PASSWORD', { proxy: 'proxy:3128', setting: 'HTTPS_PROXY' }))
const change = { method: 'PATCH', path, body: '[]' } as const
const onFirstThenFresh = [false, true, true, true]
const freshness = (sent: readonly Sent[]) => sent.map(({ fresh }) => fresh)
const hours = (sent: readonly Sent[]) => sent.map(({ atMs }) => atMs)

describe('A list', () => {
  const page = (more: string) =>
    reply(200, { kind: 'ServiceList', metadata: { resourceVersion: '7', continue: more }, items: [hello] })

  it('is read page by page, to its end', async () => {
    const { api, clock, sent } = anApi((before) => page(before < 3 ? `page ${before}` : ''))
    const listed = await clock.run(readList(api, { path: '/apis/serving.knative.dev/v1/services' }))
    assert.deepEqual([listed?.items.length, sent.length], [4, 4])
  })

  it('without an end is given up', async () => {
    const { api, clock, sent } = anApi((before) => page(`page ${before}`))
    const reading = readList(api, { path: '/apis/serving.knative.dev/v1/services' })
    await assert.rejects(clock.run(reading), { code: 'E_API_BODY', message: /a list of more than 500 pages/ })
    assert.equal(sent.length, 500)
  })
})

describe('A read', () => {
  it('goes out four times, from the second on by fresh connections, and tells what broke', async () => {
    const { api, clock, sent } = anApi(hangUp)
    await assert.rejects(clock.run(read(api, { path })), { code: 'E_API_SILENT', message: /socket hang up/ })
    assert.deepEqual(freshness(sent), onFirstThenFresh)
    assert.deepEqual(hours(sent), [0, 100, 300, 700])
  })

  it('takes the fourth answer, and tells the fourth refusal', async () => {
    const late = anApi((before) => (before < 3 ? busy() : found()))
    assert.deepEqual(await late.clock.run(read(late.api, { path })), hello)
    const { api, clock, sent } = anApi(busy)
    await assert.rejects(clock.run(read(api, { path })), { code: 'E_API_ANSWER', message: /busy/ })
    assert.equal(sent.length, 4)
  })

  it('tells what broke also where that was no error', async () => {
    const { api, clock } = anApi(() => Promise.reject('a text'))
    await assert.rejects(clock.run(read(api, { path })), { code: 'E_API_SILENT', message: /a text/ })
  })

  it('that is refused goes out once', async () => {
    const { api, clock, sent } = anApi(() => refusal(403, 'Forbidden', 'no'))
    await assert.rejects(clock.run(read(api, { path })), { code: 'E_FORBIDDEN' })
    assert.equal(sent.length, 1)
  })

  it('that meets what has a cure goes out once, and tells it', async () => {
    const { api, clock, sent } = anApi(proxied)
    await assert.rejects(clock.run(read(api, { path })), { code: 'E_PROXY_PASSWORD' })
    assert.equal(sent.length, 1)
  })

  for (const status of [300, 404, 405])
    it(`is not satisfied with an object under the status ${status}`, async () => {
      const { api, clock } = anApi(() => reply(status, hello))
      const code = status === 404 ? 'E_API_BODY' : 'E_API_ANSWER'
      await assert.rejects(clock.run(read(api, { path })), { code })
    })

  it('finds nothing only where an API server says so', async () => {
    const gone = anApi(() => refusal(404, 'NotFound', 'gone'))
    assert.equal(await gone.clock.run(read(gone.api, { path })), undefined)
    assert.equal(gone.sent.length, 1)
    const page = anApi(() => reply(404, '<html>not here</html>'))
    await assert.rejects(page.clock.run(read(page.api, { path })), { code: 'E_API_BODY', message: /not here/ })
    assert.equal(page.sent.length, 4)
  })

  it('ends by the reason of its signal, before it is sent and while it waits', async () => {
    const why = new Error('enough')
    const before = anApi(found)
    await assert.rejects(before.clock.run(read(before.api, { path }, AbortSignal.abort(why))), why)
    assert.equal(before.sent.length, 0)
    const end = new AbortController()
    const during = anApi((_, signal) => {
      end.abort(why)
      return silence(signal)
    })
    await assert.rejects(during.clock.run(read(during.api, { path }, end.signal)), why)
    assert.equal(during.sent.length, 1)
  })
})

describe('A patient read', () => {
  const never = new AbortController().signal
  const page = () => reply(200, '<html>maintenance</html>')

  for (const [what, away] of [
    ['is silent', hangUp],
    ['is replaced by a page', page],
    ['is busy', busy],
  ] as const)
    it(`waits for an API server that ${what}, between its attempts too, for a minute and a half`, async () => {
      const { api, clock, sent } = anApi(away)
      await assert.rejects(clock.run(readPatiently(api, { path }, never)))
      assert.ok(clock.now() >= 90_000 && clock.now() < 95_000, `after ${clock.now()} ms`)
      assert.equal(sent[4]?.atMs, 700 + 1_600)
    })

  it('does not wait for what stays refused', async () => {
    const { api, clock, sent } = anApi(() => refusal(403, 'Forbidden', 'no'))
    await assert.rejects(clock.run(readPatiently(api, { path }, never)), { code: 'E_FORBIDDEN' })
    assert.equal(sent.length, 1)
  })
})

describe('A list', () => {
  const collection = '/apis/serving.knative.dev/v1/namespaces/shop/services'
  const pageOf = (name: string, metadata: JsonObject) =>
    reply(200, { kind: 'ServiceList', metadata, items: [{ metadata: { name } }] })

  it('is read page by page, as of its last one', async () => {
    const pages = [pageOf('a', { resourceVersion: '7', continue: 'on' }), pageOf('b', { resourceVersion: '8' })]
    const { api, clock, sent } = anApi((before) => pages[before] ?? hangUp())
    const listed = await clock.run(readList(api, { path: collection, query: { labelSelector: 'a=b' } }))
    assert.deepEqual(listed, {
      items: [{ metadata: { name: 'a' } }, { metadata: { name: 'b' } }],
      resourceVersion: '8',
    })
    const asked = `${collection}?labelSelector=a%3Db&limit=500`
    assert.deepEqual(
      sent.map(({ path }) => path),
      [asked, `${asked}&continue=on`],
    )
  })

  it('of a kind that the server does not know is none', async () => {
    const { api, clock, sent } = anApi(() => reply(404, '404 page not found'))
    assert.equal(await clock.run(readList(api, { path: collection })), undefined)
    assert.equal(sent.length, 1)
  })
})

describe('A write', () => {
  it('goes out four times while the server is busy, and then is refused', async () => {
    const { api, clock, sent, waited } = anApi(busy)
    const result = await clock.run(write(api, change))
    assert.deepEqual(result, {
      is: 'refused',
      status: 503,
      reason: 'ServiceUnavailable',
      message: 'busy',
      isForNow: true,
    })
    assert.deepEqual(freshness(sent), onFirstThenFresh)
    assert.deepEqual(hours(sent), [0, 100, 300, 700])
    assert.equal(waited.count, 4)
  })

  it('waits as long as a busy server asks', async () => {
    const { api, clock, sent } = anApi((before) => (before > 0 ? found() : reply(429, {}, { 'retry-after': '3' })))
    assert.equal((await clock.run(write(api, change))).is, 'written')
    assert.deepEqual(hours(sent), [0, 3_000])
  })

  it('goes out four times while no connection is made, and then is unknown', async () => {
    const { api, clock, sent } = anApi(refusedCall)
    assert.deepEqual(await clock.run(write(api, change)), { is: 'unknown', message: 'connect ECONNREFUSED' })
    assert.deepEqual(freshness(sent), onFirstThenFresh)
  })

  it('that broke goes out once, and its message is told also where that was no error', async () => {
    for (const [answer, message] of [
      [hangUp, 'socket hang up'],
      [() => Promise.reject('a text'), 'a text'],
    ] as const) {
      const { api, clock, sent } = anApi(answer)
      assert.deepEqual(await clock.run(write(api, change)), { is: 'unknown', message })
      assert.equal(sent.length, 1)
    }
  })
})

it('A write that meets what has a cure goes out once, and is refused for it', async () => {
  const { api, clock, sent } = anApi(proxied)
  const result = await clock.run(write(api, change))
  assert.equal(result.is === 'refused' && result.reason, 'E_PROXY_PASSWORD')
  assert.equal(sent.length, 1)
})

describe('An urgent write', () => {
  it('goes out again by a fresh connection after half a second, ahead of the limit to the rate of requests', async () => {
    const { api, clock, sent, waited } = anApi((_, signal) => silence(signal))
    const result = await clock.run(writeUrgently(api, change))
    assert.deepEqual(result, { is: 'unknown', message: 'no response to two attempts' })
    assert.deepEqual([freshness(sent), hours(sent), waited.count], [[false, true], [0, 500], 0])
  })

  it('that is answered by then goes out once, and nothing waits any more', async () => {
    const { api, clock, sent } = anApi(() => refusal(403, 'Forbidden', 'no'))
    assert.equal((await clock.run(writeUrgently(api, change))).is, 'refused')
    await clock.advance(5_000)
    assert.equal(sent.length, 1)
  })

  it('ends its other copy once one is answered', async () => {
    const signals: AbortSignal[] = []
    const { api, clock, sent } = anApi((before, signal) => {
      signals.push(signal)
      return before === 0 ? silence(signal) : found()
    })
    assert.equal((await clock.run(writeUrgently(api, change))).is, 'written')
    assert.deepEqual([signals[0]?.aborted, sent.length], [true, 2])
  })

  it('that a busy server takes on the second try, by then, has no further copy', async () => {
    const { api, clock, sent } = anApi((before, signal) =>
      before === 0 ? busy() : before === 1 ? found() : silence(signal),
    )
    assert.equal((await clock.run(writeUrgently(api, change))).is, 'written')
    await clock.advance(10_000)
    assert.equal(sent.length, 2)
  })
})
