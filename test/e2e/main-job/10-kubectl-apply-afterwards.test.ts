import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { assertAllServed } from '../support/answers.ts'
import { fixture, manifest } from '../support/manifests.ts'
import type { Place } from '../support/place.ts'
import { cancelJob } from '../support/runner.ts'
import { scenario } from '../support/scenario.ts'
import { journalOf } from '../support/service.ts'
import { settledAnswers } from '../support/users.ts'

/** The user's own manifest, as plain as it was, with the image of their next release. */
async function assertApplies(place: Place, tag: string): Promise<void> {
  await place.apply(manifest({ image: fixture(tag) }))
  const { status } = await place.service()
  const answers = await settledAnswers(place.host, 20, [String(status?.latestReadyRevisionName)])
  assertAllServed(answers)
  assert.deepEqual(new Set(answers.map(({ build }) => build)), new Set([tag]))
}

describe('kubectl apply of the plain manifest works and serves', { concurrency: 2 }, () => {
  scenario('after a promotion', async (place) => {
    await place.apply(manifest())
    const { outputs, log } = await place.step({ image: fixture('2'), hold: '1s' }).ended
    assert.equal(outputs.outcome, 'promoted', log)
    await assertApplies(place, '3')
    // And once more with what was there in the beginning.
    await assertApplies(place, '1')
  })

  scenario('after an abort', async (place) => {
    await place.apply(manifest())
    const step = place.step({ image: fixture('2'), hold: '30s' })
    await place.watch.until('10 % are on the candidate', (service) => journalOf(service)?.step === 0, 120)
    const { outcome, main } = await cancelJob(step)
    assert.equal(outcome, 'aborted', main.log)
    await assertApplies(place, '1')
    await assertApplies(place, '3')
  })
})
