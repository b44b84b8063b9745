/** The laws of the judge, each over 2,000 seeded rollouts; `npm run bench:verdicts` plays more and longer ones. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Random, seeded } from '../../../bench/verdicts/random.ts'
import type { Counts, Poll } from '../../../src/rollout/analysis/counts.ts'
import {
  freshMetric,
  isAboveLimit,
  type MetricPolicy,
  type MetricState,
  polled,
  stepBegun,
} from '../../../src/rollout/analysis/metric.ts'
import { ceilingOf } from '../../../src/rollout/analysis/statistics/acceptance.ts'
import {
  advance,
  evidenceOf,
  freshProcess,
  lnRatiosOfLimit,
} from '../../../src/rollout/analysis/statistics/e-process.ts'

const rollouts = 2_000
const limit = 0.01
const policy: MetricPolicy = { limit, detect: 0.05, falseAbort: 0.05, missedFault: 0.1, polls: 30 }
/** Three standard deviations above what is allowed of 2,000. */
const mostFalse = rollouts * (0.05 + 3 * Math.sqrt((0.05 * 0.95) / rollouts))

type Draw = (random: Random, poll: number) => Poll

const every = (n: number, share: number): Draw => {
  const draw = (random: Random): Counts => ({ n, bad: random.binomial(n, share) })
  return (random) => ({ candidate: draw(random) })
}

const isWorse = ({ againstStable }: MetricState): boolean => evidenceOf(againstStable) >= 1 / policy.falseAbort

/** In how many rollouts `isOver` was true at some poll. */
function timesOver(draw: Draw, isOver: (state: MetricState) => boolean, steps = 1): number {
  let count = 0
  for (let seed = 0; seed < rollouts; seed++) {
    const random = seeded(seed)
    let state = freshMetric
    for (let poll = 0; poll < policy.polls; poll++) {
      if (poll > 0 && poll % Math.ceil(policy.polls / steps) === 0) state = stepBegun(state)
      state = polled(state, draw(random, poll), policy)
      if (!isOver(state)) continue
      count++
      break
    }
  }
  return count
}

const aboveLimit = (state: MetricState): boolean => isAboveLimit(state, policy)

describe('a candidate at its limit is rarely found above it', () => {
  const scenes: [string, Draw, number][] = [
    ['in one step', every(20, limit), 1],
    ['in eight steps', every(20, limit), 8],
    ['with few requests', every(2, limit), 2],
    ['polled every five seconds', every(100, limit), 3],
    [
      'where each poll ends with the next error',
      (random) => {
        let n = 1
        while (random.uniform() >= limit && n < 400) n++
        return { candidate: { n, bad: n < 400 ? 1 : 0 } }
      },
      1,
    ],
    ['whose errors rise up to the limit', (random, poll) => every(20, (limit * (poll + 1)) / 30)(random, poll), 1],
  ]
  for (const [name, draw, steps] of scenes)
    it(name, () => {
      const count = timesOver(draw, aboveLimit, steps)
      assert.ok(count <= mostFalse, `${count} of ${rollouts}`)
    })
})

const both =
  (n: number, m: number, share: number): Draw =>
  (random) => ({
    candidate: { n, bad: random.binomial(n, share) },
    stable: { n: m, bad: random.binomial(m, share) },
  })

describe('a candidate that errs like stable', () => {
  it('is rarely found worse, however much traffic stable has', () => {
    const [little, much] = [both(20, 20, 0.03), both(20, 200, 0.03)].map((draw) => timesOver(draw, isWorse))
    assert.ok(Number(little) <= mostFalse && Number(much) <= mostFalse, `${little} and ${much} of ${rollouts}`)
  })

  it('is found worse as often as stable is with both sides swapped', () => {
    const draw = both(20, 20, 0.03)
    const swapped: Draw = (random, poll) => {
      const { candidate, stable = candidate } = draw(random, poll)
      return { candidate: stable, stable: candidate }
    }
    const [one, other] = [timesOver(draw, isWorse), timesOver(swapped, isWorse)]
    assert.ok(Math.abs(one - other) <= 3 * Math.sqrt(one + other + 1), `${one} and ${other}`)
  })
})

