import assert from 'node:assert/strict'
import { assertServedBy } from '../support/answers.ts'
import { manifest } from '../support/manifests.ts'
import { scenario } from '../support/scenario.ts'
import { settledAnswers } from '../support/users.ts'

scenario('a candidate that crashes once and then starts is no failure', async (place) => {
  await place.apply(manifest({ stateFolder: '/state' }))
  const { code, outputs, log } = await place.step({ env: 'CRASH_STARTS=1', hold: '1s', 'health-path': '/healthz' })
    .ended
  assert.deepEqual([code, outputs.outcome], [0, 'promoted'], log)
  assert.match(log, /config: DATABASE_URL is not set/)
  assertServedBy(await settledAnswers(place.host, 10, ['hello-00002']), 'hello-00002')
})
