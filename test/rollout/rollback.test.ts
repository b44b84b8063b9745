/** The two parts of a rollback as lists: who is stable before its target has pods, and that all traffic goes to it after. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Journal, TrafficTarget } from '../../src/rollout/model.ts'
import { returning, withStable } from '../../src/rollout/rollback.ts'
import { apportion, follows, sharesOf, stableTraffic } from '../../src/rollout/traffic/traffic.ts'
import { aborting, returned, withdrawn } from '../../src/rollout/writes/back.ts'
import { claimed } from '../../src/rollout/writes/forward.ts'
import { reopened } from '../../src/rollout/writes/handover.ts'
import { journal as anyJournal } from '../knative/support/journals.ts'
import { facts } from './support/usual.ts'

const [a, b, target] = ['hello-00001', 'hello-00002', 'hello-00003']
const tags = { candidate: 'latest', stable: 'previous' }
const ends = { current: b, target }
const on = (revisionName: string, percent: number, tag?: string): TrafficTarget => ({
  ...(tag === undefined ? {} : { tag }),
  revisionName,
  latestRevision: false,
  percent,
})
/** The latest Revision is `b`. */
const found = (before: readonly TrafficTarget[], intended = before): Journal => {
  const { candidate: _, ...rest } = anyJournal
  const stable = [{ revision: b, percent: 100 }]
  return { ...rest, stage: 'presented', step: -1, tags, stable, floating: b, before, intended, isRollback: true }
}

const anyList = fc
  .array(
    fc.record({
      weight: fc.nat(5),
      revision: fc.constantFrom(undefined, a, b, target),
      tag: fc.constantFrom(undefined, 'previous', 'latest', 'qa'),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .filter((entries) => entries.some(({ weight }) => weight > 0))
  .map((entries) => {
    const shares = apportion(
      100,
      entries.map(({ weight }, index) => ({ revision: String(index), percent: weight })),
    )
    const used = new Set<string>()
    return entries.map(({ revision, tag }, index): TrafficTarget => {
      const isFree = tag !== undefined && !used.has(tag)
      if (isFree) used.add(tag)
      const { percent } = shares[index] ?? { percent: 0 }
      return {
        ...(isFree ? { tag } : {}),
        percent,
        ...(revision ? { revisionName: revision } : { latestRevision: true }),
      }
    })
  })

describe('a rollback whose target has its pods', () => {
  it('sends all traffic to it, whatever the list, and follows nothing', () =>
    fc.assert(
      fc.property(anyList, (list) => {
        const { traffic } = returned(returning(found(list), ends), facts)
        assert.deepEqual(sharesOf(traffic), [{ revision: target, percent: 100 }])
        assert.ok(traffic.every((entry) => !entry.percent || !follows(entry)))
      }),
    ))

  it('keeps the tags of others where they are, and leaves no entry that nobody can reach', () =>
    fc.assert(
      fc.property(anyList, (list) => {
        const after = stableTraffic(returning(found(list), ends))
        const others = (entries: readonly TrafficTarget[]) =>
          entries.flatMap(({ tag, revisionName }) => (tag && tag !== tags.stable ? [[tag, revisionName]] : []))
        const pinned = list.map((entry) =>
          follows(entry) && entry.percent ? { ...entry, revisionName: target } : entry,
        )
        assert.deepEqual(others(after), others(pinned))
        const unreachable = (entries: readonly TrafficTarget[]) =>
          entries.filter(({ tag, percent }) => !tag && !percent)
        assert.ok(unreachable(after).length <= unreachable(list).length)
      }),
    ))

  it('gives a split that partly follows the latest to the target alone', () => {
    const split = [{ latestRevision: true, percent: 60 }, on(a, 40)]
    assert.deepEqual(returning(found(split), ends).before, [
      { latestRevision: true, percent: 100 },
      on(target, 0, 'previous'),
    ])
  })
})

describe('the roles in a rollback whose target has its pods', () => {
  it('are those of its first step: the target is stable, and what served is the candidate', () => {
    const { step, stable, candidate } = returning(found([on(b, 100)]), ends)
    assert.deepEqual([step, stable, candidate], [0, [{ revision: target, percent: 100 }], b])
  })

  it('leave that of the candidate to nobody where nothing served', () =>
    assert.ok(!Object.hasOwn(returning(found([on(b, 100)]), { target }), 'candidate')))

  it('give all traffic to the tag of stable, and none to another tag of the target', () =>
    assert.deepEqual(returning(found([on(b, 100), on(target, 0, 'qa')]), ends).before, [
      on(target, 0, 'qa'),
      on(target, 100, 'previous'),
    ]))
})

describe('a rollback whose target has no pods yet', () => {
  const list = [{ latestRevision: true, percent: 100 }, on(a, 0, 'previous')]

  it('lists it in the place of what had the tag and no traffic', () => {
    assert.deepEqual(withStable([on(b, 100), on(a, 0, 'previous')], 'previous', target), [
      on(b, 100),
      on(target, 0, 'previous'),
    ])
    assert.deepEqual(withStable([on(a, 100, 'previous')], 'previous', target), [on(a, 100), on(target, 0, 'previous')])
  })

  it('is finished as an abort to the Revision that serves', () => {
    const { traffic, journal } = aborting(found(list), facts, { reason: 'driver-died' })
    assert.deepEqual(traffic, [on(b, 100), on(a, 0, 'previous')])
    assert.deepEqual([journal?.stage, journal?.isRollback], ['aborting', undefined])
  })

  it('is that too after another client changed the traffic, and a person asked for the abort', () => {
    const live = [on(b, 100), on(a, 0, 'qa')]
    for (const journal of [found(list), { ...found(list), stage: 'stopped' as const }])
      assert.equal(aborting(reopened(journal, live, true), facts, { reason: 'asked' }).journal?.isRollback, undefined)
    assert.equal(aborting(returning(found(list), ends), facts, { reason: 'asked' }).journal?.isRollback, true)
  })

  it('ends with the list as it was found, pinned where its latest Revision is another one by now', () => {
    assert.deepEqual(withdrawn(found(list), facts, b).traffic, list)
    assert.deepEqual(withdrawn(found(list), facts, target).traffic, [on(b, 100), on(a, 0, 'previous')])
  })
})

describe('the claim of a rollback', () => {
  const recorded = (before: readonly TrafficTarget[]) =>
    claimed(found(before, withStable(before, 'previous', target)), { ...facts, ownTags: ['qa'] }, 'd1').tags

  it('records the tag that it moves, and none that was there', () => {
    assert.deepEqual(recorded([on(b, 100, 'latest'), on(a, 0, 'previous')]), ['previous', 'qa'])
    assert.equal(recorded([on(b, 100, 'latest'), on(target, 0, 'previous')]), undefined)
  })
})
