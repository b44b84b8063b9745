/** Killed at any instant, with what was under way lost, landed or late, and finished by whoever comes next: DESIGN section 5, law 4. */
import { test } from 'node:test'
import { assertAllHold } from './processes/in-thread.ts'
import { killedFault } from './processes/killed-round.ts'
import { lateFault } from './processes/late-round.ts'
import { rounds } from './tally.ts'

const seed = 20261124

test('a rollout that is killed at any instant is brought to an ending by whoever comes next', () =>
  assertAllHold(killedFault, 'killed-stories.ts', { wanted: rounds(1_000), seed }))

test('a process that is stopped past its deadline has no say when it goes on', () =>
  assertAllHold(lateFault, 'stopped-stories.ts', { wanted: rounds(100), seed }))
