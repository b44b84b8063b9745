/** What a hold begins with, and which failed answer it keeps as its example. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { beginHold, measure } from '../../../src/engine/actions/steps/hold.ts'
import type { Memory } from '../../../src/engine/context/memory.ts'
import type { EvidenceSource } from '../../../src/engine/ports/ports.ts'
import { freshMetric } from '../../../src/rollout/analysis/metric.ts'
import type { Measurement } from '../../../src/rollout/model.ts'
import { aTarget } from '../../evidence/support/lockstep.ts'
import { holdWith, snapshotOf } from '../support/views.ts'
import { play } from '../support/world.ts'

const failed = (note: string, body?: string, of: Measurement['of'] = 'candidate'): Measurement => ({
  atMs: 1_000,
  of,
  n: 1,
  bad: 1,
  note,
  sample: { request: 'GET http://tag.test/', ...(body === undefined ? {} : { body }) },
})

/** Of a hold in which these were measured. */
async function exampleOf(measurements: readonly Measurement[]) {
  const scene = play()
  const probes: EvidenceSource = {
    name: 'probes',
    one: 'probe',
    start: async (_, each) => measurements.forEach((measurement) => void each(measurement)),
  }
  const world = { ...scene.world, may: { patchRevisions: true, reachUrl: true }, sources: [probes] }
  scene.memory.hold = holdWith()
  measure(world, scene.memory, { ...aTarget, isProven: true })
  await setImmediate()
  const { note, body } = scene.memory.hold?.failed ?? {}
  return [note, body]
}

describe('evidence that goes on in a step', () => {
  const key = 'probes errors'
  /** Whether a part of the reserve is staked on a fault that begins with the step. */
  const isStaked = async (change: Partial<Pick<Memory, 'exposure' | 'lastHeld'>>): Promise<boolean | undefined> => {
    const scene = play({ snapshot: snapshotOf({ journal: { stage: 'stepping', step: 0 } }) })
    Object.assign(scene.memory, { evidence: { [key]: freshMetric }, ...change })
    await beginHold({ do: 'begin-hold' }, { ...scene, snapshot: scene.world.cluster.snapshot() })
    return scene.memory.hold?.states[key]?.step.isStart.ofPolls
  }
  const exposure = [{ percent: 10, fromMs: 0, toMs: 0 }]

  it('is staked on once, by the process that moved the users', async () => {
    assert.equal(await isStaked({ exposure }), true)
    assert.equal(await isStaked({ exposure, lastHeld: 0 }), false)
    assert.equal(await isStaked({ exposure: [] }), false)
  })
})

describe('the example of what failed', () => {
  it('is the last one that failed', async () => {
    assert.deepEqual(await exampleOf([failed('ECONNREFUSED'), failed('ECONNRESET')]), ['ECONNRESET', undefined])
    assert.deepEqual(await exampleOf([failed('500', 'first'), failed('503', 'second')]), ['503', 'second'])
  })

  it('has an answer where any had one', async () => {
    assert.deepEqual(await exampleOf([failed('503', 'sorry'), failed('ECONNREFUSED')]), ['503', 'sorry'])
    assert.deepEqual(await exampleOf([failed('ECONNREFUSED'), failed('503', 'sorry')]), ['503', 'sorry'])
  })

  it('is none of stable', async () => {
    assert.deepEqual(await exampleOf([failed('503', 'sorry', 'stable')]), [undefined, undefined])
  })
})
