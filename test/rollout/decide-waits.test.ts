/** For how long a decision is to wait at most, and what comes before the next write of a stage. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { decide, type Progress } from '../../src/rollout/decide.ts'
import { planOf, withHolds } from '../../src/rollout/plan.ts'
import { progressWith } from './support/usual.ts'

const limits = { readyMs: 60_000, routeMs: 30_000, totalMs: 600_000 }
const plan = planOf({ percents: [10, 100], holdMs: 30_000, ending: 'promote', onInconclusive: 'abort', limits })
const at = (now: Partial<Progress>): Progress => progressWith({ health: 'not-run', ...now })

describe('a wait', () => {
  it('lasts for what is left of its limit', () => {
    const ready = at({ stage: 'deployed', candidate: 'starting', waitedMs: 20_000 })
    assert.deepEqual(decide(plan, ready), { do: 'wait', atMostMs: 40_000 })
    const route = at({ inForce: false, isHeld: false, waitedMs: 20_000 })
    assert.deepEqual(decide(plan, route), { do: 'wait', atMostMs: 10_000 })
  })

  it('ends with the hold where that is sooner than the next poll', () => {
    const short = withHolds(plan, { holdMs: 1_500 })
    assert.deepEqual(decide(short, at({ heldMs: 1_200 })), { do: 'wait', atMostMs: 300 })
    assert.deepEqual(decide(short, at({ heldMs: 200 })), { do: 'wait', atMostMs: 800 })
  })
})

describe('before it writes, a rollout', () => {
  const stages = ['claimed', 'deployed', 'presented', 'stepping'] as const
  for (const stage of stages) {
    it(`watches the start of its candidate first: ${stage}`, () =>
      assert.deepEqual(decide(plan, at({ stage, isFollowed: false })), { do: 'follow' }))

    it(`aborts first where there is a reason to: ${stage}`, () => {
      const because = 'cancelled'
      for (const isFollowed of [true, false])
        assert.deepEqual(decide(plan, at({ stage, isFollowed, abortBecause: because })), { do: 'abort', because })
    })
  }
})
