/** Which plans cannot reach a verdict, and whether the ones that are told instead can. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { PacedSource } from '../../../src/rollout/analysis/forecast/forecast.ts'
import { partsAtPause, type Timed, tooShort } from '../../../src/rollout/analysis/forecast/in-time.ts'
import { longestHoldMs } from '../../../src/rollout/analysis/hold-length.ts'
import { planOf } from '../../../src/rollout/plan.ts'

const probes = (perSecond: number): PacedSource => ({ name: 'probes', one: 'probe', pace: { is: 'fixed', perSecond } })
const users = (perSecond: number): PacedSource => ({
  name: "users' requests",
  one: "user's request",
  mayBeSilent: true,
  pace: { is: 'by-traffic', perSecond, delayMs: 2_000 },
})

const minute = 60_000
const plan = planOf({
  percents: [10, 50, 100],
  holdMs: 30_000,
  ending: 'promote',
  onInconclusive: 'abort',
  limits: { readyMs: 5 * minute, routeMs: minute, totalMs: 60 * minute },
})
const timed = (change: Partial<Timed> = {}): Timed => ({
  plan,
  limits: { maxErrorRate: 0.01 },
  sources: [probes(4)],
  longestOf: longestHoldMs,
  slackMs: 10_000,
  ...change,
})
const total = (totalMs: number) => ({ ...plan, limits: { ...plan.limits, totalMs } })

describe('a plan that is too short for its limit', () => {
  it('is one whose steps may not go on long enough, with the max-hold that they need', () => {
    const found = tooShort(timed({ limits: { maxErrorRate: 0.001 } }))
    assert.deepEqual(
      [found?.percent, found?.needMs, found?.hasMs, found?.bound],
      [10, 574 * 250, 2 * minute, 'max-hold'],
    )
    assert.deepEqual(found?.instead, { maxHoldMs: 220_000 })
    assert.equal(found?.detect, 0.01)
  })

  it('is none whose steps may go on for just as long', () => {
    const within = (longestMs: number) =>
      tooShort(timed({ limits: { maxErrorRate: 0.001 }, longestOf: () => longestMs }))?.bound
    assert.deepEqual([within(574 * 250), within(574 * 250 - 1)], [undefined, 'max-hold'])
    const late = { limits: { maxErrorRate: 0.001 }, longestOf: () => 574 * 250, plan: total(2 * minute) }
    assert.deepEqual(Object.keys(tooShort(timed(late))?.instead ?? {}), ['timeoutMs'])
  })

  it('is one whose time is over before its last verdict, with the timeout that it needs', () => {
    const found = tooShort(timed({ limits: { maxErrorRate: 0.002 }, plan: total(2 * minute) }))
    assert.deepEqual([found?.percent, found?.bound], [50, 'timeout'])
    assert.deepEqual(found?.instead, { timeoutMs: 9 * minute })
  })

  it('is none whose late steps come after a pause: they run in another job', () => {
    const late = { limits: { maxErrorRate: 0.002 }, plan: total(2 * minute) }
    assert.deepEqual([tooShort(timed(late))?.percent, tooShort(timed(late))?.bound], [50, 'timeout'])
    assert.equal(tooShort(timed({ ...late, plan: { ...late.plan, pauseAt: 10 } })), undefined)
  })

  it('is none where any source is quick enough', () =>
    assert.equal(tooShort(timed({ limits: { maxErrorRate: 0.001 }, sources: [users(100), probes(4)] })), undefined))

  it('is none by the default limit, with a source of unknown rate, or where it is told to go on', () => {
    const limits = { maxErrorRate: 0.0001 }
    assert.ok(tooShort(timed({ limits })))
    assert.equal(tooShort(timed({ limits: {}, plan: total(62_000) })), undefined)
    assert.equal(tooShort(timed({ limits, sources: [probes(4), { name: 'orders', one: 'order' }] })), undefined)
    assert.equal(tooShort(timed({ limits, plan: { ...plan, onInconclusive: 'promote' } })), undefined)
  })

  it('looks at latency too, where that is limited', () =>
    assert.equal(tooShort(timed({ limits: { maxLatencyMs: 300 }, sources: [probes(0.1)] }))?.metric.kind, 'latency'))

  it('is none whose time is just enough for all that its steps need, and for an abort', () => {
    const needMs = 574 * 250
    const within = (totalMs: number, steps = plan.steps) =>
      tooShort(timed({ limits: { maxErrorRate: 0.001 }, longestOf: () => needMs, plan: { ...total(totalMs), steps } }))
    assert.equal(within(2 * needMs + 10_000), undefined)
    const late = within(2 * needMs + 9_999)
    assert.deepEqual([late?.percent, late?.bound, late?.hasMs], [50, 'timeout', needMs - 1])
    const long = [{ percent: 10, holdMs: needMs + 500 }, ...plan.steps.slice(1)]
    assert.equal(within(2 * needMs + 10_500, long), undefined)
    assert.equal(within(2 * needMs + 10_499, long)?.bound, 'timeout')
  })

  it('has no time at all for a step where its holds alone take more', () =>
    assert.equal(tooShort(timed({ limits: { maxErrorRate: 0.002 }, plan: total(1_000) }))?.hasMs, 0))

  it('is one by the slowest kind of limit, and by the quickest source of that', () => {
    const late = (maxErrorRate: number, sources = [probes(0.1)]) =>
      tooShort(timed({ limits: { maxErrorRate, maxLatencyMs: 300 }, sources }))?.metric.kind
    assert.deepEqual([late(0.01), late(0.2)], ['errors', 'latency'])
    const named = (perSecond: number): PacedSource => ({ ...probes(perSecond), name: `probes ${perSecond}` })
    assert.deepEqual([late(0.01, [named(0.1), named(4)]), late(0.01, [named(4), named(0.1)])], [undefined, undefined])
  })

  it('is told a max-hold in tens of seconds, in minutes where that is longer than ten, and a timeout in minutes', () => {
    const instead = (perSecond: number) =>
      tooShort(timed({ limits: { maxErrorRate: 0.001 }, sources: [probes(perSecond)] }))?.instead?.maxHoldMs
    assert.deepEqual([instead(3), instead(1)], [290_000, 15 * minute])
    const late = timed({ limits: { maxErrorRate: 0.002 }, plan: total(2 * minute), slackMs: minute })
    assert.deepEqual(tooShort(late)?.instead, { timeoutMs: 10 * minute })
  })

  it('is told the least fault that its time is enough for, if it is at most half of all answers', () => {
    const found = (maxErrorRate: number, detect: number, longestMs: number) =>
      tooShort(timed({ limits: { maxErrorRate, detect }, longestOf: () => longestMs }))?.detect
    assert.deepEqual([found(0.001, 0.0015, 600_000), found(0.001, 0.0015, 300_000)], [0.002, 0.003])
    assert.deepEqual([found(0.1, 0.11, 1_000), found(0.1, 0.11, 500)], [0.5, undefined])
  })

  it('is told one instead that is not', () => {
    const anyTimed = fc.record({
      perSecond: fc.integer({ min: 1, max: 20 }),
      limit: fc.constantFrom(0.0002, 0.001, 0.002, 0.005, 0.01, 0.05, 0),
      holdMs: fc.integer({ min: 1, max: 60 }).map((seconds) => seconds * 1_000),
      totalMs: fc.integer({ min: 3, max: 90 }).map((minutes) => minutes * minute),
    })
    let refused = 0
    fc.assert(
      fc.property(anyTimed, ({ perSecond, limit, holdMs, totalMs }) => {
        const own = planOf({ ...plan, percents: [10, 50, 100], holdMs, limits: { ...plan.limits, totalMs } })
        const given = timed({ plan: own, limits: { maxErrorRate: limit }, sources: [probes(perSecond)] })
        const found = tooShort(given)
        if (!found) return
        refused++
        const { maxHoldMs = own.maxHoldMs, timeoutMs = totalMs } = found.instead ?? {}
        const better = {
          ...own,
          ...(maxHoldMs === undefined ? {} : { maxHoldMs }),
          limits: { ...own.limits, totalMs: timeoutMs },
        }
        assert.equal(tooShort({ ...given, plan: better }), undefined)
        const { detect } = found
        if (detect !== undefined)
          assert.equal(tooShort({ ...given, limits: { maxErrorRate: limit, detect } }), undefined)
      }),
      { numRuns: 60 },
    )
    assert.ok(refused > 0, 'no plan was refused')
  })
})

describe('the steps of one job', () => {
  it('end with the pause, and the others have a job of their own', () => {
    const [first, second, last] = plan.steps
    assert.deepEqual(partsAtPause(plan.steps, 50), [[first, second], [last]])
    assert.deepEqual(partsAtPause(plan.steps, 10), [[first], [second, last]])
    assert.deepEqual(
      [partsAtPause(plan.steps, undefined), partsAtPause(plan.steps, 20)],
      Array(2).fill([plan.steps, []]),
    )
  })
})
