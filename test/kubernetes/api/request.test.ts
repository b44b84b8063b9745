/** How much of a response is read: all of what was asked for, and of a refusal what anybody reads. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Api, sendRequest } from '../../../src/kubernetes/api/request.ts'
import { chunks } from '../../knative/support/fake-api.ts'
import { fakeClock } from '../../knative/support/fake-clock.ts'

const kibibyte = 'x'.repeat(1024)
const mebibyte = kibibyte.repeat(1024)
const many = (part: string, count: number) => Array.from({ length: count }, () => part)

/** An API whose server answers with this body, in these parts. */
const anApi = (status: number, parts: readonly string[]): Api => ({
  transport: async () => ({ status, headers: {}, body: chunks(parts) }),
  clock: fakeClock(),
  random: () => 0,
  server: 'https://fake',
})

const lengthRead = async (status: number, parts: readonly string[]): Promise<number> => {
  const { text } = await sendRequest(anApi(status, parts), { method: 'GET', path: '/' })
  return text.length
}

describe('Of a response', () => {
  it('all is read where it is what was asked for', async () => {
    for (const status of [200, 201, 299])
      assert.equal(await lengthRead(status, many(kibibyte, 100)), 100 * 1024, `HTTP ${status}`)
  })

  it('the first 64 KiB are read where it is anything else', async () => {
    for (const status of [300, 404, 503])
      assert.equal(await lengthRead(status, many(kibibyte, 100)), 64 * 1024, `HTTP ${status}`)
  })

  it('the words of a refusal are read in whatever parts they arrive', async () => {
    const { text } = await sendRequest(anApi(403, ['you ', 'may ', 'not']), { method: 'GET', path: '/' })
    assert.equal(text, 'you may not')
  })

  it('64 MiB are read, and more is too much', async () => {
    assert.equal(await lengthRead(200, many(mebibyte, 64)), 64 * 1024 * 1024)
    await assert.rejects(lengthRead(200, [...many(mebibyte, 64), 'x']), { message: 'the response is too large' })
  })
})
