/** A Service that no rollout can change: what stands in its way is named soon, and nothing is touched. */
import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { applyText } from '../support/grants.ts'
import { fixture, manifest } from '../support/manifests.ts'
import type { Place } from '../support/place.ts'
import { scenario } from '../support/scenario.ts'

const refuses = async (place: Place, why: RegExp): Promise<void> => {
  const before = await place.service()
  const { code, outputs, log, seconds } = await place.step({ image: fixture('2') }).ended
  assert.deepEqual([code, outputs.outcome], [2, 'refused'], log)
  assert.match(log, why)
  assert.ok(seconds < 60, `it took ${seconds} s`)
  const after = await place.service()
  assert.deepEqual([after.spec, after.metadata.annotations], [before.spec, before.metadata.annotations])
}

describe('what stands in the way of a rollout is named within a minute:', { concurrency: 2 }, () => {
  scenario('the Service is being deleted', async (place) => {
    await place.apply(manifest())
    await place.patch('merge', { metadata: { finalizers: ['example.com/hold'] } })
    await place.kubectl('delete', 'ksvc', 'hello', '--wait=false')
    try {
      await refuses(place, /is being deleted since .* \(held by the finalizer example\.com\/hold/)
    } finally {
      await place.patch('merge', { metadata: { finalizers: null } })
    }
  })

  scenario('no ingress serves its Route, in its own words', async (place) => {
    const annotations = { 'networking.knative.dev/ingress.class': 'nobody.example' }
    await applyText(place, JSON.stringify(manifest({ annotations })))
    await place.kubectl('wait', '--for=condition=ConfigurationsReady', 'ksvc/hello', '--timeout=120s')
    await refuses(place, /IngressNotConfigured/)
  })
})
