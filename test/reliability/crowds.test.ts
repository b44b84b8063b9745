/** Many at once: of one Service one drives and the others wait their turn, and many Services do not flood an API server. */
import { test } from 'node:test'
import { assertAllHold } from './processes/in-thread.ts'
import { rounds } from './tally.ts'

const seed = 20261124

test('of twenty rollouts of one Service each comes to an ending, and only the driver writes', () =>
  assertAllHold('20 rollouts of one Service at once', 'crowded-stories.ts', { wanted: rounds(50), seed }))

test('a hundred Services rolled out side by side by one process are all promoted, and do not flood the API server', () =>
  assertAllHold('100 Services side by side', 'many-services.ts', { wanted: rounds(100), seed }))
