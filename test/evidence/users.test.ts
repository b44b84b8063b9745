import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createScheduler } from '../../sandbox/time/scheduler.ts'
import type { CountersResult, HeldStep } from '../../src/engine/ports/ports.ts'
import { createOwnRequests } from '../../src/evidence/own-requests.ts'
import { countUsers, usersSource } from '../../src/evidence/users/users.ts'
import type { Measurement } from '../../src/rollout/model.ts'
import { settings as catalogue } from '../../src/settings/catalogue.ts'
import { parse } from '../../src/settings/parse.ts'
import { aTarget } from './support/lockstep.ts'

const stable = 'hello-00001'

/** Pods that answer `perSecond` requests each from second 0 on, of which the candidate's fail every other one. */
function aCluster(pods: Readonly<Record<string, readonly string[]>>, perSecond = 10) {
  const scheduler = createScheduler()
  const reads: { readonly pod: string; readonly atMs: number }[] = []
  let answer: CountersResult | undefined
  const readCounters = async (pod: string): Promise<CountersResult> => {
    const atMs = scheduler.now()
    reads.push({ pod, atMs })
    const count = Math.floor((perSecond * atMs) / 1_000)
    const isBad = pods[aTarget.candidate]?.includes(pod) === true
    const byStatus = new Map(
      isBad
        ? [
            [200, count - Math.floor(count / 2)],
            [500, Math.floor(count / 2)],
          ]
        : [[200, count]],
    )
    return answer ?? { is: 'read', counters: { byStatus, within: [] } }
  }
  const readPods = async (revision: string) =>
    (pods[revision] ?? []).map((name) => ({ name, template: '', isScaleMarked: false }))
  return {
    scheduler,
    reads,
    answerWith: (result: CountersResult | undefined) => {
      answer = result
    },
    counters: { readPods, readCounters },
  }
}

type TestCluster = ReturnType<typeof aCluster>

/** `held`: what is held at a moment. Runs for `ms`. */
async function measure(
  { scheduler, counters }: TestCluster,
  ms: number,
  held: (nowMs: number) => HeldStep | undefined,
) {
  const own = createOwnRequests()
  const seen: Measurement[] = []
  const over = new AbortController()
  const warned: string[] = []
  const warn = (message: string) => void warned.push(message)
  const parts = { clock: scheduler, random: Math.random, counters, own, warn, slowOverMs: undefined }
  void countUsers(parts)(
    { ...aTarget, stable: [stable], held: () => held(scheduler.now()) },
    (each) => seen.push(each),
    over.signal,
  )
  await scheduler.pass(ms)
  over.abort()
  return { seen, own, warned }
}

const first: HeldStep = { fromMs: 0, percent: 10 }
const second: HeldStep = { fromMs: 1_000, percent: 10 }

