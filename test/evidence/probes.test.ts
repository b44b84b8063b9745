import assert from 'node:assert/strict'
import type { RequestListener } from 'node:http'
import { describe, it } from 'node:test'
import type { Measurement } from '../../src/rollout/model.ts'
import type { HealthSpec } from '../../src/settings/settings.ts'
import { aServer, inTurn } from '../health/support/world.ts'
import { probe } from './support/lockstep.ts'

const tagUrl = 'http://latest-hello.test'

/** Against an ingress on this port. */
const probeAt = (port: number, count: number, change: Partial<HealthSpec> = {}) =>
  probe({ wish: { ingressAddress: { host: '127.0.0.1', port }, ...change } }, count)

describe('the probe of the candidate', () => {
  const rows: readonly [string, RequestListener, Partial<HealthSpec>, Pick<Measurement, 'bad' | 'note'>][] = [
    ['counts any answer below 500 as good without a path', inTurn(404), {}, { bad: 0 }],
    ['counts 500 and above as an error', inTurn(503), {}, { bad: 1, note: '503' }],
    ['goes by the health rule where a path is given', inTurn(404), { path: '/h' }, { bad: 1, note: '404' }],
    ['counts silence as an error', () => undefined, { timeoutMs: 50 }, { bad: 1, note: 'no response within 0.05 s' }],
    ['counts a hang-up as an error', (request) => request.socket.destroy(), {}, { bad: 1, note: 'ECONNRESET' }],
  ]
  for (const [rule, listener, wish, expected] of rows)
    it(rule, async () => {
      await using server = await aServer(listener)
      const [measurement] = await probeAt(server.port, 1, wish)
      assert.deepEqual({ bad: measurement?.bad, ...(measurement?.note && { note: measurement.note }) }, expected)
    })

  it('counts a refused connection as an error and goes on', async () => {
    assert.deepEqual(
      (await probeAt(1, 4)).map(({ bad, note }) => [bad, note]),
      Array(4).fill([1, 'ECONNREFUSED']),
    )
  })

  it('keeps an example of what failed: the request without its query, and how the answer began', async () => {
    const secret = 'correct-horse-battery'
    const body = `\u001b[31m{"error":"no table orders","echo":"${secret}"}\u001b[0m${'x'.repeat(100_000)}`
    await using server = await aServer((_, response) => response.writeHead(500).end(body))
    const headers = [`Authorization: Bearer ${secret}`]
    const [{ sample } = {}] = await probeAt(server.port, 1, { path: '/h?token=abc', headers })
    assert.equal(sample?.request, `GET ${tagUrl}/h`)
    assert.match(sample?.body ?? '', /^\{"error":"no table orders","echo":"\*\*\*"\}x+…$/)
    assert.equal([...(sample?.body ?? '')].length, 201)
  })

  it('has an example of silence, too, and none of what is good', async () => {
    await using silent = await aServer(() => undefined)
    await using good = await aServer(inTurn(200))
    const [failed] = await probeAt(silent.port, 1, { timeoutMs: 50 })
    assert.deepEqual(failed?.sample, { request: `GET ${tagUrl}` })
    assert.equal((await probeAt(good.port, 1))[0]?.sample, undefined)
  })

  it('asks the tag host over a connection that is kept', async () => {
    await using server = await aServer(inTurn(200))
    await probeAt(server.port, 10, { path: '/h', headers: ['X-Probe: yes'] })
    assert.equal(new Set(server.seen.map(({ from }) => from)).size, 1)
    assert.deepEqual(
      [server.seen[0]?.headers.host, server.seen[0]?.url, server.seen[0]?.headers['x-probe']],
      ['latest-hello.test', '/h', 'yes'],
    )
  })

  it('does not blame the candidate for a kept connection that closed while idle', async () => {
    await using server = await aServer((request, response) => {
      response.end('ok', () => setImmediate(() => request.socket.destroy()))
    })
    assert.deepEqual(
      (await probeAt(server.port, 8)).map(({ bad }) => bad),
      Array(8).fill(0),
    )
  })

  it('goes through the proxy that curl would go through', async () => {
    await using proxy = await aServer(inTurn(200))
    const env = { http_proxy: `http://127.0.0.1:${proxy.port}`, HTTP_PROXY: 'http://127.0.0.1:1' }
    await probe({ wish: { path: '/h' }, env }, 1)
    assert.deepEqual([proxy.seen[0]?.url, proxy.seen[0]?.headers.host], [`${tagUrl}/h`, 'latest-hello.test'])
  })

  it('goes straight to an ingress address, whatever proxy there is', async () => {
    await using server = await aServer(inTurn(200))
    const wish = { ingressAddress: { host: '127.0.0.1', port: server.port } }
    const [measured] = await probe({ wish, env: { http_proxy: 'http://127.0.0.1:1' } }, 1)
    assert.equal(measured?.bad, 0)
  })

  it('says nothing of a request that the end of the hold cut off', async () => {
    const until = new AbortController()
    await using server = await aServer(() => until.abort())
    const wish = { ingressAddress: { host: '127.0.0.1', port: server.port } }
    assert.deepEqual(await probe({ wish }, 1, until), [])
  })
})
