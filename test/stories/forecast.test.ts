/** What a rollout knows of its plan before anything is touched. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { RolloutError } from '../../src/errors/rollout-error.ts'
import { printDuration } from '../../src/settings/units.ts'
import { rollItOut } from './support/sandbox-world.ts'
import { marksOf, servingStage, stored } from './support/stage.ts'

describe('a plan that cannot reach a verdict on a limit that the user wrote', () => {
  it('is refused before anything is touched, with one that can', async () => {
    const stage = await servingStage()
    const before = JSON.stringify(stored(stage))
    const wish = { steps: '10, 100', 'max-error-rate': '0.1 %' }
    const error = await rollItOut(stage, wish).then(
      () => assert.fail('it was not refused'),
      (thrown: unknown) => thrown,
    )
    assert.ok(error instanceof RolloutError, String(error))
    assert.equal(error.code, 'E_NO_VERDICT_IN_TIME')
    assert.match(error.message, /at 10 %, it takes 2m24s of about 4 probes a second \(574\) .*`max-hold` leaves 2m\.$/)
    assert.equal(JSON.stringify(stored(stage)), before)
    const [, pasted] = /^ {2}max-hold: (\S+)$/m.exec(error.cure) ?? []
    assert.equal(pasted, printDuration(220_000))
    const again = await rollItOut(stage, { ...wish, 'max-hold': pasted })
    assert.equal(again.outcome.kind, 'promoted', again.outcome.reason)
    assert.deepEqual(marksOf(stage), [])
  })

  it('goes on where the limit is the default one', async () => {
    const { outcome } = await rollItOut(await servingStage(), { steps: '10, 100', hold: '1s', timeout: '70s' })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
  })
})
