/** Verdicts by hand: what a metric, its guard and its hold must show. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Counts, Poll } from '../../../src/rollout/analysis/counts.ts'
import { freshGuard, guarded, isGuardMet } from '../../../src/rollout/analysis/guard.ts'
import {
  freshMetric,
  isCompared,
  type MetricPolicy,
  type MetricState,
  polled,
  polledBefore,
  stepBegun,
  stepBegunAgain,
} from '../../../src/rollout/analysis/metric.ts'
import { type HoldLength, type Metric, verdictOf, waitedFor } from '../../../src/rollout/analysis/verdict.ts'

const policy: MetricPolicy = { limit: 0.01, detect: 0.05, falseAbort: 0.05, missedFault: 0.1, polls: 60 }
const hold = (polls: number): HoldLength => ({ polls, least: 30, longest: 120 })

const of = (n: number, bad: number): Counts => ({ n, bad })
const poll = (candidate: Counts, stable?: Counts): Poll => (stable ? { candidate, stable } : { candidate })
const repeat = (times: number, each: Poll): readonly Poll[] => Array.from({ length: times }, () => each)
const after = (polls: readonly Poll[], from: MetricState = freshMetric, by = policy): MetricState =>
  polls.reduce((state, each) => polled(state, each, by), from)
const metric = (state: MetricState, more: Partial<Metric> = {}): Metric => ({
  state,
  policy,
  kind: 'errors',
  share: 0.5,
  isGuard: false,
  mayBeSilent: true,
  ...more,
})
const judged = (state: MetricState, polls: number) => verdictOf([metric(state)], hold(polls))

const good = poll(of(10, 0), of(10, 0))
const bad = poll(of(10, 3), of(10, 0))

describe('a step', () => {
  it('passes once its hold is over and the candidate is accepted, not before', () => {
    assert.equal(judged(after(repeat(29, good)), 29), 'inconclusive')
    assert.equal(judged(after(repeat(30, good)), 30), 'passed')
  })

  it('fails as soon as the evidence is there, however young the hold is', () =>
    assert.equal(judged(after(repeat(3, bad)), 3), 'failed'))

  it('does not pass by good answers of earlier where the latest are bad', () => {
    const state = after([...repeat(60, poll(of(10, 0))), poll(of(10, 2))])
    assert.equal(judged(state, 61), 'inconclusive')
  })

  it('that follows asks for acceptance again, and keeps the evidence against', () => {
    const state = stepBegun(after(repeat(30, good)))
    assert.equal(judged(state, 30), 'inconclusive')
    assert.deepEqual(state.againstLimit, after(repeat(30, good)).againstLimit)
  })

  it('at 100 % fails by the limit alone, though a last answer of stable came late', () => {
    const straggler = [poll(of(50, 25), of(1, 0)), ...repeat(3, poll(of(50, 25)))]
    assert.equal(judged(after(straggler), 4), 'failed')
  })

  it('is compared with a stable that has few requests, and just none in this second', () => {
    const rare = [...repeat(6, poll(of(19, 6), of(1, 1))), poll(of(19, 6), of(0, 0))]
    assert.notEqual(judged(after(rare), 7), 'failed')
  })

  it('without any request is inconclusive', () =>
    assert.equal(judged(after(repeat(120, poll(of(0, 0)))), 120), 'inconclusive'))

  it('is not judged by numbers that cannot be', () => {
    const state = after([...repeat(3, good), poll(of(1, 5)), poll(of(-1, 0)), poll(of(Number.NaN, Number.NaN))])
    assert.deepEqual(state.againstLimit.stakes.map(Number.isFinite), [true, true, true, true])
    assert.deepEqual(state.step.counts.candidate, of(30, 0))
  })

  it('survives numbers beyond every range', () => {
    const state = after([...repeat(20, poll(of(5_000, 5_000))), ...repeat(3, poll(of(10, 10)))])
    assert.equal(judged(state, 23), 'failed')
    assert.deepEqual(JSON.parse(JSON.stringify(state)), state)
  })
})

describe('the guard', () => {
  const seen = (all: readonly Counts[]) => isGuardMet(all.reduce(guarded, freshGuard))
  const quiet = (times: number, n = 10) => Array.from({ length: times }, () => of(n, 0))
  const thrice = (...all: readonly Counts[]) => [...all, ...all, ...all]
  const rows: [string, boolean, readonly Counts[]][] = [
    ['is not met by bad answers of two seconds', false, [of(10, 5), of(10, 5), of(10, 0)]],
    ['is met by those of three', true, [of(10, 1), of(10, 1), of(10, 1)]],
    ['also with a minute between them', true, [of(10, 1), ...quiet(28), of(10, 1), ...quiet(28), of(10, 1)]],
    ['up to its last second', true, [of(10, 1), ...quiet(29), of(10, 1), ...quiet(28), of(10, 1)]],
    ['not with more than that', false, [of(10, 1), ...quiet(29), of(10, 1), ...quiet(29), of(10, 1)]],
    ['but within 20 requests, however long these took', true, [of(1, 1), ...quiet(90, 0), of(1, 1), of(1, 1)]],
    ['and within four rounds of a source that tells once a minute', true, thrice(of(600, 100), ...quiet(59, 0))],
    ['not with more rounds', false, thrice(of(600, 100), ...quiet(59, 0), of(600, 0))],
    ['is met by half of 20 requests in three seconds', true, [of(20, 10)]],
    ['not by half of 19', false, [of(19, 10)]],
    ['not by less than half', false, [of(10, 9), of(30, 0)]],
  ]
  for (const [name, expected, all] of rows) it(name, () => assert.equal(seen(all), expected))
})

describe('a comparison', () => {
  /** Where the candidate alone has answered so often since a moment in which both had so many in all. */
  const compared = (candidate: number, stable: number, n: number) =>
    isCompared(after([poll(of(candidate, 0), of(stable, 0)), poll(of(n, 0))]))
  it('is there while stable may be silent by chance: five of its answers are not missing yet', () => {
    assert.deepEqual([compared(20, 20, 19), compared(100, 15, 49), compared(100, 15, 50)], [true, true, false])
  })
  it('is over with the hundredth answer of the candidate alone', () => {
    assert.deepEqual([compared(10_000, 100, 99), compared(10_000, 100, 100)], [true, false])
  })
})

