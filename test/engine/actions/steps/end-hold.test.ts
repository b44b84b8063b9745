/** What the end of a hold keeps, for its report and for a successor. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { endHold, withEvidence } from '../../../../src/engine/actions/steps/hold.ts'
import type { Hold, Memory } from '../../../../src/engine/context/memory.ts'
import type { EvidenceSource } from '../../../../src/engine/ports/ports.ts'
import { freshMetric, keptEvidence } from '../../../../src/rollout/analysis/metric.ts'
import type { Journal } from '../../../../src/rollout/model.ts'
import type { Recorded } from '../../../../src/rollout/replay/recording.ts'
import { holdWith, journalWith } from '../../support/views.ts'
import { play } from '../../support/world.ts'

describe('the end of a hold', () => {
  const source: EvidenceSource = { name: 'probes', one: 'probe', start: async () => {} }
  const ended = (hold: Partial<Hold>, memory: Partial<Memory> = {}, sources: readonly EvidenceSource[] = []) => {
    const scene = play()
    Object.assign(scene.memory, { hold: holdWith({ fromMs: 0, ...hold }), ...memory })
    const recorded: Recorded[] = []
    endHold({ ...scene.world, sources, record: (line) => void recorded.push(line) }, scene.memory)
    const [result] = scene.memory.steps
    const said = scene.events.flatMap((event) => (event.is === 'step-ended' ? [event.result] : []))
    return { ...scene, result, said, recorded }
  }

  it('is told with how long it was held, and what failed', () => {
    const failed = { request: 'GET http://tag.test/', atMs: 3, one: 'probe' }
    const { result, said, memory } = ended({ failed, fromMs: 400 })
    assert.deepEqual([result?.percent, result?.heldMs, result?.failed], [10, 600, failed])
    assert.deepEqual(said, memory.steps)
    assert.deepEqual([memory.hold, memory.lastHeld], [undefined, 0])
  })

  it('shows how what was measured came about, of each source that measured', () => {
    const sourced = { atMs: 500, of: 'candidate', n: 4, bad: 1, source: 'probes' } as const
    const { course = [] } = ended({ measurements: [sourced], fromMs: 400 }, {}, [source]).result?.sources[0] ?? {}
    assert.deepEqual(
      [course.at(0), course.at(-1)],
      [
        { afterMs: 25, count: 0, bad: 0 },
        { afterMs: 600, count: 4, bad: 1 },
      ],
    )
    const [silent] = ended({}, {}, [source]).result?.sources ?? []
    assert.deepEqual([silent?.source, silent?.course], ['probes', undefined])
  })

  it('of a step that is not held is no news, and leaves the evidence as it was', () => {
    const { said, memory } = ended({ holdMs: 0 })
    assert.deepEqual([said, memory.steps.length, memory.evidence], [[], 1, undefined])
    const held = ended({ holdMs: 1 })
    assert.deepEqual([held.said.length, held.memory.evidence], [1, {}])
  })

  it('names who asked for it, where that was asked of this step', () => {
    const by = { user: 'ann' }
    const requested = (step: number) => {
      const seen = { journal: journalWith({ request: { step, by } }) } as NonNullable<Memory['seen']>
      const { result, recorded } = ended({}, { seen })
      return [result?.request, recorded.map((line) => line.is === 'step-ended' && line.isRequested)]
    }
    assert.deepEqual(
      [requested(0), requested(1)],
      [
        [by, [true]],
        [undefined, [undefined]],
      ],
    )
  })

  it('is none where nothing is held', () => {
    const scene = play()
    endHold(scene.world, scene.memory)
    assert.deepEqual([scene.events, scene.memory.steps, scene.memory.lastHeld], [[], [], undefined])
  })
})

describe('the journal that a successor goes on from', () => {
  const withMemory = (change: Partial<Memory>, journal: Partial<Journal> = {}) => {
    const { memory } = play()
    return withEvidence(journalWith(journal), Object.assign(memory, change))
  }

  it('carries nothing that is not known', () => {
    const bare = journalWith()
    assert.deepEqual(withMemory({}), bare)
  })

  it('tells how the steps ended that this process held, after those of the ones before', () => {
    const [first, second] = [
      { percent: 5, verdict: 'passed' },
      { percent: 10, verdict: 'passed' },
    ] as const
    const steps = [{ ...second, heldMs: 1, sources: [], why: '' }]
    assert.deepEqual(withMemory({ steps }).ended, [second])
    assert.deepEqual(withMemory({ steps, earlier: [first] }).ended, [first, second])
    assert.deepEqual(withMemory({ steps }, { ended: [first] }).ended, [first, second])
  })

  it('carries the evidence, how steps ended, and what users were answered', () => {
    const metric = { 'probes errors': freshMetric }
    const { evidence, ended, answers } = withMemory(
      { evidence: metric, answers: { count: 7, bad: 2 } },
      { ended: [{ percent: 10, verdict: 'passed' }] },
    )
    assert.deepEqual(evidence, { 'probes errors': keptEvidence(freshMetric) })
    assert.deepEqual(ended, [{ percent: 10, verdict: 'passed' }])
    assert.deepEqual(answers, { n: 7, bad: 2 })
    assert.deepEqual(withMemory({ answers: { count: 7 } }).answers, { n: 7 })
  })
})
