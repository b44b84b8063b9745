import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createScheduler } from '../../sandbox/time/scheduler.ts'
import type { Clock, EvidenceTarget } from '../../src/engine/ports/ports.ts'
import { createOwnRequests } from '../../src/evidence/own-requests.ts'
import { pairProbes } from '../../src/evidence/probes/probes.ts'
import type { Measurement } from '../../src/rollout/model.ts'
import { aWish } from '../health/support/world.ts'
import { aTarget } from './support/lockstep.ts'

/** A time-out of 2 s, and what it takes to end a connection. */
const endedMs = 2_100
const stableUrl = 'http://previous-hello.test'
const paired = { stable: ['hello-00001'], stableUrl, isStableTagged: true }

type Answered = { readonly status?: number; readonly afterMs?: number; readonly markMs?: number }

/** Of a machine that stands still once: who would wake meanwhile wakes at its end. */
const stoppingClock = (of: Clock, { atMs, forMs }: { readonly atMs: number; readonly forMs: number }): Clock => ({
  ...of,
  sleep: (ms, signal) => {
    const wakeMs = of.now() + ms
    const isMeanwhile = wakeMs >= atMs && wakeMs < atMs + forMs
    return of.sleep(isMeanwhile ? atMs + forMs - of.now() : ms, signal)
  },
})

/** Apps behind one ingress, which Knative serves; `answers` by host and the moment it is asked. Without a status there is no answer. */
async function probe(
  ms: number,
  answers: (host: string, atMs: number) => Answered,
  target: Partial<EvidenceTarget> = {},
  wish: Parameters<typeof aWish>[0] = {},
  stop = { atMs: 0, forMs: 0 },
) {
  const scheduler = createScheduler()
  const clock = stoppingClock(scheduler, stop)
  const own = createOwnRequests()
  const seen: Measurement[] = []
  const asked: { readonly host: string; readonly atMs: number }[] = []
  const waitedMs: number[] = []
  const over = new AbortController()
  const ask = async ({
    url,
    headers,
  }: {
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
  }) => {
    const { host } = new URL(url)
    const isMark = headers['k-network-probe'] !== undefined
    const { status, afterMs = 10, markMs = 1 } = answers(host, scheduler.now())
    if (isMark) {
      await scheduler.sleep(markMs)
      if (status === undefined) throw new Error('ECONNREFUSED')
      return { status: 200, headers: { 'k-network-hash': 'override' } }
    }
    asked.push({ host, atMs: scheduler.now() })
    await scheduler.sleep(Math.min(afterMs, endedMs))
    if (status === undefined) throw new Error('ECONNREFUSED')
    if (afterMs > endedMs) throw new Error('no response within 2 s')
    return { status, headers: {} }
  }
  const start = pairProbes([aWish(wish)], { clock, own, open: () => ({ ask, close: () => {} }) })
  const sent = (dueMs: number) => () => void waitedMs.push(scheduler.now() - dueMs)
  void start({ ...aTarget, ...target, held: () => undefined, sent }, (each) => seen.push(each), over.signal)
  await scheduler.pass(ms)
  over.abort()
  const of = (side: Measurement['of']) => seen.filter((each) => each.of === side)
  return { of, asked, own, waitedMs }
}

const fine: Answered = { status: 200 }

