import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readOnce } from '../../../src/knative/reads/read-once.ts'
import { inTime } from '../../../src/knative/startup/pods.ts'
import { type FakeApi, fakeApi, refusal } from '../support/fake-api.ts'
import { fakeClock } from '../support/fake-clock.ts'
import { revision, service } from '../support/objects.ts'

const lookAt = ({ transport }: FakeApi, clock = fakeClock()) =>
  clock.run(readOnce({ transport, clock, namespace: 'shop', service: 'hello', server: 'https://k8s.example' }))

describe('One read', () => {
  it('shows the Service and its Revisions, and opens no watch', async () => {
    const api = fakeApi()
    api.put('services', service())
    api.put('revisions', revision())
    const { snapshot } = await lookAt(api)
    assert.equal(snapshot.service?.uid, 'u1')
    assert.deepEqual([...snapshot.revisions.keys()], ['hello-00001'])
    assert.deepEqual(
      api.asked.filter((asked) => asked.includes('watch')),
      [],
    )
  })

  it('shows nothing where there is no Service', async () => {
    const { snapshot } = await lookAt(fakeApi())
    assert.equal(snapshot.service, undefined)
    assert.equal(snapshot.revisions.size, 0)
  })

  it('says that the cluster has no Knative', async () => {
    const api = fakeApi()
    api.instead(() => refusal(404, 'NotFound', '404 page not found'))
    await assert.rejects(lookAt(api), { code: 'E_NO_KNATIVE' })
  })
})

it('Kubernetes times are put in order', () => {
  const times = ['2026-11-24T12:00:01Z', '2026-11-24T09:59:59Z', '', '2025-12-31T23:59:59Z']
  assert.deepEqual(times.toSorted(inTime), ['', times[3], times[1], times[0]])
})
