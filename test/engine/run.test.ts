/** A rollout that is driven to its end: what it waits for there, what it reads last, and how it ends what broke. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createScheduler } from '../../sandbox/time/scheduler.ts'
import { freshMemory, type Memory } from '../../src/engine/context/memory.ts'
import type { Snapshot } from '../../src/engine/ports/ports.ts'
import { drive, driveAfter } from '../../src/engine/run.ts'
import { RolloutError } from '../../src/errors/rollout-error.ts'
import type { Journal } from '../../src/rollout/model.ts'
import type { Recorded } from '../../src/rollout/replay/recording.ts'
import { candidate, routeWith, snapshotOf } from './support/views.ts'
import { lastJournal, type Play, play, withCluster } from './support/world.ts'

const at = (journal: Partial<Journal>): Play => play({ snapshot: snapshotOf({ journal }) })
const gone = (): Play => play({ snapshot: snapshotOf({ service: null }) })
const never = () => new Promise<never>(() => {})

/** Driven in virtual time: how it ended, and how long that took. */
const timed = async (scene: Play, prepare: (memory: Memory, clock: ReturnType<typeof createScheduler>) => void) => {
  const clock = createScheduler()
  const memory = freshMemory(clock)
  prepare(memory, clock)
  const fromMs = clock.now()
  const changed = (_: Snapshot, signal: AbortSignal) => clock.sleep(3_600_000, signal)
  const outcome = await clock.run(drive({ ...withCluster(scene.world, { changed }), clock }, memory), 'the end')
  return { outcome, ms: clock.now() - fromMs }
}

describe('the end of a drive', () => {
  it('waits for pods that are being asked for, and no longer than two seconds', async () => {
    const end = async (raisingMs: number) =>
      (await timed(gone(), (memory, clock) => Object.assign(memory.pods, { raising: clock.sleep(raisingMs) }))).ms
    assert.deepEqual([await end(0), await end(500), await end(60_000)], [0, 500, 2_000])
  })

  it('hears no interrupt any more', async () => {
    const { world, memory } = gone()
    const job = new AbortController()
    await drive({ ...world, interrupt: job.signal }, memory)
    job.abort('SIGTERM')
    assert.equal(memory.abortBecause, undefined)
  })

  it('reads once more what users were answered, for a second at most', async () => {
    const answeredBy = async (read: (memory: Memory) => Promise<void>) => {
      const { outcome, ms } = await timed(at({ stage: 'aborting' }), (memory) => {
        memory.readAnswers = () => read(memory)
      })
      return [outcome.kind, outcome.answers?.count, ms]
    }
    const counted = async (memory: Memory) => {
      memory.answers = { count: 3 }
    }
    assert.deepEqual(await answeredBy(counted), ['aborted', 3, 0])
    assert.deepEqual(await answeredBy(() => Promise.reject(new Error('broken'))), ['aborted', undefined, 0])
    assert.deepEqual(await answeredBy(never), ['aborted', undefined, 1_000])
  })

  it('reads nothing more of a job that is cancelled', async () => {
    const { world, memory } = at({ stage: 'aborting' })
    memory.readAnswers = async () => {
      memory.answers = { count: 3 }
    }
    const { answers } = await drive({ ...world, interrupt: AbortSignal.abort('SIGTERM') }, memory)
    assert.equal(answers, undefined)
  })
})

describe('a drive', () => {
  it('records what it begins with, where there is a rollout', async () => {
    const begun = async ({ world, memory }: Play) => {
      const recorded: Recorded[] = []
      await drive({ ...world, record: (line) => void recorded.push(line) }, memory)
      return recorded.map(({ is }) => is)
    }
    assert.deepEqual(await begun(at({ stage: 'aborting' })), ['rollout', 'ended'])
    assert.deepEqual(await begun(gone()), ['ended'])
  })
})

describe('a reason to abort', () => {
  it('that is known already is not replaced by a fault of the process', async () => {
    const { world, memory } = at({ stage: 'aborting' })
    Object.assign(memory, { abortBecause: 'asked', abortDetail: 'Someone asked.' })
    const { because, reason } = await drive({ ...world, interrupt: AbortSignal.abort(new Error('broken')) }, memory)
    assert.deepEqual([because, reason], ['asked', 'Someone asked.'])
  })

  it('is what was thrown before the drive began, and its cure is the advice', async () => {
    const { world, memory } = at({ stage: 'claimed' })
    const thrown = new RolloutError('E_X', { message: 'What.', cure: 'Do this.' })
    const { kind, because, reason, next } = await driveAfter(thrown, world, memory)
    assert.deepEqual([kind, because, reason, next[0]], ['aborted', 'error', 'What.', 'Do this.'])
  })

  it('stays that of a job that was cancelled before', async () => {
    const { world, memory } = at({ stage: 'claimed' })
    memory.abortBecause = 'cancelled'
    const { because, reason } = await driveAfter(
      new RolloutError('E_X', { message: 'What.', cure: 'Do.' }),
      world,
      memory,
    )
    assert.deepEqual([because, reason], ['cancelled', 'What.'])
  })
})

describe('a rollout that cannot be observed any more', () => {
  /** The Route never takes what is written. */
  const stuck = async (journal: Partial<Journal>) => {
    const scene = at({ stage: 'stepping', ...journal })
    const { cluster } = scene.world
    const writeService: typeof cluster.writeService = async (change) => {
      const result = await cluster.writeService(change)
      scene.show({ ...cluster.snapshot(), route: routeWith([{ revisionName: candidate, percent: 100 }]) })
      return result
    }
    const silentMs = () => {
      throw new Error('broken')
    }
    const { kind } = await drive(withCluster(scene.world, { writeService, silentMs }), scene.memory)
    return [kind, lastJournal(scene)?.stage]
  }

  it('stays open where the Route does not take the way back', async () =>
    assert.deepEqual(await stuck({}), ['uncertain', 'aborting']))

  it('is closed at once where nobody is to be returned', async () =>
    assert.deepEqual(await stuck({ stable: [] }), ['first-deployment-failed', undefined]))
})
