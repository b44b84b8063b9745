import assert from 'node:assert/strict'
import { assertServedBy, summaryOf } from '../support/answers.ts'
import { fixture, manifest } from '../support/manifests.ts'
import { scenario } from '../support/scenario.ts'
import { openMarks, percentOf } from '../support/service.ts'

scenario('a candidate whose health path fails at 0 % is given up before any user met it', async (place, tell) => {
  await place.apply(manifest())
  const users = place.users(20)
  const inputs = { image: fixture('2'), env: 'HEALTH=unhealthy', 'health-path': '/healthz', 'health-interval': '500ms' }
  const { code, outputs, log, summary } = await place.step(inputs).ended
  const answers = await users.stop()
  tell(summaryOf(answers))
  assert.deepEqual([code, outputs.outcome, outputs.percent], [1, 'aborted', '0'], log)
  assert.match(log, /curl .*\/healthz/)
  assert.match(log, /503/)
  assert.match(summary, /503/)
  assertServedBy(answers, 'hello-00001', 'hello-00003')
  const percents = place.watch.seen.map(({ spec }) => percentOf(spec.traffic, 'hello-00002'))
  assert.deepEqual(new Set(percents), new Set([0]))
  assert.deepEqual(openMarks(await place.service()), [])
})
