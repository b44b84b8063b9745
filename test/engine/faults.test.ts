/** What breaks while a rollout is driven: traffic returns, and the fault is told as it was. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { drive } from '../../src/engine/run.ts'
import { RolloutError } from '../../src/errors/rollout-error.ts'
import type { Stage } from '../../src/rollout/model.ts'
import { snapshotOf } from './support/views.ts'
import { lastJournal, type Play, play, withCluster } from './support/world.ts'

/** `breaks`: what is thrown whenever the cluster is observed. */
const driven = async (breaks: unknown, scene: Play = play()) => {
  const silentMs = () => {
    throw breaks
  }
  const world = withCluster(scene.world, { silentMs })
  return drive(world, scene.memory)
}

describe('a fault', () => {
  const stack = new Error('broken')
  const bare = new Error('broken')
  delete bare.stack
  const known = new RolloutError('E_X', { message: 'What.', cure: 'Do this.' })
  const rows: readonly [string, unknown, string][] = [
    ['an Error with its stack', stack, `Internal error in kn-rollout: ${stack.stack}`],
    ['an Error without one', bare, 'Internal error in kn-rollout: broken'],
    ['a text', 'broken', 'Internal error in kn-rollout: broken'],
    ['nothing at all', undefined, 'Internal error in kn-rollout: undefined'],
    ['one that is known', known, 'What.'],
  ]
  for (const [name, thrown, expected] of rows)
    it(`is told as ${name}`, async () => {
      const { kind, because, reason } = await driven(thrown)
      assert.deepEqual([kind, because, reason], ['aborted', 'error', expected])
    })
})

describe('a rollout that cannot be observed any more', () => {
  const at = (stage: Stage) => play({ snapshot: snapshotOf({ journal: { stage } }) })

  it('is returned without it', async () => {
    const scene = at('stepping')
    await driven('broken', scene)
    assert.equal(lastJournal(scene), null)
    assert.ok(scene.events.some(({ is }) => is === 'returning'))
  })

  it('is not returned once its promotion is decided', async () => {
    const scene = at('promoting')
    const { kind } = await driven('broken', scene)
    assert.deepEqual([kind, scene.sent], ['uncertain', []])
  })

  it('goes on with a way back that was begun', async () => {
    const scene = at('aborting')
    const { kind } = await driven('broken', scene)
    assert.equal(kind, 'aborted')
    assert.ok(!scene.events.some(({ is }) => is === 'returning'))
  })
})

describe('a fault on the way back', () => {
  const brokenAt = async (scene: Play, error: Error) => {
    const writeService = () => Promise.reject(error)
    const world = withCluster(scene.world, { writeService })
    const { kind, because } = await drive(world, scene.memory)
    const times = (is: string) => scene.events.filter((event) => event.is === is).length
    return { end: [kind, because], returning: times('returning'), returned: times('returned') }
  }
  const cancelled = (stage: Stage) => {
    const scene = play({ snapshot: snapshotOf({ journal: { stage } }) })
    scene.memory.abortBecause = 'cancelled'
    return scene
  }
  const uncertain = ['uncertain', 'error']

  it('is the end: what was begun is not begun again', async () => {
    const broken = new Error('broken')
    assert.deepEqual(await brokenAt(cancelled('stepping'), broken), { end: uncertain, returning: 1, returned: 0 })
    assert.deepEqual(await brokenAt(cancelled('aborting'), broken), { end: uncertain, returning: 0, returned: 1 })
  })

  it('before it, a fault makes the next decision an abort', async () => {
    const scene = play({ snapshot: snapshotOf({ journal: { stage: 'promoting' } }) })
    assert.deepEqual((await brokenAt(scene, new Error('broken'))).end, uncertain)
    assert.equal(scene.memory.abortBecause, 'error')
  })

  it('that is silence of the API server is the end at once, and nothing more is sent', async () => {
    const scene = play()
    const silent = new RolloutError('E_API_SILENT', { message: 'Silent.', cure: 'Wait.' })
    const { kind, reason, next } = await driven(silent, scene)
    assert.deepEqual([kind, reason, next.at(-1), scene.sent], ['uncertain', 'Silent.', 'Wait.', []])
  })
})

describe('a drive', () => {
  it('ends what it began in the background', async () => {
    let isFollowing = true
    const scene = play({ snapshot: snapshotOf({ service: null }) })
    const unfollow = () => {
      isFollowing = false
    }
    const { kind } = await drive(withCluster(scene.world, { unfollow }), scene.memory)
    assert.deepEqual([kind, isFollowing, scene.memory.background.signal.aborted], ['stopped', false, true])
  })
})

describe('an interrupt', () => {
  const interruptedBy = async (reason: unknown) => {
    const scene = play()
    const interrupt = AbortSignal.abort(reason)
    const { because, reason: said, next } = await drive({ ...scene.world, interrupt }, scene.memory)
    return [because, said, next[0]]
  }

  it('that is an Error is a fault of the process', async () =>
    assert.deepEqual(await interruptedBy(new RolloutError('E_X', { message: 'What.', cure: 'Do this.' })), [
      'error',
      'What.',
      'Do this.',
    ]))

  it('that is none is a cancellation', async () =>
    assert.deepEqual((await interruptedBy('SIGTERM')).slice(0, 2), ['cancelled', '']))
})
