/** Since when a Revision has had nearly all of its users, by what the process has seen: its autoscaler looks back no further. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Exposure } from '../../../src/engine/context/memory.ts'
import { fullSince } from '../../../src/engine/observe/exposure.ts'
import type { Journal } from '../../../src/rollout/model.ts'
import { candidate, journalWith, stable } from '../support/views.ts'

const nowMs = 400
const always = Number.NEGATIVE_INFINITY
/** Percents of the candidate, each from its moment on; the last one until `endMs`. */
const exposed = (steps: readonly (readonly [percent: number, fromMs: number])[], endMs = Number.POSITIVE_INFINITY) =>
  steps.map(([percent, fromMs], index): Exposure => ({ percent, fromMs, toMs: steps[index + 1]?.[1] ?? endMs }))

type Row = readonly [what: string, name: string, exposure: readonly Exposure[], sinceMs: number]

describe('a Revision has had nearly all of its users', () => {
  const rows: readonly Row[] = [
    [
      'since the last step, where that brought many',
      candidate,
      exposed([
        [10, 100],
        [50, 200],
        [100, 300],
      ]),
      300,
    ],
    [
      'since four fifths of them came',
      candidate,
      exposed([
        [10, 100],
        [80, 200],
        [100, 300],
      ]),
      200,
    ],
    ['since its first user, where all came at once', candidate, exposed([[100, 100]]), 100],
    [
      'since it was first listed, where it has none any more',
      candidate,
      exposed(
        [
          [0, 100],
          [50, 200],
        ],
        300,
      ),
      100,
    ],
    [
      'since they came back to stable',
      stable,
      exposed(
        [
          [10, 100],
          [50, 200],
        ],
        300,
      ),
      300,
    ],
    ['since this very moment, where they have just come back', stable, exposed([[50, 100]], nowMs), nowMs],
    [
      'always, where stable lost only a fifth of them',
      stable,
      exposed(
        [
          [10, 100],
          [20, 200],
        ],
        300,
      ),
      always,
    ],
    ['always, while stable loses more and more', stable, exposed([[50, 100]]), always],
  ]
  for (const [what, name, exposure, sinceMs] of rows)
    it(what, () => assert.equal(fullSince(exposure as Exposure[], journalWith(), name, nowMs), sinceMs))
})

describe('a Revision of which nothing was seen', () => {
  const since = (name: string, journal: Partial<Journal>, exposure: Exposure[] = []) =>
    fullSince(exposure, journalWith(journal), name, nowMs)

  it('has had its users always before the first step, and else since now: another process moved them', () => {
    assert.deepEqual(
      [-1, 0, 1].flatMap((step) => [since(stable, { step }), since(candidate, { step })]),
      [always, always, nowMs, nowMs, nowMs, nowMs],
    )
  })

  it('has had them since now where it is neither the candidate nor stable', () => {
    assert.equal(since('hello-00009', { step: -1 }), nowMs)
    assert.equal(since('hello-00009', {}, exposed([[50, 100]], 300)), nowMs)
  })

  it('is what a rollback leaves, as far as it is not what it returns to', () => {
    const back = { isRollback: true }
    assert.equal(since(stable, { ...back, step: -1 }), nowMs)
    assert.equal(since(candidate, back, exposed([[100, 100]])), 100)
  })
})