/** A rollout of both sides with two steps, poll by poll. */
const playBoth = (seed: number, each: (state: MetricState, poll: Poll) => MetricState): MetricState => {
  const random = seeded(seed)
  const share = random.uniform() / 10
  const draw = both(1 + Math.floor(random.uniform() * 9), Math.floor(random.uniform() * 30), share)
  let state = freshMetric
  for (let poll = 0; poll < 12; poll++) state = each(poll === 6 ? stepBegun(state) : state, draw(random, poll))
  return state
}

describe('evidence', () => {
  it('continues exactly after the journal', () => {
    for (let seed = 0; seed < rollouts; seed++) {
      let polls = 0
      const kept = (state: MetricState): MetricState => (polls++ % 5 === 4 ? JSON.parse(JSON.stringify(state)) : state)
      const through = (state: MetricState, poll: Poll) => polled(kept(state), poll, policy)
      assert.deepEqual(
        playBoth(seed, through),
        playBoth(seed, (state, poll) => polled(state, poll, policy)),
      )
    }
  })

  it('for a candidate never banks more than what accepts it', () => {
    for (let seed = 0; seed < rollouts; seed++)
      playBoth(seed, (state, poll) => {
        const next = polled(state, poll, policy)
        assert.ok(Math.max(next.step.accepted, next.step.acceptedAsStable) <= ceilingOf(policy))
        return next
      })
  })

  it('is the same for one poll and for its two halves, if nothing is staked in between', () => {
    for (let seed = 0; seed < rollouts; seed++) {
      const random = seeded(seed)
      const [a, b] = [0, 1].map(() => ({ n: 30, bad: random.binomial(30, 0.1) })) as [Counts, Counts]
      const ratios = (counts: Counts) => lnRatiosOfLimit(counts, limit, 1)
      const halves = advance(advance(freshProcess, 0.7, ratios(a)), 0, ratios(b))
      const whole = advance(freshProcess, 0.7, ratios({ n: a.n + b.n, bad: a.bad + b.bad }))
      assert.ok(Math.abs(evidenceOf(halves) / evidenceOf(whole) - 1) < 1e-12)
    }
  })

  it('does not change in a second without requests, and never falls by one more bad answer', () => {
    for (let seed = 0; seed < rollouts; seed++) {
      const random = seeded(seed)
      const n = 1 + Math.floor(random.uniform() * 50)
      const bad = random.binomial(n - 1, random.uniform())
      const before = playBoth(seed, (state, poll) => polled(state, poll, policy))
      const after = (counts: Counts) => evidenceOf(polled(before, { candidate: counts }, policy).againstLimit)
      assert.ok(Math.abs(after({ n: 0, bad: 0 }) / evidenceOf(before.againstLimit) - 1) < 1e-12)
      assert.ok(after({ n, bad: bad + 1 }) >= after({ n, bad }))
    }
  })

  it('is the same for polls of a block in any order', () => {
    for (let seed = 0; seed < rollouts; seed++) {
      const random = seeded(seed)
      // The seventh poll fills the block. Without errors of stable there are no clumps, whose estimate knows an order.
      const polls = Array.from({ length: 7 }, () => ({
        candidate: { n: 2, bad: random.binomial(2, 0.2) },
        stable: { n: 1, bad: 0 },
      }))
      const play = (all: readonly Poll[]) => all.reduce((state, poll) => polled(state, poll, policy), freshMetric)
      assert.equal(play(polls).block.candidate.n, 0)
      assert.deepEqual(play(polls).againstStable, play(polls.toReversed()).againstStable)
    }
  })
})

describe('one poll', () => {
  /** P(Bin(n, share) >= k) */
  const tail = (n: number, k: number, share: number): number => {
    let [chance, below] = [(1 - share) ** n, 0]
    for (let bad = 0; bad < k; bad++) {
      below += chance
      chance *= ((n - bad) / (bad + 1)) * (share / (1 - share))
    }
    return 1 - below
  }

  it('that may well be chance is never enough', () => {
    for (let n = 1; n <= 200; n++)
      for (let bad = 0; bad <= n && tail(n, bad, limit) > policy.falseAbort; bad++) {
        const state = polled(freshMetric, { candidate: { n, bad } }, policy)
        assert.ok(evidenceOf(state.againstLimit) < 1 / policy.falseAbort, `${bad} of ${n}`)
      }
  })
})
