import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Counters } from '../../src/engine/ports/ports.ts'
import { counted, none, type Own, type Side, sideWith } from '../../src/evidence/users/increments.ts'

/** Answers by status; `slow` of them took over 300 ms. */
const page = (byStatus: Readonly<Record<number, number>>, slow = 0): Counters => {
  const counts = Object.entries(byStatus).map(([status, count]) => [Number(status), count] as const)
  const all = counts.reduce((sum, [, count]) => sum + count, 0)
  return { byStatus: new Map(counts), within: [100, 400].map((ms) => ({ ms, count: all - slow })) }
}

const rounds = (begun: Side, pages: readonly Readonly<Record<string, Counters>>[], own: readonly Own[] = []) => {
  let side = begun
  return pages.map((read, index) => {
    const next = counted(side, new Map(Object.entries(read)), { own: own[index] ?? none, slowOverMs: 300 })
    side = next.side
    const { n, bad, slow } = next.counted
    return [n, bad, slow]
  })
}

describe('the increments of counters', () => {
  it('leave out what a pod had counted before the step began', () =>
    assert.deepEqual(rounds(sideWith(['a']), [{ a: page({ 200: 90, 500: 9 }) }, { a: page({ 200: 95, 500: 10 }) }]), [
      [0, 0, 0],
      [6, 1, 0],
    ]))

  it('count all of a pod that was born since', () =>
    assert.deepEqual(rounds(sideWith(['a']), [{ a: page({ 200: 9 }) }, { a: page({ 200: 9 }), b: page({ 503: 2 }) }]), [
      [0, 0, 0],
      [2, 2, 0],
    ]))

  it('start at zero again after a reset, even if only one counter went down', () =>
    assert.deepEqual(
      rounds(sideWith(['a']), [{ a: page({ 200: 50, 500: 1 }) }, { a: page({ 200: 7, 500: 1 }) }]).at(-1),
      [8, 1, 0],
    ))

  it('of a pod that is gone add nothing, and catch up with one that could not be read', () =>
    assert.deepEqual(
      rounds(sideWith(['a', 'b']), [
        { a: page({ 200: 1 }), b: page({ 200: 1 }) },
        { a: page({ 200: 2 }) },
        { a: page({ 200: 3 }), b: page({ 200: 5 }) },
      ]),
      [
        [0, 0, 0],
        [1, 0, 0],
        [5, 0, 0],
      ],
    ))

  it('take a mistake of the client for no error', () =>
    assert.deepEqual(rounds(sideWith([]), [{ a: page({ 404: 5, 429: 5, 502: 1 }) }]), [[11, 1, 0]]))

  it('tell the slow by the next edge of the histogram', () =>
    assert.deepEqual(rounds(sideWith([]), [{ a: page({ 200: 10 }, 3) }]), [[10, 0, 3]]))

  it('are without our own requests, which may be counted a round later than they were sent', () => {
    const own = [none, { n: 4, bad: 1, slow: 0 }, none]
    const pages = [{ a: page({ 200: 10 }) }, { a: page({ 200: 12 }) }, { a: page({ 200: 20, 500: 1 }) }]
    assert.deepEqual(rounds(sideWith(['a']), pages, own), [
      [0, 0, 0],
      [0, 0, 0],
      [7, 0, 0],
    ])
  })

  it('add up to what users got, whatever way polls and our own requests fall', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ good: fc.nat(9), bad: fc.nat(3), own: fc.nat(4) }), { minLength: 1, maxLength: 12 }),
        (polls) => {
          let [good, bad] = [0, 0]
          const pages = polls.map((poll) => {
            good += poll.good + poll.own
            bad += poll.bad
            return { a: page({ 200: good, 500: bad }) }
          })
          const own = polls.map((poll) => ({ n: poll.own, bad: 0, slow: 0 }))
          const counts = rounds(sideWith([]), pages, own)
          const sum = (at: number) => counts.reduce((all, each) => all + (each[at] ?? 0), 0)
          assert.deepEqual([sum(0), sum(1)], [good + bad - own.reduce((all, { n }) => all + n, 0), bad])
          assert.ok(counts.every(([n = 0, k = 0]) => k >= 0 && k <= n))
        },
      ),
    ))
})