describe('the requests of users', () => {
  for (const [why, result] of [
    ['request metrics are off', { is: 'off' }],
    ['HTTP 502', { is: 'failed', why: 'HTTP 502' }],
  ] as const)
    it(`that cannot be read since ${why} are said to be no evidence, once`, async () => {
      const cluster = aCluster({ [aTarget.candidate]: ['c'], [stable]: [] })
      cluster.answerWith(result)
      const { seen, warned } = await measure(cluster, 60_000, (nowMs) => (nowMs < 30_000 ? first : second))
      assert.deepEqual(seen, [])
      assert.deepEqual(warned, [`Requests that users sent to the candidate cannot be counted: ${why}.`])
    })

  it('are counted on both sides at once, from 2 s after the shift on', async () => {
    const { seen } = await measure(aCluster({ [aTarget.candidate]: ['c'], [stable]: ['s', 't'] }), 4_500, () => first)
    assert.deepEqual(
      seen.map(({ atMs, of, n, bad, note }) => [atMs, of, n, bad, note]),
      [
        [3_000, 'candidate', 10, 5, '500'],
        [3_000, 'stable', 20, 0, undefined],
        [4_000, 'candidate', 10, 5, '500'],
        [4_000, 'stable', 20, 0, undefined],
      ],
    )
  })

  it('are counted from later on where stable is slow: its failures would come first', async () => {
    const rows = [
      [[{ ms: 5_000, share: 0.99 }], 6_000],
      [
        [
          { ms: 100, share: 0.98 },
          { ms: 3_000, share: 1 },
        ],
        4_000,
      ],
      [[{ ms: 100, share: 1 }], 3_000],
      [[{ ms: 60_000, share: 0.5 }], 11_000],
    ] as const
    for (const [edges, firstMs] of rows) {
      const cluster = aCluster({ [aTarget.candidate]: ['c'], [stable]: ['s'] })
      const { readCounters } = cluster.counters
      const counters = {
        ...cluster.counters,
        readCounters: async (pod: string): Promise<CountersResult> => {
          const result = await readCounters(pod)
          if (result.is !== 'read') return result
          const n = [...result.counters.byStatus.values()].reduce((sum, each) => sum + each, 0)
          const within = edges.map(({ ms, share }) => ({ ms, count: share * n }))
          return { is: 'read', counters: { ...result.counters, within } }
        },
      }
      const { seen } = await measure({ ...cluster, counters }, 15_000, (nowMs) => (nowMs < 1_000 ? undefined : second))
      assert.deepEqual([seen[0]?.atMs, seen[1]?.atMs], [second.fromMs + firstMs, second.fromMs + firstMs])
    }
  })

  it('that fall on a shift are dropped', async () => {
    const second = { fromMs: 5_500, percent: 50 }
    const held = (nowMs: number) => (nowMs < 5_000 ? first : nowMs < 5_500 ? undefined : second)
    const { seen } = await measure(aCluster({ [aTarget.candidate]: ['c'] }), 9_000, held)
    assert.deepEqual(
      seen.map(({ atMs }) => atMs),
      [3_000, 4_000, 8_500],
    )
  })

  it('are read of at most ten pods a side, the same ones all through a step', async () => {
    const cluster = aCluster({
      [aTarget.candidate]: ['c'],
      [stable]: Array.from({ length: 40 }, (_, index) => `s${index}`),
    })
    await measure(cluster, 20_000, () => first)
    const counted = cluster.reads.filter(({ atMs }) => atMs >= 2_000)
    assert.equal(new Set(counted.map(({ pod }) => pod)).size, 11)
    const inSecond = Map.groupBy(cluster.reads, ({ atMs }) => Math.floor(atMs / 1_000))
    assert.ok([...inSecond.values()].every((reads) => reads.length <= 20))
  })

  it('are read every 5 s after the first minute of a hold', async () => {
    const cluster = aCluster({ [aTarget.candidate]: ['c'] })
    await measure(cluster, 120_000, () => first)
    const at = cluster.reads.map(({ atMs }) => atMs)
    assert.deepEqual(at.slice(0, 3), [2_000, 3_000, 4_000])
    assert.deepEqual(at.slice(-2), [110_000, 115_000])
  })

  it('are asked for less and less often while the API server says that it is too often', async () => {
    const cluster = aCluster({ [aTarget.candidate]: ['c'] })
    cluster.answerWith({ is: 'later', afterMs: 1_000 })
    const { seen } = await measure(cluster, 20_000, () => first)
    assert.deepEqual(
      cluster.reads.map(({ atMs }) => atMs),
      [2_000, 4_000, 8_000, 16_000],
    )
    assert.deepEqual(seen, [])
  })

  it('of the candidate alone are counted where stable does not count', async () => {
    const cluster = aCluster({ [aTarget.candidate]: ['c'], [stable]: ['s'] })
    const { readCounters } = cluster.counters
    const counters = {
      ...cluster.counters,
      readCounters: async (pod: string) => (pod === 's' ? ({ is: 'off' } as const) : readCounters(pod)),
    }
    const { seen } = await measure({ ...cluster, counters }, 4_500, () => first)
    assert.deepEqual(
      seen.map(({ of, n }) => [of, n]),
      [
        ['candidate', 10],
        ['candidate', 10],
      ],
    )
  })

  it('of both sides wait for each other: what one could not be read is counted with both in the next round', async () => {
    const cluster = aCluster({ [aTarget.candidate]: ['c'], [stable]: ['s'] })
    const { readCounters } = cluster.counters
    const isAway = () => Math.floor(cluster.scheduler.now() / 1_000) === 3
    const counters = {
      ...cluster.counters,
      readCounters: async (pod: string) =>
        pod === 's' && isAway() ? ({ is: 'failed', why: 'ECONNRESET' } as const) : readCounters(pod),
    }
    const { seen } = await measure({ ...cluster, counters }, 4_500, () => first)
    assert.deepEqual(
      seen.map(({ of, n }) => [of, n]),
      [
        ['candidate', 20],
        ['stable', 20],
      ],
    )
  })
})

describe('how many requests a second users send', () => {
  const paceOf = async (cluster: TestCluster) => {
    const settings = parse({
      given: new Map([
        ['service', 'hello'],
        ['image', 'registry.example/hello:2'],
      ]),
      known: catalogue,
      spell: (name) => name,
      problems: [],
    })
    const { scheduler: clock, counters } = cluster
    const [place, own] = [{ namespace: 'shop', service: 'hello' }, createOwnRequests()]
    const context = { settings, place, clock, env: {}, warn: assert.fail, random: () => 0, counters, own }
    const source = usersSource(context)
    const asked = source?.needs?.check([stable], new AbortController().signal)
    await clock.pass(10_000)
    const availability = await asked
    return availability?.is === 'available' ? availability.pace : undefined
  }

  it('is read from the counters of the pods of stable before the rollout begins', async () =>
    assert.deepEqual(await paceOf(aCluster({ [stable]: ['s', 't'] }, 25)), {
      is: 'by-traffic',
      perSecond: 50,
      delayMs: 2_000,
    }))

  it('is that of all pods where only ten of them are read', async () => {
    const cluster = aCluster({ [stable]: Array.from({ length: 40 }, (_, index) => `s${index}`) }, 5)
    assert.equal((await paceOf(cluster))?.perSecond, 200)
  })

  it('is none where stable has no pod', async () => assert.equal((await paceOf(aCluster({})))?.perSecond, 0))

  it('is none where the only pod does not answer yet: that does not say that requests are not counted', async () => {
    const cluster = aCluster({ [stable]: ['s'] })
    cluster.answerWith({ is: 'later', afterMs: 1_000 })
    assert.equal((await paceOf(cluster))?.perSecond, 0)
  })
})
