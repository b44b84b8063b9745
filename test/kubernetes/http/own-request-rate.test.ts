import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Api, sendRequest } from '../../../src/kubernetes/api/request.ts'
import { write, writeUrgently } from '../../../src/kubernetes/api/write.ts'
import { createRateLimiter, type RateLimiter } from '../../../src/kubernetes/http/own-request-rate.ts'
import type { Transport } from '../../../src/kubernetes/http/transport.ts'
import { reply } from '../../knative/support/fake-api.ts'
import { fakeClock } from '../../knative/support/fake-clock.ts'

/** An API whose line notes when each request leaves. */
const anApi = () => {
  const clock = fakeClock()
  const left: number[] = []
  const rateLimiter: RateLimiter = createRateLimiter(clock)
  const transport: Transport = async () => {
    left.push(clock.now())
    return reply(200, { kind: 'Service', apiVersion: 'v1', metadata: { name: 'x' } })
  }
  const api: Api = { transport, clock, random: () => 0.5, server: 'https://fake', rateLimiter }
  return { api, clock, left }
}

const change = (path = '/apis/x') => ({ method: 'PATCH', path, body: '[]' }) as const
const many = <T>(count: number, one: () => Promise<T>) => Promise.all(Array.from({ length: count }, one))

describe('The API server is asked', () => {
  it('at once for what one rollout begins with, then 20 times a second', async () => {
    const { api, clock, left } = anApi()
    await clock.run(many(100, () => write(api, change())))
    assert.equal(left.filter((ms) => ms === 0).length, 40)
    assert.equal(left.filter((ms) => ms <= 1_000).length, 60)
    assert.equal(left.at(-1), 3_000)
  })

  it('again as at first, after a while in which nothing was asked', async () => {
    const { api, clock, left } = anApi()
    await clock.run(many(100, () => write(api, change())))
    await clock.advance(7_000)
    await clock.run(many(100, () => write(api, change())))
    assert.equal(left.filter((ms) => ms === 10_000).length, 40)
    assert.equal(left.at(-1), 13_000)
  })

  it('and answers a thousand requests whose turn comes late, since their time runs from when they leave', async () => {
    const { api, clock } = anApi()
    const fates = await clock.run(many(1_000, () => write(api, change())))
    assert.deepEqual([...new Set(fates.map(({ is }) => is))], ['written'])
  })

  it('at once for what returns users, and for what is asked of apps', async () => {
    const { api, clock, left } = anApi()
    const rest = many(60, () => write(api, change()))
    const ahead = [writeUrgently(api, change()), write(api, change('/api/v1/namespaces/shop/pods/a:8012/proxy/'))]
    await clock.run(Promise.all(ahead))
    assert.equal(left.filter((ms) => ms === 0).length, 42)
    await clock.run(rest)
  })

  it('not at all for what nobody waits for any more when its turn comes', async () => {
    const { api, clock, left } = anApi()
    const rest = many(40, () => write(api, change()))
    const giveUp = new AbortController()
    const late = sendRequest(api, change(), { signal: giveUp.signal })
    giveUp.abort(new Error('enough'))
    await assert.rejects(clock.run(late), { message: 'enough' })
    await clock.run(rest)
    assert.equal(left.length, 40)
  })
})
