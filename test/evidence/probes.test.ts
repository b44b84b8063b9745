import assert from 'node:assert/strict'
import type { RequestListener } from 'node:http'
import { describe, it } from 'node:test'
import { httpProbes } from '../../src/evidence/probes.ts'
import type { Measurement } from '../../src/rollout/model.ts'
import type { HealthSpec } from '../../src/settings/settings.ts'
import { aQuickClock, aServer, aWish, inTurn } from '../health/support/world.ts'

const tagUrl = 'http://latest-hello.test'
const target = { candidate: 'hello-00002', url: tagUrl, isProven: true }

/** The first `count` measurements against an ingress on this port; more that came meanwhile are dropped. */
const probe = async (
  port: number,
  count: number,
  change: Partial<HealthSpec> = {},
): Promise<readonly Measurement[]> => {
  const controller = new AbortController()
  const seen: Measurement[] = []
  const wish = aWish({ ingressAddress: { host: '127.0.0.1', port }, ...change })
  await httpProbes(wish, aQuickClock())(
    target,
    (measurement) => {
      seen.push(measurement)
      if (seen.length >= count) controller.abort()
    },
    controller.signal,
  )
  return seen.slice(0, count)
}

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
      const [measurement] = await probe(server.port, 1, wish)
      assert.deepEqual({ bad: measurement?.bad, ...(measurement?.note && { note: measurement.note }) }, expected)
    })

  it('counts a refused connection as an error and goes on', async () => {
    assert.deepEqual(
      (await probe(1, 4)).map(({ bad, note }) => [bad, note]),
      Array(4).fill([1, 'ECONNREFUSED']),
    )
  })

  it('asks the tag host over two kept connections', async () => {
    await using server = await aServer(inTurn(200))
    await probe(server.port, 10, { path: '/h', headers: ['X-Probe: yes'] })
    assert.ok(new Set(server.seen.map(({ from }) => from)).size <= 2)
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
      (await probe(server.port, 8)).map(({ bad }) => bad),
      Array(8).fill(0),
    )
  })

  it('goes through the proxy that curl would go through', async () => {
    await using proxy = await aServer(inTurn(200))
    const controller = new AbortController()
    const env = { http_proxy: `http://127.0.0.1:${proxy.port}`, HTTP_PROXY: 'http://127.0.0.1:1' }
    await httpProbes(aWish({ path: '/h' }), aQuickClock(), env)(target, () => controller.abort(), controller.signal)
    assert.deepEqual([proxy.seen[0]?.url, proxy.seen[0]?.headers.host], [`${tagUrl}/h`, 'latest-hello.test'])
  })

  it('goes straight to an ingress address, whatever proxy there is', async () => {
    await using server = await aServer(inTurn(200))
    const controller = new AbortController()
    const wish = aWish({ ingressAddress: { host: '127.0.0.1', port: server.port } })
    const seen: Measurement[] = []
    await httpProbes(wish, aQuickClock(), { http_proxy: 'http://127.0.0.1:1' })(
      target,
      (each) => {
        seen.push(each)
        controller.abort()
      },
      controller.signal,
    )
    assert.equal(seen[0]?.bad, 0)
  })

  it('says nothing of a request that the end of the hold cut off', async () => {
    const controller = new AbortController()
    await using server = await aServer(() => controller.abort())
    const seen: Measurement[] = []
    const wish = aWish({ ingressAddress: { host: '127.0.0.1', port: server.port } })
    await httpProbes(wish, aQuickClock())(target, (each) => seen.push(each), controller.signal)
    assert.deepEqual(seen, [])
  })
})
