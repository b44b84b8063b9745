/** The first write of a rollout: what it carries, whether it was ours, and what is left where it was not stored as it was sent. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Cluster, ServiceChange, ServiceView, WriteResult } from '../../../src/engine/ports/ports.ts'
import { returnAltered, withdraw } from '../../../src/engine/writes/altered.ts'
import { claim, create, newService } from '../../../src/engine/writes/claim.ts'
import { write } from '../../../src/engine/writes/guarded-write.ts'
import { RolloutError } from '../../../src/errors/rollout-error.ts'
import type { Journal } from '../../../src/rollout/model.ts'
import { driver, journalWith, newTemplate, onStable, serviceWith, snapshotOf } from '../support/views.ts'
import { type Play, play, withCluster } from '../support/world.ts'

const floating = [{ latestRevision: true, percent: 100 }]
const journal = journalWith({ stage: 'claimed', before: floating, intended: floating })
const { driver: _driver, journal: _journal, ...free } = serviceWith({ traffic: floating, served: onStable })
const found = (service: Partial<ServiceView> = {}): Play =>
  play({ snapshot: { ...snapshotOf(), service: { ...free, ...service } } })
const changesOf = ({ sent }: Play): readonly ServiceChange[] =>
  sent.flatMap((each) => (each.to === 'service' ? [each.change] : []))
const codeOf = (work: Promise<unknown>) =>
  work.then(String, (error) => (error instanceof RolloutError ? error.code : error))

const guardFailed: WriteResult = { is: 'guard-failed' }
const lost: WriteResult = { is: 'unknown', message: 'the connection broke' }
const refused: WriteResult = { is: 'refused', status: 422, reason: 'Invalid', message: 'no' }

/** After the answer, the Service shows the mark of this driver. */
const answers: readonly [string, WriteResult, shown: string | undefined, expected: string][] = [
  ['that is taken is ours', { is: 'written' }, undefined, 'true'],
  ['that another process was faster with is not', guardFailed, 'another', 'false'],
  ['that met a Service changed since is not', guardFailed, undefined, 'false'],
  ['whose answer was lost is ours where our mark is there', lost, driver, 'true'],
  ['whose answer was lost is not where no mark is there', lost, undefined, 'false'],
  ['that is refused is an error', refused, undefined, 'E_WRITE_REFUSED'],
]
const answeredBy = (scene: Play, result: WriteResult, shown: string | undefined) => async () => {
  scene.show({ ...snapshotOf(), service: { ...free, ...(shown ? { driver: shown } : {}) } })
  return result
}

describe('a claim', () => {
  it('is guarded by the generation that it was made from, and by nobody else driving', async () => {
    const scene = found()
    assert.equal(await claim(scene.world, journal, { generation: 7 }), true)
    const [change] = changesOf(scene)
    assert.deepEqual(
      [change?.generation, change?.driver, change?.set.driver, change?.set.active],
      [7, null, driver, true],
    )
  })

  for (const [name, result, shown, expected] of answers)
    it(name, async () => {
      const scene = found()
      const world = withCluster(scene.world, { writeService: answeredBy(scene, result, shown) })
      assert.equal(await codeOf(claim(world, journal, { generation: 7 })), expected)
    })
})

describe('the creation of a Service', () => {
  for (const [name, result, shown, expected] of answers)
    it(name, async () => {
      const scene = found()
      const world = withCluster(scene.world, { createService: answeredBy(scene, result, shown) })
      assert.equal(await codeOf(create(world, { journal, template: newTemplate })), expected)
    })

  it('carries the journal, our mark, and the tag that is ours to move', () => {
    const { world } = found()
    const made = newService(world, { journal, template: newTemplate })
    assert.deepEqual([made.driver, made.template, made.traffic], [driver, newTemplate, floating])
    assert.equal(made.annotations['kn-rollout.dev/tags'], 'latest')
    // By the server's clock: what it may take to become ready, and 30 s.
    assert.equal(made.journal.deadlineMs, 1_000_000 + 10_000 + 30_000)
  })
})

