/** Facts for `decide` that are rarely there: a request to go on, a hold that is over, a stable Revision that is gone, a quota. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Memory } from '../../../src/engine/context/memory.ts'
import { observe } from '../../../src/engine/observe/observe.ts'
import type { ServiceView, Snapshot } from '../../../src/engine/ports/ports.ts'
import type { Progress } from '../../../src/rollout/decide.ts'
import type { Journal } from '../../../src/rollout/model.ts'
import { candidate, holdWith, journalWith, revisionWith, snapshotOf, stable } from '../support/views.ts'
import { play } from '../support/world.ts'

function progressIn(snapshot: Snapshot, remembered: Partial<Memory> = {}): Progress {
  const { world, memory } = play({ snapshot })
  return observe({ world, memory: { ...memory, ...remembered }, snapshot, previous: undefined }).progress
}

describe('a request to go on', () => {
  const by = { user: 'ops@example' }
  /** The API server's clock is at 1,000,000 ms. */
  const made = { rollout: 'r1', step: 0, untilMs: 1_000_000, by } as unknown as NonNullable<ServiceView['request']>
  const stateOf = (request?: ServiceView['request'], journal: Partial<Journal> = {}) =>
    progressIn(snapshotOf({ service: { journal: journalWith(journal), ...(request ? { request } : {}) } })).request

  it('is made for the step in force, until its time is over', () => {
    assert.deepEqual(
      [undefined, made, { ...made, untilMs: 999_999 }, { ...made, step: 1 }, { ...made, rollout: 'r2' }].map((each) =>
        stateOf(each),
      ),
      ['none', 'made', 'none', 'none', 'none'],
    )
  })

  it('is taken once the journal has it, for that step alone', () => {
    const request = { step: 0, by } as unknown as NonNullable<Journal['request']>
    assert.deepEqual(
      [stateOf(made, { request }), stateOf(undefined, { request }), stateOf(undefined, { request, step: 1 })],
      ['taken', 'taken', 'none'],
    )
  })
})

describe('what is remembered of a step', () => {
  const held = (memory: Partial<Memory>) => {
    const { isHeld, wasHeld, longestMs } = progressIn(snapshotOf(), memory)
    return [isHeld, wasHeld, longestMs]
  }

  it('is whether it is held, for how long at most, and whether it was', () => {
    assert.deepEqual(held({}), [false, false, 0])
    assert.deepEqual(held({ hold: holdWith() }), [true, false, 4_000])
    assert.deepEqual(held({ lastHeld: 0 }), [false, true, 0])
    assert.deepEqual(held({ lastHeld: 1 }), [false, false, 0])
  })

  it('is where the host of the tag leads, once that was looked at', () => {
    const { candidate: fresh } = play().memory
    const told = (tagHost: Memory['candidate']['tagHost']) =>
      progressIn(snapshotOf(), { candidate: { ...fresh, tagHost } }).tagHost
    assert.deepEqual(
      [told('not-asked'), told('asked'), told({ is: 'not-needed' }), told({ is: 'empty', url: 'http://x.test' })],
      ['not-asked', 'asked', 'known', 'known'],
    )
  })
})

describe('a candidate for which a quota has no room', () => {
  const down = (reason: string, message: string) => {
    const why = { reason, message, events: [], log: [] }
    const revisions = [revisionWith(stable), revisionWith(candidate, { ready: { status: 'False' } })]
    return progressIn(snapshotOf({ revisions, start: { is: 'failed', why }, journal: { stage: 'deployed' } })).candidate
  }

  it('has not failed by itself, as it has where a webhook refuses its pods, or it speaks of a quota of its own', () => {
    assert.equal(down('FailedCreate', 'pods "hello" is forbidden: exceeded quota: compute'), 'without-room')
    assert.equal(down('FailedCreate', 'admission webhook denied the request'), 'failed')
    assert.equal(down('CrashLoopBackOff', 'exceeded quota of the database'), 'failed')
  })
})

describe('a stable Revision that is gone', () => {
  const [third, fourth] = ['hello-00003', 'hello-00004']
  const at = (revisionName: string, percent: number) => ({ revisionName, latestRevision: false, percent })
  const split = [at(stable, 40), at(third, 50), at(candidate, 10)]
  const strandedWith = (names: readonly string[], traffic = split) => {
    const all = traffic.filter(({ revisionName }) => revisionName !== candidate)
    const shares = all.map(({ revisionName: revision, percent }) => ({ revision, percent }))
    const journal = journalWith({ stable: shares, before: all, intended: traffic })
    const revisions = names.map((name) => revisionWith(name))
    return progressIn(snapshotOf({ service: { traffic, journal }, revisions })).isStranded
  }

  it('strands its users, who are to go to what is left', () => {
    assert.equal(strandedWith([third, candidate]), true)
    assert.equal(strandedWith([candidate]), true)
  })

  it('strands nobody where all is there, or what is gone is another', () => {
    assert.equal(strandedWith([stable, third, candidate]), false)
    assert.equal(strandedWith([stable, third, fourth, candidate]), false)
    assert.equal(strandedWith([stable, third]), false)
  })

  it('strands nobody that could be sent elsewhere once nothing at all is left', () =>
    assert.equal(strandedWith([], [at(stable, 100)]), false))
})
