/** Moving users, holding a step once more, and a pause: what is written and said. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { pause } from '../../../../src/engine/actions/steps/pause.ts'
import { holdAgain, shift } from '../../../../src/engine/actions/steps/shift.ts'
import { wait } from '../../../../src/engine/actions/wait.ts'
import type { Memory } from '../../../../src/engine/context/memory.ts'
import type { Journal } from '../../../../src/rollout/model.ts'
import { candidate, holdWith, journalWith, snapshotOf, stable } from '../../support/views.ts'
import { lastJournal, type Play, play, withCluster } from '../../support/world.ts'

const staged = (journal: Partial<Journal>, memory: Partial<Memory> = {}, settings = {}, service = {}): Play => {
  const snapshot = snapshotOf({ service: { journal: journalWith(journal), ...service } })
  const scene = play({ snapshot, settings })
  Object.assign(scene.memory, memory)
  return scene
}
const here = (scene: Play) => ({ ...scene, snapshot: scene.world.cluster.snapshot() })
const open = { percent: 10, fromMs: 0, toMs: Number.POSITIVE_INFINITY }

describe('a shift', () => {
  const shifted = async (step: number, scene = staged({ stage: 'presented', step: -1 })) => {
    await shift({ do: 'shift', step }, here(scene))
    return scene
  }

  it('is told with who has which part, as the beginning of the traffic phase the first time', async () => {
    const share = {
      is: 'shifted',
      step: 0,
      percent: 10,
      candidate,
      stable: [{ revision: stable, percent: 90 }],
      atMs: 1_000,
    }
    assert.deepEqual((await shifted(0)).events, [{ is: 'phase', phase: 'traffic' }, share])
    const again = staged({ stage: 'stepping', step: 0 }, { exposure: [open] })
    const next = { ...share, step: 1, percent: 50, stable: [{ revision: stable, percent: 50 }] }
    assert.deepEqual((await shifted(1, again)).events, [next])
  })

  it('ends the hold and the part that users met before, and what measures stable alone', async () => {
    const scene = staged({ stage: 'stepping' }, { exposure: [{ ...open, toMs: 5 }, open], hold: holdWith() })
    const { memory } = await shifted(1, scene)
    assert.deepEqual(memory.exposure, [
      { ...open, toMs: 5 },
      { ...open, toMs: 1_000 },
      { percent: 50, fromMs: 1_000, toMs: Number.POSITIVE_INFINITY },
    ])
    assert.deepEqual([memory.hold, memory.steps.length, memory.before.over.signal.aborted], [undefined, 1, true])
  })

  it('to a step that the plan does not have moves nobody', async () => {
    const { events, memory } = await shifted(9)
    assert.deepEqual([memory.exposure[0]?.percent, events.at(-1)?.is], [0, 'shifted'])
  })

  it('is no news where no candidate is known', async () => {
    const { candidate: _, ...nameless } = journalWith({ stage: 'presented' })
    const scene = play({ snapshot: snapshotOf({ service: { journal: nameless } }) })
    assert.deepEqual((await shifted(0, scene)).events, [])
  })

  it('is none where it was not written', async () => {
    const { events, memory } = await shifted(0, staged({ stage: 'presented' }, {}, {}, { driver: 'another' }))
    assert.deepEqual([events, memory.exposure], [[], []])
  })
})

describe('a step that is held again', () => {
  it('ends its hold, and counts as alive for as long as that one', async () => {
    const scene = staged({ stage: 'stepping', deadlineMs: 0 }, { hold: holdWith() })
    await holdAgain({ do: 'hold-again' }, here(scene))
    const { stage, step, deadlineMs } = lastJournal(scene) ?? {}
    assert.deepEqual([scene.memory.hold, scene.memory.lastHeld, stage, step], [undefined, 0, 'stepping', 0])
    // By the server's clock: what is left of the time of the rollout, and 30 s.
    assert.equal(deadlineMs, 1_000_000 + 100_000 + 30_000)
  })
})

describe('a pause', () => {
  const plan = { ...journalWith().plan, pauseAt: 10 }
  const pausedIn = async (scene: Play) => {
    await pause({ do: 'pause' }, here(scene))
    return scene
  }

  it('ends the job with the split in force, says until when it waits, and offers both ways on', async () => {
    const scene = staged({ stage: 'stepping', plan }, { hold: holdWith({ fromMs: 0 }) }, { 'pause-timeout': '1h' })
    const { outcome } = (await pausedIn(scene)).memory
    assert.deepEqual(
      [outcome?.kind, outcome?.reason, outcome?.steps.length],
      ['paused', 'hello-00002 has 10 % of traffic. Waiting for `promote` or `abort` until 1970-01-01 01:16 UTC.', 1],
    )
    assert.deepEqual(outcome?.next, [
      'To continue: kn-rollout promote hello -n shop',
      'To return traffic to stable: kn-rollout abort hello -n shop',
    ])
    assert.equal(lastJournal(scene)?.stage, 'paused')
  })

  it('is none where it was not written', async () =>
    assert.equal((await pausedIn(staged({ plan }, {}, {}, { driver: 'another' }))).memory.outcome, undefined))
})

describe('a wait', () => {
  const never = () => new Promise<never>(() => {})

  it('lasts as long as was said, and a second at most', async () => {
    for (const [atMostMs, expectedMs] of [
      [300, 300],
      [1_000, 1_000],
      [60_000, 1_000],
    ] as const) {
      const scene = play()
      const fromMs = scene.clock.now()
      await wait({ do: 'wait', atMostMs }, here(scene))
      assert.equal(scene.clock.now() - fromMs, expectedMs)
    }
  })

  it('is over when the cluster has changed, or something else is to be looked at', async () => {
    const scene = play()
    const still = { ...scene.world, clock: { ...scene.clock, sleep: never } }
    await wait(
      { do: 'wait', atMostMs: 1_000 },
      { ...here(scene), world: withCluster(still, { changed: async () => {} }) },
    )
    still.notifier.notify()
    await wait({ do: 'wait', atMostMs: 1_000 }, { ...here(scene), world: still })
  })
})
