/** One outcome of many Services: its kind, what to do next, and the sentence that counts them. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { recoverOutcome } from '../../../src/engine/commands/recover-all.ts'
import type { RecoverState } from '../../../src/engine/ports/events.ts'
import type { OutcomeKind } from '../../../src/rollout/model.ts'
import { endedAs } from '../../report/support/ended-as.ts'

const ended = (kind: OutcomeKind): RecoverState => ({
  is: 'ended',
  outcome: endedAs(kind, { next: [`see ${kind}`] }),
})
const alive: RecoverState = { is: 'alive', untilMs: 1 }
const [kept, unmarked, gone] = (['kept', 'unmarked', 'gone'] as const).map((is): RecoverState => ({ is }))
const [taken, notBegun] = (['taken', 'not-begun'] as const).map((is): RecoverState => ({ is }))

const rows: readonly [string, readonly (RecoverState | undefined)[], OutcomeKind, reason: string, next?: string[]][] = [
  ['no Service', [], 'unchanged', 'There is no Service with an open rollout.'],
  ['one that is alive', [alive], 'unchanged', 'Checked 1 Service with an open rollout: nothing to recover.'],
  ['two that need nothing', [alive, kept], 'unchanged', 'Checked 2 Services with an open rollout: nothing to recover.'],
  [
    'those that others dealt with',
    [gone, taken],
    'unchanged',
    'Checked 2 Services with an open rollout: nothing to recover.',
  ],
  ['one that returned', [ended('aborted')], 'recovered', 'Checked 1 Service with an open rollout: 1 recovered.'],
  ['one whose mark is taken away', [unmarked], 'recovered', 'Checked 1 Service with an open rollout: 1 recovered.'],
  [
    'one that was promoted beside one that is alive',
    [ended('promoted'), alive],
    'recovered',
    'Checked 2 Services with an open rollout: 1 recovered.',
  ],
  [
    'one that was not begun',
    [notBegun],
    'left-open',
    'Checked 1 Service with an open rollout: 0 recovered, 1 could not be recovered.',
  ],
  [
    'one that was refused beside one that returned',
    [ended('refused'), ended('aborted')],
    'left-open',
    'Checked 2 Services with an open rollout: 1 recovered, 1 could not be recovered.',
    ['see refused'],
  ],
  [
    'one that was stopped, which is worse than one left open',
    [ended('stopped'), notBegun],
    'stopped',
    'Checked 2 Services with an open rollout: 0 recovered, 2 could not be recovered.',
    ['see stopped'],
  ],
  [
    'one that is uncertain, which is the worst',
    [ended('stopped'), ended('uncertain'), ended('aborted')],
    'uncertain',
    'Checked 3 Services with an open rollout: 1 recovered, 2 could not be recovered.',
    ['see stopped', 'see uncertain'],
  ],
  [
    'the same advice twice, given once',
    [ended('uncertain'), ended('uncertain')],
    'uncertain',
    'Checked 2 Services with an open rollout: 0 recovered, 2 could not be recovered.',
    ['see uncertain'],
  ],
]

describe('the outcome of recover', () => {
  for (const [name, fates, kind, reason, next = []] of rows)
    it(`of ${name}: ${kind}`, () => {
      const results = fates.flatMap((fate) => (fate ? [{ namespace: 'shop', service: 'hello', fate }] : []))
      const outcome = recoverOutcome(results)
      assert.deepEqual([outcome.kind, outcome.reason, outcome.next], [kind, reason, next])
      assert.deepEqual([outcome.percent, outcome.swept], [0, results])
    })
})
