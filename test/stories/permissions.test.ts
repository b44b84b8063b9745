/** What a job may not do is found before anything is touched. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Right } from '../../src/engine/ports.ts'
import { rollItOut } from './support/sandbox-world.ts'
import { servingStage, stored } from './support/stage.ts'

const knative = 'serving.knative.dev'

async function withoutRights(...rights: readonly Right[]) {
  const stage = await servingStage()
  stage.sandbox.deny('ci', ...rights)
  const { generation } = stored(stage).metadata
  return { stage, generation, transport: stage.sandbox.transportAs('ci') }
}

describe('a job that may not', () => {
  for (const [what, right] of [
    ['patch Services', { verb: 'patch', group: knative, resource: 'services' }],
    ['list Revisions', { verb: 'list', group: knative, resource: 'revisions' }],
  ] as const)
    it(`${what} is refused, and nothing is touched`, async () => {
      const { stage, generation, transport } = await withoutRights(right)
      await assert.rejects(rollItOut(stage, {}, { transport }), { code: 'E_FORBIDDEN' })
      assert.equal(stored(stage).metadata.generation, generation)
    })

  it('patch Revisions is told so, and its candidate is kept warm all the same', async () => {
    const { stage, transport } = await withoutRights({ verb: 'patch', group: knative, resource: 'revisions' })
    const { outcome, events } = await rollItOut(stage, {}, { transport })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.ok(events.some((event) => event.is === 'warning' && event.code === 'W_NO_SCALE'))
  })

  it('list pods is told so', async () => {
    const { stage, transport } = await withoutRights({ verb: 'list', group: '', resource: 'pods' })
    const { outcome, events } = await rollItOut(stage, {}, { transport })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.ok(events.some((event) => event.is === 'warning' && event.code === 'W_NO_PODS'))
  })
})
