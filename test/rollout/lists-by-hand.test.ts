/** Traffic lists as a person changes them: what names stand for, and what stays. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { TrafficTarget } from '../../src/rollout/model.ts'
import {
  ambiguityOf,
  isSplitAlready,
  isTaggedAlready,
  type Known,
  receiverOf,
  splitByHand,
  tagged,
  untaggedByHand,
} from '../../src/rollout/traffic/lists-by-hand.ts'
import { follows, sharesOf } from '../../src/rollout/traffic/traffic.ts'

const [a, b, c] = ['hello-00001', 'hello-00002', 'hello-00003']
const at = (revisionName: string, percent: number, tag?: string): TrafficTarget => ({
  ...(tag === undefined ? {} : { tag }),
  revisionName,
  latestRevision: false,
  percent,
})
const revision = (name: string, more: Partial<Known['revisions'][number]> = {}) => ({
  name,
  generation: Number(name.slice(-1)),
  isReady: true,
  isBad: false,
  ...more,
})
const known = (served: readonly TrafficTarget[], more: Partial<Known> = {}): Known => ({
  latestReady: c,
  served,
  revisions: [a, b, c].map((name) => revision(name)),
  stableTag: 'previous',
  ...more,
})
const nameOf = (word: string, of: Known): string | undefined => {
  const found = receiverOf(word, of)
  return found?.is === 'revision' ? found.name : found?.is
}

describe('a name', () => {
  it('latest is the latest ready Revision, whatever has that tag', () =>
    assert.equal(nameOf('latest', known([at(b, 100, 'latest')])), c))

  it('previous is what has the most traffic besides the latest', () => {
    assert.equal(nameOf('previous', known([at(c, 10), at(b, 60), at(a, 30)])), b)
    assert.equal(nameOf('previous', known([at(b, 100, 'latest'), at(a, 0, 'previous')])), b)
  })

  it('previous is what a rollout left under its tag, once the latest has it all', () =>
    assert.equal(nameOf('previous', known([at(c, 100), at(a, 0, 'previous')])), a))

  it('previous is the newest good Revision below the latest, where nothing tells', () => {
    assert.equal(nameOf('previous', known([at(c, 100)])), b)
    const revisions = [revision(a), revision(b, { isBad: true }), revision(c)]
    assert.equal(nameOf('previous', known([at(c, 100)], { revisions })), a)
    const unready = [revision(a), revision(b, { isReady: false }), revision(c)]
    assert.equal(nameOf('previous', known([at(c, 100), at(b, 0, 'previous')], { revisions: unready })), a)
    assert.equal(nameOf('previous', known([at(c, 100)], { revisions: [revision(c)] })), undefined)
  })

  it('is ambiguous only where a tag of that name is on another Revision', () => {
    assert.deepEqual(ambiguityOf('latest', known([at(b, 100, 'latest')])), { meant: c, tagged: b })
    assert.deepEqual(ambiguityOf('previous', known([at(c, 10), at(b, 90), at(a, 0, 'previous')])), {
      meant: b,
      tagged: a,
    })
    const clear = [at(c, 100, 'latest'), at(a, 0, 'previous'), at(b, 0, 'stable')]
    for (const word of ['latest', 'previous', 'stable', '@latest', b])
      assert.equal(ambiguityOf(word, known(clear)), undefined)
    assert.equal(ambiguityOf('latest', known([at(c, 100)])), undefined)
  })

  it('is a tag, or that of a Revision, and else nothing', () => {
    const traffic = [at(c, 100), at(a, 0, 'stable')]
    assert.equal(nameOf('stable', known(traffic)), a)
    assert.equal(nameOf(b, known(traffic)), b)
    assert.equal(nameOf('@latest', known(traffic)), 'follows')
    for (const word of ['stabel', 'web-00001', 'constructor']) assert.equal(nameOf(word, known(traffic)), undefined)
  })
})

const to = (name: string, percent: number) => ({ to: { is: 'revision', name } as const, percent })

describe('a split by hand', () => {
  it('goes where the tags are, and keeps what others have tagged', () => {
    const before = [at(b, 100, 'latest'), at(a, 0, 'previous'), at(c, 0, 'theirs')]
    assert.deepEqual(splitByHand(before, [to(b, 10), to(a, 90)]), [
      at(b, 10, 'latest'),
      at(a, 90, 'previous'),
      at(c, 0, 'theirs'),
    ])
  })

  it('leaves a tag that follows the latest Revision as it is, and gives it the traffic back', () => {
    const floating = { tag: 'latest', latestRevision: true, percent: 100 }
    const before = [floating, at(a, 0, 'previous')]
    const split = splitByHand(before, [to(b, 10), to(a, 90)])
    assert.deepEqual(split, [{ ...floating, percent: 0 }, at(a, 90, 'previous'), at(b, 10)])
    const back = splitByHand(split, [{ to: { is: 'follows' }, percent: 100 }])
    assert.deepEqual(back, before)
  })

  it('drops an entry that has neither a tag nor traffic any more', () =>
    assert.deepEqual(splitByHand([{ latestRevision: true, percent: 100 }], [to(a, 100)]), [at(a, 100)]))

  it('is there already where all is on that Revision, though it follows the latest, unless that one is named', () => {
    const floating = [{ ...at(c, 100), latestRevision: true }]
    assert.equal(isSplitAlready(floating, [{ ...to(c, 100), word: 'latest' }]), true)
    assert.equal(isSplitAlready(floating, [{ ...to(c, 100), word: c }]), false)
    assert.equal(isSplitAlready([at(c, 100)], [{ ...to(c, 100), word: c }]), true)
    const tagged = [at(c, 100), { tag: 'latest', revisionName: c, latestRevision: true, percent: 0 }]
    assert.equal(isSplitAlready(tagged, [{ ...to(c, 100), word: c }]), true)
    assert.equal(isSplitAlready([at(a, 90), at(b, 10)], [{ ...to(a, 100), word: a }]), false)
    const follow = { to: { is: 'follows' }, percent: 100, word: '@latest' } as const
    assert.equal(isSplitAlready([at(a, 100)], [follow]), false)
  })

  const entry = fc.record({
    tag: fc.constantFrom('latest', 'previous', 'theirs', undefined),
    revisionName: fc.constantFrom(a, b, c, undefined),
    percent: fc.constantFrom(0, 10, 100, undefined),
  })
  const list = fc.uniqueArray(entry, { maxLength: 5, selector: ({ tag, revisionName }) => tag ?? `${revisionName}` })
  const shares = fc
    .tuple(fc.shuffledSubarray([a, b, c], { minLength: 2 }), fc.integer({ min: 0, max: 100 }), fc.boolean())
    .map(([[one = a, other = b], percent, floats]) => [
      to(one, percent),
      floats ? { to: { is: 'follows' } as const, percent: 100 - percent } : to(other, 100 - percent),
    ])
  const bare = ({ tag, revisionName, percent }: TrafficTarget & { tag?: string | undefined }): TrafficTarget => ({
    ...(tag === undefined ? {} : { tag }),
    ...(revisionName === undefined ? { latestRevision: true } : { revisionName }),
    ...(percent === undefined ? {} : { percent }),
  })

  it('adds up to 100, keeps each tag where it is, and names each pair once', () =>
    fc.assert(
      fc.property(list, shares, (entries, wanted) => {
        const before = entries.map((each) => bare(each as TrafficTarget))
        const after = splitByHand(before, wanted)
        assert.equal(
          after.reduce((sum, { percent = 0 }) => sum + percent, 0),
          100,
        )
        const tags = (all: readonly TrafficTarget[]) =>
          all.flatMap(({ tag, revisionName }) => (tag ? [`${tag} ${revisionName}`] : [])).sort()
        assert.deepEqual(tags(after), tags(before))
        const pairs = after.map(({ tag, revisionName }) => `${tag} ${revisionName}`)
        assert.equal(new Set(pairs).size, pairs.length)
        for (const { to: receiver, percent } of wanted) {
          const own = after.filter((each) =>
            receiver.is === 'follows' ? follows(each) : each.revisionName === receiver.name,
          )
          assert.equal(
            own.reduce((sum, each) => sum + (each.percent ?? 0), 0),
            percent,
          )
        }
        assert.deepEqual(splitByHand(after, wanted), after)
      }),
    ))
})

describe('a tag by hand', () => {
  const before = [at(b, 90, 'latest'), at(a, 10)]

  it('is on one Revision, and carries no traffic of its own', () => {
    const after = tagged(before, 'latest', a)
    assert.deepEqual(after, [{ revisionName: b, latestRevision: false, percent: 90 }, at(a, 10), at(a, 0, 'latest')])
    assert.deepEqual(sharesOf(after), sharesOf(before))
  })

  it('that is taken off leaves the traffic as it is', () => {
    assert.deepEqual(sharesOf(untaggedByHand(before, 'latest')), sharesOf(before))
    assert.deepEqual(untaggedByHand([at(b, 100), at(a, 0, 'old')], 'old'), [at(b, 100)])
  })
})

describe('a tag that leads to the Revision already', () => {
  const follows = [{ tag: 'now', revisionName: c, latestRevision: true, percent: 0 }]
  const isAlready = (wanted: readonly TrafficTarget[], word: string) =>
    isTaggedAlready(wanted, { tag: 'now', name: c, word })

  it('is left as it is, unless it follows the latest and the Revision is named', () => {
    assert.deepEqual([isAlready(follows, 'latest'), isAlready(follows, c)], [true, false])
    assert.deepEqual([isAlready([at(c, 0, 'now')], c), isAlready([at(b, 0, 'now')], c)], [true, false])
  })
})

it('a split gives its traffic to the tagged entry of a Revision, where there is one', () => {
  const to = { is: 'revision', name: a } as const
  assert.deepEqual(splitByHand([at(a, 50), at(a, 50, 'qa')], [{ to, percent: 100 }]), [at(a, 100, 'qa')])
})
