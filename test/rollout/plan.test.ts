/** How long the steps of a plan are held. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Plan } from '../../src/rollout/model.ts'
import { heldAtLeast, planOf, withHolds } from '../../src/rollout/plan.ts'

const spec = {
  percents: [10, 100],
  holdMs: 30_000,
  ending: 'promote',
  onInconclusive: 'abort',
  limits: { readyMs: 1, routeMs: 1, totalMs: 1 },
} as const
const holdsOf = ({ steps }: Plan) => steps.map(({ holdMs }) => holdMs)

describe('the holds of a plan', () => {
  it('are the bake alone at the last step of a promotion, and no hold there without a bake', () => {
    assert.deepEqual(holdsOf(planOf({ ...spec, bakeMs: 5_000 })), [30_000, 5_000])
    assert.deepEqual(holdsOf(planOf(spec)), [30_000, 0])
  })

  it('are the hold at the only step, and at every step of a split that stays', () => {
    assert.deepEqual(holdsOf(planOf({ ...spec, percents: [100], bakeMs: 5_000 })), [30_000])
    assert.deepEqual(holdsOf(planOf({ ...spec, ending: 'stay', percents: [10, 20] })), [30_000, 30_000])
  })

  it('stay as they are where nothing else is given', () => {
    const plan = planOf({ ...spec, bakeMs: 5_000 })
    assert.deepEqual(holdsOf(withHolds(plan, { holdMs: 7_000 })), [7_000, 5_000])
    assert.deepEqual(holdsOf(withHolds(plan, { bakeMs: 0 })), [30_000, 0])
  })

  it('are no shorter than a source needs, but for a step that is not held', () => {
    assert.deepEqual(holdsOf(heldAtLeast(planOf(spec), 60_000)), [60_000, 0])
    assert.deepEqual(holdsOf(heldAtLeast(planOf({ ...spec, bakeMs: 1 }), 20_000)), [30_000, 20_000])
  })
})