describe('an outage that both sides share', () => {
  const outage = repeat(5, poll(of(20, 10), of(20, 10)))
  const calm = repeat(10, poll(of(20, 0), of(20, 0)))

  it('is held', () => assert.equal(judged(after(outage), 5), 'outage'))

  it('is over after ten calm seconds: the step is held again, and passes', () => {
    const over = after([...outage, ...calm])
    assert.equal(judged(over, 15), 'outage-over')
    assert.equal(judged(after(repeat(29, good), stepBegunAgain(over)), 29), 'inconclusive')
    assert.equal(judged(after(repeat(30, good), stepBegunAgain(over)), 30), 'passed')
  })

  it('fails nothing in the moment it is over, nor at the first second after it', () => {
    const again = stepBegunAgain(
      after([...repeat(3, poll(of(4, 4), of(4, 4))), ...repeat(10, poll(of(4, 0), of(4, 0)))]),
    )
    assert.equal(judged(again, 0), 'inconclusive')
    assert.equal(judged(after([good], again), 1), 'inconclusive')
    assert.equal(judged(after([good], stepBegun(again)), 1), 'inconclusive')
  })

  it('is not over while stable does not answer at all', () =>
    assert.equal(judged(after([...outage, ...repeat(20, poll(of(20, 0)))]), 25), 'outage'))

  it('leaves later steps to pass as well, and to fail', () => {
    const later = stepBegun(after(repeat(30, good), stepBegunAgain(after([...outage, ...calm]))))
    assert.equal(judged(after(repeat(30, good), later), 30), 'passed')
    assert.equal(judged(after(repeat(30, bad), later), 30), 'failed')
  })

  it('is none where the candidate is worse', () =>
    assert.equal(judged(after(repeat(10, poll(of(20, 20), of(20, 2)))), 10), 'failed'))
})

describe('a stable that was above the limit before', () => {
  const broken = Array.from({ length: 10 }, () => of(20, 6)).reduce(
    (state, stable) => polledBefore(state, stable, policy),
    freshMetric,
  )

  it('lets a fix through', () =>
    assert.equal(judged(after(repeat(30, poll(of(20, 0), of(20, 6))), broken), 30), 'passed'))

  it('lets a candidate through that is no worse', () =>
    assert.equal(judged(after(repeat(40, poll(of(20, 6), of(20, 6))), broken), 40), 'passed'))

  it('takes one back that is worse', () =>
    assert.equal(judged(after(repeat(40, poll(of(20, 14), of(20, 6))), broken), 40), 'failed'))
})

