import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { judge, percentile } from '../../src/rollout/analysis.ts'
import type { Measurement } from '../../src/rollout/model.ts'

const answers = (good: number, bad: number, latencyMs = 20): Measurement[] =>
  [...Array(good).fill(true), ...Array(bad).fill(false)].map((ok, index) => ({ atMs: index, ok, latencyMs }))
const complete = { heldMs: 30_000, holdMs: 30_000 }
const half = { heldMs: 15_000, holdMs: 30_000 }

describe('the probe gate', () => {
  const rows: [string, ReturnType<typeof judge>['verdict'], ReturnType<typeof judge>][] = [
    ['passes a hold within the limit', 'passed', judge(answers(99, 1), { maxErrorRate: 0.01 }, complete)],
    ['fails a hold over the limit', 'failed', judge(answers(98, 2), { maxErrorRate: 0.01 }, complete)],
    [
      'fails early when the hold can no longer be passed',
      'failed',
      judge(answers(40, 2), { maxErrorRate: 0.01 }, half),
    ],
    [
      'does not fail early on what the rest of the hold may still outweigh',
      'inconclusive',
      judge(answers(59, 1), { maxErrorRate: 0.01 }, half),
    ],
    ['never passes early', 'inconclusive', judge(answers(60, 0), { maxErrorRate: 0.01 }, half)],
    ['finds no evidence inconclusive, not passed', 'inconclusive', judge([], { maxErrorRate: 0.01 }, complete)],
    ['fails a slow candidate', 'failed', judge(answers(60, 0, 500), { maxLatencyMs: 300 }, complete)],
    [
      'allows 5 % to be slower, since the limit is the 95th percentile’s',
      'passed',
      judge([...answers(95, 0, 20), ...answers(5, 0, 900)], { maxLatencyMs: 300 }, complete),
    ],
    ['fails nothing where no limit was asked for', 'not-asked', judge(answers(0, 60), {}, complete)],
    [
      'judges no step that is not held',
      'not-asked',
      judge(answers(0, 60), { maxErrorRate: 0.01 }, { heldMs: 10, holdMs: 0 }),
    ],
    ['allows no error at a limit of zero', 'failed', judge(answers(10, 1), { maxErrorRate: 0 }, half)],
  ]
  for (const [name, expected, actual] of rows) it(name, () => assert.equal(actual.verdict, expected))

  it('says the numbers', () =>
    assert.equal(
      judge(answers(98, 2), { maxErrorRate: 0.01 }, complete).why,
      '2 of 100 probes failed (2 %); the limit is 1 %.',
    ))

  it('takes percentiles by nearest rank', () => {
    assert.equal(percentile([1, 2, 3, 4], 0.5), 2)
    assert.equal(percentile([1, 2, 3, 4], 0.95), 4)
    assert.equal(percentile([], 0.5), undefined)
  })

  it('never takes back an early failure: more good answers at the same pace do not pass that hold', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.nat(20),
        fc.integer({ min: 1, max: 29 }),
        (good, bad, second) => {
          const now = { heldMs: second * 1_000, holdMs: 30_000 }
          if (judge(answers(good, bad), { maxErrorRate: 0.05 }, now).verdict !== 'failed') return
          const whole = Math.floor(((good + bad) * now.holdMs) / now.heldMs)
          assert.equal(judge(answers(whole - bad, bad), { maxErrorRate: 0.05 }, complete).verdict, 'failed')
        },
      ),
    )
  })
})
