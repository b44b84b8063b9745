import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { TrafficTarget } from '../../src/rollout/model.ts'
import {
  firstTraffic,
  type Ground,
  isFloating,
  park,
  pinned,
  promoted,
  sameTraffic,
  shareOf,
  sharesOf,
  split,
  stableTraffic,
} from '../../src/rollout/traffic/traffic.ts'
import { partShares, servesNobody } from '../../src/rollout/traffic/who-serves.ts'

const tags = { candidate: 'latest', stable: 'previous' }
const ground = (before: readonly TrafficTarget[], rest: Partial<Ground> = {}): Ground => ({
  before,
  floating: 'hello-1',
  stable: [{ revision: 'hello-1', percent: 100 }],
  candidate: 'hello-2',
  tags,
  ...rest,
})
const at = (revisionName: string, percent: number, tag?: string): TrafficTarget => ({
  ...(tag ? { tag } : {}),
  revisionName,
  latestRevision: false,
  percent,
})
const latest = (percent: number, tag?: string): TrafficTarget => ({
  ...(tag ? { tag } : {}),
  latestRevision: true,
  percent,
})

describe('traffic during a rollout', () => {
  const rows: [string, readonly TrafficTarget[], readonly TrafficTarget[]][] = [
    [
      'gives a step to the candidate and the rest to stable, each under its tag',
      split(ground([latest(100)]), 10),
      [at('hello-2', 10, 'latest'), at('hello-1', 90, 'previous')],
    ],
    ['pins a floating Service to the Revision it stands for', pinned([latest(100)], 'hello-1'), [at('hello-1', 100)]],
    ['pins an absent list likewise', pinned([], 'hello-1'), [at('hello-1', 100)]],
    [
      'merges entries that pinning makes equal, since twins never become Ready',
      pinned([latest(50), at('hello-1', 50)], 'hello-1'),
      [at('hello-1', 100)],
    ],
    [
      'keeps the tags of others at 0 %',
      split(ground([latest(100), at('hello-0', 0, 'qa')]), 50),
      [at('hello-2', 50, 'latest'), at('hello-1', 50, 'previous'), at('hello-0', 0, 'qa')],
    ],
    [
      'leaves a floating tag of others afloat where it has no users',
      split(ground([at('hello-1', 100), latest(0, 'head')]), 50).slice(2),
      [latest(0, 'head')],
    ],
    [
      'moves our own tags from where an earlier rollout left them',
      split(ground([latest(100, 'latest'), at('hello-0', 0, 'previous')]), 10),
      [at('hello-2', 10, 'latest'), at('hello-1', 90, 'previous')],
    ],
    [
      'divides the rest among several stable ones in their old proportions',
      split(
        ground([at('hello-1', 70), at('hello-0', 30)], {
          stable: [
            { revision: 'hello-1', percent: 70 },
            { revision: 'hello-0', percent: 30 },
          ],
        }),
        10,
      ),
      [at('hello-2', 10, 'latest'), at('hello-1', 63, 'previous'), at('hello-0', 27)],
    ],
    [
      'keeps a third target that has no tag',
      split(ground([latest(100), at('hello-0', 0)]), 10),
      [at('hello-2', 10, 'latest'), at('hello-1', 90, 'previous'), at('hello-0', 0)],
    ],
    [
      'lets whatever is ready first serve where nobody serves yet',
      firstTraffic(ground([], { stable: [] })),
      [latest(100, 'latest')],
    ],
  ]
  for (const [name, actual, expected] of rows) it(name, () => assert.deepEqual(actual, expected))
})

describe('traffic after a rollout', () => {
  const rows: [string, readonly TrafficTarget[], readonly TrafficTarget[]][] = [
    [
      'a promotion floats where the user had it floating',
      promoted({ ...ground([latest(100)]), candidate: 'hello-2' }, 'floating', 'tag'),
      [latest(100, 'latest'), at('hello-1', 0, 'previous')],
    ],
    [
      'a promotion stays pinned where the user had it pinned',
      promoted({ ...ground([at('hello-1', 100)]), candidate: 'hello-2' }, 'pinned', 'tag'),
      [at('hello-2', 100, 'latest'), at('hello-1', 0, 'previous')],
    ],
    [
      'keep-previous none lets the old one go',
      promoted({ ...ground([latest(100)]), candidate: 'hello-2' }, 'floating', 'none'),
      [latest(100, 'latest')],
    ],
    [
      'users return to the floating entry that carries a tag of others',
      promoted({ ...ground([latest(100, 'current')]), candidate: 'hello-2' }, 'floating', 'tag'),
      [latest(0, 'latest'), at('hello-1', 0, 'previous'), latest(100, 'current')],
    ],
    [
      'an abort returns to the list before, pinned',
      stableTraffic(ground([latest(100, 'latest'), at('hello-0', 0, 'previous')])),
      [at('hello-1', 100, 'latest'), at('hello-0', 0, 'previous')],
    ],
    [
      'an abort leaves no users on a candidate that had some before',
      stableTraffic(
        ground([at('hello-2', 10, 'latest'), at('hello-1', 90, 'previous')], {
          stable: [{ revision: 'hello-1', percent: 90 }],
        }),
      ),
      [at('hello-2', 0, 'latest'), at('hello-1', 100, 'previous')],
    ],
  ]
  for (const [name, actual, expected] of rows) it(name, () => assert.deepEqual(actual, expected))

  it('parks idle entries on Revisions that are not ready, also by way of the latest, never one with users', () => {
    const list = [at('hello-1', 100), at('hello-0', 0, 'qa'), latest(0, 'head')]
    assert.deepEqual(
      park(list, (revision) => revision !== 'hello-0'),
      { traffic: [at('hello-1', 100), latest(0, 'head')], parked: [at('hello-0', 0, 'qa')] },
    )
    assert.deepEqual(park(list, (revision) => revision !== undefined).parked, [latest(0, 'head')])
    assert.deepEqual(park(list, () => false).traffic, [at('hello-1', 100)])
  })

  it('compares lists as Knative stores them: defaults aside, order counts', () => {
    assert.ok(
      sameTraffic([{ revisionName: 'a', percent: 0 }], [{ revisionName: 'a', latestRevision: false, url: 'http://x' }]),
    )
    assert.ok(sameTraffic([{ percent: 100 }], [{ latestRevision: true, percent: 100 }]))
    assert.ok(!sameTraffic([at('a', 50), at('b', 50)], [at('b', 50), at('a', 50)]))
  })
})

