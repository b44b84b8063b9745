/** `recover` of one Service, and `abort`: what is ended, what is left alone, and what is refused. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { abandon } from '../../../src/engine/commands/abort.ts'
import { recover } from '../../../src/engine/commands/recover.ts'
import type { Snapshot, WriteResult } from '../../../src/engine/ports/ports.ts'
import type { Journal } from '../../../src/rollout/model.ts'
import { journalWith, serviceWith, snapshotOf } from '../support/views.ts'
import { type Props, play } from '../support/world.ts'

const serverMs = 1_000_000
const [alive, dead] = [{ deadlineMs: serverMs + 60_000 }, { deadlineMs: serverMs - 1 }]

const opened = (journal: Partial<Journal> | 'unreadable', driver = 'them'): Snapshot =>
  snapshotOf({ service: { journal: journal === 'unreadable' ? journal : journalWith(journal), driver } })
const undriven = (journal: Partial<Journal> | 'unreadable'): Snapshot => {
  const { service: { driver: _, ...service } = serviceWith(), ...rest } = opened(journal)
  return { ...rest, service }
}
const stray = (driver?: string): Snapshot => {
  const { service: { journal: _, driver: __, ...service } = serviceWith(), ...rest } = opened({})
  return { ...rest, service: driver === undefined ? service : { ...service, driver } }
}

describe('recover', () => {
  const rows: readonly [string, Snapshot, object][] = [
    ['a Service that is gone', snapshotOf({ service: null }), { is: 'gone' }],
    ['a rollout that is alive', opened(alive), { is: 'alive', untilMs: alive.deadlineMs }],
    [
      'a pause that may be decided',
      undriven({ ...alive, stage: 'paused' }),
      { is: 'waiting', untilMs: alive.deadlineMs },
    ],
    ['traffic that another client set', undriven({ ...dead, stage: 'stopped' }), { is: 'kept' }],
  ]
  for (const [what, snapshot, state] of rows)
    it(`leaves ${what} alone`, async () => {
      const { world, sent } = play({ snapshot })
      assert.deepEqual([await recover(world), sent], [state, []])
    })

  const ended: readonly [string, Snapshot, string, string][] = [
    ['whose driver is dead is aborted', opened(dead), 'aborted', 'driver-died'],
    ['whose pause is over is aborted', undriven({ ...dead, stage: 'paused' }), 'aborted', 'pause-over'],
  ]
  for (const [what, snapshot, kind, because] of ended)
    it(`ends a rollout: one ${what}`, async () => {
      const fate = await recover(play({ snapshot }).world)
      assert.ok(fate.is === 'ended')
      assert.deepEqual([fate.outcome.kind, fate.outcome.because], [kind, because])
    })

  it('ends it with the tags of its deploy', async () => {
    const tags = { candidate: 'next', stable: 'last' }
    const { world, sent } = play({ snapshot: opened({ ...dead, tags }) })
    const fate = await recover(world)
    assert.ok(fate.is === 'ended' && fate.outcome.kind === 'aborted')
    const lists = sent.flatMap((each) => (each.to === 'service' ? [each.change.set.traffic ?? []] : []))
    assert.ok(!lists.flat().some(({ tag }) => tag === 'latest' || tag === 'previous'))
  })

  it('goes on after a pause whose end is a promotion, and knows by which evidence and on which Knative', async () => {
    const plan = { ...journalWith().plan, pauseAt: 10, onPauseTimeout: 'promote' } as const
    const { world, events } = play({ snapshot: undriven({ ...dead, stage: 'paused', plan }) })
    await recover({ ...world, interrupt: AbortSignal.abort() }).catch(() => undefined)
    assert.ok(events.some(({ is }) => is === 'evidence'))
    assert.equal(world.knative.age, 'since-1.21')
  })

  it('says of a rollout that it cannot read what to do', async () => {
    const { world, sent } = play({ snapshot: undriven('unreadable') })
    const fate = await recover(world)
    assert.ok(fate.is === 'ended')
    assert.deepEqual(
      [fate.outcome.kind, fate.outcome.because, fate.outcome.next.length, sent],
      ['uncertain', 'error', 1, []],
    )
  })

  describe('of a mark without a rollout', () => {
    const unmarked = async (snapshot: Snapshot, result?: WriteResult) => {
      const answer: Props['answer'] = () => result
      const { world, sent } = play({ snapshot, answer })
      return { fate: await recover(world), sent }
    }
    for (const driver of ['them', undefined])
      it(`takes it away, also that of ${driver ?? 'nobody'}`, async () => {
        const { fate, sent } = await unmarked(stray(driver))
        const change = { driver: driver ?? null, set: { driver: null, active: false, request: null } }
        assert.deepEqual([fate, sent], [{ is: 'unmarked' }, [{ to: 'service', change }]])
      })

    it('says so where it cannot', async () => {
      const refused: WriteResult = { is: 'refused', status: 403, reason: 'Forbidden', message: 'denied by a webhook' }
      await assert.rejects(unmarked(stray(), refused), { code: 'E_WRITE_REFUSED', message: /denied by a webhook/ })
      await assert.rejects(unmarked(stray(), { is: 'guard-failed' }), { code: 'E_SERVICE_CHANGED', message: /hello/ })
    })
  })
})

describe('an abort', () => {
  const rows: readonly [string, Snapshot, string][] = [
    ['without a Service', snapshotOf({ service: null }), 'E_NOT_THERE'],
    ['without a rollout', stray(), 'E_NO_ROLLOUT'],
    ['of a rollout that cannot be read', opened('unreadable'), 'E_JOURNAL'],
  ]
  for (const [what, snapshot, code] of rows)
    it(`${what} is refused`, () => assert.rejects(abandon(play({ snapshot }).world, 'anyone'), { code }))

  it('of a person ends what anyone drives, and names the cluster first', async () => {
    const { world, events } = play({ snapshot: opened(alive) })
    const { kind, because } = await abandon(world, 'anyone')
    assert.deepEqual([kind, because], ['aborted', 'asked'])
    assert.deepEqual(events[0], { is: 'target', ...world.cluster.target })
  })

  it('of a post step ends what its own job left', async () => {
    const { kind, because } = await abandon(play({ snapshot: opened(alive, 'me') }).world, 'own')
    assert.deepEqual([kind, because], ['aborted', 'cancelled'])
  })

  for (const snapshot of [opened(dead), stray(), snapshotOf({ service: null })])
    it(`of a post step finds nothing that its job left, two seconds long: ${snapshot.service?.driver}`, async () => {
      const { world, events, sent, clock } = play({ snapshot })
      const fromMs = clock.now()
      const outcome = await abandon(world, 'own')
      assert.deepEqual([outcome.kind, outcome.reason], ['unchanged', 'There was nothing to finish.'])
      assert.deepEqual([events, sent, clock.now() - fromMs], [[{ is: 'ended', outcome }], [], 2_000])
    })
})
