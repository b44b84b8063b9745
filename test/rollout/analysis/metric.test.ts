/** How a metric spends its reserve, when a comparison counts, and when an outage is over. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Counts, Poll } from '../../../src/rollout/analysis/counts.ts'
import {
  freshMetric,
  type MetricPolicy,
  type MetricState,
  polled,
  polledBefore,
  stepBegun,
  stepBegunAgain,
} from '../../../src/rollout/analysis/metric.ts'

const policy: MetricPolicy = { limit: 0.01, detect: 0.05, falseAbort: 0.05, missedFault: 0.1, polls: 60 }
const of = (n: number, bad = 0): Counts => ({ n, bad })
const poll = (candidate: Counts, stable: Counts): Poll => ({ candidate, stable })
const repeat = (times: number, each: Poll): readonly Poll[] => Array.from({ length: times }, () => each)
const after = (polls: readonly Poll[], from: MetricState = freshMetric, by = policy): MetricState =>
  polls.reduce((state, each) => polled(state, each, by), from)
const good = poll(of(10), of(10))
const near = (found: readonly number[], expected: readonly number[]) =>
  assert.deepEqual(
    found.map((each) => each.toFixed(9)),
    expected.map((each) => each.toFixed(9)),
  )

describe('the reserve of a metric', () => {
  const reserves = ({ againstLimit, againstStable }: MetricState) => [againstLimit.reserve, againstStable.reserve]
  const twice = (reserve: number) => [reserve, reserve]
  const spent = after([good, good])

  it('is staked for the most part where a rollout begins, and then little by little', () => {
    near(reserves(after([good])), twice(0.3))
    near(reserves(spent), twice((0.3 * 59) / 60))
  })

  it('is staked by half where a later step begins, and not where one is held again', () => {
    near(reserves(after([good], stepBegun(spent))), twice((0.3 * 59) / 60 / 2))
    near(reserves(after([good, good], stepBegun(spent))), twice((0.3 * 59 * 59) / 60 / 60 / 2))
    near(reserves(after([good], stepBegunAgain(spent))), twice((0.3 * 59 * 59) / 60 / 60))
  })

  it('of what stable shows before a rollout is staked in the same way', () => {
    const before = [of(10), of(10)].reduce((state, each) => polledBefore(state, each, policy), freshMetric)
    near([before.before.against.reserve], [(0.3 * 59) / 60])
  })

  it('is not needed for a limit of 0, which one bad answer decides', () => {
    const none = { ...policy, limit: 0, detect: 0.01 }
    const { againstLimit, clumping } = after([good, poll(of(10, 1), of(10, 1))], freshMetric, none)
    assert.deepEqual([againstLimit, clumping], [freshMetric.againstLimit, freshMetric.clumping])
    const before = polledBefore(freshMetric, of(10, 1), none)
    assert.deepEqual(before.before, { counts: of(10, 1), against: freshMetric.before.against })
  })
})

describe('a comparison with stable', () => {
  it('counts once both sides have answered, twenty times together', () => {
    const isCounted = (candidate: number, stable: number) =>
      after([poll(of(candidate), of(stable))]).againstStable.reserve < 1
    assert.deepEqual([isCounted(1, 19), isCounted(19, 1)], [true, true])
    assert.deepEqual([isCounted(0, 20), isCounted(20, 0), isCounted(10, 9)], [false, false, false])
  })
})

describe('an outage', () => {
  const outage = repeat(5, poll(of(20, 10), of(20, 10)))
  const calm = (times: number) => repeat(times, poll(of(100), of(100, 1)))
  const outageAfter = (...polls: readonly (readonly Poll[])[]) => after([...outage, ...polls.flat()]).step.outage

  it('is over after ten seconds in which stable was not above its limit, not after nine', () =>
    assert.deepEqual([outageAfter(calm(9)), outageAfter(calm(10))], ['on', 'over']))

  it('goes on with every second in which it was above it', () => {
    const again = [poll(of(20), of(20, 10))]
    assert.deepEqual([outageAfter(calm(9), again, calm(9)), outageAfter(calm(9), again, calm(10))], ['on', 'over'])
  })
})
