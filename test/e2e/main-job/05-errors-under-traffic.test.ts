import assert from 'node:assert/strict'
import { assertAllServed, failures, summaryOf } from '../support/answers.ts'
import { fixture, manifest } from '../support/manifests.ts'
import { scenario } from '../support/scenario.ts'
import { envOf, imageOf, journalOf, openMarks } from '../support/service.ts'
import { askTimes } from '../support/users.ts'

/** At 10 % of 50 requests a second the candidate answers some 50 in its hold; at 50 % it is past 100 within 2 s. */
const inputs = {
  image: fixture('2'),
  env: 'ERROR_RATE=0.5\nERROR_AFTER_REQUESTS=100\n',
  steps: '10, 50, 100',
  hold: '5s',
  'max-error-rate': '5%',
}

scenario('errors that show only at 50 % take everyone back, and template and form return', async (place, tell) => {
  await place.apply(manifest())
  const before = await place.service()
  const users = place.users(50)
  const step = place.step(inputs)
  const aborting = await place.watch.until('It aborts', (service) => journalOf(service)?.stage === 'aborting', 120)
  const { code, outputs, log, summary } = await step.ended
  const answers = await users.stop()
  tell(summaryOf(answers))
  assert.deepEqual([code, outputs.outcome, outputs.percent], [1, 'aborted', '0'], log)
  assert.equal(journalOf(aborting)?.step, 1)
  assert.match(log, /Shifted 50 % to hello-00002/)
  assert.match(summary, /aborted at 50 %/)
  assert.ok(failures(answers).length > 0, 'the fault was there')
  const after = await place.service()
  assert.deepEqual(openMarks(after), [])
  assert.deepEqual([imageOf(after), envOf(after)], [imageOf(before), envOf(before)])
  assert.deepEqual(after.spec.traffic, before.spec.traffic)
  const later = await askTimes(place.host, 50)
  assertAllServed(later)
  assert.deepEqual(new Set(later.map(({ build }) => build)), new Set(['1']))
})
