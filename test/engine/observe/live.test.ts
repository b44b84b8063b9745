/** What a live view is told of the steps, and of the one that is held. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { Observation } from '../../../src/engine/context/memory.ts'
import { liveOf } from '../../../src/engine/observe/live.ts'
import type { StepResult } from '../../../src/engine/ports/events.ts'
import { journalWith, snapshotOf } from '../support/views.ts'
import { play } from '../support/world.ts'

it('Steps that are over show their last verdict, and the one that is held again shows none', () => {
  const { world, memory } = play()
  const results = [
    { percent: 10, verdict: 'inconclusive' },
    { percent: 10, verdict: 'passed' },
    { percent: 50, verdict: 'inconclusive' },
  ] as StepResult[]
  const now: Observation = {
    atMs: 5_000,
    progress: {} as Observation['progress'],
    wait: { key: '', fromMs: 0 },
    journal: journalWith({ stage: 'stepping', step: 1 }),
  }
  const live = liveOf(world, { now, memory: { ...memory, steps: results }, snapshot: snapshotOf() })
  assert.deepEqual(
    live?.steps.map(({ percent, verdict }) => [percent, verdict]),
    [
      [10, 'passed'],
      [50, undefined],
    ],
  )
})
