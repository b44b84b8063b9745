/** From what sources measured to verdicts and their sentences. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  type Analysis,
  type Case,
  conclude,
  judgeBefore,
  judgeOn,
  judgingFrom,
} from '../../../src/rollout/analysis/judge.ts'
import type { AnalysisLimits } from '../../../src/rollout/analysis/limits.ts'
import { percentile, type SourcedMeasurement } from '../../../src/rollout/analysis/measured.ts'

const probes = { name: 'probes', one: 'probe' }
const orders = { name: 'orders', one: 'order' }
const step = { percent: 10, fromMs: 0, holdMs: 30_000, longestMs: 120_000 }
const written: AnalysisLimits = { maxErrorRate: 0.01 }
const caseOf = (limits: AnalysisLimits, sources = [probes]): Case => ({ sources, limits, plannedMs: 60_000 })

type Each = Partial<SourcedMeasurement>

/** One answer each 250 ms of a side, as probes bring them. */
const answers = (seconds: number, each: (index: number) => Each = () => ({})): SourcedMeasurement[] =>
  Array.from({ length: 4 * seconds }, (_, index) => ({
    atMs: 250 * index,
    of: 'candidate',
    n: 1,
    bad: 0,
    latencyMs: 20,
    source: 'probes',
    ...each(index),
  }))

const failing = (note = '503'): Each => ({ bad: 1, note })
const inOrder = (...all: SourcedMeasurement[][]) => all.flat().toSorted((a, b) => a.atMs - b.atMs)

function after(
  seconds: number,
  measurements: readonly SourcedMeasurement[],
  limits: AnalysisLimits = written,
  sources = [probes],
): Analysis {
  const judged = caseOf(limits, sources)
  const judging = judgeOn(judgingFrom({}), measurements, { step, at: 1_000 * seconds, judged })
  return conclude(judging, measurements, { step, judged })
}

