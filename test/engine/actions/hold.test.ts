/** What a hold begins with, and which failed answer it keeps as its example. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { beginHold, measure } from '../../../src/engine/actions/steps/hold.ts'
import type { Memory } from '../../../src/engine/context/memory.ts'
import type { EvidenceSource } from '../../../src/engine/ports/ports.ts'
import { freshMetric } from '../../../src/rollout/analysis/metric.ts'
import type { Journal, Measurement } from '../../../src/rollout/model.ts'
import type { Recorded } from '../../../src/rollout/replay/recording.ts'
import { aTarget } from '../../evidence/support/lockstep.ts'
import { candidate, holdWith, journalWith, onStable, snapshotOf } from '../support/views.ts'
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

describe('a hold that begins', () => {
  const url = 'http://latest-hello.shop.example.test'
  const tagged = [...onStable, { revisionName: candidate, latestRevision: false, percent: 0, tag: 'latest', url }]
  const begun = async (journal: Partial<Journal> = {}, memory: Partial<Memory> = {}) => {
    const service = { traffic: tagged, served: tagged, journal: journalWith({ stage: 'stepping', ...journal }) }
    const scene = play({ snapshot: snapshotOf({ service }) })
    const recorded: Recorded[] = []
    const world = { ...scene.world, record: (line: Recorded) => void recorded.push(line) }
    Object.assign(scene.memory, memory)
    scene.clock.pass(9_000)
    await beginHold({ do: 'begin-hold' }, { ...scene, world, snapshot: world.cluster.snapshot() })
    return { ...scene, recorded }
  }
  const exposure = (fromMs: number) => ({ percent: 50, fromMs, toMs: Number.POSITIVE_INFINITY })

  it('is told with how long the Route took, and until when the job counts as alive', async () => {
    const told = async (memory: Partial<Memory>) => (await begun({ deadlineMs: 70_000 }, memory)).events.at(-1)
    const inForce = { is: 'in-force', percent: 10, atMs: 10_000, untilMs: 70_000 }
    assert.deepEqual(await told({ exposure: [exposure(2_000), exposure(7_000)] }), { ...inForce, afterMs: 3_000 })
    assert.deepEqual(await told({}), { ...inForce, afterMs: 0 })
  })

  it('lasts as its step says, and on for what the holds to come leave of the time', async () => {
    const { memory, recorded } = await begun()
    const { step, percent, holdMs, longestMs, plannedMs } = memory.hold ?? {}
    // Of 100 s, 9 are over, 1 is for the next hold, and 10 are for an abort.
    assert.deepEqual([step, percent, holdMs, longestMs, plannedMs], [0, 10, 1_000, 80_000, 2_000])
    assert.deepEqual(
      recorded.map((line) => line.is === 'step' && [line.step, line.candidate, line.isStart]),
      [[0, candidate, false]],
    )
  })

  it('of a step that the plan does not have is over at once', async () => {
    const { percent, holdMs, longestMs } = (await begun({ step: 9 })).memory.hold ?? {}
    assert.deepEqual([percent, holdMs, longestMs], [0, 0, 0])
  })

  it('has the candidate measured, and goes on from how earlier steps ended', async () => {
    const ended = [{ percent: 5, verdict: 'passed' }] as const
    const { memory } = await begun({ ended })
    assert.deepEqual([memory.candidate.isMeasured, memory.earlier], [true, ended])
    assert.deepEqual((await begun({ ended }, { earlier: [] })).memory.earlier, [])
  })

  it('is none without a journal', async () => {
    const scene = play()
    const snapshot = snapshotOf({ service: { journal: 'unreadable' } })
    await beginHold({ do: 'begin-hold' }, { ...scene, snapshot })
    assert.deepEqual([scene.memory.hold, scene.events], [undefined, []])
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
