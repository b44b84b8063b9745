/** Whose sentences explain the verdict of a step, and where their words begin to say something else. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Analysis, conclude, judgeOn, judgingFrom, type Pending } from '../../../src/rollout/analysis/judge.ts'
import type { AnalysisLimits } from '../../../src/rollout/analysis/limits.ts'
import type { SourcedMeasurement } from '../../../src/rollout/analysis/measured.ts'
import type { SourceName } from '../../../src/rollout/model.ts'

const probes: SourceName = { name: 'probes', one: 'probe' }
const orders: SourceName = { name: 'orders', one: 'order', mayBeSilent: true }
const startMs = 7_000_000

type Each = Partial<SourcedMeasurement>

/** One answer each 250 ms of a step that began long after the clock did. */
const answers = (seconds: number, each: (index: number) => Each = () => ({})): readonly SourcedMeasurement[] =>
  Array.from({ length: 4 * seconds }, (_, index) => ({
    atMs: startMs + 250 * index,
    of: 'candidate',
    n: 1,
    bad: 0,
    latencyMs: 20,
    source: 'probes',
    ...each(index),
  }))
const ofOrders = (seconds: number, each: Each = {}) => answers(seconds, () => ({ source: 'orders', ...each }))

type Scene = {
  readonly limits?: AnalysisLimits
  readonly sources?: readonly SourceName[]
  readonly pending?: readonly Pending[]
}

function after(seconds: number, all: readonly SourcedMeasurement[], scene: Scene = {}): Analysis {
  const { limits = { maxErrorRate: 0.01 }, sources = [probes], pending = [] } = scene
  const step = { percent: 10, fromMs: startMs, holdMs: 30_000, longestMs: 120_000 }
  const judged = { sources, limits, plannedMs: 60_000 }
  const at = startMs + 1_000 * seconds
  const sorted = all.toSorted((a, b) => a.atMs - b.atMs)
  return conclude(judgeOn(judgingFrom({}), sorted, { step, at, judged }), sorted, { step, judged, at, pending })
}

describe('why a step', () => {
  const both = { sources: [probes, orders] }

  it('passed is told by every source that measured something', () => {
    const { verdict, why } = after(30, [...answers(30), ...ofOrders(30)], both)
    assert.equal(verdict, 'passed')
    assert.match(why, /^Within .* probes failed .*\. Within .* orders failed .*\.$/)
    assert.doesNotMatch(after(30, answers(30), both).why, /order/)
  })

  it('is open is told by what is open alone', () => {
    const open = answers(30, (index) => ({ bad: index === 119 ? 1 : 0 }))
    const { verdict, why } = after(30, [...open, ...ofOrders(30)], both)
    assert.equal(verdict, 'inconclusive')
    assert.match(why, /^Too little .* probes failed /)
    assert.doesNotMatch(why, /order/)
  })

  it('goes on for its time alone is told by all of its sources', () => {
    const { verdict, why } = after(20, answers(20))
    assert.equal(verdict, 'inconclusive')
    assert.match(why, /^Within the limit of 1 %: 0 of 80 probes failed/)
  })

  it('is judged by nothing is told as well', () =>
    assert.equal(after(30, [], { sources: [] }).why, 'Nothing measures this candidate.'))
})

describe('a sentence', () => {
  it('is of the first answer already, of the candidate and of stable', () => {
    const [first] = answers(1)
    assert.ok(first)
    assert.match(after(1, [first]).why, /: 0 of 1 probes failed .*; without comparison\.$/)
    assert.match(after(1, [first, { ...first, of: 'stable' }]).why, /; stable 0 of 1 \(0 %\)\.$/)
  })

  it('says within the limit of what is just at it', () => {
    const tenth = answers(30, (index) => ({ bad: index % 10 === 5 ? 1 : 0 }))
    const { why } = after(30, tenth, { limits: { maxErrorRate: 0.1, detect: 0.4 } })
    assert.match(why, /^Within the limit of 10 %: 12 of 120 probes failed/)
  })

  it('names a single request that is overdue: one that waits for longer than the others, not as long', () => {
    const waitingFor = (ms: number) =>
      after(30, answers(30), { pending: [{ source: 'probes', dueMs: startMs + 30_000 - ms }] })
    assert.deepEqual([waitingFor(20).verdict, waitingFor(21).verdict], ['passed', 'inconclusive'])
    assert.match(waitingFor(21).why, /; 1 more .* overdue\.$/)
  })

  it('takes whatever waits for overdue where nothing was timed', () => {
    const untimed = answers(30).map(({ latencyMs: _, ...rest }) => rest)
    const pending = [{ source: 'probes', dueMs: startMs + 29_999 }]
    assert.match(after(30, untimed, { pending }).why, /; 1 more .* overdue\.$/)
  })
})
