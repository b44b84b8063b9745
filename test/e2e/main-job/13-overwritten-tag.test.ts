import assert from 'node:assert/strict'
import { run } from '../../cluster/lib/command.ts'
import { assertServedBy, summaryOf } from '../support/answers.ts'
import { fixture, manifest } from '../support/manifests.ts'
import { cancelJob } from '../support/runner.ts'
import { scenario } from '../support/scenario.ts'
import { journalOf, openMarks, percentOf } from '../support/service.ts'
import { settledAnswers } from '../support/users.ts'

const overwrite = (image: string, tag: string) => run(['crane', 'copy', '--insecure', fixture(tag), image])

scenario('after an abort users stay on the digest they had, though its tag was overwritten', async (place, tell) => {
  const image = fixture('1').replace('fixture:1', `${place.namespace}:latest`)
  await overwrite(image, '1')
  await place.apply(manifest({ image }))
  const users = place.users(20)
  const step = place.step({ env: 'TARGET=two', hold: '60s' })
  await place.watch.until('10 % are on the candidate', (service) => journalOf(service)?.step === 0, 120)
  await overwrite(image, '3')
  const { outcome, main } = await cancelJob(step)
  assert.equal(outcome, 'aborted', main.log)
  const answers = await users.stop()
  tell(summaryOf(answers))
  assert.deepEqual(new Set(answers.map(({ build }) => build)), new Set(['1']))
  const after = await place.service()
  assert.deepEqual(openMarks(after), [])
  assert.equal(percentOf(after.spec.traffic, 'hello-00001'), 100)
  assertServedBy(await settledAnswers(place.host, 20, ['hello-00001']), 'hello-00001')
})

scenario('a tag that was overwritten is rolled out as a new Revision where that is asked for', async (place) => {
  const image = fixture('1').replace('fixture:1', `${place.namespace}:latest`)
  await overwrite(image, '1')
  await place.apply(manifest({ image }))
  await overwrite(image, '2')
  const same = await place.step({ image, hold: '1s' }).ended
  assert.deepEqual([same.code, same.outputs.outcome, same.outputs.revision], [0, 'unchanged', 'hello-00001'], same.log)
  const fresh = await place.step({ image, hold: '1s', 'new-revision': 'always' }).ended
  assert.deepEqual(
    [fresh.code, fresh.outputs.outcome, fresh.outputs.revision],
    [0, 'promoted', 'hello-00002'],
    fresh.log,
  )
  const [answer] = await settledAnswers(place.host, 1, ['hello-00002'])
  assert.equal(answer?.build, '2')
})