describe('a step, by its probes', () => {
  it('passes within its limit, and is said to be below what it was accepted to be below', () => {
    const { verdict, why } = after(30, answers(30))
    assert.equal(verdict, 'passed')
    assert.equal(why, 'Within the limit of 1 %: 0 of 120 probes failed (0 %; surely below 5 %); without comparison.')
  })

  it('fails above it, with the causes, and what stable showed meanwhile', () => {
    const stable = answers(6, () => ({ of: 'stable' }))
    const { verdict, why, sources } = after(
      6,
      inOrder(
        answers(6, (index) => (index % 2 ? failing() : {})),
        stable,
      ),
    )
    assert.equal(verdict, 'failed')
    assert.equal(
      why,
      'Above the limit of 1 %: 12 of 24 probes failed (50 %: 12 x 503; surely above 24 %); stable 0 of 24 (0 %). Stable had too few errors to tell whether errors come in clumps.',
    )
    assert.deepEqual(sources[0]?.stable, { count: 24, bad: 0 })
  })

  it('at 100 % says of users why their errors are not held against the candidate', () => {
    const users = { name: 'orders', one: 'order', mayBeSilent: true }
    const both = inOrder(
      answers(8, (index) => (index % 2 ? failing() : {})),
      answers(8, (index) => ({ of: 'stable', ...(index % 2 ? failing() : {}) })),
      answers(8, () => ({ source: 'orders', n: 20, bad: 10 })),
    )
    const judged = caseOf(written, [users, probes])
    const all = { ...step, percent: 100 }
    const judging = judgeOn(judgingFrom({}), both, { step: all, at: 8_000, judged })
    const { verdict, sources } = conclude(judging, both, { step: all, judged })
    assert.equal(verdict, 'outage')
    assert.equal(sources[0]?.verdict, 'inconclusive')
    assert.match(
      sources[0]?.why ?? '',
      /^Stable fails as well, so this is not held against the candidate: 320 of 640 orders/,
    )
  })

  it('says that it cannot tell yet', () =>
    assert.equal(
      after(2, answers(2)).why,
      'Too little to judge by the limit of 1 %: 0 of 8 probes failed (0 %; may be up to 43 %); without comparison.',
    ))

  it('says so where it passes above its limit', () => {
    const some = answers(60, (index) => (index % 30 === 0 ? failing() : {}))
    const { verdict, why } = after(60, some, { maxErrorRate: 0.02, detect: 0.2 })
    assert.equal(verdict, 'passed')
    assert.equal(
      why,
      '8 of 240 probes failed (3.3 %); without comparison: above the limit of 2 %, but not surely; 20 % would have returned traffic.',
    )
  })

  it('says in which clumps errors of stable come, where it had enough of them', () => {
    const inClumps = (index: number) => (index % 80 < 4 ? failing() : {})
    const both = inOrder(
      answers(80, (index) => (index % 2 ? failing() : {})),
      answers(80, (index) => ({ of: 'stable', ...inClumps(index) })),
    )
    assert.match(after(80, both, { maxErrorRate: 0.1 }).why, /Errors of stable come in clumps of about \d\.$/)
  })

  it('is held where stable fails alike', () => {
    const both = inOrder(
      answers(20, (index) => (index % 3 ? failing() : {})),
      answers(20, (index) => ({ of: 'stable', ...(index % 3 ? failing() : {}) })),
    )
    const { verdict, why } = after(20, both)
    assert.equal(verdict, 'outage')
    assert.match(why, /^Stable fails as well, so this is not held against the candidate: 53 of 80 probes failed/)
  })

  it('lets a candidate through that is no worse than a stable that failed before', () => {
    const before = answers(30, (index) => ({ of: 'stable', ...(index % 3 === 0 ? failing() : {}) }))
    const judged = caseOf(written)
    const states = judgeBefore({}, before, judged)
    const both = inOrder(
      answers(60, (index) => (index % 3 === 0 ? failing() : {})),
      answers(60, (index) => ({ of: 'stable', ...(index % 3 === 0 ? failing() : {}) })),
    )
    const judging = judgeOn(judgingFrom(states), both, { step, at: 60_000, judged })
    assert.equal(conclude(judging, both, { step, judged }).verdict, 'passed')
  })

  describe('whose probes wait for an answer', () => {
    const waiting = (...dueMs: number[]) => dueMs.map((each) => ({ source: 'probes', dueMs: each }))
    const judged = caseOf(written)
    const conclusion = (pending: readonly { source: string; dueMs: number }[], each?: (index: number) => Each) => {
      const all = answers(30, each)
      const judging = judgeOn(judgingFrom({}), all, { step, at: 30_000, judged })
      return conclude(judging, all, { step, judged, at: 30_000, pending })
    }

    it('longer than the others did does not pass', () => {
      const { verdict, why } = conclusion(waiting(29_500, 29_750))
      assert.equal(verdict, 'inconclusive')
      assert.match(why, /^Too little to judge .*; 2 more are overdue\.$/)
      assert.match(conclusion(waiting(29_500)).why, /; 1 more is overdue\.$/)
    })

    it('no longer than the others did passes', () => assert.equal(conclusion(waiting(29_985)).verdict, 'passed'))

    it('while it looks bad is not failed before they are answered: they may be good', () => {
      const slow = (index: number): Each => (index > 110 && index % 2 ? failing() : {})
      assert.equal(conclusion(waiting(), slow).verdict, 'failed')
      assert.equal(conclusion(waiting(...Array(80).fill(29_000)), slow).verdict, 'inconclusive')
    })
  })

  it('that is not held is not judged', () => {
    const judged = caseOf(written)
    const { verdict } = conclude(judgingFrom({}), [], { step: { ...step, holdMs: 0 }, judged })
    assert.equal(verdict, 'not-asked')
  })
})

