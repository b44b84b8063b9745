/** How a deploy waits for its turn: until when, what it says, and what ends the wait. The server's clock stands at 1,000,000 ms. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { World } from '../../../src/engine/context/context.ts'
import { awaitTurn } from '../../../src/engine/writes/await-turn.ts'
import { untilMoved } from '../../../src/engine/writes/guarded-write.ts'
import { RolloutError } from '../../../src/errors/rollout-error.ts'
import type { Journal } from '../../../src/rollout/model.ts'
import { journalWith, serviceWith, snapshotOf } from '../support/views.ts'
import { type Play, play, withCluster } from '../support/world.ts'

const serverMs = 1_000_000
const job = { run: 'job-7', url: 'https://ci.example/7' } as Journal['job']

const openedBy = (another: string | undefined, journal: Partial<Journal>) => {
  const { driver: _, ...service } = serviceWith({ journal: journalWith(journal) })
  return snapshotOf({ service: another === undefined ? service : { ...service, driver: another } })
}
const free = (() => {
  const { driver: _, journal: __, ...service } = serviceWith()
  return { ...snapshotOf(), service }
})()
const alive = openedBy('another', { deadlineMs: serverMs + 60_000, job })

const without = ({ service: { driver: _, ...service } = serviceWith(), ...rest }: ReturnType<typeof snapshotOf>) => ({
  ...rest,
  service,
})

type Clocked = Pick<Play, 'world' | 'events' | 'clock'>
const waitedMs = async ({ world, clock }: Clocked, ms: number) => {
  const fromMs = clock.now()
  const turn = await awaitTurn(world, fromMs + ms)
  return { is: turn.is, ms: clock.now() - fromMs }
}
const announced = ({ events }: Clocked) =>
  events.flatMap((event) => (event.is === 'waiting-for-driver' ? [[event.journal.id, event.forMs]] : []))

describe('the turn', () => {
  it('is there at once where the Service is free, or its driver is dead', async () => {
    const scene = play({ snapshot: free })
    assert.deepEqual(await waitedMs(scene, 60_000), { is: 'free', ms: 0 })
    const dead = play({ snapshot: openedBy('another', { deadlineMs: serverMs }) })
    assert.deepEqual(await waitedMs(dead, 60_000), { is: 'left', ms: 0 })
    assert.deepEqual([announced(scene), announced(dead)], [[], []])
  })

  it('is taken from a living driver where `on-newer` says so', async () => {
    const scene = play({ snapshot: alive, settings: { 'on-newer': 'supersede' } })
    assert.deepEqual(await waitedMs(scene, 60_000), { is: 'alive', ms: 0 })
  })

  it('is waited for until the driver would be dead, or no longer than was said', async () => {
    for (const [givenMs, expected] of [
      [90_000, 60_000],
      [20_000, 20_000],
    ] as const) {
      const scene = play({ snapshot: alive })
      const slept: number[] = []
      const sleep: World['clock']['sleep'] = async (ms) => {
        slept.push(ms)
        scene.clock.pass(ms)
        scene.show(free)
      }
      const world = { ...scene.world, clock: { ...scene.world.clock, sleep } }
      assert.equal((await waitedMs({ ...scene, world }, givenMs)).is, 'free')
      assert.deepEqual([slept, announced(scene)], [[expected], [['r1', 60_000]]])
    }
  })

  it('that does not come is an error, and each rollout that is waited for was named once', async () => {
    const scene = play({ snapshot: alive })
    let sleeps = 0
    const sleep: World['clock']['sleep'] = async () => {
      sleeps += 1
      scene.clock.pass(10_000)
      if (sleeps === 2) scene.show(openedBy('a third', { id: 'r3', deadlineMs: serverMs + 30_000 }))
    }
    const world = { ...scene.world, clock: { ...scene.world.clock, sleep } }
    await assert.rejects(waitedMs({ ...scene, world }, 40_000), { code: 'E_LOCKED', message: /r3/ })
    assert.deepEqual(announced(scene), [
      ['r1', 60_000],
      ['r3', 30_000],
    ])
    assert.equal(sleeps, 4)
  })

  it('comes as soon as the Service has moved', async () => {
    const scene = play({ snapshot: alive })
    const changed: World['cluster']['changed'] = async () => scene.show(free)
    const sleep = () => new Promise<void>(() => {})
    const world = { ...withCluster(scene.world, { changed }), clock: { ...scene.world.clock, sleep } }
    assert.deepEqual(await waitedMs({ ...scene, world }, 60_000), { is: 'free', ms: 0 })
  })

  it('is not waited for where that is refused, or the run is interrupted', async () => {
    const refusing = play({ snapshot: alive, settings: { 'on-newer': 'refuse' } })
    await assert.rejects(waitedMs(refusing, 60_000), { code: 'E_LOCKED', message: /job-7/ })
    const scene = play({ snapshot: alive })
    const interrupted = { ...scene.world, interrupt: AbortSignal.abort() }
    await assert.rejects(waitedMs({ ...scene, world: interrupted }, 60_000), { code: 'E_LOCKED' })
    assert.deepEqual([announced(refusing), announced(scene)], [[], []])
  })

  it('is not there while a person decides', async () => {
    const plan = { ...journalWith().plan, pauseAt: 20 }
    const paused = openedBy(undefined, { stage: 'paused', deadlineMs: serverMs + 60_000, plan })
    const scene = play({ snapshot: without(paused) })
    await assert.rejects(waitedMs(scene, 60_000), { code: 'E_PAUSED', message: /20 %/ })
  })

  it('of a journal that cannot be read is not there while it has a driver, or is of a later version', async () => {
    const unread = snapshotOf({ service: { driver: 'another', journal: 'unreadable' } })
    await assert.rejects(waitedMs(play({ snapshot: unread }), 60_000), { code: 'E_JOURNAL' })
    const newer = without(snapshotOf({ service: { journal: 'unreadable', hasNewerJournal: true } }))
    await assert.rejects(waitedMs(play({ snapshot: newer }), 60_000), { code: 'E_JOURNAL' })
    const nobody = play({ snapshot: without(unread) })
    assert.deepEqual(await waitedMs(nobody, 60_000), { is: 'free', ms: 0 })
  })
})

describe('what is said where another rollout goes first', () => {
  const said = async (snapshot: ReturnType<typeof snapshotOf>, settings: Record<string, string> = {}) => {
    const scene = play({ snapshot, settings: { 'on-newer': 'refuse', ...settings } })
    const error: unknown = await waitedMs(scene, 60_000).catch((thrown) => thrown)
    return error instanceof RolloutError ? `${error.message} ${error.cure}` : 'nothing'
  }
  const rollback = { command: 'rollback' }

  it('names its job, else the rollout', async () => {
    assert.match(await said(alive), /in progress \(job-7\)/)
    assert.match(await said(openedBy('another', { deadlineMs: serverMs + 60_000 })), /in progress \(rollout r1\)/)
  })

  it('offers `on-newer` to a deploy alone', async () => {
    const paused = without(openedBy(undefined, { stage: 'paused', deadlineMs: serverMs + 60_000 }))
    for (const snapshot of [alive, paused]) {
      assert.match(await said(snapshot), /set `on-newer`/)
      assert.doesNotMatch(await said(snapshot, rollback), /set `on-newer`/)
    }
    assert.match(await said(paused), /paused at 0 %/)
  })

  it('names a newer version only where its journal is of one', async () => {
    const unread = { driver: 'another', journal: 'unreadable' } as const
    assert.match(await said(snapshotOf({ service: { ...unread, hasNewerJournal: true } })), /^A newer version/)
    assert.match(await said(snapshotOf({ service: unread })), /^The journal of the rollout of hello cannot be read/)
  })

  it('is nothing to a later attempt of the same job', async () => {
    const earlier = openedBy('another', { deadlineMs: serverMs + 60_000, job: { run: '7', attempt: 1 } })
    const scene = play({ snapshot: earlier })
    const world = { ...scene.world, job: { run: '7', attempt: 2 } }
    assert.deepEqual(await waitedMs({ ...scene, world }, 60_000), { is: 'left', ms: 0 })
  })
})

describe('before a write is made again', () => {
  it('there is a pause that grows with its attempts, unless the Service has moved', async () => {
    const { world, clock } = play()
    const seen = world.cluster.snapshot()
    const pauses: number[] = []
    for (const [snapshot, attempt] of [
      [seen, 1],
      [seen, 3],
      [snapshotOf(), 3],
    ] as const) {
      const fromMs = clock.now()
      await untilMoved(world, snapshot, { attempt })
      pauses.push(clock.now() - fromMs)
    }
    assert.deepEqual(pauses, [200, 600, 0])
  })
})
