/** A watch that something on the way dropped without a word: nothing comes, and nothing breaks. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Transport } from '../../src/kubernetes/http/transport.ts'
import { rollItOut, shiftsOf } from './support/sandbox-world.ts'
import { type Stage, servingStage } from './support/stage.ts'

/** Watches of the Route tell nothing any more, from the first shift on. */
const deaf = ({ sandbox }: Stage): Transport => {
  let isDeaf = false
  return async (request, options) => {
    if (request.method === 'PATCH' && /"percent":10\b/.test(request.body ?? '')) isDeaf = true
    const response = await sandbox.transport(request, options)
    const isWatch = request.path.includes('/routes?') && request.path.includes('watch=1')
    return isWatch ? { ...response, body: untilDeaf(response.body, () => isDeaf) } : response
  }
}

async function* untilDeaf(body: AsyncIterable<string>, isDeaf: () => boolean): AsyncIterable<string> {
  for await (const chunk of body) if (!isDeaf()) yield chunk
}

describe('a watch of the Route that tells nothing any more', () => {
  it('does not abort a rollout whose Route does as it is told', async () => {
    const stage = await servingStage()
    const rollout = await rollItOut(stage, { steps: '10, 50, 100', hold: '20s' }, { transport: deaf(stage) })
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    assert.deepEqual(shiftsOf(rollout), [10, 50, 100])
  })
})
