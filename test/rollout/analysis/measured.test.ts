/** What one source measured, in numbers for people; and the limits and the moments that make a verdict of it. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Counts } from '../../../src/rollout/analysis/counts.ts'
import { freshGuard, guarded, isGuardMet } from '../../../src/rollout/analysis/guard.ts'
import { detectFor, metricsFor, settledLimits, writtenLimits } from '../../../src/rollout/analysis/limits.ts'
import { measuredBy, type SourcedMeasurement } from '../../../src/rollout/analysis/measured.ts'
import { shownVerdict } from '../../../src/rollout/analysis/verdict.ts'

const probes = { name: 'probes', one: 'probe' }
const answer = (change: Partial<SourcedMeasurement> = {}): SourcedMeasurement => ({
  source: 'probes',
  atMs: 0,
  of: 'candidate',
  n: 1,
  bad: 0,
  ...change,
})
const measured = (all: readonly SourcedMeasurement[], maxLatencyMs?: number) => measuredBy(probes, all, maxLatencyMs)

describe('what a source measured', () => {
  it('has the latencies of the candidate, in whatever order they came', () => {
    const { p50Ms, p95Ms, p99Ms } = measured([30, 9, 100, 20, 10].map((latencyMs) => answer({ latencyMs })))
    assert.deepEqual([p50Ms, p95Ms, p99Ms], [20, 100, 100])
  })

  it('has the latency of a single answer, and none where nothing was timed', () => {
    assert.deepEqual([measured([answer({ latencyMs: 7 })]).p50Ms, measured([answer()]).p50Ms], [7, undefined])
  })

  it('counts as slow what took longer than the limit, not as long', () =>
    assert.equal(
      measured(
        [299, 300, 301].map((latencyMs) => answer({ latencyMs })),
        300,
      ).slow,
      1,
    ))

  it('tells of stable from its first answer on, and before that nothing', () => {
    assert.deepEqual(measured([answer({ of: 'stable' })]).stable, { count: 1, bad: 0 })
    assert.ok(!Object.hasOwn(measured([answer()]), 'stable'))
  })

  it('tells the causes of what failed, the three most frequent by name', () => {
    const failed = (note: string, bad: number) => answer({ n: bad, bad, note })
    const notes = [failed('503', 2), failed('ECONNRESET', 9), failed('502', 4)]
    assert.equal(measured([failed('503', 2)]).causes, '2 x 503')
    assert.equal(measured(notes).causes, '9 x ECONNRESET, 4 x 502, 2 x 503')
    assert.equal(measured([...notes, failed('504', 1)]).causes, '9 x ECONNRESET, 4 x 502, 2 x 503, 1 x another cause')
  })
})

describe('limits', () => {
  it('are stored as far as they were written', () =>
    assert.deepEqual(writtenLimits({ maxErrorRate: 0, detect: undefined } as object), { maxErrorRate: 0 }))

  it('find a fault of five times the limit, at most one of half of all answers, and 1 % where none may fail', () => {
    const found = [0.01, 0.2, 0].map((maxErrorRate) => detectFor({ maxErrorRate }))
    assert.deepEqual(found, [0.05, 0.5, 0.01])
    assert.equal(detectFor({ maxErrorRate: 0.01, detect: 0.02 }), 0.02)
  })

  it('are the usual ones only where none was written', () => {
    assert.deepEqual(settledLimits({}), { limit: 0.05, detect: 0.25, falseAbort: 0.05, missedFault: 0.1 })
    const written = { detect: 0.3, falseAbort: 0.02, missedFault: 0.03 }
    assert.deepEqual(settledLimits({ maxErrorRate: 0.1, ...written }), { limit: 0.1, ...written })
  })

  it('only guard where nobody wrote one: errors, and never latency', () => {
    const guards = (limits: object) =>
      metricsFor([probes], { maxLatencyMs: 300, ...limits }, 60).map((each) => each.isGuard)
    assert.deepEqual(
      [guards({}), guards({ maxErrorRate: 0.01 })],
      [
        [true, false],
        [false, false],
      ],
    )
  })

  it('share the chance of a false abort among their metrics, and a single one has all of it', () => {
    const parts = (limits: object, count: number) =>
      metricsFor(
        Array.from({ length: count }, () => probes),
        { falseAbort: 0.08, ...limits },
        60,
      ).map(({ policy }) => policy.falseAbort)
    assert.deepEqual(parts({}, 1), [0.08])
    assert.deepEqual(parts({ maxLatencyMs: 300 }, 2), [0.02, 0.02, 0.02, 0.02])
  })

  it('take silence of a source only where it may be silent, or may time nothing', () => {
    const silent = (source: object) =>
      metricsFor([{ ...probes, ...source }], { maxLatencyMs: 300 }, 60).map(({ mayBeSilent }) => mayBeSilent)
    assert.deepEqual(silent({}), [false, false])
    assert.deepEqual(silent({ mayTimeNothing: true }), [false, true])
    assert.deepEqual(silent({ mayBeSilent: true }), [true, true])
  })
})

describe('bad answers at several moments', () => {
  const isMet = (polls: readonly Counts[]) => isGuardMet(polls.reduce(guarded, freshGuard))
  const of = (n: number, bad = 0): Counts => ({ n, bad })
  const none = (count: number) => Array.from({ length: count }, () => of(0))

  it('may lie three rounds apart where a source tells twice a minute, not four', () => {
    const rounds = (...bad: readonly number[]) => bad.flatMap((each) => [of(10, each), ...none(29)])
    assert.deepEqual([isMet(rounds(1, 1, 0, 1)), isMet(rounds(1, 0, 1, 0, 1))], [true, false])
  })

  it('may lie nineteen requests apart where there are few, not twenty, however many came before', () => {
    const requests = (last: number) =>
      Array.from({ length: last }, (_, index) => [of(1, index < 2 || index === last - 1 ? 1 : 0), ...none(3)]).flat()
    for (const earlier of [[], [of(100)]])
      assert.deepEqual([isMet([...earlier, ...requests(20)]), isMet([...earlier, ...requests(21)])], [true, false])
  })

  it('are needed unless half of twenty within three seconds are bad', () => {
    assert.deepEqual([isMet([of(20, 10)]), isMet([of(20, 9)]), isMet([of(19, 19)])], [true, false, false])
    assert.deepEqual([isMet([of(10, 10), of(0), of(10)]), isMet([of(10, 10), ...none(2), of(10)])], [true, false])
  })
})

describe('an outage of both sides', () => {
  it('is shown as no evidence, and every other verdict as it is', () => {
    assert.deepEqual([shownVerdict('outage'), shownVerdict('outage-over')], ['inconclusive', 'inconclusive'])
    for (const verdict of ['failed', 'passed', 'not-judged', 'inconclusive', 'not-asked'] as const)
      assert.equal(shownVerdict(verdict), verdict)
  })
})