describe('a step at 100 %, where stable has no users to compare with', () => {
  const outage = repeat(5, poll(of(20, 10), of(20, 10)))
  const calm = repeat(10, poll(of(20, 0), of(20, 0)))
  const some = [...repeat(3, poll(of(20, 1))), ...repeat(40, poll(of(20, 0)))]
  const alone = (state: MetricState) => metric(state, { isAll: true, share: 1 })
  const probesOf = (all: readonly Poll[], from?: MetricState) => metric(after(all, from))

  it('is failed by the limit alone', () => {
    const state = after(repeat(3, poll(of(5, 4))), stepBegun(after(repeat(30, poll(of(5, 0), of(1, 0))))))
    assert.equal(verdictOf([alone(state)], hold(3)), 'failed')
    assert.equal(verdictOf([metric(state)], hold(3)), 'inconclusive')
  })

  it('is not failed by errors of an outage that was shared before', () => {
    const before = after(repeat(30, good), stepBegunAgain(after([...outage, ...calm])))
    assert.equal(verdictOf([alone(after(some, stepBegun(before)))], hold(43)), 'passed')
  })

  it('is not failed while probes see stable fail as well', () => {
    const users = alone(after(repeat(4, poll(of(50, 25)))))
    const paired = (bad: number) => probesOf(repeat(4, poll(of(4, 2), of(4, bad))))
    assert.equal(verdictOf([users, paired(2)], hold(4)), 'outage')
    assert.equal(verdictOf([users, paired(0)], hold(4)), 'failed')
  })

  it('is passed by probes alone where stable was broken before, and the candidate is no worse', () => {
    const broken = Array.from({ length: 10 }, () => of(20, 6)).reduce(
      (state, stable) => polledBefore(state, stable, policy),
      freshMetric,
    )
    const users = alone(after(repeat(40, poll(of(20, 6))), broken))
    assert.equal(verdictOf([users, probesOf(repeat(40, poll(of(20, 6), of(20, 6))), broken)], hold(40)), 'passed')
    assert.notEqual(verdictOf([users], hold(40)), 'failed')
  })
})

describe('a limit of 0', () => {
  const none = { ...policy, limit: 0, detect: 0.01 }
  const verdict = (polls: readonly Poll[], by = none) =>
    verdictOf([metric(after(polls, freshMetric, by), { policy: by })], hold(polls.length))

  it('fails by one bad answer', () => assert.equal(verdict([...repeat(3, good), poll(of(10, 1))]), 'failed'))
  it('is accepted by good ones alone', () => assert.equal(verdict(repeat(30, good)), 'passed'))
})

describe('a metric that cannot be accepted in time', () => {
  const probes = metric(after(repeat(30, poll(of(4, 0), of(4, 0)))))
  const users = (all: readonly Poll[]) => metric(after(all), { share: 0.1 })
  const rare = users(repeat(30, poll(of(0, 0), of(1, 0))))
  const verdict = (metrics: readonly Metric[]) => verdictOf(metrics, hold(30))

  it('is not waited for', () => {
    assert.deepEqual(waitedFor([probes, rare], 120), [probes])
    assert.equal(verdict([probes, rare]), 'passed')
  })

  it('holds a pass up while it looks bad', () =>
    assert.equal(
      verdict([probes, users([...repeat(28, poll(of(0, 0))), ...repeat(2, poll(of(1, 1)))])]),
      'inconclusive',
    ))

  it('is waited for where it is the only one of its kind', () => {
    assert.deepEqual(waitedFor([rare], 120), [rare])
    assert.equal(verdict([rare]), 'inconclusive')
  })
})

describe('a limit that nobody wrote', () => {
  const guard = (all: readonly Poll[]) => metric(after(all), { isGuard: true })
  const verdict = (all: readonly Poll[], polls = all.length) => verdictOf([guard(all)], hold(polls))
  const open = [...repeat(28, good), ...repeat(2, poll(of(10, 1), of(10, 1)))]

  it('returns users', () => assert.equal(verdict(repeat(3, bad)), 'failed'))
  it('passes what it accepts', () => assert.equal(verdict(repeat(30, good)), 'passed'))
  it('is waited for while it is open, and then leaves the release to go on', () => {
    assert.equal(verdict(open), 'inconclusive')
    assert.equal(verdict(open, 120), 'not-judged')
  })
  it('waits for nothing where nobody measures', () => {
    assert.equal(verdict(repeat(30, poll(of(0, 0)))), 'not-judged')
    assert.equal(verdictOf([], hold(29)), 'inconclusive')
    assert.equal(verdictOf([], hold(30)), 'not-judged')
  })
  it('does not go on with what stays an outage: the candidate may be what causes it', () => {
    const outage = repeat(30, poll(of(20, 10), of(20, 10)))
    assert.equal(verdict(outage), 'outage')
    assert.equal(verdict(outage, 120), 'outage')
  })
  it('lets a limit that was written decide', () => {
    const written = (all: readonly Poll[]) => metric(after(all), { kind: 'latency' })
    assert.equal(verdictOf([guard(open), written(repeat(30, good))], hold(120)), 'not-judged')
    assert.equal(verdictOf([guard(repeat(30, good)), written(open)], hold(120)), 'inconclusive')
  })
})
