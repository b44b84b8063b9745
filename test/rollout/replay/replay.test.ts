/** How a recording is judged once more where other rules are given for it. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { freshMetric, keptEvidence, type MetricState, polled } from '../../../src/rollout/analysis/metric.ts'
import { planOf } from '../../../src/rollout/plan.ts'
import type { Beginning, Recorded } from '../../../src/rollout/replay/recording.ts'
import { type Policy, replay } from '../../../src/rollout/replay/replay.ts'

const plan = planOf({
  percents: [10, 100],
  holdMs: 30_000,
  ending: 'promote',
  onInconclusive: 'hold',
  limits: { readyMs: 60_000, routeMs: 60_000, totalMs: 600_000 },
})
const beginning: Beginning = {
  is: 'rollout',
  v: 1,
  atMs: 0,
  namespace: 'shop',
  service: 'hello',
  stable: ['hello-00001'],
  plan,
  limits: { maxErrorRate: 0.01 },
  sources: [{ name: 'probes', one: 'probe' }],
}

/** Nothing answered for as long as its first step may be held. */
const silent: readonly Recorded[] = [
  {
    is: 'step',
    step: 0,
    percent: 10,
    fromMs: 0,
    holdMs: 30_000,
    longestMs: 60_000,
    plannedMs: 30_000,
    candidate: 'hello-00002',
    isStart: true,
  },
  { is: 'step-ended', atMs: 60_000, pending: [], isScaled: false, verdict: 'inconclusive' },
]

const endOf = (policy: Policy) => {
  const { steps, end } = replay([beginning, ...silent], policy)
  return [steps[0]?.is, steps[0]?.verdict, end]
}

describe('what an earlier process of the rollout knew', () => {
  const policy = { limit: 0.01, detect: 0.05, falseAbort: 0.05, missedFault: 0.1, polls: 60 }
  const bad: MetricState = Array.from({ length: 10 }).reduce<MetricState>(
    (state) => polled(state, { candidate: { n: 10, bad: 10 }, stable: { n: 10, bad: 0 } }, policy),
    freshMetric,
  )
  const known = { ...beginning, evidence: { 'probes errors': keptEvidence(bad) } }
  const end = (given: Policy) => replay([known, ...silent], given).end

  it('counts by the limits of the recording, and is not known by others', () => {
    assert.deepEqual([end({}), end({ limits: beginning.limits })], ['aborted', 'open'])
  })
})

it('what failed on stable before the first user is not held against the candidate', () => {
  const measured = (of: 'candidate' | 'stable', second: number, isBefore?: true): Recorded => ({
    is: 'measured',
    source: 'probes',
    atMs: 1_000 * second,
    of,
    n: 20,
    bad: 10,
    ...(isBefore ? { isBefore } : {}),
  })
  const [begun, ended] = silent
  const seconds = Array.from({ length: 30 }, (_, second) => second)
  const before = seconds.map((second) => measured('stable', second - 30, true))
  const since = seconds.map((second) => measured('candidate', second))
  const endAfter = (...lines: readonly Recorded[][]) =>
    replay([beginning, ...lines.flat(), ...(begun ? [begun] : []), ...since, ...(ended ? [ended] : [])], {}).steps[0]
  assert.deepEqual([endAfter(before)?.verdict, endAfter([])?.verdict], ['inconclusive', 'failed'])
})

describe('a step without a verdict, judged once more', () => {
  it('is held again where the rollout was to hold', () =>
    assert.deepEqual(endOf({}), ['held-again', 'inconclusive', 'open']))

  it('is aborted or gone on with where that is to be tried', () => {
    assert.deepEqual(endOf({ onInconclusive: 'abort' }), ['aborted', 'inconclusive', 'aborted'])
    assert.deepEqual(endOf({ onInconclusive: 'promote' }), ['went-on', 'inconclusive', 'not-recorded'])
  })
})
