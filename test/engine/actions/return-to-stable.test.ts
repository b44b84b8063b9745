/** The write that returns users: what is said of it, and what it keeps of why. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { abort } from '../../../src/engine/actions/endings/return-to-stable.ts'
import type { Memory } from '../../../src/engine/context/memory.ts'
import type { AbortReason, Journal } from '../../../src/rollout/model.ts'
import { candidate, onStable, revisionWith, routeWith, snapshotOf, stable } from '../support/views.ts'
import { lastJournal, play, withCluster } from '../support/world.ts'

const causeOf = async (because: AbortReason, journal: Partial<Journal> = {}) => {
  const scene = play({ snapshot: snapshotOf({ journal }) })
  scene.memory.abortDetail = 'Container user-container exited.'
  await abort({ do: 'abort', because }, { ...scene, snapshot: scene.world.cluster.snapshot() })
  const { reason, cause } = lastJournal(scene) ?? {}
  return [reason, cause]
}

it('The journal keeps the cause only where it proves the candidate bad', async () => {
  const cause = 'Container user-container exited.'
  assert.deepEqual(await causeOf('candidate-failed'), ['candidate-failed', cause])
  assert.deepEqual(await causeOf('cancelled'), ['cancelled', undefined])
  assert.deepEqual(await causeOf('candidate-failed', { isRollback: true }), ['candidate-failed', undefined])
})

describe('the way back', () => {
  const returning = async (because: AbortReason, memory: Partial<Memory> = {}, snapshot = snapshotOf()) => {
    const scene = play({ snapshot })
    Object.assign(scene.memory, memory)
    await abort({ do: 'abort', because }, { ...scene, snapshot })
    const { abortBecause, abortDetail, returningFromMs } = scene.memory
    return { ...scene, abortBecause, abortDetail, returningFromMs }
  }
  const step = { percent: 10, heldMs: 1, sources: [], why: '3 of 9 failed.', verdict: 'failed' } as const

  it('is told before it is written, with who gets the traffic of whom, and why', async () => {
    const { events, returningFromMs } = await returning('cancelled', { abortDetail: 'Someone asked.' })
    const to = [{ revision: stable, percent: 100 }]
    assert.deepEqual(events, [
      { is: 'phase', phase: 'abort' },
      { is: 'returning', because: 'cancelled', to, atMs: 1_000, candidate, detail: 'Someone asked.' },
    ])
    assert.equal(returningFromMs, 1_000)
  })

  it('is the phase of a rollback where that is one', async () => {
    const { events } = await returning('cancelled', {}, snapshotOf({ journal: { isRollback: true } }))
    assert.deepEqual(events[0], { is: 'phase', phase: 'rollback' })
  })

  it('names no candidate before there is one', async () => {
    const { events } = await returning('cancelled', {}, snapshotOf({ revisions: [revisionWith(stable)] }))
    const told = events.find((event) => event.is === 'returning')
    assert.deepEqual(told && ['candidate' in told, 'detail' in told], [false, false])
  })

  it('keeps the first reason', async () => {
    assert.equal((await returning('timed-out', { abortBecause: 'asked' })).abortBecause, 'asked')
    assert.equal((await returning('timed-out')).abortBecause, 'timed-out')
  })

  it('has what failed in the last step as its detail, where evidence is the reason', async () => {
    const steps = [{ ...step, why: 'Before.' }, step]
    assert.equal((await returning('analysis-failed', { steps })).abortDetail, step.why)
    assert.equal((await returning('analysis-inconclusive', { steps })).abortDetail, step.why)
    assert.equal((await returning('cancelled', { steps })).abortDetail, undefined)
  })

  it('has all that lacks pods as its detail, where those did not come', async () => {
    const { memory } = play()
    const pods = { ...memory.pods, wanted: { [stable]: 3, [candidate]: 2 } }
    const { abortDetail } = await returning('candidate-not-warm', { pods })
    assert.equal(abortDetail, 'hello-00001 has 1 of 3, hello-00002 has 1 of 2.')
    const ready = { ...memory.pods, wanted: { [stable]: 1 } }
    assert.equal((await returning('candidate-not-warm', { pods: ready })).abortDetail, undefined)
  })

  it('has the words of the Route as its detail, where that is stuck and says why', async () => {
    const ingressReady = { status: 'Unknown', reason: 'NotReconciled' } as const
    const route = { ...routeWith(onStable), ingressReady }
    const stuck = await returning('route-stuck', {}, snapshotOf({ route }))
    assert.equal(stuck.abortDetail, 'IngressReady is Unknown, NotReconciled.')
    assert.equal((await returning('route-stuck')).abortDetail, undefined)
    assert.equal((await returning('cancelled', {}, snapshotOf({ route }))).abortDetail, undefined)
  })

  it('is sent before all that waits to be sent', async () => {
    const scene = play()
    const { cluster } = scene.world
    const urgent: unknown[] = []
    const writeService: typeof cluster.writeService = async (change, options) => {
      urgent.push(options?.urgent)
      return cluster.writeService(change)
    }
    const world = withCluster(scene.world, { writeService })
    await abort({ do: 'abort', because: 'cancelled' }, { ...scene, world, snapshot: snapshotOf() })
    assert.deepEqual(urgent, [true])
  })

  it('is written although it cannot be told', async () => {
    const scene = play()
    const report = () => {
      throw new Error('broken')
    }
    const world = { ...scene.world, reporter: { report } }
    await abort({ do: 'abort', because: 'cancelled' }, { ...scene, world, snapshot: snapshotOf() })
    assert.deepEqual([lastJournal(scene)?.stage, lastJournal(scene)?.reason], ['aborting', 'cancelled'])
  })
})
