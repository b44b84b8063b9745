import assert from 'node:assert/strict'
import { fixture, manifest } from '../support/manifests.ts'
import { scenario } from '../support/scenario.ts'

scenario('a re-run that asks for what is there changes nothing', async (place) => {
  await place.apply(manifest())
  const inputs = { image: fixture('2'), env: 'TARGET=two', hold: '1s' }
  const first = await place.step(inputs).ended
  assert.equal(first.outputs.outcome, 'promoted', first.log)
  const before = await place.service()
  const { code, outputs, log } = await place.step(inputs).ended
  assert.deepEqual([code, outputs.outcome, outputs.revision], [0, 'unchanged', 'hello-00002'], log)
  const { metadata, spec, status } = await place.service()
  assert.equal(metadata.generation, before.metadata.generation)
  assert.deepEqual(spec, before.spec)
  assert.equal(status?.latestCreatedRevisionName, 'hello-00002')
})
