/** What candidate and stable share is not held against the candidate, and what only one of them has is. */
import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { failures, summaryOf } from '../support/answers.ts'
import { fixture, manifest } from '../support/manifests.ts'
import { holdAt10 } from '../support/phases.ts'
import type { Place } from '../support/place.ts'
import { scenario } from '../support/scenario.ts'
import { openMarks } from '../support/service.ts'

const inputs = {
  image: fixture('2'),
  steps: '10, 100',
  hold: '12s',
  'health-path': '/healthz',
  'max-error-rate': '5%',
}

const namesOf = async (place: Place, revision: string): Promise<readonly string[]> => {
  const pods = ['get', 'pods', `--selector=serving.knative.dev/revision=${revision}`, '--output=name']
  return (await place.kubectl(...pods)).split('\n').filter(Boolean)
}

/** Every pod of both Revisions fails for this long, as if their database were away. */
async function breakBoth(place: Place, seconds: number): Promise<void> {
  const pods = await Promise.all(['hello-00001', 'hello-00002'].map((revision) => namesOf(place, revision)))
  const paths = pods.flat().map((pod) => pod.replace('pod/', `/api/v1/namespaces/${place.namespace}/pods/`))
  await Promise.all(paths.map((path) => place.kubectl('get', '--raw', `${path}:8080/proxy/outage?seconds=${seconds}`)))
}

describe('what both sides share', { concurrency: 2 }, () => {
  scenario('an outage of both is waited out and named, and the release is promoted', async (place, tell) => {
    await place.apply(manifest())
    const users = place.users(50)
    const step = place.step({ ...inputs, evidence: 'users' })
    await place.watch.until('It holds 10 %', holdAt10.isReached, 120)
    await breakBoth(place, 6)
    const { code, outputs, log, summary } = await step.ended
    tell(summaryOf(await users.stop()))
    assert.deepEqual([code, outputs.outcome], [0, 'promoted'], log)
    for (const page of [log, summary]) assert.match(page, /Stable failed as well, so the step is held again/)
  })

  scenario('a stable that fails lets its fix through', async (place, tell) => {
    await place.apply(manifest({ env: { ERROR_RATE: '0.3' } }))
    const users = place.users(50)
    const { code, outputs, log } = await place.step({ ...inputs, env: 'ERROR_RATE=0', evidence: 'users' }).ended
    tell(summaryOf(await users.stop()))
    assert.deepEqual([code, outputs.outcome], [0, 'promoted'], log)
  })

  scenario('a stable that fails does not hide a release that fails more', async (place, tell) => {
    await place.apply(manifest({ env: { ERROR_RATE: '0.3' } }))
    const users = place.users(50)
    const { code, outputs, log } = await place.step({ ...inputs, env: 'ERROR_RATE=0.9', evidence: 'users' }).ended
    tell(summaryOf(await users.stop()))
    assert.deepEqual([code, outputs.outcome], [1, 'aborted'], log)
    assert.match(log, /stable \d+ of \d+/)
  })

  scenario('a pod of the candidate that is lost in a hold takes no healthy release back', async (place, tell) => {
    await place.apply(manifest())
    const users = place.users(20)
    const step = place.step({ ...inputs, 'min-scale': '2' })
    await place.watch.until('It holds 10 %', holdAt10.isReached, 120)
    const [lost = ''] = await namesOf(place, 'hello-00002')
    await place.kubectl('delete', lost, '--grace-period=1', '--wait=false')
    const { code, outputs, log } = await step.ended
    const answers = await users.stop()
    tell(summaryOf(answers))
    assert.deepEqual([code, outputs.outcome], [0, 'promoted'], log)
    assert.ok(failures(answers).length < 20, `${failures(answers).length} requests were lost with the pod`)
    assert.deepEqual(openMarks(await place.service()), [])
  })
})
