import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Journal, OnNewer } from '../../src/rollout/model.ts'
import { isLeftAlone, needOf, whyLeft } from '../../src/rollout/turn/left-open.ts'
import { type Move, moveOf } from '../../src/rollout/turn/on-newer.ts'
import { type Turn, turnOf } from '../../src/rollout/turn/whose-turn.ts'
import { journal } from '../knative/support/journals.ts'

const nowMs = 1_000_000
const open = (changes: Partial<Journal> = {}): Journal => ({ ...journal, deadlineMs: nowMs + 1, ...changes })

describe('why nobody went on', () => {
  it('is the end of a pause, which has no driver, or the end of its driver', () =>
    assert.deepEqual(
      [whyLeft(open({ stage: 'paused' })), whyLeft(open({ stage: 'stepping' }))],
      ['pause-over', 'driver-died'],
    ))
})

describe('what a deploy does by on-newer: the table of docs/concepts.md', () => {
  const table: readonly [OnNewer, alive: Move, paused: Move][] = [
    ['wait', 'wait', 'refuse'],
    ['refuse', 'refuse', 'refuse'],
    ['abort', 'wait', 'take-over'],
    ['supersede', 'take-over', 'take-over'],
  ]
  for (const [onNewer, alive, paused] of table)
    it(`${onNewer}: ${alive} while it is alive, ${paused} while it is paused`, () => {
      assert.equal(moveOf(onNewer, { is: 'alive' }), alive)
      assert.equal(moveOf(onNewer, { is: 'paused' }), paused)
    })

  it('goes on where nobody is, and takes over what was left, whatever on-newer says', () => {
    for (const [onNewer] of table) {
      assert.equal(moveOf(onNewer, { is: 'free' }), 'go')
      assert.equal(moveOf(onNewer, { is: 'left' }), 'take-over')
    }
  })
})

describe('whose turn it is', () => {
  const mine = { nowMs, driver: 'me', job: { run: '7/deploy', attempt: 2 } }
  const rows: readonly [string, Parameters<typeof turnOf>[0], Turn['is']][] = [
    ['nobody has begun', {}, 'free'],
    ['the journal cannot be read', { journal: 'unreadable', driver: 'a' }, 'free'],
    ['its driver may be alive', { journal: open(), driver: 'a' }, 'alive'],
    ['its driver is the one that asks, after a write whose answer was lost', { journal: open(), driver: 'me' }, 'left'],
    ['no driver can have set its deadline', { journal: open({ deadlineMs: Date.UTC(9999, 0) }), driver: 'a' }, 'left'],
    [
      'no pause can have set its deadline',
      { journal: open({ stage: 'paused', deadlineMs: Date.UTC(9999, 0) }) },
      'left',
    ],
    ['its driver is past its deadline', { journal: open({ deadlineMs: nowMs }), driver: 'a' }, 'left'],
    [
      'it is an earlier attempt of the same job',
      { journal: open({ job: { run: '7/deploy', attempt: 1 } }), driver: 'a' },
      'left',
    ],
    [
      'it is a later attempt of the same job',
      { journal: open({ job: { run: '7/deploy', attempt: 3 } }), driver: 'a' },
      'alive',
    ],
    [
      'it is this attempt of the same job, in another process',
      { journal: open({ job: { run: '7/deploy', attempt: 2 } }), driver: 'a' },
      'alive',
    ],
    [
      'it is an attempt of the same job that has no number',
      { journal: open({ job: { run: '7/deploy' } }), driver: 'a' },
      'left',
    ],
    ['it is another job', { journal: open({ job: { run: '8/deploy', attempt: 1 } }), driver: 'a' }, 'alive'],
    ['a person decides', { journal: open({ stage: 'paused' }) }, 'paused'],
    ['the time of a pause is over', { journal: open({ stage: 'paused', deadlineMs: nowMs }) }, 'left'],
    ['it has stopped', { journal: open({ stage: 'stopped' }) }, 'free'],
  ]
  for (const [name, marks, expected] of rows)
    it(`${expected}: ${name}`, () => assert.equal(turnOf(marks, mine).is, expected))
})

describe('the latest that a driver may be alive', () => {
  const { readyMs, routeMs, totalMs } = journal.plan.limits
  const plan = { ...journal.plan, steps: [10, 50].map((percent) => ({ percent, holdMs: 40 * percent })) }
  const furthestMs = 2_000 + readyMs + routeMs + totalMs + 7 * 24 * 3_600_000
  const turnAt = (deadlineMs: number) =>
    turnOf({ journal: open({ plan, deadlineMs }), driver: 'a' }, { nowMs, driver: 'me' }).is

  it('is its longest hold, all limits of its plan, and a week', () =>
    assert.deepEqual([turnAt(nowMs + furthestMs), turnAt(nowMs + furthestMs + 1)], ['alive', 'left']))

  it('needs no hold', () => {
    const none = { ...plan, steps: [] }
    const at = (leftMs: number) =>
      turnOf({ journal: open({ plan: none, deadlineMs: nowMs + leftMs }), driver: 'a' }, { nowMs, driver: 'me' }).is
    assert.deepEqual([at(furthestMs - 2_000), at(furthestMs - 1_999)], ['alive', 'left'])
  })
})

describe('what recover does', () => {
  const asker = { nowMs, driver: 'me' }
  const rows: readonly [string, Parameters<typeof needOf>[0], ReturnType<typeof needOf>['is']][] = [
    ['a mark without a rollout', { driver: 'a' }, 'stray'],
    ['a journal that cannot be read', { journal: 'unreadable' }, 'unreadable'],
    ['its own, whatever the deadline', { journal: open(), driver: 'me' }, 'left'],
    ['a living driver', { journal: open(), driver: 'a' }, 'alive'],
    ['a dead driver', { journal: open({ deadlineMs: 0 }), driver: 'a' }, 'left'],
    ['a pause', { journal: open({ stage: 'paused' }) }, 'waiting'],
    ['traffic that another client changed', { journal: open({ stage: 'stopped' }) }, 'kept'],
    ['a driver mark that somebody removed', { journal: open({ stage: 'stepping' }) }, 'left'],
  ]
  for (const [name, marks, expected] of rows)
    it(`${expected}: ${name}`, () => assert.equal(needOf(marks, asker).is, expected))

  it('leaves alone what lives, what a person decides, and what another client changed, and nothing else', () => {
    const alone = rows.filter(([, marks]) => isLeftAlone(needOf(marks, asker))).map(([name]) => name)
    assert.deepEqual(alone, ['a living driver', 'a pause', 'traffic that another client changed'])
  })

  it('knows the driver that left it, and none of one whose mark is gone', () => {
    const left = (driver?: string) => needOf({ journal: open({ deadlineMs: 0 }), ...(driver ? { driver } : {}) }, asker)
    assert.equal((left('a') as { driver?: string }).driver, 'a')
    assert.ok(!Object.hasOwn(left(), 'driver'))
  })

  it('goes on only with a pause that said so', () => {
    const plan = { ...journal.plan, onPauseTimeout: 'promote' as const }
    const wayOf = (changes: Partial<Journal>) => needOf({ journal: open({ deadlineMs: 0, ...changes }) }, asker)
    assert.equal((wayOf({ stage: 'paused', plan }) as { way?: string }).way, 'on')
    assert.equal((wayOf({ stage: 'paused' }) as { way?: string }).way, 'back')
    assert.equal((wayOf({ stage: 'stepping', plan }) as { way?: string }).way, 'back')
  })
})
