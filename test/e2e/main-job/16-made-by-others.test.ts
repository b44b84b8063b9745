import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { assertServedBy } from '../support/answers.ts'
import { fixture, manifest } from '../support/manifests.ts'
import { scenario } from '../support/scenario.ts'
import { openMarks } from '../support/service.ts'
import { settledAnswers } from '../support/users.ts'

describe('a Service that others have made is taken as it is:', { concurrency: 2 }, () => {
  scenario('pinned before, it is pinned after a promotion', async (place) => {
    await place.apply(manifest())
    const pinned = { revisionName: 'hello-00001', latestRevision: false, percent: 100 }
    await place.apply(manifest({ traffic: [pinned] }))
    const { code, outputs, log } = await place.step({ image: fixture('2'), hold: '1s' }).ended
    assert.deepEqual([code, outputs.outcome], [0, 'promoted'], log)
    assert.deepEqual((await place.service()).spec.traffic, [
      { tag: 'latest', revisionName: 'hello-00002', latestRevision: false, percent: 100 },
      { tag: 'previous', revisionName: 'hello-00001', latestRevision: false, percent: 0 },
    ])
  })

  scenario('with a split, both parts are stable together', async (place) => {
    await place.apply(manifest())
    await place.apply(manifest({ env: { TARGET: 'two' } }))
    const half = (revisionName: string, percent: number) => ({ revisionName, latestRevision: false, percent })
    const traffic = [half('hello-00001', 75), half('hello-00002', 25)]
    await place.apply(manifest({ env: { TARGET: 'two' }, traffic }))
    const step = place.step({ image: fixture('2'), traffic: 'latest=20, previous=80', hold: '1s' })
    const { code, outputs, log } = await step.ended
    assert.deepEqual([code, outputs.outcome], [0, 'split'], log)
    assert.deepEqual((await place.service()).spec.traffic, [
      { tag: 'latest', ...half('hello-00003', 20) },
      { tag: 'previous', ...half('hello-00001', 60) },
      half('hello-00002', 20),
    ])
  })

  scenario('made by kn, with the marks that kn leaves', async (place) => {
    const marks = { 'client.knative.dev/user-image': fixture('1'), 'client.knative.dev/updateTimestamp': '2026-11-24' }
    await place.apply(manifest({ template: marks }))
    const { code, outputs, log } = await place.step({ image: fixture('2'), hold: '1s' }).ended
    assert.deepEqual([code, outputs.outcome], [0, 'promoted'], log)
    assertServedBy(await settledAnswers(place.host, 10, ['hello-00002']), 'hello-00002')
  })

  scenario('owned by Argo CD, it is refused untouched, and rolled out where that is asked for', async (place) => {
    const tracking = `shop:serving.knative.dev/Service:${place.namespace}/hello`
    await place.apply(manifest({ annotations: { 'argocd.argoproj.io/tracking-id': tracking } }))
    const before = await place.service()
    const refused = await place.step({ image: fixture('2'), hold: '1s' }).ended
    assert.deepEqual([refused.code, refused.outputs.outcome], [2, 'refused'], refused.log)
    assert.match(refused.log, /Argo CD/)
    const after = await place.service()
    assert.equal(after.metadata.resourceVersion, before.metadata.resourceVersion)
    const { code, outputs, log } = await place.step({ image: fixture('2'), hold: '1s', 'adopt-gitops': 'true' }).ended
    assert.deepEqual([code, outputs.outcome], [0, 'promoted'], log)
  })

  scenario('with a tag of ours that somebody else has set, it is refused untouched', async (place) => {
    await place.apply(manifest())
    const traffic = [{ tag: 'latest', revisionName: 'hello-00001', latestRevision: false, percent: 100 }]
    await place.apply(manifest({ traffic }))
    const refused = await place.step({ image: fixture('2'), hold: '1s' }).ended
    assert.deepEqual([refused.code, refused.outputs.outcome], [2, 'refused'], refused.log)
    assert.match(refused.log, /candidate-tag/)
    const { code, outputs, log } = await place.step({ image: fixture('2'), hold: '1s', 'candidate-tag': 'new' }).ended
    assert.deepEqual([code, outputs.outcome], [0, 'promoted'], log)
    assert.deepEqual(openMarks(await place.service()), [])
  })
})