describe('a write that was stored otherwise', () => {
  const altered = new RolloutError('E_WRITE_ALTERED', { message: 'Altered.', cure: 'Look.' })
  /** The first write is stored without its marks, and known to be. */
  const alteringOnce = (scene: Play, error: Error): Partial<Cluster> => {
    let isFirst = true
    const { writeService } = scene.world.cluster
    return {
      writeService: async (change, options) => {
        if (!isFirst) return writeService(change, options)
        isFirst = false
        throw error
      },
    }
  }

  it('is withdrawn where it was the claim: with its traffic only if it sent some', async () => {
    const marks = { journal: null, driver: null, active: false, request: null }
    const rows: readonly [Journal, ServiceChange['set']][] = [
      [journal, marks],
      [
        { ...journal, intended: onStable },
        { ...marks, traffic: floating },
      ],
    ]
    for (const [claimed, expected] of rows) {
      const scene = found()
      const world = withCluster(scene.world, alteringOnce(scene, altered))
      assert.equal(await codeOf(claim(world, claimed, { generation: 2 })), 'E_WRITE_ALTERED')
      assert.deepEqual(changesOf(scene), [{ generation: 2, driver: null, set: expected }])
    }
  })

  it('has traffic returned where it was one on the way, with the marks that it lost', async () => {
    const scene = play({ snapshot: snapshotOf({ journal: { stage: 'stepping' } }) })
    const world = withCluster(scene.world, alteringOnce(scene, altered))
    assert.equal(await codeOf(write(world, () => ({ driver: null }))), 'E_WRITE_ALTERED')
    const [change, ...others] = changesOf(scene)
    assert.deepEqual([others, change?.driver, change?.set.driver, change?.set.active], [[], driver, driver, true])
    assert.deepEqual([change?.set.journal?.stage, change?.set.journal?.reason], ['aborting', 'error'])
  })

  it('leaves everything as it is where it failed otherwise', async () => {
    const silent = new RolloutError('E_API_SILENT', { message: 'Silent.', cure: 'Wait.' })
    for (const broken of [new Error('broken'), silent]) {
      const [first, later] = [found(), play()]
      const claiming = claim(withCluster(first.world, alteringOnce(first, broken)), journal, { generation: 2 })
      await assert.rejects(claiming, broken)
      await assert.rejects(
        write(withCluster(later.world, alteringOnce(later, broken)), () => ({})),
        broken,
      )
      assert.deepEqual([first.sent, later.sent], [[], []])
    }
  })

  it('is taken back before all that waits to be sent', async () => {
    const { world } = found()
    const urgent: unknown[] = []
    const writeService: Cluster['writeService'] = async (_, options) => {
      urgent.push(options?.urgent)
      return { is: 'written' }
    }
    await withdraw(withCluster(world, { writeService }), journal, false)
    assert.deepEqual(urgent, [true])
  })

  it('is left alone where its promotion stands, another drives by now, or the Service is gone', async () => {
    const promoting = journalWith({ stage: 'promoting' })
    const rows: readonly [Play, Journal][] = [
      [play({ snapshot: snapshotOf({ service: { journal: promoting } }) }), promoting],
      [found({ driver: 'another' }), journalWith()],
      [play({ snapshot: snapshotOf({ service: null }) }), journalWith()],
    ]
    for (const [scene, before] of rows) {
      await returnAltered(scene.world, before)
      assert.deepEqual(scene.sent, [])
    }
  })

  it('is tried to be taken back once, whatever comes of it', async () => {
    const scene = found()
    const world = withCluster(scene.world, { writeService: () => Promise.reject(new Error('broken')) })
    await withdraw(world, journal, false)
    await returnAltered(world, journalWith())
    assert.deepEqual(scene.sent, [])
  })
})
