/** What a later step says of a rollout that its job could not report. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RolloutEvent } from '../../../src/engine/ports/events.ts'
import { interruptedOutcome, keepingReturn, returnIn } from '../../../src/report/job/interrupted.ts'
import { endedAs } from '../support/ended-as.ts'

const returning = { is: 'returning', because: 'cancelled', candidate: 'hello-00002', to: [], atMs: 0 } as const

describe('a rollout that is no longer open', () => {
  it('was aborted where its job had begun to return users, by what that job has kept', () => {
    const kept: string[] = []
    const told: RolloutEvent[] = []
    keepingReturn({ report: (event) => void told.push(event) }, (text) => void kept.push(text)).report(returning)
    const { kind, because, revision } = interruptedOutcome(endedAs('unchanged'), returnIn(kept[0]))
    assert.deepEqual([kind, because, revision], ['aborted', 'cancelled', 'hello-00002'])
    assert.deepEqual(told, [returning])
  })

  it('ended nobody knows how where its job kept nothing', () => {
    for (const text of [undefined, '', 'no', '{}', '"a"'])
      assert.equal(interruptedOutcome(endedAs('unchanged'), returnIn(text)).kind, 'uncertain')
  })

  it('is what the later step made of it where something was left', () =>
    assert.equal(interruptedOutcome(endedAs('promoted'), returning).kind, 'promoted'))
})
