/** Killed at any instant, with what was under way lost, landed or late, and finished by whoever comes next: DESIGN section 5, law 4. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inThread } from './processes/in-thread.ts'
import { killedFault } from './processes/killed-round.ts'
import { lateFault } from './processes/late-round.ts'
import { rounds, tally } from './tally.ts'

const seed = 20261124

test('a rollout that is killed at any instant is brought to an ending by whoever comes next', async () => {
  const wanted = rounds(1_000)
  const { tried, broken } = await inThread('killed-stories.ts', { wanted, seed })

  tally({ fault: killedFault, on: 'sandbox', tried, lost: broken.length })
  assert.equal(broken.length, 0, broken[0])
  assert.equal(tried, wanted)
})

test('a process that is stopped past its deadline has no say when it goes on', async () => {
  const wanted = rounds(100)
  const { tried, broken } = await inThread('stopped-stories.ts', { wanted, seed })
  tally({ fault: lateFault, on: 'sandbox', tried, lost: broken.length })
  assert.equal(broken.length, 0, broken[0])
  assert.equal(tried, wanted)
})
