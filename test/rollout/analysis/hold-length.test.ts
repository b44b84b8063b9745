import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { longestHoldMs, longestInTime } from '../../../src/rollout/analysis/hold-length.ts'
import type { Plan } from '../../../src/rollout/model.ts'

const steps = [
  { percent: 10, holdMs: 30_000 },
  { percent: 50, holdMs: 30_000 },
  { percent: 100, holdMs: 0 },
]
const plan: Plan = {
  steps,
  ending: 'promote',
  onInconclusive: 'abort',
  limits: { readyMs: 0, routeMs: 0, totalMs: 0 },
}

const paused: Plan = { ...plan, pauseAt: 10 }

describe('the longest hold of a step', () => {
  const rows: readonly [string, number, number][] = [
    ['two minutes at least', longestHoldMs(plan, 30_000), 120_000],
    ['four times a longer hold', longestHoldMs(plan, 60_000), 240_000],
    ['max-hold where that is set', longestHoldMs({ maxHoldMs: 45_000 }, 30_000), 45_000],
    ['a whole number of seconds, in which evidence is judged', longestHoldMs({ maxHoldMs: 1_500 }, 1_500), 2_000],
    ['none of a step that is not held', longestHoldMs(plan, 0), 0],
    ['none of that either where there is time', longestInTime({ plan, step: 2 }, 1e6), 0],
    ['what is left after the holds to come and an abort', longestInTime({ plan, step: 0 }, 100_000.4), 61_000],
    ['all that is left where a pause comes next', longestInTime({ plan: paused, step: 0 }, 100_000.4), 91_000],
    ['the same for steps after a pause as without one', longestInTime({ plan: paused, step: 1 }, 100_000.4), 91_000],
    ['the hold itself where less is left', longestInTime({ plan, step: 0 }, 20_000), 30_000],
  ]
  for (const [name, is, expected] of rows) it(`is ${name}`, () => assert.equal(is, expected))
})
