/** What is not held against a candidate, and what holds a pass up: by what other metrics show, and by requests without an answer. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Counts, Poll } from '../../../src/rollout/analysis/counts.ts'
import { freshMetric, type MetricPolicy, type MetricState, polled } from '../../../src/rollout/analysis/metric.ts'
import { excused, isGood, type Metric, verdictOf } from '../../../src/rollout/analysis/verdict.ts'

const policy: MetricPolicy = { limit: 0.01, detect: 0.05, falseAbort: 0.05, missedFault: 0.1, polls: 60 }
const of = (n: number, bad = 0): Counts => ({ n, bad })
const poll = (candidate: Counts, stable?: Counts): Poll => (stable ? { candidate, stable } : { candidate })
const repeat = (times: number, each: Poll): readonly Poll[] => Array.from({ length: times }, () => each)
const after = (polls: readonly Poll[]): MetricState =>
  polls.reduce((state, each) => polled(state, each, policy), freshMetric)
const metric = (polls: readonly Poll[], more: Partial<Metric> = {}): Metric => ({
  state: after(polls),
  policy,
  kind: 'errors',
  share: 0.5,
  isGuard: false,
  mayBeSilent: true,
  ...more,
})

describe('users without a stable to compare with', () => {
  const users = metric(repeat(4, poll(of(50, 25))), { isAll: true })
  const isExcusedBy = (stable: Counts, more: Partial<Metric> = {}) =>
    excused([users, metric([poll(of(stable.n), stable)], more)])[0]?.isExcused === true

  it('are excused while another source sees two errors of stable or more, above the limit', () => {
    assert.equal(isExcusedBy(of(10, 2)), true)
    const rows: readonly [string, Counts][] = [
      ['one error says little', of(10, 1)],
      ['just at the limit', of(200, 2)],
      ['below the limit', of(1_000, 2)],
    ]
    for (const [why, stable] of rows) assert.equal(isExcusedBy(stable), false, why)
  })

  it('are not excused in their errors by slow answers of stable', () =>
    assert.equal(isExcusedBy(of(10, 2), { kind: 'latency' }), false))
})

describe('a metric that is not waited for', () => {
  const probes = metric(repeat(30, poll(of(4), of(4))))
  const verdictWith = (polls: readonly Poll[]) =>
    verdictOf([probes, metric([...repeat(30 - polls.length, poll(of(0))), ...polls], { share: 0.1 })], {
      polls: 30,
      least: 30,
      longest: 120,
    })

  it('holds no pass up by a single bad answer', () => assert.equal(verdictWith([poll(of(10, 1))]), 'passed'))

  it('holds a pass up by two', () => assert.equal(verdictWith([poll(of(5, 1)), poll(of(5, 1))]), 'inconclusive'))
})

describe('a request that is overdue', () => {
  const good = repeat(30, poll(of(10), of(10)))

  it('keeps a metric from being good, be it one', () => {
    assert.equal(isGood(metric(good, { pending: { all: 1, overdue: 1 } })), false)
    assert.equal(isGood(metric(good, { pending: { all: 1, overdue: 0 } })), true)
    assert.equal(isGood(metric(good)), true)
  })
})
