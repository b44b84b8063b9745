/** Whether someone asks to go on: only of a rollout that holds a step, and is ours. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { isAsked } from '../../../src/engine/actions/steps/take-request.ts'
import type { Journal, PromoteRequest } from '../../../src/rollout/model.ts'
import { journalWith, snapshotOf } from '../support/views.ts'
import { play } from '../support/world.ts'

const request: PromoteRequest = { rollout: 'r1', step: 0, by: { user: 'ann' }, untilMs: Number.MAX_SAFE_INTEGER }
const asked = (journal: Partial<Journal>, service = {}): boolean => {
  const snapshot = snapshotOf({ service: { journal: journalWith(journal), request, ...service } })
  return isAsked(play({ snapshot }).world, snapshot)
}

it('A request to promote is heard while its own step is held, and not yet answered', () => {
  assert.equal(asked({ stage: 'stepping' }), true)
  assert.equal(asked({ stage: 'stepping', step: 1 }), false)
  assert.equal(asked({ stage: 'stepping', request: { step: 0, by: { user: 'ann' } } }), false)
  for (const stage of ['presented', 'promoting', 'aborting'] as const) assert.equal(asked({ stage }), false)
  assert.equal(asked({ stage: 'stepping' }, { driver: 'another' }), false)
})
