/** What a plan says about itself before anything is touched. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type ForecastOf, forecastOf, type PacedSource } from '../../../src/rollout/analysis/forecast/forecast.ts'
import { longestHoldMs } from '../../../src/rollout/analysis/hold-length.ts'
import type { AnalysisLimits } from '../../../src/rollout/analysis/limits.ts'
import { freshMetric, type MetricPolicy, polled, stepBegun } from '../../../src/rollout/analysis/metric.ts'
import { verdictOf } from '../../../src/rollout/analysis/verdict.ts'

const probes: PacedSource = { name: 'probes', one: 'probe', pace: { is: 'fixed', perSecond: 4 } }
const users = (perSecond: number): PacedSource => ({
  name: "users' requests",
  one: "user's request",
  mayBeSilent: true,
  pace: { is: 'by-traffic', perSecond, delayMs: 2_000 },
})

const held = (holdMs: number) => [
  { percent: 10, holdMs },
  { percent: 50, holdMs },
  { percent: 100, holdMs: 0 },
]

const forecast = (limits: AnalysisLimits, sources: readonly PacedSource[], change: Partial<ForecastOf> = {}) =>
  forecastOf({
    plan: { steps: held(30_000) },
    limits,
    sources,
    longestOf: (holdMs) => longestHoldMs({}, holdMs),
    ...change,
  })

describe('a forecast', () => {
  it('of 30 s of probes: enough for 1 % against 5 % unless two fail, and never for 0.1 % against 1 %', () => {
    const [one] = forecast({ maxErrorRate: 0.01 }, [probes]).steps[0]?.metrics ?? []
    assert.deepEqual([one?.requests, one?.needed, one?.acceptedMs], [120, 56, 14_000])
    assert.ok(
      one && one.needed + Number(one.moreForEachBad) <= 120 && one.needed + 2 * Number(one.moreForEachBad) > 120,
    )
    const [less] = forecast({ maxErrorRate: 0.001, detect: 0.01 }, [probes]).steps[0]?.metrics ?? []
    assert.deepEqual([less?.requests, less?.needed], [120, 255])
  })

  it('counts of the requests of users only the part of the candidate, and only since they are counted', () => {
    const [first, second] = forecast({ maxErrorRate: 0.01 }, [users(50)]).steps
    assert.equal(first?.metrics[0]?.requests, 5 * 28)
    assert.equal(second?.metrics[0]?.requests, 25 * 28)
  })

  it('of a fault says when it is found, and how many bad answers users got by then: as many as come in that time', () => {
    const { steps } = forecast({ maxErrorRate: 0.01, falseAbort: 0.05 }, [users(50)])
    const fault = steps[0]?.metrics[0]?.faults.find(({ share }) => share === 0.05)
    // 86 and 220 requests at 5 a second, and the 2 s that are not counted.
    assert.deepEqual(fault, { share: 0.05, medianMs: 19_200, mostMs: 46_000, bad: { median: 5, most: 12 } })
  })

  it('of a short plan spends the reserve as its judge does, as if for thirty polls', () => {
    const { steps } = forecast({ maxErrorRate: 0.01 }, [probes], { plan: { steps: held(3_000) } })
    const fault = steps[1]?.metrics[0]?.faults.find(({ share }) => share === 0.05)
    assert.deepEqual([fault?.medianMs, fault?.mostMs], [31_000, 70_500])
  })

  it('finds no fault sooner than bad answers can be seen at three moments', () => {
    const { steps } = forecast({ maxErrorRate: 0.01 }, [users(5_000)])
    assert.deepEqual(
      steps[0]?.metrics[0]?.faults.map(({ medianMs }) => medianMs),
      [5_000, 5_000],
    )
  })

  it('says of a source without a pace that it knows nothing, and of one without requests that it is never enough', () => {
    const { steps, unknown } = forecast({}, [{ name: 'orders', one: 'order' }, users(0)])
    assert.deepEqual(unknown, ['orders'])
    assert.deepEqual(
      steps[0]?.metrics.map(({ requests, acceptedMs, faults }) => [requests, acceptedMs, faults.length]),
      [[0, undefined, 0]],
    )
  })

  it('has the rate of users as a source counts it, else as it is known, else none', () => {
    const rate = (sources: readonly PacedSource[], change: Partial<ForecastOf> = {}) => {
      const { usersPerSecond, areUsersUnmeasured } = forecast({}, sources, change)
      return [usersPerSecond, areUsersUnmeasured]
    }
    assert.deepEqual(rate([probes, users(50)], { usersPerSecond: 7 }), [50, false])
    assert.deepEqual(rate([probes], { usersPerSecond: 7 }), [7, true])
    assert.ok(!Object.hasOwn(forecast({}, [probes]), 'usersPerSecond'))
  })

  it('says whether anybody wrote the limit', () =>
    assert.deepEqual([forecast({}, [probes]).isGuard, forecast({ maxErrorRate: 0 }, [probes]).isGuard], [true, false]))

  it('leaves steps out that are not held', () =>
    assert.deepEqual(
      forecast({}, [probes]).steps.map(({ percent }) => percent),
      [10, 50],
    ))

  it('is quicker with more requests, whatever the limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 40 }), (limit, perSecond) => {
        const acceptedMs = (rate: number) =>
          forecast({ maxErrorRate: limit / 100 }, [{ ...probes, pace: { is: 'fixed', perSecond: rate } }]).steps[0]
            ?.metrics[0]?.acceptedMs ?? Number.POSITIVE_INFINITY
        assert.ok(acceptedMs(2 * perSecond) <= acceptedMs(perSecond))
      }),
      { numRuns: 20 },
    )
  })
})

describe('the judge keeps what the forecast says', () => {
  /** Seconds of probes without a failure until the judge passes the step. */
  const secondsToPass = (policy: MetricPolicy, perSecond: number): number => {
    let state = stepBegun(freshMetric)
    for (let polls = 1; polls < 10_000; polls++) {
      state = polled(state, { candidate: { n: perSecond, bad: 0 }, stable: { n: perSecond, bad: 0 } }, policy)
      const metric = { state, policy, kind: 'errors', share: 0.5, isGuard: false, mayBeSilent: false } as const
      if (verdictOf([metric], { polls, least: 1, longest: 10_000 }) === 'passed') return polls
    }
    return Number.POSITIVE_INFINITY
  }

  it('accepts a release without a failure in the second that was forecast', () => {
    for (const maxErrorRate of [0.001, 0.01, 0.02, 0.05, 0.1, 0.2]) {
      const { steps } = forecast({ maxErrorRate }, [probes])
      const policy = { limit: maxErrorRate, detect: steps[0]?.metrics[0]?.detect ?? 0, falseAbort: 0.05 }
      const seconds = secondsToPass({ ...policy, missedFault: 0.1, polls: 60 }, 4)
      assert.equal(seconds, Math.ceil((steps[0]?.metrics[0]?.acceptedMs ?? 0) / 1_000), `limit ${maxErrorRate}`)
    }
  })
})
