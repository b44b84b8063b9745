/** What the write that returns users keeps of why. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { abort } from '../../../src/engine/actions/endings/return-to-stable.ts'
import type { AbortReason, Journal } from '../../../src/rollout/model.ts'
import { snapshotOf } from '../support/views.ts'
import { lastJournal, play } from '../support/world.ts'

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
