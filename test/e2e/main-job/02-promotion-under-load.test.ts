import assert from 'node:assert/strict'
import { assertAllServed, assertServedBy, shareOf, summaryOf } from '../support/answers.ts'
import { fixture, manifest } from '../support/manifests.ts'
import { scenario } from '../support/scenario.ts'
import { journalOf, openMarks } from '../support/service.ts'

/** How long a pod takes to start. A user who meets a cold candidate waits at least this long, however fast the machine is. */
const startMs = 8_000
const slowStart = { START_DELAY_MS: String(startMs) }

scenario('no user fails or waits while a slow starter is promoted by 10, 50, 100 under load', async (place, tell) => {
  await place.apply(manifest({ env: slowStart }))
  const users = place.users(60)
  const step = place.step({ image: fixture('2'), steps: '10, 50, 100', hold: '5s', 'health-path': '/healthz' })
  const { code, outputs, log } = await step.ended
  const promoted = users.answers.length
  await place.watch.until('The rollout is over', (service) => openMarks(service).length === 0)
  const answers = await users.stop()
  tell(summaryOf(answers))
  assert.equal(code, 0, log)
  assert.deepEqual([outputs.outcome, outputs.percent], ['promoted', '100'])
  assertAllServed(answers, startMs)
  assertServedBy(answers, 'hello-00001', 'hello-00002')
  assert.ok(shareOf(answers.slice(0, promoted), 'hello-00002') > 0.05, 'the candidate had its share')
  assert.match(log, /Shifted 10 % to hello-00002; 90 % stays on hello-00001/)
})

scenario('the first user of a Service that slept when its rollout started meets warm pods', async (place, tell) => {
  await place.apply(manifest({ env: slowStart }))
  await place.asleep('hello-00001')
  const step = place.step({ image: fixture('2'), steps: '10, 50, 100', hold: '4s', 'health-path': '/healthz' })
  await place.watch.until('Users may meet the candidate', (service) => journalOf(service)?.step === 0, 120)
  const users = place.users(20)
  const { code, outputs, log } = await step.ended
  const answers = await users.stop()
  tell(summaryOf(answers))
  assert.equal(code, 0, log)
  assert.equal(outputs.outcome, 'promoted')
  assertAllServed(answers, startMs)
})
