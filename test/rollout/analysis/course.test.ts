/** How the errors of a step came about, as points of a picture. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { courseOf } from '../../../src/rollout/analysis/course.ts'
import type { SourcedMeasurement } from '../../../src/rollout/analysis/measured.ts'

const at = (atMs: number, change: Partial<SourcedMeasurement> = {}): SourcedMeasurement => ({
  atMs,
  of: 'candidate',
  n: 1,
  bad: 0,
  source: 'probes',
  ...change,
})
const span = { fromMs: 48_000, toMs: 72_000 }

describe('the course of a step', () => {
  it('has a point each 24th of its time, with what was counted until then', () => {
    const points = courseOf('probes', [at(48_500), at(49_500, { bad: 1 }), at(71_900)], span)
    assert.equal(points.length, 24)
    assert.deepEqual(points[0], { afterMs: 1_000, count: 1, bad: 0 })
    assert.deepEqual(points[1], { afterMs: 2_000, count: 2, bad: 1 })
    assert.deepEqual(points.at(-1), { afterMs: 24_000, count: 3, bad: 1 })
  })

  it('counts what was measured at the very moment of a point', () => {
    const points = courseOf('probes', [at(49_000)], span)
    assert.deepEqual([points[0]?.count, points[1]?.count], [1, 1])
  })

  it('shows stable where it was measured, and no other source', () => {
    const points = courseOf('probes', [at(48_500), at(48_600, { of: 'stable' }), at(48_700, { source: 'users' })], span)
    assert.deepEqual(points[0], { afterMs: 1_000, count: 1, bad: 0, stable: { count: 1, bad: 0 } })
  })

  it('has no point without a measurement, or without time', () => {
    assert.deepEqual(courseOf('users', [at(48_500)], span), [])
    assert.deepEqual(courseOf('probes', [at(48_000)], { fromMs: 48_000, toMs: 48_000 }), [])
  })
})
