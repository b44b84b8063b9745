import assert from 'node:assert/strict'
import { assertAllServed, summaryOf } from '../support/answers.ts'
import { fixture, manifest } from '../support/manifests.ts'
import type { Place } from '../support/place.ts'
import { cancelJob } from '../support/runner.ts'
import { scenario } from '../support/scenario.ts'
import { journalOf, minScaleOf, openMarks } from '../support/service.ts'

const podsOf = async (place: Place, name: string): Promise<number> =>
  (await place.revision(name)).status?.actualReplicas ?? 0

scenario('a step from 10 to 90 % finds its pods there, and an abort finds those of stable', async (place, tell) => {
  await place.apply(manifest({ template: { 'autoscaling.knative.dev/min-scale': '3' } }))
  const users = place.users(200)
  // By itself the candidate would have one pod, since that does for all of these users.
  const step = place.step({ image: fixture('2'), 'min-scale': '1', steps: '10, 90, 100', hold: '5s' })
  await place.watch.until('90 % are on the candidate', (service) => journalOf(service)?.step === 1, 120)
  assert.equal(await podsOf(place, 'hello-00002'), 3)
  tell('90 % on 3 pods of the candidate')
  await step.says('90 % in effect')
  const cancelled = cancelJob(step)
  await place.watch.until('It aborts', (service) => journalOf(service)?.stage === 'aborting')
  assert.equal(await podsOf(place, 'hello-00001'), 3)
  const { outcome, main, post } = await cancelled
  const answers = await users.stop()
  tell(summaryOf(answers))
  assert.equal(outcome, 'aborted', `${main.log}\n${post.log}`)
  assertAllServed(answers)
  assert.deepEqual(openMarks(await place.service()), [])
  const minScales = await Promise.all(['hello-00001', 'hello-00002', 'hello-00003'].map(place.revision))
  assert.deepEqual(minScales.map(minScaleOf), ['3', '1', '3'])
})
