/** Whether what serves everyone was ever checked, by verdicts of its own and of its copies. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RevisionView } from '../../../src/engine/ports/ports.ts'
import { isProven } from '../../../src/engine/preflight/proven.ts'
import { candidate, revisionWith, snapshotOf, stable } from '../support/views.ts'
import { play } from '../support/world.ts'

const made = { rolloutId: 'r1' }
const verdict = (is: 'good' | 'bad' | 'not-judged') => ({ verdict: { is, at: '2026-11-24T10:00:00Z' } })

/** Of `hello-00002`, beside these. */
const proven = (serving: Partial<RevisionView>, others: readonly RevisionView[] = []): boolean => {
  const own = revisionWith(candidate, serving)
  return isProven(play().world, snapshotOf({ revisions: [...others, own] }), own)
}
/** Another Revision of the same template. */
const copy = (changes: Partial<RevisionView>) =>
  revisionWith(stable, { spec: revisionWith(candidate).spec, ...changes })

describe('what serves everyone', () => {
  it('is proven by its own verdict', () => {
    assert.deepEqual(
      (['good', 'not-judged', 'bad'] as const).map((is) => proven({ ...made, ...verdict(is) })),
      [true, true, false],
    )
  })

  it('is proven by that of a copy, unless it is bad', () => {
    assert.deepEqual(
      (['good', 'not-judged', 'bad'] as const).map((is) => proven({}, [copy({ ...made, ...verdict(is) })])),
      [true, true, false],
    )
  })

  it('is proven by nothing where a rollout made it and gave no verdict', () => {
    assert.equal(proven(made), false)
    assert.equal(proven(made, [revisionWith(stable, verdict('good'))]), false)
  })

  it('is its owner’s own where no rollout made it, or another client has changed it since', () => {
    assert.equal(proven({}), true)
    assert.equal(proven(made, [revisionWith(stable, made)]), true)
  })
})
