import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { assertServedBy } from './support/answers.ts'
import { fixture, manifest } from './support/manifests.ts'
import type { Place } from './support/place.ts'
import { cancelJob, type Step } from './support/runner.ts'
import { scenario } from './support/scenario.ts'
import { envOf, journalOf, openMarks, percentOf } from './support/service.ts'
import { settledAnswers } from './support/users.ts'

async function startHolding(place: Place, hold: string): Promise<Step> {
  await place.apply(manifest())
  const step = place.step({ image: fixture('2'), steps: '10, 100', hold })
  await place.watch.until('10 % are on the candidate', (service) => journalOf(service)?.step === 0, 60)
  await step.says('10 % in force')
  return step
}

const editTemplate = (place: Place) =>
  place.patch('json', [
    { op: 'add', path: '/spec/template/spec/containers/0/env', value: [{ name: 'BY', value: 'hand' }] },
  ])

describe('what another hand does in the middle of a rollout is kept:', { concurrency: 2 }, () => {
  scenario('a change of the traffic stops the rollout, exit code 3', async (place) => {
    const step = await startHolding(place, '60s')
    const traffic = [
      { revisionName: 'hello-00001', latestRevision: false, percent: 60, tag: 'previous' },
      { revisionName: 'hello-00002', latestRevision: false, percent: 40, tag: 'latest' },
    ]
    await place.patch('merge', { spec: { traffic } })
    const { code, outputs, log, seconds } = await step.ended
    assert.deepEqual([code, outputs.outcome], [3, 'stopped'], log)
    assert.ok(seconds < 60, 'at once, not when the hold was over')
    assert.match(log, /kubectl-patch/)
    assert.deepEqual((await place.service()).spec.traffic, traffic)
    const post = await step.post()
    assert.equal(post.code, 0, post.log)
    assert.deepEqual((await place.service()).spec.traffic, traffic)
  })

  scenario('a change of the template is not overwritten, and its Revision gets no users', async (place) => {
    const step = await startHolding(place, '6s')
    await editTemplate(place)
    const { code, outputs, log } = await step.ended
    assert.deepEqual([code, outputs.outcome, outputs.revision], [0, 'promoted', 'hello-00002'], log)
    const after = await place.service()
    assert.equal(envOf(after).BY, 'hand')
    assert.equal(after.status?.latestCreatedRevisionName, 'hello-00003')
    assert.equal(percentOf(after.spec.traffic, 'hello-00002'), 100)
    assert.match(log, /--traffic @latest=100/)
    assert.deepEqual(openMarks(after), [])
    assertServedBy(await settledAnswers(place.host, 20, ['hello-00002']), 'hello-00002')
  })

  scenario('a change of the template survives an abort, and users are pinned to stable', async (place) => {
    const step = await startHolding(place, '60s')
    await editTemplate(place)
    await place.watch.until('It is made', ({ status }) => status?.latestReadyRevisionName === 'hello-00003')
    const { outcome, main } = await cancelJob(step)
    assert.equal(outcome, 'aborted', main.log)
    const after = await place.service()
    assert.equal(envOf(after).BY, 'hand')
    assert.equal(percentOf(after.spec.traffic, 'hello-00001'), 100)
    assert.deepEqual(openMarks(after), [])
    assertServedBy(await settledAnswers(place.host, 20, ['hello-00001']), 'hello-00001')
  })
})
