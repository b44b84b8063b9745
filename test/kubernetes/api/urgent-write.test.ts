/** The two copies of an urgent write, where neither is taken at once; and what is told of values that were sent. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { failure } from '../../../src/errors/catalogue.ts'
import type { Api } from '../../../src/kubernetes/api/request.ts'
import { write, writeUrgently } from '../../../src/kubernetes/api/write.ts'
import type { ApiResponse } from '../../../src/kubernetes/http/transport.ts'
import { refusal, reply, silence } from '../../knative/support/fake-api.ts'
import { fakeClock } from '../../knative/support/fake-clock.ts'

type Answer = (at: { readonly ms: number; readonly sent: number }, signal: AbortSignal) => ApiResponse | Promise<never>

const anApi = (answer: Answer) => {
  const clock = fakeClock()
  const sent: number[] = []
  const api: Api = {
    transport: async (_, { signal }) => {
      sent.push(clock.now())
      return answer({ ms: clock.now(), sent: sent.length }, signal)
    },
    clock,
    random: () => 0,
    server: 'https://fake',
  }
  return { api, clock }
}

const path = '/apis/serving.knative.dev/v1/namespaces/shop/services/hello'
const env = [{ name: 'PASSWORD', value: 'correct-horse' }]
const hello = { kind: 'Service', metadata: { name: 'hello' }, spec: { containers: [{ env }] } }
const body = JSON.stringify([{ op: 'add', path: '/spec', value: hello.spec }])
const change = { method: 'PATCH', path, body } as const
const busy = () => refusal(503, 'ServiceUnavailable', 'busy')

describe('An urgent write to a busy server', () => {
  it('is taken by its second copy after the first has given up', async () => {
    const { api, clock } = anApi(({ ms }) => (ms < 900 ? busy() : reply(200, hello)))
    assert.equal((await clock.run(writeUrgently(api, change))).is, 'written')
    assert.ok(clock.now() > 700, `after ${clock.now()} ms`)
  })

  it('is refused for now where both copies are', async () => {
    const { api, clock } = anApi(busy)
    assert.deepEqual(await clock.run(writeUrgently(api, change)), {
      is: 'refused',
      status: 503,
      reason: 'ServiceUnavailable',
      message: 'busy',
      isForNow: true,
    })
  })

  it('is unknown where one of its copies was not answered, since that one may have been taken', async () => {
    for (const unanswered of [1, 4]) {
      const { api, clock } = anApi(({ sent }, signal) => (sent === unanswered ? silence(signal) : busy()))
      assert.deepEqual(
        await clock.run(writeUrgently(api, change)),
        { is: 'unknown', message: 'no response to two attempts' },
        `request ${unanswered}`,
      )
    }
  })
})

describe('The values that were sent with a write', () => {
  it('are not told in a refusal', async () => {
    const { api, clock } = anApi(() => refusal(400, 'BadRequest', 'cannot take correct-horse'))
    assert.deepEqual(await clock.run(write(api, change)), {
      is: 'refused',
      status: 400,
      reason: 'BadRequest',
      message: 'cannot take ***',
    })
  })

  it('are still in the object that was written', async () => {
    const { api, clock } = anApi(() => reply(200, hello))
    assert.deepEqual(await clock.run(write(api, change)), { is: 'written', object: hello })
  })
})

it('A write that never left has no status', async () => {
  const { api, clock } = anApi(() =>
    Promise.reject(failure('E_PROXY_PASSWORD', { proxy: 'proxy:3128', setting: 'HTTPS_PROXY' })),
  )
  const result = await clock.run(write(api, change))
  assert.equal(result.is === 'refused' && result.status, 0)
})
