/** What an API server, or whatever stands before it, may send without end. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Api, sendRequest } from '../../src/kubernetes/api/request.ts'
import { watch } from '../../src/kubernetes/api/watch.ts'
import type { ApiResponse, Transport } from '../../src/kubernetes/http/transport.ts'
import { fakeClock } from './support/fake-clock.ts'

/** Ever the same chunk, and how many of them were taken. */
const endless = (status: number, chunk: string) => {
  const taken = { chunks: 0 }
  async function* body(): ApiResponse['body'] {
    for (;;) {
      taken.chunks += 1
      yield chunk
    }
  }
  const transport: Transport = async () => ({ status, headers: {}, body: body() })
  const clock = fakeClock()
  const api: Api = { transport, clock, random: () => 0.5, server: 'https://fake' }
  return { api, clock, taken }
}

const kibibyte = 'x'.repeat(1024)

describe('An answer without end', () => {
  it('that refuses is read as far as anybody tells it', async () => {
    const { api, taken } = endless(503, kibibyte)
    const { status, text } = await sendRequest(api, { method: 'GET', path: '/x' })
    assert.deepEqual([status, text.length, taken.chunks], [503, 64 * 1024, 65])
  })

  it('that gives is an error', async () => {
    const { api } = endless(200, kibibyte.repeat(1024))
    await assert.rejects(sendRequest(api, { method: 'GET', path: '/x' }), /too large/)
  })

  it('that refuses a watch is told in a sentence', async () => {
    const { api, taken } = endless(403, kibibyte)
    const end = new AbortController()
    for await (const event of watch(api, { path: '/x' }, { from: '1', signal: end.signal })) {
      assert.equal(event.is, 'refused')
      assert.ok(event.is !== 'refused' || event.error.message.length < 1_000)
      end.abort()
    }
    assert.equal(taken.chunks, 65)
  })
})
