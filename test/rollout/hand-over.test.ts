/** The writes that begin and end a rollout's hold of the Service: its marks, and the list from which another driver goes on. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Journal, TrafficTarget } from '../../src/rollout/model.ts'
import { cleanedUp, isOnGone, restored, returned } from '../../src/rollout/writes/back.ts'
import { claimed, deployed, held, shifted, splitKept } from '../../src/rollout/writes/forward.ts'
import { reopened, stopped, takenOver, unmarked } from '../../src/rollout/writes/handover.ts'
import { journal as anyJournal } from '../knative/support/journals.ts'
import { facts } from './support/usual.ts'

const [stable, candidate, other] = ['hello-00001', 'hello-00002', 'hello-00003']
const on = (revisionName: string, percent: number): TrafficTarget => ({
  revisionName,
  latestRevision: false,
  percent,
})
const journal: Journal = { ...anyJournal, before: [on(stable, 100)], intended: [on(stable, 100)] }

describe('the mark of an open rollout', () => {
  it('is set by a claim and by a take-over', () => {
    const writes = [claimed(journal, facts, 'me'), takenOver(journal, facts, 'me', undefined)]
    for (const { active, driver } of writes) assert.deepEqual([active, driver], [true, 'me'])
  })

  it('is taken off by every ending', () => {
    const writes = [stopped(journal), unmarked(), cleanedUp(facts), splitKept(journal, facts)]
    for (const { active, driver } of writes) assert.deepEqual([active, driver], [false, null])
  })
})

describe('a claim', () => {
  it('writes no list where it means the one that was found', () =>
    assert.ok(!Object.hasOwn(claimed(journal, facts, 'me'), 'traffic')))

  it('writes the list that it means where that is another one', () => {
    const intended = [on(stable, 100), on(other, 0)]
    assert.deepEqual(claimed({ ...journal, intended }, facts, 'me').traffic, intended)
  })
})

describe('a deploy', () => {
  it('sends the template that it is given, and else none', () => {
    assert.deepEqual(deployed(journal, facts, 'the new one').template, 'the new one')
    assert.ok(!Object.hasOwn(deployed(journal, facts), 'template'))
  })

  it('records its tags at once only where it sets one: in a first deployment', () => {
    assert.deepEqual(deployed({ ...journal, stable: [], before: [] }, facts).tags, ['latest', 'previous'])
    assert.ok(!Object.hasOwn(deployed(journal, facts), 'tags'))
  })
})

describe('a hold of pods', () => {
  it('records by which objects, and nothing where that is open again', () => {
    const holdOf = (hold: Journal['hold']) => held(journal, facts, { hold, scale: {} }).journal ?? {}
    assert.equal((holdOf('pod-autoscaler') as Journal).hold, 'pod-autoscaler')
    assert.ok(!Object.hasOwn(holdOf(undefined), 'hold'))
  })
})

describe('the traffic of a step', () => {
  it('is its percentage', () => {
    const { traffic } = shifted(journal, facts, { step: 0, leftMs: 1e6 })
    assert.deepEqual(
      traffic?.map(({ revisionName, percent }) => [revisionName, percent]),
      [
        [candidate, 10],
        [stable, 90],
      ],
    )
  })
})

describe('the template on the way back', () => {
  it('is written where it was replaced, and else left alone', () => {
    assert.equal(restored(journal, facts, 'the old one').template, 'the old one')
    assert.ok(!Object.hasOwn(restored(journal, facts), 'template'))
  })
})

describe('the way back from a stable that was deleted', () => {
  const two: Journal = {
    ...journal,
    stable: [stable, other].map((revision) => ({ revision, percent: 50 })),
    before: [on(stable, 50), on(other, 50)],
  }
  const servingIn = (of: Journal, gone: readonly string[], isReady = () => true) =>
    returned(of, { isReady, exists: (name) => !gone.includes(name) })
      .traffic.filter(({ percent }) => percent)
      .map(({ revisionName = 'latest', percent }) => `${revisionName} ${percent}`)

  it('leads to the rest of it', () => assert.deepEqual(servingIn(two, [stable]), [`${other} 100`]))

  it('leads to a ready candidate where nothing is left of it', () =>
    assert.deepEqual(servingIn(two, [stable, other]), [`${candidate} 100`]))

  it('leads where it did while the candidate is not ready either', () =>
    assert.deepEqual(
      servingIn(two, [stable, other], () => false),
      [`${stable} 50`, `${other} 50`],
    ))

  it('begins where an entry has traffic and its Revision is gone, and nowhere else', () => {
    const isGone = (target: TrafficTarget) => isOnGone(target, { exists: (name) => name !== other })
    assert.deepEqual([isGone(on(other, 1)), isGone(on(other, 0)), isGone(on(stable, 1))], [true, false, false])
    assert.equal(isGone({ latestRevision: true, percent: 100 }), false)
  })

  it('does not change for a Revision without traffic, or for what follows the latest one', () => {
    const tagged = { tag: 'theirs', ...on(other, 0) }
    assert.deepEqual(servingIn({ ...journal, before: [on(stable, 100), tagged] }, [other]), [`${stable} 100`])
    assert.deepEqual(servingIn({ ...journal, before: [{ latestRevision: true, percent: 100 }] }, [stable]), [
      'latest 100',
    ])
  })
})

describe('the rollout from which another driver goes on', () => {
  const live = [on(stable, 60), on(candidate, 40)]

  it('is at a step again after a pause, with its list as it was', () => {
    const next = reopened({ ...journal, stage: 'paused' }, journal.intended, false)
    assert.deepEqual([next.stage, next.intended], ['stepping', journal.intended])
  })

  it('takes the traffic as it is after a stop', () => {
    const next = reopened({ ...journal, stage: 'stopped' }, live, false)
    assert.deepEqual([next.stage, next.intended], ['stepping', live])
  })

  it('takes the traffic as it is where a person asks for the abort and somebody changed it', () => {
    const next = reopened({ ...journal, stage: 'presented' }, live, true)
    assert.deepEqual([next.stage, next.intended], ['stepping', live])
  })

  it('is the same one where nobody changed it, and where nobody asked', () => {
    const open = { ...journal, stage: 'presented' } as const
    assert.deepEqual(reopened(open, open.intended, true), open)
    assert.deepEqual(reopened(open, live, false), open)
  })
})
