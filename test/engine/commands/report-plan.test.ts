/** The first lines of a rollout: its plan, and what it returns to. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { reportPlan } from '../../../src/engine/commands/report-plan.ts'
import type { Journal } from '../../../src/rollout/model.ts'
import { candidate, journalWith, onStable, revisionWith, snapshotOf, stable } from '../support/views.ts'
import { play } from '../support/world.ts'

const reported = (changes: Partial<Journal>, image?: string) => {
  const revisions = image === undefined ? [] : [revisionWith(stable, { image })]
  const { world, events } = play({ snapshot: snapshotOf({ revisions }) })
  const journal = journalWith(changes)
  reportPlan(world, journal)
  return events
}

describe('the plan that is reported', () => {
  it('names what it returns to with its image, and in which form', () => {
    const [found] = reported({ before: onStable }, 'registry.example/hello:1')
    assert.deepEqual(found, {
      is: 'plan',
      plan: journalWith().plan,
      stable: [{ revision: stable, percent: 100 }],
      broken: [],
      form: 'pinned',
      images: { [stable]: 'registry.example/hello:1' },
    })
  })

  it('says where an image is not known, and what serves nobody', () => {
    const broken = [{ revision: candidate, percent: 20 }]
    const [found] = reported({ broken, before: [{ latestRevision: true, percent: 100 }] })
    assert.ok(found?.is === 'plan')
    assert.deepEqual([found.images, found.broken, found.form], [{ [stable]: 'unknown image' }, broken, 'floating'])
  })
})
