/** What of the settings reaches the cluster with the journal, and what does not. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { rollOut } from '../../src/engine/commands/deploy.ts'
import type { World } from '../../src/engine/context/context.ts'
import { startRun } from './support/run.ts'
import { toItsEnd } from './support/sandbox-world.ts'
import { servingStage, stored } from './support/stage.ts'

/** As a later version may have it. */
const withCommand = (world: World): World => {
  const analysis = { ...world.settings.analysis, command: 'curl -H "Authorization: Bearer s3cr3t"' }
  return { ...world, settings: { ...world.settings, analysis } }
}

it('a paused rollout keeps its limits on the Service, and no other setting of the analysis', async () => {
  const stage = await servingStage()
  const sent: string[] = []
  const run = startRun(stage, {
    settings: { steps: '10, 100', 'max-error-rate': '1 %', 'pause-at': '10' },
    cue: {
      onRequest: ({ body = '' }) => {
        sent.push(body)
        return 'sent'
      },
    },
    work: (world) => rollOut(withCommand(world)),
  })
  const { outcome } = await toItsEnd(stage, run)
  assert.equal(outcome.kind, 'paused')
  const { plan } = JSON.parse(stored(stage).metadata.annotations?.['kn-rollout.dev/rollout'] ?? '{}')
  assert.deepEqual(plan.evidence, { maxErrorRate: 0.01 })
  assert.ok(!sent.join().includes('s3cr3t'))
})