describe('probes in an open loop', () => {
  it('are due four times a second whatever the answers do, and count latency from then', async () => {
    const isFrozen = (atMs: number) => atMs >= 1_000 && atMs < 2_500
    const { of, asked } = await probe(6_000, (_, atMs) =>
      isFrozen(atMs) ? { status: 200, afterMs: 3_000 - atMs } : fine,
    )
    assert.equal(asked.length, 24)
    const slow = of('candidate').filter(({ latencyMs = 0 }) => latencyMs > 500)
    assert.equal(slow.length, 6)
  })

  it('say nothing of the time in which the machine stood still', async () => {
    const { of, asked } = await probe(10_000, () => fine, {}, {}, { atMs: 3_000, forMs: 4_000 })
    assert.equal(asked.filter(({ atMs }) => atMs >= 3_000 && atMs < 8_000).length, 6)
    assert.ok(of('candidate').every(({ bad, latencyMs = 0 }) => bad === 0 && latencyMs <= 510))
  })

  it('wait no longer once they are answered, however long it takes to find out by whom', async () => {
    const { waitedMs } = await probe(4_000, () => ({ status: 200, markMs: 240 }))
    assert.ok(waitedMs.length > 10)
    assert.deepEqual(new Set(waitedMs), new Set([10]))
  })

  it('that can not be sent any more are bad, and say so', async () => {
    const { of } = await probe(5_000, () => ({ status: 200, afterMs: 60_000 }))
    const notes = new Set(of('candidate').map(({ note }) => note))
    assert.deepEqual([...notes].sort(), ['no response within 2 s', 'not sent: 8 in flight'])
    assert.ok(of('candidate').every(({ bad, unattributed }) => bad === 1 && unattributed === undefined))
  })

  it('ask stable in the same moment, from its own first answer on', async () => {
    const isAwake = (atMs: number) => atMs >= 2_000
    const { asked } = await probe(
      4_000,
      (host, atMs) => (host.startsWith('latest') || isAwake(atMs) ? fine : {}),
      paired,
    )
    const at = (host: string) => asked.filter((each) => each.host.startsWith(host)).map(({ atMs }) => atMs)
    const pairs = at('previous').filter((atMs) => atMs >= 2_500)
    assert.ok(pairs.length >= 5)
    assert.ok(pairs.every((atMs) => at('latest').includes(atMs)))
  })

  it('leave a stable alone that has not answered within 10 s, for good', async () => {
    const { of } = await probe(20_000, (host, atMs) => (host.startsWith('latest') || atMs > 11_000 ? fine : {}), paired)
    assert.equal(of('stable').length, 0)
    assert.ok(of('candidate').length > 70)
  })

  it('do not ask stable where its URL is that of all users', async () => {
    const { of } = await probe(4_000, () => fine, { ...paired, isStableTagged: false })
    assert.equal(of('stable').length, 0)
  })

  const isOut = (atMs: number) => atMs >= 2_000 && atMs < 3_000
  it('do not ask stable, which has users, with a method that may change something there', async () => {
    const { of, asked } = await probe(3_000, () => fine, paired, { method: 'POST' })
    assert.deepEqual([of('stable').length, asked.filter(({ host }) => host.startsWith('previous')).length], [0, 0])
    assert.ok(of('candidate').length > 0)
  })

  it('compare with no stable that lacks what they ask for: it is not broken', async () => {
    const notThere = (host: string) => ({ status: host.startsWith('latest') ? 200 : 404 })
    const { of } = await probe(4_000, notThere, paired, { path: '/new' })
    assert.deepEqual([of('stable').length, of('candidate').length > 10], [0, true])
    const { of: usual } = await probe(4_000, notThere, paired)
    assert.ok(usual('stable').length > 10)
  })

  it('count a failure of the ingress against the side that alone met it', async () => {
    const { of } = await probe(4_000, (host, atMs) => (host.startsWith('latest') && isOut(atMs) ? {} : fine), paired)
    const bad = of('candidate').filter((each) => each.bad > 0)
    assert.deepEqual([bad.length, bad.every(({ unattributed }) => unattributed === undefined)], [4, true])
    assert.ok(of('stable').every((each) => each.bad === 0))
  })

  it('count a failure of the ingress that both sides met for nobody', async () => {
    const { of } = await probe(4_000, (_, atMs) => (isOut(atMs) ? {} : fine), paired)
    const bad = [...of('candidate'), ...of('stable')].filter((each) => each.bad > 0)
    assert.deepEqual([bad.length, bad.every(({ unattributed }) => unattributed !== undefined)], [8, true])
  })

  it('tell what they sent, so that it is not taken for users', async () => {
    const { own, of } = await probe(4_000, (host) => ({ status: host.startsWith('latest') ? 503 : 200 }), paired)
    assert.equal(own.sent('candidate').n, of('candidate').length)
    assert.equal(own.sent('candidate').bad, of('candidate').length)
    assert.equal(own.sent('stable').bad, 0)
  })
})