describe('the law of traffic, for any Service and any step', () => {
  const percentsOf = (count: number) =>
    fc.array(fc.nat(100), { minLength: count, maxLength: count }).map((weights) => {
      const cuts = [0, ...weights.slice(1).sort((a, b) => a - b), 100]
      return cuts.slice(1).map((cut, index) => cut - (cuts[index] ?? 0))
    })
  const services = fc.integer({ min: 1, max: 5 }).chain((count) =>
    fc
      .record({
        percents: percentsOf(count),
        floats: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
        tagged: fc.array(fc.constantFrom(undefined, 'qa', 'head', 'latest', 'previous'), {
          minLength: count,
          maxLength: count,
        }),
        revisions: fc.array(fc.constantFrom('hello-0', 'hello-1', 'hello-3'), { minLength: count, maxLength: count }),
      })
      .map(({ percents, floats, tagged, revisions }) =>
        percents.map((percent, index): TrafficTarget => {
          const tag = tagged.indexOf(tagged[index]) === index ? tagged[index] : undefined
          return floats[index] ? latest(percent, tag) : at(revisions[index] ?? 'hello-0', percent, tag)
        }),
      ),
  )
  const grounds = services.map((before) => ground(before, { stable: sharesOf(pinned(before, 'hello-1')) }))
  const sum = (list: readonly TrafficTarget[]) => list.reduce((total, target) => total + (target.percent ?? 0), 0)
  const pairs = (list: readonly TrafficTarget[]) =>
    list.map((target) => JSON.stringify([target.tag, target.revisionName, target.latestRevision]))
  const foreignTags = (list: readonly TrafficTarget[]) =>
    list
      .map((target) => target.tag)
      .filter((tag) => tag === 'qa' || tag === 'head')
      .sort()

  it('sums to 100, follows nothing, loses no tag of others, names each pair once', () => {
    fc.assert(
      fc.property(grounds, fc.nat(100), (any, percent) => {
        for (const list of [split(any, percent), pinned(any.before, any.floating), stableTraffic(any)]) {
          assert.equal(sum(list), 100)
          assert.ok(!isFloating(list))
          assert.equal(new Set(pairs(list)).size, list.length)
          assert.deepEqual(foreignTags(list), foreignTags(any.before))
        }
        assert.equal(shareOf('hello-2', split(any, percent)), percent)
        assert.equal(shareOf('hello-2', stableTraffic(any)), 0)
      }),
    )
  })

  it('promotes everyone, in either form, and an abort returns each to the share it had', () => {
    fc.assert(
      fc.property(grounds, fc.constantFrom('floating' as const, 'pinned' as const), (any, form) => {
        const list = promoted({ ...any, candidate: 'hello-2' }, form, 'tag')
        assert.equal(sum(list), 100)
        assert.deepEqual(foreignTags(list), foreignTags(any.before))
        const users = list.filter((target) => (target.percent ?? 0) > 0)
        assert.ok(
          users.every((target) => target.revisionName === 'hello-2' || (form === 'floating' && target.latestRevision)),
        )
        assert.deepEqual(
          new Map(sharesOf(stableTraffic(any)).map((share) => [share.revision, share.percent])),
          new Map(any.stable.map((share) => [share.revision, share.percent])),
        )
      }),
    )
  })
})

describe('a Revision serves nobody', () => {
  it('where it is gone, or neither ready nor with a pod', () => {
    const as = (status: 'True' | 'False' | 'Unknown', replicas: number) => servesNobody({ ready: { status }, replicas })
    assert.deepEqual([servesNobody(undefined), as('False', 0)], [true, true])
    assert.deepEqual([as('False', 1), as('Unknown', 0), as('True', 0)], [false, false, false])
  })

  it('and is parted from those that serve', () => {
    const [a, b] = ['hello-1', 'hello-2'].map((revision) => ({ revision, percent: 50 }))
    assert.deepEqual(
      partShares(
        [a, b].flatMap((each) => each ?? []),
        (name) => name === 'hello-1',
      ),
      { serving: [b], broken: [a] },
    )
  })
})
