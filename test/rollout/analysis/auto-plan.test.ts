/** Plans that are built: holds for `hold: auto`, and percentages for `max-bad-answers`, played by the judge. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Random, seeded } from '../../../bench/verdicts/random.ts'
import { autoDetect, autoHeld, builtFor } from '../../../src/rollout/analysis/forecast/auto-plan.ts'
import type { PacedSource } from '../../../src/rollout/analysis/forecast/forecast.ts'
import { type AnalysisLimits, metricsFor } from '../../../src/rollout/analysis/limits.ts'
import { freshMetric, polled } from '../../../src/rollout/analysis/metric.ts'
import { verdictOf } from '../../../src/rollout/analysis/verdict.ts'

const probes: PacedSource = { name: 'probes', one: 'probe', pace: { is: 'fixed', perSecond: 4 } }
const users = (perSecond: number): PacedSource => ({
  name: "users' requests",
  one: "user's request",
  mayBeSilent: true,
  pace: { is: 'by-traffic', perSecond, delayMs: 2_000 },
})
const steps = [
  { percent: 10, holdMs: 10_000 },
  { percent: 50, holdMs: 10_000 },
  { percent: 100, holdMs: 0 },
]
const bounds = { totalMs: 3_600_000, leastMs: 0 }
const holds = (limits: AnalysisLimits, sources: readonly PacedSource[], change: object = {}) =>
  autoHeld(steps, { limits, sources }, { ...bounds, ...change }).map(({ holdMs }) => holdMs / 1_000)

describe('hold: auto', () => {
  it('takes one and a half times what a release without a failure needs, step by step', () => {
    assert.deepEqual(holds({ maxErrorRate: 0.01 }, [probes]), [21, 21, 0])
    assert.deepEqual(holds({ maxErrorRate: 0.001 }, [users(20)]), [434, 89, 0])
  })

  it('takes the quickest source, at least 10 s, and what latency needs where that is limited', () => {
    assert.deepEqual(holds({ maxErrorRate: 0.001 }, [users(1_000), probes]), [12, 10, 0])
    assert.deepEqual(holds({ maxErrorRate: 0.05, maxLatencyMs: 300 }, [probes]), [16, 16, 0])
  })

  it('is bounded by max-hold, the time of all holds and the least that was set', () => {
    assert.deepEqual(holds({ maxErrorRate: 0.001 }, [probes], { maxHoldMs: 60_000 }), [60, 60, 0])
    assert.deepEqual(holds({ maxErrorRate: 0.001 }, [probes], { totalMs: 90_000 }), [45, 45, 0])
    assert.deepEqual(holds({ maxErrorRate: 0.01 }, [probes], { leastMs: 60_000 }), [60, 60, 0])
  })

  it('is 30 s where no rate is known', () => {
    assert.deepEqual(holds({}, [{ name: 'orders', one: 'order' }]), [30, 30, 0])
    assert.deepEqual(holds({}, [users(0)]), [30, 30, 0])
  })
})

describe('detect: auto', () => {
  const detected = (maxErrorRate: number, seconds: number, sources = [probes]) => {
    const steps = [10, 50].map((percent) => ({ percent, holdMs: seconds * 1_000 }))
    return autoDetect([...steps, { percent: 100, holdMs: 0 }], { limits: { maxErrorRate }, sources })
  }

  it('is the smallest multiple of the limit that every hold tells from it, and half as long again', () => {
    // 227, 113, 56 and 25 requests without a failure, at four a second.
    assert.deepEqual(
      [86, 85, 43, 42, 21, 20, 10].map((seconds) => detected(0.01, seconds)),
      [0.02, 0.03, 0.03, 0.05, 0.05, 0.1, 0.1],
    )
    assert.equal(detected(0.01, 30, [users(500), probes]), 0.02)
  })

  it('is the greatest of them where none is told, at most half of all answers, and as usual without a limit above 0', () => {
    assert.equal(detected(0.001, 30), 0.01)
    assert.equal(detected(0.2, 1), 0.4)
    assert.equal(detected(0.3, 30), 0.5)
    assert.equal(detected(0, 30), 0.01)
  })
})

const one = { maxErrorRate: 0.01 }

describe('max-bad-answers', () => {
  it('begins with fewer users where there are more of them, and grows by five', () => {
    assert.deepEqual(builtFor(20, { limits: one, sources: [users(20), probes] }), {
      is: 'built',
      percents: [16, 80, 100],
    })
    assert.deepEqual(builtFor(20, { limits: one, sources: [users(100), probes] }), {
      is: 'built',
      percents: [3, 15, 75, 100],
    })
    assert.deepEqual(builtFor(500, { limits: one, sources: [users(20), probes] }), { is: 'built', percents: [100] })
  })

  it('cannot keep what even 1 % of the traffic exceeds, and says what it could', () => {
    assert.deepEqual(builtFor(20, { limits: one, sources: [users(1_000)] }), { is: 'too-few', least: 60 })
    assert.deepEqual(builtFor(60, { limits: one, sources: [users(1_000)] }).is, 'built')
  })

  it('looks at a slight fault as well, which is found after many requests', () =>
    assert.deepEqual(builtFor(10, { limits: one, sources: [users(1)] }), { is: 'too-few', least: 12 }))

  it('counts bad answers from the first second where the source does', () => {
    const prompt: PacedSource = { ...users(1_000), pace: { is: 'by-traffic', perSecond: 1_000 } }
    assert.deepEqual(builtFor(39, { limits: one, sources: [prompt] }), { is: 'too-few', least: 40 })
  })

  it('takes the usual steps while there are no users, and needs to know', () => {
    assert.deepEqual(builtFor(20, { limits: one, sources: [users(0)] }), { is: 'built', percents: [10, 50, 100] })
    assert.deepEqual(builtFor(20, { limits: one, sources: [probes] }), { is: 'rate-unknown' })
  })

  for (const perSecond of [10, 50, 200])
    for (const fault of [0.05, 0.2, 1])
      it(`keeps its promise at ${perSecond} requests a second for a fault of ${100 * fault} %`, () => {
        const built = builtFor(25, { limits: one, sources: [users(perSecond), probes] })
        assert.ok(built.is === 'built')
        const random = seeded(perSecond)
        const rate = (perSecond * (built.percents[0] ?? 0)) / 100
        const ends = Array.from({ length: 300 }, () => badUntilFound({ rate, perSecond, fault }, random))
        const found = ends.flatMap((bad) => bad ?? [])
        const kept = found.filter((bad) => bad <= 25).length / found.length
        assert.ok(found.length >= 250 && kept >= 0.9 - 3 * Math.sqrt(0.09 / found.length), `${found.length} ${kept}`)
      })
})

/** Bad answers of users at the first step, the 2 s that are not counted among them. Undefined: it was not found in ten minutes. */
function badUntilFound(scene: { rate: number; perSecond: number; fault: number }, random: Random): number | undefined {
  const { rate, perSecond, fault } = scene
  const policy = metricsFor([users(1), probes], one, 60)[0]?.policy
  if (!policy) return undefined
  let state = freshMetric
  let bad = random.binomial(random.poisson(2 * rate), fault)
  for (let polls = 1; polls < 600; polls++) {
    const n = random.poisson(rate)
    const m = random.poisson(perSecond - rate)
    const poll = { n, bad: random.binomial(n, fault) }
    bad += poll.bad
    state = polled(state, { candidate: poll, stable: { n: m, bad: random.binomial(m, 0.002) } }, policy)
    const metric = { state, policy, kind: 'errors', share: 1, isGuard: false, mayBeSilent: false } as const
    const verdict = verdictOf([metric], { polls, least: 30, longest: 600 })
    if (verdict === 'failed') return bad
    if (verdict === 'passed') return undefined
  }
  return undefined
}
