import assert from 'node:assert/strict'
import { assertServedBy, shareOf, summaryOf } from '../support/answers.ts'
import { fixture, manifest } from '../support/manifests.ts'
import { scenario } from '../support/scenario.ts'
import { openMarks } from '../support/service.ts'
import { askTimes, settledAnswers } from '../support/users.ts'

scenario('a split of 10 to 90 stays, and 1,000 requests meet it', async (place, tell) => {
  await place.apply(manifest())
  const step = place.step({ image: fixture('2'), traffic: 'latest=10, previous=90', hold: '1s' })
  const { code, outputs, log } = await step.ended
  assert.deepEqual([code, outputs.outcome, outputs.percent], [0, 'split', '10'], log)
  assert.equal(outputs.traffic, 'latest=10,previous=90')
  const service = await place.service()
  assert.deepEqual(openMarks(service), [])
  assert.deepEqual(service.spec.traffic, [
    { tag: 'latest', revisionName: 'hello-00002', latestRevision: false, percent: 10 },
    { tag: 'previous', revisionName: 'hello-00001', latestRevision: false, percent: 90 },
  ])
  const answers = await askTimes(place.host, 1_000)
  tell(summaryOf(answers))
  assertServedBy(answers, 'hello-00001', 'hello-00002')
  // Were each request sent by chance, 5 of 10,000 such counts would lie outside.
  const share = shareOf(answers, 'hello-00002')
  assert.ok(share > 0.067 && share < 0.133, `${share} went to the candidate`)
})

scenario('a Service at 10 to 90 is rolled out further with the Revision it has', async (place) => {
  await place.apply(manifest())
  const image = fixture('2')
  const split = await place.step({ image, traffic: 'latest=10, previous=90', hold: '1s' }).ended
  assert.equal(split.outputs.outcome, 'split', split.log)
  const { code, outputs, log } = await place.step({ image, steps: '50, 100', hold: '1s' }).ended
  assert.deepEqual([code, outputs.outcome, outputs.revision], [0, 'promoted', 'hello-00002'], log)
  assert.equal(
    await place.kubectl('get', 'revision', '--output=name').then((names) => names.trim().split('\n').length),
    2,
  )
  assertServedBy(await settledAnswers(place.host, 20, ['hello-00002']), 'hello-00002')
})
