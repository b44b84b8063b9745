/** Releases of Services with little traffic, all settings default: what is healthy is never red. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rollItOut } from './support/sandbox-world.ts'
import { answering, servingStage } from './support/stage.ts'
import { arrive } from './support/users.ts'

describe('a healthy release with default settings', () => {
  for (const rate of [0, 0.2, 1, 2, 5])
    it(`is promoted with ${rate} requests a second`, async () => {
      const stage = await servingStage()
      const users = rate > 0 ? arrive(stage, 1_000 / rate) : undefined
      const { outcome } = await rollItOut(stage, { hold: '30s', evidence: 'auto' })
      users?.leave()
      assert.equal(outcome.kind, 'promoted', outcome.reason)
      assert.deepEqual(
        outcome.steps.slice(0, 2).map(({ verdict }) => verdict),
        ['passed', 'passed'],
      )
      assert.deepEqual(await answering(stage), ['hello-00002'])
    })

  it('enters the phase of traffic once, with its first shift', async () => {
    const { events } = await rollItOut(await servingStage(), { hold: '10s' })
    const told = events.flatMap((event) =>
      event.is === 'shifted' || (event.is === 'phase' && event.phase === 'traffic') ? [event.is] : [],
    )
    assert.deepEqual(told.slice(0, 3), ['phase', 'shifted', 'shifted'])
    assert.equal(told.filter((is) => is === 'phase').length, 1)
  })
})