describe('latency', () => {
  const limits = { maxErrorRate: 0.05, maxLatencyMs: 200 }

  it('fails where too many answers are slow', () => {
    const { verdict, why } = after(
      10,
      answers(10, () => ({ latencyMs: 900 })),
      limits,
    )
    assert.equal(verdict, 'failed')
    assert.match(
      why,
      /Above the latency limit: 40 of 40 probes took over 200 ms \(100 %, and at most 5 % may; surely above \d+ %\); without/,
    )
  })

  it('passes where few are', () => {
    const { verdict, why } = after(
      30,
      answers(30, (index) => ({ latencyMs: index === 7 ? 900 : 20 })),
      limits,
    )
    assert.equal(verdict, 'passed')
    assert.match(
      why,
      /Within the latency limit: \d of 120 probes took over 200 ms \([\d.]+ %, and at most 5 % may; surely below/,
    )
  })

  it('is not shown by a source that times nothing', () => {
    const untimed = answers(30).map(({ latencyMs: _, ...rest }) => rest)
    assert.equal(after(30, untimed, limits).verdict, 'inconclusive')
  })
})

describe('several sources', () => {
  const both = [probes, orders]
  const placed = (seconds: number, bad: number) =>
    answers(seconds, () => ({ source: 'orders', bad })).map(({ latencyMs: _, ...rest }) => rest)

  it('fail by the worst, which tells why', () => {
    const { verdict, why } = after(5, inOrder(answers(5), placed(5, 1)), written, both)
    assert.equal(verdict, 'failed')
    assert.match(
      why,
      /^Above the limit of 1 %: 20 of 20 orders failed \(100 %; surely above \d+ %\); without comparison\.$/,
    )
  })

  it('do not pass while one is silent, unless it may be', () => {
    assert.equal(after(30, answers(30), written, both).verdict, 'inconclusive')
    const { verdict, sources } = after(30, answers(30), written, [
      probes,
      { ...orders, mayBeSilent: true } as typeof orders,
    ])
    assert.equal(verdict, 'passed')
    assert.deepEqual(
      sources.map((each) => each.verdict),
      ['passed', 'not-asked'],
    )
  })
})

describe('probes of both sides', () => {
  for (const [what, unanswered] of [
    ['', 0],
    [', also while one pair is half over', 1],
  ] as const)
    it(`are waited for beside users, since each side has half of them at every step${what}`, () => {
      const users = { name: 'orders', one: 'order', mayBeSilent: true }
      const all = inOrder(
        answers(30, (index) => (index === 100 ? failing() : {})),
        answers(30, () => ({ of: 'stable' })).slice(unanswered),
        answers(30, () => ({ source: 'orders', n: 20, bad: 0 })),
        answers(30, () => ({ source: 'orders', of: 'stable', n: 180, bad: 0 })),
      )
      const { verdict, sources } = after(30, all, written, [users, probes])
      assert.deepEqual([verdict, sources.map((each) => each.verdict)], ['inconclusive', ['passed', 'inconclusive']])
    })
})

describe('without a limit that was written', () => {
  it('a bad candidate fails, and a good one passes', () => {
    assert.equal(
      after(
        10,
        answers(10, () => failing()),
        {},
      ).verdict,
      'failed',
    )
    assert.equal(after(30, answers(30), {}).verdict, 'passed')
  })

  it('what stays open does not keep the release from going on', () => {
    const some = answers(120, (index) => (index % 20 === 0 ? failing() : {}))
    const near = { detect: 0.06 }
    assert.equal(after(119, some, near).verdict, 'inconclusive')
    const { verdict, sources } = after(120, some, near)
    assert.deepEqual([verdict, sources[0]?.verdict], ['not-judged', 'not-judged'])
  })

  it('a source that should answer and is silent lets nothing go on: nobody has seen the release', () =>
    assert.equal(after(120, [], {}).verdict, 'inconclusive'))
})

describe('why measurements failed', () => {
  const causesOf = (...notes: readonly string[]) =>
    after(
      1 + notes.length,
      inOrder(notes.map((note, index) => ({ ...answers(1)[0], atMs: index, ...failing(note) }) as SourcedMeasurement)),
    ).sources[0]?.causes

  it('is told with the most frequent cause first', () =>
    assert.equal(causesOf('ECONNRESET', '503', '503'), '2 x 503, 1 x ECONNRESET'))
  it('is told of three causes, and of the others their number', () =>
    assert.equal(causesOf('a', 'a', 'b', 'c', 'd', 'e'), '2 x a, 1 x b, 1 x c, 2 x another cause'))
})

it('the nearest rank of nothing is undefined', () => {
  assert.equal(percentile([], 0.5), undefined)
  assert.deepEqual(
    [0.5, 0.95, 0.99].map((share) => percentile([1, 2, 3, 4], share)),
    [2, 4, 4],
  )
})

it('looking often or once makes no difference', () => {
  const judged = caseOf(written)
  const all = answers(12, (index) => (index % 5 === 0 ? failing() : {}))
  const once = judgeOn(judgingFrom({}), all, { step, at: 12_400, judged })
  let often = judgingFrom({})
  for (let at = 300; at <= 12_400; at += 275)
    often = judgeOn(
      often,
      all.filter(({ atMs }) => atMs <= at),
      { step, at, judged },
    )
  often = judgeOn(often, all, { step, at: 12_400, judged })
  assert.deepEqual(often, once)
})
