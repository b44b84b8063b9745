/** What an earlier rollout left open: who may take it over, what is said of it, and how it is ended. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { finishPrevious } from '../../../../src/engine/commands/previous/finish-previous.ts'
import { resume, takeOver } from '../../../../src/engine/commands/previous/take-over.ts'
import type { Snapshot } from '../../../../src/engine/ports/ports.ts'
import type { AbortReason, Journal } from '../../../../src/rollout/model.ts'
import { journalWith, serviceWith, snapshotOf } from '../../support/views.ts'
import { type Props, play } from '../../support/world.ts'

const serverMs = 1_000_000
const [alive, dead] = [{ deadlineMs: serverMs + 60_000 }, { deadlineMs: serverMs - 1 }]
const url = 'https://ci.example/7'

const opened = (journal: Partial<Journal>, driver = 'them'): Snapshot =>
  snapshotOf({ service: { journal: journalWith(journal), driver } })
const undriven = (journal: Partial<Journal>): Snapshot => {
  const { service: { driver: _, ...service } = serviceWith(), ...rest } = opened(journal)
  return { ...rest, service }
}
const free = (): Snapshot => {
  const { service: { journal: _, ...service } = serviceWith(), ...rest } = undriven({})
  return { ...rest, service }
}

describe('an earlier rollout', () => {
  const finished = async (snapshot: Snapshot, settings: Props['settings'] = {}) => {
    const { world, events, sent } = play({ snapshot, settings })
    const outcome = await finishPrevious(world)
    const notes = events.flatMap((event) => (event.is === 'note' ? [event.text] : []))
    const why = events.flatMap((event) => (event.is === 'returning' ? [event.because] : []))
    return { outcome, sent, notes, why, isEnded: events.some(({ is }) => is === 'ended') }
  }

  it('that is over is not spoken of', async () => {
    const { outcome, notes, sent } = await finished(free())
    assert.deepEqual([outcome, notes, sent], [undefined, [], []])
  })

  const rows: readonly [string, Snapshot, string, AbortReason][] = [
    ['a dead driver left', opened(dead), '(r1) was left open at stage stepping', 'driver-died'],
    [
      'a dead job left',
      opened({ ...dead, job: { url } }),
      `(r1, ${url}) was left open at stage stepping`,
      'driver-died',
    ],
    [
      'is paused beyond its time',
      undriven({ stage: 'paused', ...dead }),
      '(r1) was left open at stage paused',
      'pause-over',
    ],
    [
      'is alive, and superseded',
      opened({ ...alive, stage: 'presented' }),
      '(r1) is in progress at stage presented',
      'superseded',
    ],
  ]
  for (const [what, snapshot, found, because] of rows) {
    const settings = { 'on-newer': 'supersede' }
    it(`that ${what} is ended first, and its ending is not that of the new one`, async () => {
      const { outcome, notes, isEnded, why } = await finished(snapshot, settings)
      assert.deepEqual([outcome, isEnded, why], [undefined, false, [because]])
      assert.deepEqual(notes, [`Another rollout ${found}. Finishing it first.`, 'The earlier rollout has ended.'])
    })

    it(`that ${what} is left as it is by a dry run, which ends with it`, async () => {
      const { outcome, isEnded, sent } = await finished(snapshot, { ...settings, 'dry-run': 'true' })
      const reason = `Another rollout ${found}. A deploy would finish it first; a dry run does not change it.`
      assert.deepEqual([outcome?.kind, outcome?.reason, isEnded, sent], ['unchanged', reason, true, []])
    })
  }
})

describe('an earlier rollout', () => {
  for (const [what, journal, kind] of [
    ['whose traffic another client has changed', { intended: [] }, 'stopped'],
    ['that may not be written any more', {}, 'uncertain'],
  ] as const)
    it(`${what} cannot be ended, and ends the new one`, async () => {
      const refused = { is: 'refused', status: 403, reason: 'Forbidden', message: 'denied by a webhook' } as const
      let isMarked = false
      const answer: Props['answer'] = () => {
        if (isMarked) return refused
        isMarked = true
        return undefined
      }
      const { world } = play({ snapshot: opened({ ...dead, ...journal }), answer })
      assert.equal((await finishPrevious(world))?.kind, kind)
    })

  it('that is alive is waited for, as long as the new one may take', async () => {
    const { world, events } = play({ snapshot: opened(alive), settings: { timeout: '45m' } })
    await assert.rejects(finishPrevious(world), { code: 'E_LOCKED' })
    assert.ok(events.some(({ is }) => is === 'waiting-for-driver'))
    const waits = events.flatMap((event) => (event.is === 'still-waiting' ? [event.limitMs] : []))
    assert.deepEqual([...new Set(waits)], [45 * 60_000])
  })
})

describe('a rollout is not taken over', () => {
  const rows: readonly [string, Snapshot, AbortReason, string][] = [
    ['where its Service is gone', snapshotOf({ service: null }), 'asked', 'E_LOCKED'],
    ['where it is over', free(), 'asked', 'E_LOCKED'],
    ['from another driver than was meant', opened(dead, 'others'), 'driver-died', 'E_LOCKED'],
    ['from a driver that turns out to be alive', opened(alive), 'driver-died', 'E_LOCKED'],
    ['where another client has stopped it', opened({ ...dead, stage: 'stopped' }), 'driver-died', 'E_LOCKED'],
    ['by a person once a living driver promotes it', opened({ ...alive, stage: 'promoting' }), 'asked', 'E_TOO_LATE'],
  ]
  for (const [what, snapshot, because, code] of rows)
    it(what, async () => {
      const { world, sent } = play({ snapshot })
      await assert.rejects(takeOver(world, 'them', because), { code })
      assert.deepEqual(sent, [])
    })
})

describe('a rollout is not gone on with', () => {
  const rows: readonly [string, Snapshot][] = [
    ['where its driver turns out to be alive', opened(alive)],
    ['where another client has stopped it', opened({ ...dead, stage: 'stopped' })],
  ]
  for (const [what, snapshot] of rows)
    it(what, () => assert.rejects(resume(play({ snapshot }).world, 'them'), { code: 'E_LOCKED' }))
})

describe('a rollout that is taken over', () => {
  it('is named with its candidate where a person comes too late', () =>
    assert.rejects(takeOver(play({ snapshot: opened({ ...alive, stage: 'promoting' }) }).world, 'them', 'asked'), {
      message: /hello-00002/,
    }))

  it('is ours also where the answer to that was lost', async () => {
    let isLost = false
    const answer: Props['answer'] = (sent) => {
      if (isLost || sent.to !== 'service') return undefined
      isLost = true
      const { set } = sent.change
      played.show(opened({ ...dead, ...(set.journal ?? {}) }, set.driver ?? undefined))
      return { is: 'unknown', message: 'the connection broke' }
    }
    const played = play({ snapshot: opened(dead), answer })
    assert.equal((await takeOver(played.world, 'them', 'driver-died')).kind, 'aborted')
    const marks = played.sent.flatMap((each) => (each.to === 'service' && each.change.driver === 'them' ? [each] : []))
    assert.equal(marks.length, 1)
  })

  const rows: readonly [string, Snapshot, AbortReason, string][] = [
    ['from a dead driver is aborted', opened(dead), 'driver-died', 'aborted'],
    ['from a living driver by a person is aborted', opened(alive), 'asked', 'aborted'],
    ['by a person after a stop is aborted', opened({ ...dead, stage: 'stopped' }), 'asked', 'aborted'],
    ['from a living driver by a newer deploy is aborted', opened(alive), 'superseded', 'aborted'],
  ]
  for (const [what, snapshot, because, kind] of rows)
    it(what, async () => {
      const { world, sent } = play({ snapshot })
      const outcome = await takeOver(world, 'them', because)
      assert.deepEqual([outcome.kind, outcome.because], [kind, because])
      const [first] = sent
      assert.ok(first?.to === 'service')
      assert.deepEqual([first.change.driver, first.change.set.driver], ['them', world.driver])
    })

  it('by its own driver needs no new mark', async () => {
    const { world, sent } = play({ snapshot: opened(alive, 'me') })
    assert.equal((await takeOver(world, 'me', 'cancelled')).kind, 'aborted')
    assert.ok(sent.every((each) => each.to !== 'service' || each.change.driver === 'me'))
  })
})

describe('a rollout that goes on after its pause', () => {
  it('means the traffic to be as it did before, whatever it is now', async () => {
    const intended = [{ revisionName: 'hello-00001', latestRevision: false, percent: 90 }]
    const { world, sent } = play({ snapshot: undriven({ ...alive, stage: 'paused', intended }) })
    await resume({ ...world, interrupt: AbortSignal.abort() }).catch(() => undefined)
    const [first] = sent
    assert.deepEqual(first?.to === 'service' && first.change.set.journal?.intended, intended)
  })

  it('neither pauses again nor holds the step again that it paused at', async () => {
    const plan = { ...journalWith().plan, pauseAt: 10 }
    const { world, sent } = play({ snapshot: undriven({ ...alive, stage: 'paused', plan }) })
    await resume({ ...world, interrupt: AbortSignal.abort() }).catch(() => undefined)
    const [first] = sent
    assert.ok(first?.to === 'service' && first.change.set.journal)
    const { stage, plan: goingOn } = first.change.set.journal
    assert.deepEqual([first.change.driver, stage, goingOn.pauseAt], [null, 'stepping', undefined])
    assert.deepEqual(goingOn.steps, [
      { percent: 10, holdMs: 0 },
      { percent: 50, holdMs: 1_000 },
    ])
  })
})
