/** Many at once: of one Service one drives and the others wait their turn, and many Services do not flood an API server. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inThread } from './processes/in-thread.ts'
import { rounds, tally } from './tally.ts'

const seed = 20261124

test('of twenty rollouts of one Service each comes to an ending, and only the driver writes', async () => {
  const { tried, broken } = await inThread('crowded-stories.ts', { wanted: rounds(50), seed })
  tally({ fault: '20 rollouts of one Service at once', on: 'sandbox', tried, lost: broken.length })
  assert.equal(broken.length, 0, broken[0])
})

test('a hundred Services rolled out side by side by one process are all promoted, and do not flood the API server', async () => {
  const { tried, broken } = await inThread('many-services.ts', { wanted: rounds(100), seed })
  tally({ fault: '100 Services side by side', on: 'sandbox', tried, lost: broken.length })
  assert.equal(broken.length, 0, broken.slice(0, 3).join('\n'))
})
