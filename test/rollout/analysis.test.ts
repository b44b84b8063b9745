import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type AnalysisLimits, type Hold, judge, percentile } from '../../src/rollout/analysis.ts'
import type { Measurement } from '../../src/rollout/model.ts'

const probed = (each: Omit<Measurement, 'of' | 'n'>): Measurement => ({ of: 'candidate', n: 1, ...each })
const answers = (good: number, bad: number, latencyMs = 20): Measurement[] =>
  [...Array(good).fill(true), ...Array(bad).fill(false)].map((ok, index) =>
    probed({ atMs: index, bad: ok ? 0 : 1, latencyMs }),
  )
const complete = { heldMs: 30_000, holdMs: 30_000 }
const half = { heldMs: 15_000, holdMs: 30_000 }
const probes = { name: 'probes', one: 'probe' }
const checks = { name: 'checks', one: 'check' }
const of = (source: string, measured: readonly Measurement[]) => measured.map((each) => ({ ...each, source }))

const gate = (measured: readonly Measurement[], limits: AnalysisLimits, hold: Hold) =>
  judge({ sources: [probes], measurements: of('probes', measured) }, limits, hold)

/** With a second source beside the probes. */
const both = (probed: readonly Measurement[], checked: readonly Measurement[], limits: AnalysisLimits) =>
  judge(
    { sources: [probes, checks], measurements: [...of('probes', probed), ...of('checks', checked)] },
    limits,
    complete,
  )

const untimed = (good: number, bad: number): Measurement[] =>
  answers(good, bad).map(({ atMs, bad }) => probed({ atMs, bad }))

describe('why measurements failed', () => {
  const failing = (...notes: readonly string[]): Measurement[] =>
    notes.map((note, index) => probed({ atMs: index, bad: 1, latencyMs: 20, note }))
  const whyOf = (...notes: readonly string[]) => gate(failing(...notes), { maxErrorRate: 0.01 }, complete)

  it('is told with the verdict, the most frequent cause first', () => {
    const { why, sources } = whyOf('ECONNRESET', '503', '503')
    assert.equal(why, '3 of 3 probes failed (100 %: 2 x 503, 1 x ECONNRESET); the limit is 1 %.')
    assert.equal(sources[0]?.causes, '2 x 503, 1 x ECONNRESET')
  })

  it('is told of three causes, and of the others their number', () =>
    assert.equal(whyOf('a', 'a', 'b', 'c', 'd', 'e').sources[0]?.causes, '2 x a, 1 x b, 1 x c, 2 x another cause'))

  it('is left out where the source does not say, and of what passed', () => {
    assert.equal(gate(answers(1, 1), { maxErrorRate: 0.01 }, complete).sources[0]?.causes, undefined)
    const passed = [probed({ atMs: 0, bad: 0, note: '200' })]
    assert.equal(gate(passed, { maxErrorRate: 0.01 }, complete).sources[0]?.causes, undefined)
  })
})

describe('the gate over one source', () => {
  const rows: [string, ReturnType<typeof gate>['verdict'], ReturnType<typeof gate>][] = [
    ['passes a hold within the limit', 'passed', gate(answers(99, 1), { maxErrorRate: 0.01 }, complete)],
    ['fails a hold over the limit', 'failed', gate(answers(98, 2), { maxErrorRate: 0.01 }, complete)],
    ['fails early when the hold can no longer be passed', 'failed', gate(answers(40, 2), { maxErrorRate: 0.01 }, half)],
    [
      'does not fail early on what the rest of the hold may still outweigh',
      'inconclusive',
      gate(answers(59, 1), { maxErrorRate: 0.01 }, half),
    ],
    ['never passes early', 'inconclusive', gate(answers(60, 0), { maxErrorRate: 0.01 }, half)],
    ['finds no evidence inconclusive, not passed', 'inconclusive', gate([], { maxErrorRate: 0.01 }, complete)],
    ['fails a slow candidate', 'failed', gate(answers(60, 0, 500), { maxLatencyMs: 300 }, complete)],
    [
      'allows 5 % to be slower, since the limit is the 95th percentile’s',
      'passed',
      gate([...answers(95, 0, 20), ...answers(5, 0, 900)], { maxLatencyMs: 300 }, complete),
    ],
    ['fails nothing where no limit was asked for', 'not-asked', gate(answers(0, 60), {}, complete)],
    [
      'judges no step that is not held',
      'not-asked',
      gate(answers(0, 60), { maxErrorRate: 0.01 }, { heldMs: 10, holdMs: 0 }),
    ],
    ['allows no error at a limit of zero', 'failed', gate(answers(10, 1), { maxErrorRate: 0 }, half)],
  ]
  for (const [name, expected, actual] of rows) it(name, () => assert.equal(actual.verdict, expected))

  it('says the numbers', () =>
    assert.equal(
      gate(answers(98, 2), { maxErrorRate: 0.01 }, complete).why,
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
          if (gate(answers(good, bad), { maxErrorRate: 0.05 }, now).verdict !== 'failed') return
          const whole = Math.floor(((good + bad) * now.holdMs) / now.heldMs)
          assert.equal(gate(answers(whole - bad, bad), { maxErrorRate: 0.05 }, complete).verdict, 'failed')
        },
      ),
    )
  })
})

