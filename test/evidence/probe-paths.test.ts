/** Probes of several paths: each by its weight, its method and its status, and stable only with what changes nothing. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { createScheduler } from '../../sandbox/time/scheduler.ts'
import { inTurn, pathsText, probeSpecs } from '../../src/evidence/probes/probe-plan.ts'
import { pairProbes } from '../../src/evidence/probes/probes.ts'
import type { Ask } from '../../src/health/http-request.ts'
import type { Measurement } from '../../src/rollout/model.ts'
import { parse } from '../../src/settings/parse.ts'
import { inputs } from '../settings/written.ts'
import { aTarget } from './support/lockstep.ts'

const specsOf = (paths: string) => probeSpecs(parse(inputs({ service: 'hello', image: 'x', 'probe-paths': paths })))
const stableUrl = 'http://previous-hello.test'

/** 10 s of probes of both sides, answered by `statusOf`; Knative's own mark as its data path gives it. */
async function probing(paths: string, statusOf: (asked: { method: string; url: string }) => number) {
  const scheduler = createScheduler()
  const seen: Measurement[] = []
  const asked: string[] = []
  const ask: Ask = async ({ url, method, headers }) => {
    if ('k-network-probe' in headers) return { status: 200, headers: { 'k-network-hash': 'override' }, body: '' }
    asked.push(`${method} ${url}`)
    return { status: statusOf({ method, url }), headers: {}, body: 'a body' }
  }
  const over = new AbortController()
  const start = pairProbes(specsOf(paths), { clock: scheduler, open: () => ({ ask, close: () => {} }) })
  const target = { ...aTarget, stable: ['hello-00001'], stableUrl, isStableTagged: true, held: () => undefined }
  void start(target, (each) => seen.push(each), over.signal)
  await scheduler.pass(9_900)
  over.abort()
  return { seen, asked }
}

describe('several paths', () => {
  it('are probed by their weights, at most once too often at any moment', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 300 }), (all, count) => {
        const specs = specsOf(all.map((weight, index) => `/${index} weight=${weight}`).join('\n'))
        const next = inTurn(specs)
        const chosen = Array.from({ length: count }, next)
        const total = all.reduce((sum, weight) => sum + weight, 0)
        for (const spec of specs) {
          const times = chosen.filter((each) => each === spec).length
          assert.ok(Math.abs(times - (count * (spec.weight ?? 1)) / total) < specs.length)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('share four probes a second, each with its own method, and stable is asked for what changes nothing', async () => {
    const { asked } = await probing('/cart weight=3\n/order method=POST', () => 200)
    const counts = Map.groupBy(asked, (each) => each)
    const of = (what: string) => counts.get(what)?.length ?? 0
    assert.deepEqual([of('GET http://latest-hello.test/cart'), of('POST http://latest-hello.test/order')], [30, 10])
    assert.ok(of(`GET ${stableUrl}/cart`) >= 29)
    assert.equal(of(`POST ${stableUrl}/order`), 0)
  })

  it('have each its own good answers, and a bad one names its path without the query', async () => {
    const paths = '/cart?token=s3cret\n/order method=POST status=201,409'
    const { seen } = await probing(paths, ({ method }) => (method === 'POST' ? 409 : 404))
    const notes = new Set(seen.filter(({ of }) => of === 'candidate').map(({ bad, note }) => `${bad} ${note}`))
    assert.deepEqual([...notes].sort(), ['0 undefined', '1 404 on /cart'])
    assert.ok(!JSON.stringify(seen).includes('s3cret'))
  })

  it('are named where it is said what is measured', () => {
    assert.equal(
      pathsText(specsOf('/cart?token=s3cret weight=3\n/order method=POST\n/healthz')),
      '/cart, POST /order and /healthz',
    )
    assert.equal(pathsText(specsOf(['/1', '/2', '/3', '/4', '/5', '/6'].join('\n'))), '/1, /2, /3, /4 and 2 more')
    assert.equal(pathsText(specsOf('/cart')), '/cart')
  })

  it('of one path name nothing', async () => {
    const { seen } = await probing('/cart', () => 503)
    assert.equal(seen[0]?.note, '503')
  })
})

describe('a line of probe-paths is refused', () => {
  for (const [why, line] of [
    ['with a way out of its pod', '/a/%2e%2e/b'],
    ['with a method that nobody knows', '/a method=BREW'],
    ['with a status that is none', '/a status=abc'],
    ['with a weight of 0', '/a weight=0'],
    ['with two weights', '/a weight=1 weight=2'],
    ['with an option that nobody knows', '/a retries=3'],
    ['without a path', 'weight=3'],
    ['with a host', '//evil.example/a'],
  ] as const)
    it(why, () => assert.throws(() => specsOf(line), { code: 'E_SETTINGS' }))
})
