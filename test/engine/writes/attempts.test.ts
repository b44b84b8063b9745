/** How often something is tried again before it is given up, and with which error. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rollOut } from '../../../src/engine/commands/deploy.ts'
import type { WriteResult } from '../../../src/engine/ports/ports.ts'
import { guardedWrite, write } from '../../../src/engine/writes/guarded-write.ts'
import { RolloutError } from '../../../src/errors/rollout-error.ts'
import { oldTemplate, serviceWith, snapshotOf, stable } from '../support/views.ts'
import { lastJournal, play, withCluster } from '../support/world.ts'

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error) => (error instanceof RolloutError ? error.code : String(error)),
  )

describe('a deploy of a Service that others keep changing', () => {
  it('begins four times, then says so', async () => {
    const at = { template: oldTemplate, latestCreated: stable, latestReady: stable }
    const { driver: _, journal: _journal, ...free } = serviceWith(at)
    const claims: number[] = []
    const scene = play({ snapshot: { ...snapshotOf(), service: free } })
    const { cluster } = scene.world
    let generation = 2
    const writeService: typeof cluster.writeService = async (change, { dryRun } = {}) => {
      if (dryRun)
        return { is: 'written', service: { ...free, ...(change.set.template && { template: change.set.template }) } }
      claims.push(change.generation ?? 0)
      generation += 1
      scene.show({ ...snapshotOf(), service: { ...free, generation } })
      return { is: 'guard-failed' }
    }
    const error = await rollOut(withCluster(scene.world, { writeService })).catch((thrown) => thrown)
    assert.ok(error instanceof RolloutError)
    assert.equal(error.code, 'E_WRITE_CONTENDED')
    assert.match(error.message, /4/)
    assert.deepEqual(claims, [2, 3, 4, 5])
  })
})

describe('a guarded write', () => {
  const tried = async (answer: WriteResult, isDone: (tries: number) => boolean = () => false, attempts?: number) => {
    const { world } = play()
    let tries = 0
    const send = async () => {
      tries++
      return answer
    }
    const result = guardedWrite(
      world,
      () => ({ send, isDone: () => isDone(tries) }),
      attempts === undefined ? {} : { attempts },
    )
    return [await codeOf(result), tries]
  }
  const contended = { is: 'guard-failed' } as const
  const lost = { is: 'unknown', message: 'the connection broke' } as const

  it('is tried eight times, or as often as was said', async () => {
    assert.deepEqual(await tried(contended), ['E_WRITE_CONTENDED', 8])
    assert.deepEqual(await tried(contended, undefined, 2), ['E_WRITE_CONTENDED', 2])
  })

  it('whose answer is lost each time stays unconfirmed', async () =>
    assert.deepEqual(await tried(lost), ['E_WRITE_UNCONFIRMED', 8]))

  it('is given up without another pause after its last try', async () => {
    const { world, clock } = play()
    const fromMs = clock.now()
    await guardedWrite(world, () => ({ send: async () => contended, isDone: () => false }), { attempts: 4 }).catch(
      () => {},
    )
    assert.equal(clock.now() - fromMs, 200 + 400 + 600)
  })

  it('that was refused to the end is told as the last refusal was: one that passes, or none', async () => {
    const refusal = { is: 'refused', status: 500, reason: 'Internal', message: 'no' } as const
    const rows: readonly [WriteResult, string][] = [
      [{ ...refusal, isForNow: true }, 'E_WRITE_REFUSED'],
      [refusal, 'E_WRITE_CONTENDED'],
    ]
    for (const [refused, code] of rows) {
      const send = async () => refused
      const result = guardedWrite(play().world, () => ({ send, isDone: () => false }), { onRefusal: () => 'again' })
      assert.equal(await codeOf(result), code)
    }
  })

  it('hands out the Service as it was written', async () => {
    const { world } = play()
    const service = serviceWith({ generation: 3 })
    const send = async () => ({ is: 'written', service }) as const
    assert.deepEqual(await guardedWrite(world, () => ({ send, isDone: () => false })), { is: 'written', service })
  })

  it('that landed without an answer is not sent again', async () => {
    assert.deepEqual(await tried(lost, (tries) => tries === 3), ['no error', 3])
    assert.deepEqual(await tried({ is: 'written' }), ['no error', 1])
  })

  it('that was refused is an error at once', async () => {
    const refused = { is: 'refused', status: 422, reason: 'Invalid', message: 'no' } as const
    assert.deepEqual(await tried(refused), ['E_WRITE_REFUSED', 1])
  })

  it('is not sent where nothing is left to write', async () => {
    const { world, sent } = play()
    assert.deepEqual([await guardedWrite(world, () => undefined), sent], [{ is: 'over' }, []])
  })
})

describe('a write of the Service', () => {
  const journal = { driver: null, journal: null } as const

  it('carries the guards of what it was made from', async () => {
    const { world, sent } = play()
    const result = await write(world, () => journal)
    assert.deepEqual(sent, [{ to: 'service', change: { generation: 2, driver: 'me', set: journal } }])
    assert.deepEqual([result.is, result.is === 'written' && result.journal], ['written', null])
  })

  it('is not sent once the Service is not ours, and says why', async () => {
    const scene = play({ snapshot: snapshotOf({ service: null }) })
    assert.deepEqual(await write(scene.world, () => journal), { is: 'foreign', foreign: 'deleted' })
    assert.equal(lastJournal(scene), undefined)
  })

  it('that met a Service that is gone looks again instead of failing', async () => {
    const scene = play()
    const writeService = async () => {
      scene.show(snapshotOf({ service: null }))
      return { is: 'refused', status: 404, reason: 'NotFound', message: '' } as const
    }
    const result = await write(withCluster(scene.world, { writeService }), () => journal)
    assert.deepEqual(result, { is: 'foreign', foreign: 'deleted' })
  })

  it('is interrupted by its signal, before it is sent again', async () => {
    const { world } = play({ answer: () => ({ is: 'guard-failed' }) })
    assert.deepEqual(await write(world, () => journal, { interrupt: AbortSignal.abort() }), { is: 'interrupted' })
  })
})
