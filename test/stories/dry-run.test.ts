/** A rollout on paper. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rollItOut } from './support/sandbox-world.ts'
import { emptyStage, findService, servingStage, stored } from './support/stage.ts'

describe('a dry run', () => {
  it('prints each write, has the API server judge it, and changes nothing', async () => {
    const stage = await servingStage()
    const { resourceVersion } = stored(stage).metadata
    const { outcome, events } = await rollItOut(stage, { 'dry-run': 'true', steps: '10, 50, 100' })
    assert.equal(outcome.kind, 'unchanged')
    const writes = events.flatMap((event) => (event.is === 'would-write' ? [event] : []))
    assert.ok(writes.length >= 6)
    assert.ok(writes.every(({ body }) => body.length > 0))
    assert.equal(stored(stage).metadata.resourceVersion, resourceVersion)
  })

  it('of a first deployment makes no Service', async () => {
    const stage = emptyStage()
    assert.equal((await rollItOut(stage, { 'dry-run': 'true' })).outcome.kind, 'unchanged')
    assert.equal(findService(stage), undefined)
  })
})
