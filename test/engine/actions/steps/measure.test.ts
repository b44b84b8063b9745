/** How measurements are kept: which hold each counts for, what still waits for an answer, and what users received in all. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { endHold, measure } from '../../../../src/engine/actions/steps/hold.ts'
import type { Memory } from '../../../../src/engine/context/memory.ts'
import type { EvidenceSource, Tally } from '../../../../src/engine/ports/ports.ts'
import type { Journal, Measurement } from '../../../../src/rollout/model.ts'
import type { Recorded } from '../../../../src/rollout/replay/recording.ts'
import { aTarget } from '../../../evidence/support/lockstep.ts'
import { holdWith, snapshotOf } from '../../support/views.ts'
import { play } from '../../support/world.ts'

type Started = Parameters<EvidenceSource['start']>

/** A source that was started, with what it was given. */
const started = async (
  memory: Partial<Memory> = {},
  journal: Partial<Journal> = {},
  record: (line: Recorded) => void = () => {},
) => {
  const scene = play({ snapshot: snapshotOf({ journal: { stage: 'stepping', ...journal } }) })
  const starts: Started[] = []
  const start: EvidenceSource['start'] = async (...given) => void starts.push(given)
  const broken: EvidenceSource = { name: 'metrics', one: 'request', start: () => Promise.reject(new Error('broken')) }
  const sources = [broken, { name: 'probes', one: 'probe', start } satisfies EvidenceSource]
  const world = { ...scene.world, may: { patchRevisions: true, reachUrl: true }, sources, record }
  Object.assign(scene.memory, memory)
  measure(world, scene.memory, aTarget)
  await setImmediate()
  const [first] = starts
  assert.ok(first)
  const [target, each, signal] = first
  return { ...scene, world, target, each, signal, starts }
}

const at = (atMs: number, change: Partial<Measurement> = {}): Measurement => ({
  atMs,
  of: 'candidate',
  n: 1,
  bad: 0,
  ...change,
})
const open = { percent: 10, fromMs: 0, toMs: Number.POSITIVE_INFINITY }

describe('a measurement', () => {
  it('counts for the hold that is on, from its first moment', async () => {
    const { memory, each } = await started({ hold: holdWith({ fromMs: 1_000 }) })
    for (const ms of [999, 1_000, 1_001]) each(at(ms))
    assert.deepEqual(
      memory.hold?.measurements.map(({ atMs, source }) => [atMs, source]),
      [
        [1_000, 'probes'],
        [1_001, 'probes'],
      ],
    )
  })

  it('has the rollout look again, and is recorded where that was asked for', async () => {
    const recorded: Recorded[] = []
    const { world, each } = await started({ hold: holdWith({ fromMs: 0 }) }, {}, (line) => recorded.push(line))
    const looksAgain = world.notifier.next(new AbortController().signal)
    each(at(5))
    await looksAgain
    assert.deepEqual(recorded, [{ is: 'measured', ...at(5), source: 'probes' }])
    const before = await started({}, {}, (line) => recorded.push(line))
    before.each(at(6, { of: 'stable' }))
    assert.deepEqual(recorded[1], { is: 'measured', ...at(6, { of: 'stable' }), source: 'probes', isBefore: true })
  })

  it('of stable is kept from before the first shift, and one of the candidate is not', async () => {
    const { memory, each } = await started()
    each(at(1, { of: 'stable' }))
    each(at(2))
    assert.deepEqual(memory.before.measurements, [{ ...at(1, { of: 'stable' }), source: 'probes' }])
  })

  it('of stable is no more of before once users have moved, or a step is held', async () => {
    for (const change of [{ exposure: [open] }, { hold: holdWith() }]) {
      const { memory, each } = await started(change)
      each(at(1, { of: 'stable' }))
      assert.deepEqual(memory.before.measurements, [])
    }
  })

  it('that came from nobody known counts for none, and the end of the hold says so', async () => {
    const { memory, world, events, each } = await started({ hold: holdWith({ fromMs: 0 }) })
    each(at(1, { unattributed: 'a login page' }))
    each(at(2, { unattributed: 'an old Revision' }))
    assert.deepEqual(memory.hold?.measurements, [])
    endHold(world, memory)
    assert.deepEqual(
      events.flatMap((event) => (event.is === 'note' ? [event.text] : [])),
      ['Not counted, because they did not come from the candidate: 2 of the answers to probes (an old Revision).'],
    )
  })

  it('that came from nobody known between two holds is forgotten', async () => {
    const { memory, each } = await started()
    each(at(1, { of: 'stable', unattributed: 'a login page' }))
    assert.deepEqual(memory.before.measurements, [])
  })
})

describe('a source', () => {
  it('is started once, is told of the hold that is on, and ends with the rollout', async () => {
    const { memory, world, target, signal, starts } = await started()
    measure(world, memory, aTarget)
    await setImmediate()
    assert.equal(starts.length, 1)
    assert.equal(target.held(), undefined)
    memory.hold = holdWith()
    assert.equal(target.held(), memory.hold)
    assert.equal(signal.aborted, false)
    memory.background.abort()
    assert.equal(signal.aborted, true)
  })

  it('has its request wait for an answer until that is measured', async () => {
    const { memory, target } = await started()
    const answered = target.sent?.(1_000)
    assert.deepEqual([...memory.pending], [{ source: 'probes', dueMs: 1_000 }])
    answered?.()
    assert.deepEqual([...memory.pending], [])
  })
})

describe('what the candidate has answered users in all', () => {
  const successor = { hold: holdWith() }
  const answersOf = async (own: Tally, memory: Partial<Memory> = {}, journal: Partial<Journal> = {}) => {
    const scene = await started(memory, journal)
    scene.target.tallies?.(async () => own)
    await scene.memory.readAnswers?.()
    return scene.memory.answers
  }
  const rows: readonly [string, ...Parameters<typeof answersOf>, Memory['answers']][] = [
    ['is what this process has counted', { n: 5, bad: 1 }, {}, {}, { count: 5, bad: 1 }],
    ['may not tell how it was answered', { n: 5 }, {}, {}, { count: 5 }],
    [
      'is no sum for who began to measure before the users came',
      { n: 5, bad: 1 },
      { ...successor, exposure: [open] },
      { answers: { n: 3, bad: 0 } },
      { count: 5, bad: 1 },
    ],
    [
      'lacks what a process before has not written down',
      { n: 5, bad: 1 },
      successor,
      {},
      { count: 5, bad: 1, lacks: 'earlier' },
    ],
    [
      'is what both counted, but for the time between',
      { n: 5, bad: 1 },
      successor,
      { answers: { n: 3, bad: 2 } },
      { count: 8, bad: 3, lacks: 'between' },
    ],
    ['is so where neither knows how', { n: 5 }, successor, { answers: { n: 3 } }, { count: 8, lacks: 'between' }],
    [
      'lacks what the one before counted without knowing how',
      { n: 5, bad: 1 },
      successor,
      { answers: { n: 3 } },
      { count: 5, bad: 1, lacks: 'earlier' },
    ],
    [
      'lacks what only the one before knows',
      { n: 5 },
      successor,
      { answers: { n: 3, bad: 2 } },
      { count: 5, lacks: 'earlier' },
    ],
  ]
  for (const [name, own, memory, journal, expected] of rows)
    it(name, async () => assert.deepEqual(await answersOf(own, { ...memory }, journal), expected))

  it('is told from time to time', async () => {
    const { memory, target } = await started()
    target.tallies?.(async () => ({ n: 9 })).told({ n: 4, bad: 0 })
    assert.deepEqual(memory.answers, { count: 4, bad: 0 })
  })
})
