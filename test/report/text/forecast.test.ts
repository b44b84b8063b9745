/** What a plan can find out, in words. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Forecasting } from '../../../src/engine/ports/events.ts'
import { forecastLines } from '../../../src/report/text/plan/forecast.ts'
import { forecastOf, type PacedSource } from '../../../src/rollout/analysis/forecast/forecast.ts'
import { longestHoldMs } from '../../../src/rollout/analysis/hold-length.ts'
import type { AnalysisLimits } from '../../../src/rollout/analysis/limits.ts'

const probes: PacedSource = { name: 'probes', one: 'probe', pace: { is: 'fixed', perSecond: 4 } }
const users = (perSecond: number): PacedSource => ({
  name: "users' requests",
  one: "user's request",
  pace: { is: 'by-traffic', perSecond, delayMs: 2_000 },
})

const lines = (limits: AnalysisLimits, sources = [probes], change: Partial<Forecasting> = {}) =>
  forecastLines({
    is: 'forecast',
    onInconclusive: 'abort',
    ...forecastOf({
      plan: { steps: [{ percent: 10, holdMs: 30_000 }] },
      limits,
      sources,
      longestOf: (holdMs) => longestHoldMs({}, holdMs),
    }),
    ...change,
  })

describe('the forecast', () => {
  it('says for what the hold is enough, what a fault costs, and how often the verdict is wrong', () =>
    assert.deepEqual(lines({ maxErrorRate: 0.01 }, [users(50)]), [
      "30 s with 140 users' requests are enough to tell a release at 1 % from one at 5 %, unless 3 or more fail; then the step goes on, at most 2 min.",
      'At 10 %, a fault of 5 % is found after about 19 s (in 9 of 10 cases within 46 s); by then users have received about 5 bad answers (9 of 10: at most 12).',
      'A release at or below 1 % is aborted by mistake at most 5 times in 100; one at 5 % or above for a whole step passes at most 10 times in 100; in between, either may happen.',
    ]))

  it('says that 30 s of probes are never enough for 0.1 % against 1 %', () =>
    assert.match(
      lines({ maxErrorRate: 0.001, detect: 0.01 })[0] ?? '',
      /^30 s with 120 probes cannot tell a release at 0.1 % from one at 1 %: that takes 255 without a failure, so each step takes at least 1 min 4 s, at most 2 min\.$/,
    ))

  it('says what happens where no step is long enough', () => {
    const limits = { maxErrorRate: 0.0001 }
    assert.match(
      lines(limits)[0] ?? '',
      /5,755 without a failure, more than .* 2 min .*: then the rollout is aborted\.$/,
    )
    assert.match(lines(limits, [probes], { isGuard: true })[0] ?? '', /: then the rollout goes on, not judged\.$/)
    assert.match(lines(limits, [probes], { onInconclusive: 'hold' })[0] ?? '', /: then the step is held again\.$/)
  })

  it('says nothing of a step of 0 %, where no user is at stake', () => {
    const { steps, ...rest } = forecastOf({
      plan: { steps: [{ percent: 0, holdMs: 30_000 }] },
      limits: { maxErrorRate: 0.01 },
      sources: [users(50), { name: 'orders', one: 'order' }],
      longestOf: (holdMs) => longestHoldMs({}, holdMs),
    })
    assert.equal(steps.length, 1)
    assert.deepEqual(forecastLines({ is: 'forecast', onInconclusive: 'abort', steps, ...rest }), [])
  })

  it('says that users are not counted, and that a rate is not known', () => {
    assert.match(lines({})[1] ?? '', /how many users meet it is not known, since their requests are not counted\.$/)
    assert.deepEqual(lines({}, [{ name: 'orders', one: 'order' }]), [
      'How long a verdict takes is not known, as the rate of orders is not.',
    ])
  })

  it('says which source makes the holds long, even where no rate is known', () => {
    const heldFor = { source: 'orders', behindMs: 90_000 }
    const said = 'No hold is shorter than 1 min 30 s, since orders are known up to that late.'
    assert.equal(lines({}, [probes], { heldFor }).at(-1), said)
    assert.equal(lines({}, [{ name: 'orders', one: 'order' }], { heldFor }).at(-1), said)
  })

  it('promises nothing of a limit of 0 but what is true', () =>
    assert.equal(
      lines({ maxErrorRate: 0 }).at(-1),
      'The first failure aborts a release; one at 1 % or above for a whole step passes at most 10 times in 100.',
    ))
})
