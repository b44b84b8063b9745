/** The end of a rollout, as its reports and other programs get it. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Exposure } from '../../../src/engine/context/memory.ts'
import { type Ending, end, outcomeBefore, shareText } from '../../../src/engine/context/outcome.ts'
import { refusal, refused } from '../../../src/engine/context/refusal.ts'
import type { RolloutEvent } from '../../../src/engine/ports/events.ts'
import { failure } from '../../../src/errors/catalogue.ts'
import type { TrafficTarget } from '../../../src/rollout/model.ts'
import { candidate, journalWith, revisionWith, routeWith, snapshotOf, stable } from '../support/views.ts'
import { play } from '../support/world.ts'

const to = (revisionName: string, percent: number, tag?: string): TrafficTarget => ({
  revisionName,
  latestRevision: false,
  percent,
  ...(tag === undefined ? {} : { tag, url: `https://${tag}-hello.example` }),
})
const journal = journalWith({ step: 1 })
const aborted: Ending = { kind: 'aborted', because: 'asked', reason: 'Because.', next: ['Rest.'], journal }

const outcomeIn = (scene: Parameters<typeof snapshotOf>[0], ending: Ending = aborted, exposure: Exposure[] = []) => {
  const { world, memory } = play({ snapshot: snapshotOf(scene) })
  memory.exposure.push(...exposure)
  end(world, memory, ending)
  assert.ok(memory.outcome)
  return memory.outcome
}

describe('an outcome', () => {
  it('names candidate and stable, what users are on, and where', () => {
    const traffic = [to(stable, 70), to(candidate, 30, 'latest')]
    const route = routeWith(traffic)
    assert.deepEqual(outcomeIn({ route, service: { url: 'https://hello.example' } }), {
      kind: 'aborted',
      because: 'asked',
      reason: 'Because.',
      next: ['Rest.'],
      revision: candidate,
      previousRevision: stable,
      candidateUrl: 'https://latest-hello.example',
      percent: 30,
      url: 'https://hello.example',
      traffic,
      steps: [],
      exposure: [],
      metBefore: 50,
      brings: { from: stable, image: {}, changes: [] },
    })
  })

  it('has the traffic of the Service where no Route is known, and none where neither is', () => {
    const { route: _, ...snapshot } = snapshotOf({ service: { served: [to(stable, 100)] } })
    const seen = (without: typeof snapshot) => {
      const { world, memory } = play({ snapshot: without })
      end(world, memory, aborted)
      return memory.outcome?.traffic
    }
    assert.deepEqual(seen(snapshot), [to(stable, 100)])
    const { service: __, ...nothing } = snapshot
    assert.deepEqual(seen(nothing), [])
  })

  it('has no candidate URL where the tag is on stable again', () =>
    assert.equal('candidateUrl' in outcomeIn({ route: routeWith([to(stable, 100, 'latest')]) }), false))

  it('names a candidate that the journal does not name yet, and one that is gone', () => {
    const { candidate: _, ...unnamed } = journal
    const names = (its: typeof unnamed, scene: Parameters<typeof snapshotOf>[0]) => {
      const { revision, percent } = outcomeIn(scene, { ...aborted, journal: its })
      return [revision, percent]
    }
    const made = [revisionWith(stable), revisionWith(candidate, { rolloutId: unnamed.id })]
    assert.deepEqual(names(unnamed, { revisions: made }), [candidate, 0])
    assert.deepEqual(names(journal, { revisions: [revisionWith(stable)] }), [candidate, 0])
    assert.deepEqual(names(unnamed, {}), [undefined, 0])
  })

  it('has no Revisions without a journal', () => {
    const { journal: _, ...unclaimed } = aborted
    const { revision, previousRevision, percent } = outcomeIn({ route: routeWith([to(candidate, 100)]) }, unclaimed)
    assert.deepEqual([revision, previousRevision, percent], [undefined, undefined, 0])
  })

  const copies: readonly [string, readonly TrafficTarget[], object | undefined][] = [
    ['what serves alone and is neither of both', [to('hello-00003', 100)], { revision: 'hello-00003', of: stable }],
    ['not what shares the traffic', [to('hello-00003', 50), to(stable, 50)], undefined],
    ['not stable', [to(stable, 100)], undefined],
    ['not the candidate', [to(candidate, 100)], undefined],
    ['not where nothing serves', [], undefined],
  ]
  for (const [what, traffic, copy] of copies)
    it(`calls a copy of stable ${what}`, () => assert.deepEqual(outcomeIn({ route: routeWith(traffic) }).copy, copy))

  it('says what kept the candidate from starting, but for one that was promoted', () => {
    const why = { reason: 'CrashLoopBackOff', message: 'x', events: [], log: [] }
    for (const is of ['failed', 'healing'] as const) {
      assert.deepEqual(outcomeIn({ start: { is, why } }).trouble, why)
      assert.equal(outcomeIn({ start: { is, why } }, { ...aborted, kind: 'promoted' }).trouble, undefined)
    }
    assert.equal(outcomeIn({ start: { is: 'starting', pods: 0 } }).trouble, undefined)
  })

  it('counts what users met no further than now', () => {
    const { exposure, metBefore } = outcomeIn({}, aborted, [
      { percent: 10, fromMs: 0, toMs: 500 },
      { percent: 50, fromMs: 500, toMs: 9_999_999 },
    ])
    assert.deepEqual([exposure.map(({ toMs }) => toMs), metBefore], [[500, 1_000], undefined])
  })

  it('has met nobody before its first step', () =>
    assert.equal(outcomeIn({}, { ...aborted, journal: journalWith({ step: -1 }) }).metBefore, undefined))

  it('is recorded for a replay, with the time', () => {
    const recorded: unknown[] = []
    const { world, memory, clock } = play()
    clock.pass(500)
    end({ ...world, record: (line) => void recorded.push(line) }, memory, aborted)
    assert.deepEqual(recorded, [{ is: 'ended', kind: 'aborted', atMs: 1_500 }])
  })

  it('is the first one: a later ending changes nothing', () => {
    const { world, memory, events } = play()
    end(world, memory, aborted)
    end(world, memory, { ...aborted, kind: 'promoted' })
    const ended = events.flatMap((event) => (event.is === 'ended' ? [event.outcome.kind] : []))
    assert.deepEqual([memory.outcome?.kind, ended], ['aborted', ['aborted']])
  })
})

describe('the image that a candidate brings', () => {
  const [digest, other] = ['@sha256:abc1', '@sha256:abc2']
  const rows: readonly [string, string, Record<string, string>, string][] = [
    ['has the digest of its only container', 'hello:2', { app: `hello${digest}` }, `hello:2${digest}`],
    [
      'has none where two containers run images of their own',
      'hello:2',
      { app: `a${digest}`, b: `b${other}` },
      'hello:2',
    ],
    ['has none where Knative resolved none', 'hello:2', { app: 'hello:2' }, 'hello:2'],
    ['has the one of two that is known', 'hello:2', { a: 'dev.local/a:1', app: `b${digest}` }, `hello:2${digest}`],
    ['is left as it is where it names a digest', `hello${other}`, { app: `hello${other}` }, `hello${other}`],
  ]
  for (const [what, image, digests, expected] of rows)
    it(what, () => {
      const revisions = [revisionWith(stable), revisionWith(candidate, { image, digests })]
      assert.deepEqual(outcomeIn({ revisions }).brings?.image, { to: expected })
    })

  it('is the one of stable after a rollback', () => {
    const revisions = [revisionWith(stable, { image: 'hello:1', digests: {} }), revisionWith(candidate)]
    const { brings } = outcomeIn({ revisions }, { ...aborted, journal: { ...journal, isRollback: true } })
    assert.deepEqual([brings?.from, brings?.image], [candidate, { to: 'hello:1' }])
  })
})

describe('a tag of another client that was left out of the traffic', () => {
  const parked = { target: to('hello-00009', 0, 'beta'), at: 0 }
  const broken = revisionWith('hello-00009', { ready: { status: 'False' } })
  const all = [revisionWith(stable), revisionWith(candidate)]
  const left = journalWith({ before: [to(stable, 100), parked.target] })
  const nextOf = (kind: Ending['kind'], scene: Parameters<typeof snapshotOf>[0], its = left) =>
    outcomeIn(scene, { kind, reason: '', next: [], journal: its }).next
  const isOut = { revisions: [...all, broken] }

  it('is named, with the command that adds it again', () => {
    for (const kind of ['promoted', 'split', 'aborted', 'rolled-back'] as const) {
      const [next = '', ...more] = nextOf(kind, isOut)
      assert.match(next, /^The tag beta was removed from the traffic list: hello-00009 is not ready/)
      assert.match(next, /kn service update hello -n shop --tag hello-00009=beta$/)
      assert.deepEqual(more, [])
    }
  })

  it('is not named while the rollout stays open, once it is there again, or where its Revision is ready', () => {
    assert.deepEqual(nextOf('stopped', isOut), [])
    assert.deepEqual(nextOf('aborted', { ...isOut, service: { traffic: [parked.target] } }), [])
    assert.deepEqual(nextOf('aborted', { revisions: [...all, revisionWith('hello-00009')] }), [])
    assert.deepEqual(nextOf('aborted', { ...isOut, service: null }), [])
    const untagged = journalWith({ before: [to(stable, 100), to('hello-00009', 0)] })
    assert.deepEqual(nextOf('aborted', isOut, untagged), [])
  })
})

describe('an ending before anything was claimed', () => {
  const traffic = [to(stable, 100), to(candidate, 0, 'latest')]
  const { world } = play({
    snapshot: snapshotOf({ service: { served: traffic, url: 'https://hello.example' }, route: routeWith(traffic) }),
  })
  const plain = { kind: 'unchanged', reason: 'r', next: [], traffic, steps: [], exposure: [] } as const
  const addresses = { url: 'https://hello.example', candidateUrl: 'https://latest-hello.example' }

  it('says what there is', () =>
    assert.deepEqual(outcomeBefore(world, { kind: 'unchanged', reason: 'r', revision: stable }), {
      ...plain,
      ...addresses,
      revision: stable,
      percent: 100,
    }))

  it('says nothing of a Service that is not there', () => {
    const { world: empty } = play({ snapshot: snapshotOf({ service: null }) })
    assert.deepEqual(outcomeBefore(empty, { kind: 'unchanged', reason: 'r' }), { ...plain, traffic: [], percent: 0 })
  })
})

describe('an error as an outcome', () => {
  const nothing = { traffic: [], percent: 0, steps: [], exposure: [] }

  it('of ours is a refusal, with its cure', () => {
    const error = failure('E_NOT_THERE', { service: 'hello', namespace: 'shop' })
    const events: RolloutEvent[] = []
    const outcome = refused(error, { report: (event) => void events.push(event) })
    const { code, message: reason, cure, problems } = error
    assert.deepEqual(outcome, { ...nothing, kind: 'refused', code, reason, next: [cure], problems })
    assert.deepEqual(events, [{ is: 'ended', outcome }])
  })

  it('of anything else leaves the outcome unknown, and shows where it came from', () => {
    const { reason, ...rest } = refusal(new TypeError('x is not a function'))
    assert.deepEqual(rest, { ...nothing, next: [], kind: 'uncertain', because: 'error' })
    assert.match(reason, /^Internal error in kn-rollout: TypeError: x is not a function\n +at /)
    const bare = Object.assign(new Error('bare'), { stack: undefined })
    const reasons = [refusal(bare), refusal('a text'), refusal(undefined)].map((each) => each.reason)
    assert.deepEqual(
      reasons.map((text) => text.replace('Internal error in kn-rollout: ', '')),
      ['bare', 'a text', 'undefined'],
    )
  })
})

it('one Revision is named alone, several with their shares', () => {
  assert.equal(shareText([{ revision: stable, percent: 100 }]), stable)
  assert.equal(shareText([]), '')
  const both = [
    { revision: stable, percent: 60 },
    { revision: candidate, percent: 40 },
  ]
  assert.equal(shareText(both), 'hello-00001 (60 %), hello-00002 (40 %)')
})