describe('the gate over counts', () => {
  const limits = { maxErrorRate: 0.01, maxLatencyMs: 300 }
  const counted = (of: Measurement['of'], n: number, bad: number, slow = 0): Measurement => ({
    atMs: 0,
    of,
    n,
    bad,
    slow,
  })

  it('adds them up as single answers are', () => {
    const { verdict, sources } = gate([counted('candidate', 60, 1), counted('candidate', 40, 1)], limits, complete)
    assert.deepEqual([verdict, sources[0]?.count, sources[0]?.bad], ['failed', 100, 2])
    const causes = [
      { ...counted('candidate', 9, 1), note: '500' },
      { ...counted('candidate', 9, 7), note: '503' },
    ]
    assert.equal(gate(causes, limits, complete).sources[0]?.causes, '7 x 503, 1 x 500')
  })

  it('takes the number of slow answers from the source', () =>
    assert.equal(gate([counted('candidate', 100, 0, 6)], limits, complete).verdict, 'failed'))

  it('does not judge the candidate by what stable did', () => {
    const { verdict, sources } = gate([counted('candidate', 100, 0), counted('stable', 100, 90)], limits, complete)
    assert.deepEqual([verdict, sources[0]?.count, sources[0]?.bad], ['passed', 100, 0])
  })
})

describe('the gate over several sources', () => {
  const limits = { maxErrorRate: 0.01 }

  it('judges each by what it measured itself', () => {
    const { sources } = both(answers(100, 0), answers(8, 2), limits)
    assert.deepEqual(
      sources.map(({ source, count, bad, verdict }) => [source, count, bad, verdict]),
      [
        ['probes', 100, 0, 'passed'],
        ['checks', 10, 2, 'failed'],
      ],
    )
  })

  it('has the worst verdict, in the words of the sources that have it', () => {
    const failed = both(answers(100, 0), answers(8, 2), limits)
    assert.deepEqual([failed.verdict, failed.why], ['failed', '2 of 10 checks failed (20 %); the limit is 1 %.'])
    const passed = both(answers(100, 0), answers(10, 0), limits)
    assert.deepEqual([passed.verdict, passed.why], ['passed', '0 of 100 probes failed. 0 of 10 checks failed.'])
  })

  it('fails rather than being inconclusive', () => {
    assert.equal(both([], answers(0, 10), limits).verdict, 'failed')
  })

  it('is inconclusive where one of them has nothing to show, and says which', () => {
    const { verdict, why } = both(answers(100, 0), [], limits)
    assert.deepEqual([verdict, why], ['inconclusive', 'checks: No measurement was received.'])
  })

  it('leaves a source that times nothing out of a limit for latencies', () => {
    const { verdict, sources } = both(answers(100, 0), untimed(9, 1), { maxLatencyMs: 300 })
    assert.deepEqual([verdict, ...sources.map((each) => each.verdict)], ['passed', 'passed', 'not-asked'])
  })

  it('passes nothing that no source could judge', () => {
    assert.equal(judge({ sources: [], measurements: [] }, limits, complete).verdict, 'inconclusive')
    assert.equal(gate(untimed(100, 0), { maxLatencyMs: 300 }, complete).verdict, 'inconclusive')
  })
})
