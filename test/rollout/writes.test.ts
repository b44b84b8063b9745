/** What a write carries besides traffic: until when its driver is taken for alive, and what it leaves out. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Journal, Share, TrafficTarget } from '../../src/rollout/model.ts'
import { minScaleAfter, podsBefore } from '../../src/rollout/pods/scale.ts'
import {
  apportion,
  isFloating,
  mainOf,
  merged,
  sameTraffic,
  sharesOf,
  stableTraffic,
} from '../../src/rollout/traffic/traffic.ts'
import { cleanedUp, formReturned, listed, returned } from '../../src/rollout/writes/back.ts'
import { deadline, extended } from '../../src/rollout/writes/deadline.ts'
import { deployed, paused, presented, promoting, settled, shifted } from '../../src/rollout/writes/forward.ts'
import { takenOver } from '../../src/rollout/writes/handover.ts'
import type { Facts } from '../../src/rollout/writes/write.ts'
import { journal as anyJournal } from '../knative/support/journals.ts'
import { facts as usual } from './support/usual.ts'

const nowMs = 1_000_000
const slackMs = 30_000
const journal: Journal = {
  ...anyJournal,
  plan: {
    ...anyJournal.plan,
    steps: [{ percent: 10, holdMs: 7_000 }],
    limits: { readyMs: 100, routeMs: 20, totalMs: 3 },
  },
}
const facts = (changes: Partial<Facts> = {}): Facts => ({ ...usual, nowMs, ...changes })
const [stable, candidate] = ['hello-00001', 'hello-00002']

describe('the deadline of a driver', () => {
  const rows: readonly [string, Parameters<typeof deadline>[1], number][] = [
    ['the limit of a start', 'readyMs', 100],
    ['the limit of the Route', 'routeMs', 20],
    ['the longest hold of a step, the Route and the pods of the next', { step: 0, leftMs: 1e6 }, 120_120],
    ['what is left of the time of the rollout, where max-hold would be longer', { step: 0, leftMs: 60_000 }, 50_120],
    ['no more than that, however long the pods may take', { step: 0, leftMs: 10_050 }, 7_120],
    ['nothing where the time is over', { step: 0, leftMs: -5 }, 0],
    ['no hold of a step that the plan does not have', { step: 1, leftMs: 1e6 }, 120],
  ]
  for (const [name, wait, ms] of rows)
    it(`is ${name}, and some slack`, () => assert.equal(deadline(journal, wait, nowMs), nowMs + ms + slackMs))

  const { limits } = journal.plan
  const checked = { ...journal, plan: { ...journal.plan, limits: { ...limits, healthMs: 7 } } }
  const writes: readonly [string, Journal | null | undefined, number][] = [
    [
      'of a candidate that is checked is that of the Route, of pods and of the check',
      presented(checked, facts(), { candidate }).journal,
      127 + slackMs,
    ],
    [
      'is moved, and by more where that is known',
      extended(journal, facts(), { wait: 'routeMs', extraMs: 5 }).journal,
      20 + slackMs + 5,
    ],
    ['is moved', extended(journal, facts(), { wait: 'readyMs' }).journal, 100 + slackMs],
    ['of a pause is the time that a person has', paused(journal, facts(), 60).journal, 60],
    ['of a promotion is the limit of the Route', promoting(journal, facts()).journal, 20 + slackMs],
    [
      'of a step is its longest hold and what follows',
      shifted(journal, facts(), { step: 0, leftMs: 1e6 }).journal,
      120_120 + slackMs,
    ],
    ['after a take-over is the limit of a start', takenOver(journal, facts(), 'me', undefined).journal, 100 + slackMs],
  ]
  for (const [name, written, ms] of writes) it(name, () => assert.equal(written?.deadlineMs, nowMs + ms))
})

describe('a take-over', () => {
  it('names the job that took over, and no other', () => {
    const before = { ...journal, job: { run: '7' } }
    assert.deepEqual(takenOver(before, facts(), 'me', { run: '8' }).journal?.job, { run: '8' })
    assert.ok(!Object.hasOwn(takenOver(before, facts(), 'me', undefined).journal ?? {}, 'job'))
  })
})

describe('the deploy', () => {
  it('takes the tag of the candidate off its Revision, which stays listed, and no tag of anybody else', () => {
    const before = [
      { tag: 'latest', revisionName: stable, percent: 100 },
      { tag: 'previous', revisionName: 'hello-00000', percent: 0 },
      { tag: 'theirs', revisionName: stable, percent: 0 },
    ]
    const { traffic } = deployed({ ...journal, before }, facts({ isReady: () => true }))
    assert.deepEqual(
      traffic?.map(({ tag = '-', revisionName, percent }) => `${tag} ${revisionName} ${percent}`),
      [`- ${stable} 100`, 'previous hello-00000 0', `theirs ${stable} 0`],
    )
  })
})

describe('a candidate that is presented', () => {
  it('has the min-scale of all that will be held written down, but what was written down before stays', () => {
    const all = facts({ minScaleOf: (name) => `of ${name}` })
    const { journal: written, tags } = presented({ ...journal, scale: { [stable]: null } }, all, { candidate })
    assert.deepEqual(written?.scale, { [candidate]: `of ${candidate}`, [stable]: null })
    assert.deepEqual([written?.stage, tags], ['presented', ['latest', 'previous']])
  })

  it('records for a successor that its host was seen empty', () => {
    const written = presented(journal, facts(), { candidate, emptyUrl: 'http://latest-hello.test' }).journal
    assert.equal(written?.emptyUrl, 'http://latest-hello.test')
  })

  it('keeps the traffic of a first deployment as it is', () => {
    const first = { ...journal, stable: [] }
    assert.deepEqual(presented(first, facts(), { candidate }).traffic, first.intended)
  })
})

describe('the way back', () => {
  const isReady = () => true

  it('leaves the list as it is before anything was changed, and where nobody served', () => {
    const asIs = { traffic: journal.intended, parked: [] }
    assert.deepEqual(returned({ ...journal, stage: 'claimed' }, { isReady, exists: () => true }), asIs)
    assert.deepEqual(returned({ ...journal, stable: [] }, { isReady, exists: () => true }), asIs)
    const floating = stable
    assert.deepEqual(returned({ ...journal, floating }, { isReady, exists: () => true }).traffic, [
      { revisionName: stable, latestRevision: false, percent: 100 },
    ])
  })

  it('is an abort all the same where a late write had entered another stage', () =>
    assert.equal(formReturned(journal, facts(), { traffic: [], parked: [] }).journal?.stage, 'aborting'))

  it('remembers only what was proved', () => {
    const verdicts = { [stable]: { is: 'good', at: '' } } as const
    const at = new Date(nowMs).toISOString()
    assert.deepEqual(cleanedUp(facts({ verdicts })).verdicts, verdicts)
    assert.deepEqual(cleanedUp(facts({ verdicts }), { revision: candidate, why: 'health-failed' }).verdicts, {
      ...verdicts,
      [candidate]: { is: 'bad', at, why: 'health-failed' },
    })
  })
})

describe('a Revision that gets pods on the way back', () => {
  const listedAs = (revision: string, scale: Journal['scale'] = {}) =>
    listed({ ...journal, scale }, facts(), { revision, minScale: '2' })

  it('is listed at 0 % once, with its min-scale written down once', () => {
    const entry = { revisionName: 'hello-00003', latestRevision: false, percent: 0 }
    const { traffic, journal: written } = listedAs('hello-00003')
    assert.deepEqual(traffic, [...journal.intended, entry])
    assert.deepEqual([written?.intended, written?.scale], [traffic, { 'hello-00003': '2' }])
    assert.deepEqual(listedAs(stable, { [stable]: null }).traffic, journal.intended)
    assert.deepEqual(listedAs(stable, { [stable]: null }).journal?.scale, { [stable]: null })
  })
})

describe('a promotion', () => {
  const promotion = (scale: Journal['scale'], verdicts: Facts['verdicts'] = {}, isJudged = true) =>
    settled({ ...journal, candidate, scale }, facts({ verdicts }), { form: 'floating', keep: 'tag', isJudged }).verdicts

  it('remembers that the candidate is good, and the min-scale of what it retires', () => {
    const good = { is: 'good', at: new Date(nowMs).toISOString() } as const
    assert.deepEqual(promotion({ [stable]: null }), { [candidate]: good })
    assert.deepEqual(promotion({ [stable]: '3' }), {
      [stable]: { ...good, is: 'not-judged', minScale: '3' },
      [candidate]: good,
    })
    assert.equal(promotion({}, {}, false)?.[candidate]?.is, 'not-judged')
    const bad = { is: 'bad', at: '', why: 'rolled-back' } as const
    assert.deepEqual(promotion({ [stable]: '3' }, { [stable]: bad })?.[stable], { ...bad, minScale: '3' })
  })
})

describe('a list of traffic', () => {
  it('floats where users follow the latest Revision, be it one of a hundred', () => {
    const floats = (...traffic: readonly TrafficTarget[]) => isFloating(traffic)
    assert.deepEqual([floats(), floats({ latestRevision: true, percent: 1 })], [true, true])
    assert.deepEqual([floats({ latestRevision: true }), floats({ latestRevision: true, percent: 0 })], [false, false])
    assert.equal(floats({ revisionName: stable, percent: 100 }), false)
  })

  const target = { tag: 'qa', revisionName: stable, percent: 10 }
  const others: readonly [string, TrafficTarget][] = [
    ['tag', { ...target, tag: 'other' }],
    ['Revision', { ...target, revisionName: candidate }],
    ['percent', { ...target, percent: 11 }],
    ['form', { ...target, latestRevision: true }],
  ]
  for (const [name, other] of others)
    it(`is another one by its ${name}`, () => assert.equal(sameTraffic([target], [other]), false))

  it('takes an absent percent for none', () => {
    const [bare, none] = [{ revisionName: stable }, { revisionName: stable, percent: 0 }]
    assert.deepEqual([sameTraffic([bare], [none]), sameTraffic([none], [bare])], [true, true])
    assert.deepEqual(merged([bare, { ...bare, percent: 5 }]), [{ ...bare, percent: 5 }])
    assert.deepEqual(merged([{ ...bare, percent: 5 }, bare]), [{ ...bare, percent: 5 }])
  })

  it('is another one with an entry more or less', () => {
    assert.deepEqual([sameTraffic([target], []), sameTraffic([], [target])], [false, false])
    assert.equal(sameTraffic([target], [{ ...target }]), true)
  })

  it('of stable takes the candidate its users, be it one of a hundred', () => {
    const before = [
      { revisionName: candidate, percent: 1 },
      { revisionName: stable, percent: 99 },
    ]
    assert.deepEqual(sharesOf(stableTraffic({ ...journal, before })), [{ revision: stable, percent: 100 }])
  })
})

describe('shares', () => {
  const of = (...percents: readonly number[]): readonly Share[] =>
    percents.map((percent, index) => ({ revision: String(index), percent }))
  const rows: readonly [string, number, readonly Share[], readonly number[]][] = [
    ['all to the first where none has any', 90, of(0, 0), [90, 0]],
    ['all to one that has the least there is', 90, of(1), [90]],
    ['in their proportions', 50, of(60, 40), [30, 20]],
    ['the rest to the largest remainder', 10, of(34, 66), [3, 7]],
    ['the rest to the largest remainder, be its share the smallest', 10, of(26, 74), [3, 7]],
    ['the rest to the first of three equal remainders', 1, of(1, 1, 1), [1, 0, 0]],
    ['the rest to the first of equal remainders', 1, of(50, 50), [1, 0]],
    ['nothing at all', 0, of(60, 40), [0, 0]],
    ['to nobody', 10, [], []],
  ]
  for (const [name, total, shares, expected] of rows)
    it(`are apportioned: ${name}`, () =>
      assert.deepEqual(
        apportion(total, shares).map(({ percent }) => percent),
        expected,
      ))

  it('the largest is the main one, of equal ones the first', () => {
    assert.deepEqual([mainOf(of(10, 90)), mainOf(of(50, 50)), mainOf([])], ['1', '0', undefined])
  })
})

describe('pods', () => {
  it('before a step: at least one each, at most max-scale', () => {
    const sizes: Record<string, { replicas: number; maxScale?: string }> = {
      [stable]: { replicas: 4, maxScale: '3' },
      [candidate]: { replicas: 0, maxScale: '0' },
    }
    const before = (percent: number, stablePods: number, known = sizes) =>
      podsBefore(journal, { percent, stablePods }, (name) => known[name])
    assert.deepEqual(before(50, 5), { [stable]: 3, [candidate]: 3 })
    assert.deepEqual(before(10, 4, {}), { [stable]: 1, [candidate]: 1 })
    assert.deepEqual(before(0, 0), { [stable]: 3, [candidate]: 1 })
    assert.deepEqual(before(100, 5, { [candidate]: { replicas: 0, maxScale: '1' } }), { [stable]: 1, [candidate]: 1 })
    const { candidate: _, ...without } = journal
    assert.deepEqual(
      podsBefore(without, { percent: 50, stablePods: 1 }, () => undefined),
      { [stable]: 1 },
    )
  })

  const rows: readonly [Parameters<typeof minScaleAfter>[1], string | null, string | null][] = [
    ['tag', null, null],
    ['tag', '3', '0'],
    ['warm', null, '1'],
    ['warm', '0', '1'],
    ['warm', '3', '3'],
    ['none', '3', '3'],
    ['none', null, null],
  ]
  for (const [keep, before, after] of rows)
    it(`after a promotion that keeps ${keep}: min-scale ${before} becomes ${after}`, () =>
      assert.deepEqual(minScaleAfter({ ...journal, scale: { [stable]: before } }, keep), { [stable]: after }))

  it('after a promotion are those of the Revisions that were stable', () =>
    assert.deepEqual(minScaleAfter({ ...journal, scale: { other: '3' } }, 'warm'), { [stable]: '1' }))
})
