/** Both shares of errors over time, against the limit. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Outcome, StepResult } from '../../src/engine/ports/events.ts'
import { errorChart } from '../../src/report/summary/error-chart.ts'
import { courseOf } from '../../src/rollout/analysis/course.ts'
import type { SourcedMeasurement } from '../../src/rollout/analysis/measured.ts'
import { endedAs } from './support/ended-as.ts'

/** One answer of each side a second, of which those of the candidate fail from second `from` on. */
const answers = (seconds: number, from: number, source = 'probes'): readonly SourcedMeasurement[] =>
  Array.from({ length: seconds }, (_, index) => index).flatMap((second) => [
    { source, atMs: 1_000 * second + 500, of: 'candidate', n: 1, bad: second >= from ? 1 : 0 } as const,
    { source, atMs: 1_000 * second + 500, of: 'stable', n: 1, bad: 0 } as const,
  ])

const step = (verdict: StepResult['verdict'], from: number, source = 'probes'): StepResult => {
  const course = courseOf(source, answers(24, from, source), { fromMs: 0, toMs: 24_000 })
  const result = { source, one: 'probe', count: 24, bad: 24 - from, slow: 0, verdict, why: '', course }
  return { percent: 10, heldMs: 24_000, verdict, why: '', sources: [result] }
}

const outcome = (...steps: readonly StepResult[]): Outcome => endedAs('aborted', { revision: 'hello-00042', steps })

const linesIn = (chart = ''): readonly (readonly number[])[] =>
  [...chart.matchAll(/^ {2}line \[(.*)\]$/gm)].map(([, values = '']) => values.split(', ').map(Number))

describe('the course of a step', () => {
  it('is what was counted since its start, at even moments to its end', () => {
    const course = courseOf('probes', answers(24, 12), { fromMs: 0, toMs: 24_000 })
    assert.deepEqual(course[11], { afterMs: 12_000, count: 12, bad: 0, stable: { count: 12, bad: 0 } })
    assert.deepEqual(course.at(-1), { afterMs: 24_000, count: 24, bad: 12, stable: { count: 24, bad: 0 } })
  })

  it('is none of a source that measured nothing', () =>
    assert.deepEqual(courseOf('orders', answers(24, 12), { fromMs: 0, toMs: 24_000 }), []))
})

describe('the chart of errors', () => {
  it('draws the limit, stable and the candidate, and names their colours', () => {
    const chart = errorChart(outcome(step('passed', 24), step('failed', 12)), 0.05)
    assert.match(
      chart ?? '',
      /^Failed probes since each step began: hello-00042 red, stable blue, the limit of 5 % grey\.\n/,
    )
    assert.match(chart ?? '', /"plotColorPalette":"#8b949e, #388bfd, #e5534b"/)
    const [limit, stable, candidate] = linesIn(chart)
    assert.ok(limit?.every((value) => value === 5) && stable?.every((value) => value === 0))
    assert.equal(candidate?.length, 48)
    assert.ok(candidate?.slice(0, 24).every((value) => value === 0))
    assert.equal(candidate?.at(-1), 47.8)
    assert.match(chart ?? '', /y-axis "failed, %" 0 --> 50$/m)
    assert.doesNotMatch(chart ?? '', /^ {2}bar/m)
  })

  it('is of the source that failed, without a limit where none is known', () => {
    const chart = errorChart(outcome(step('passed', 24), step('failed', 0, 'orders')), undefined)
    assert.match(chart ?? '', /^Failed orders since each step began: hello-00042 red, stable blue\.\n/)
    assert.equal(linesIn(chart).length, 2)
  })

  it('is none where nothing was measured', () => assert.equal(errorChart(outcome(), 0.05), undefined))
})
