import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { assertServedBy } from '../support/answers.ts'
import { fixture, manifest, type Target } from '../support/manifests.ts'
import type { Place } from '../support/place.ts'
import { cancelJob } from '../support/runner.ts'
import { scenario } from '../support/scenario.ts'
import { journalOf, openMarks, type Service } from '../support/service.ts'
import { settledAnswers } from '../support/users.ts'

const at = (revisionName: string, percent: number): Target => ({ revisionName, latestRevision: false, percent })

/** Each is an address that somebody relies on: of an older Revision, and of the one that serves. */
const others: readonly Target[] = [
  { tag: 'audit', ...at('hello-00001', 0) },
  { tag: 'demo', ...at('hello-00002', 0) },
]

async function withOthers(place: Place): Promise<void> {
  await place.apply(manifest({ env: { TARGET: 'one' } }))
  await place.apply(manifest({ env: { TARGET: 'two' } }))
  await place.apply(manifest({ env: { TARGET: 'two' }, traffic: [at('hello-00002', 100), ...others] }))
}

const ofOthers = ({ spec }: Service): readonly Target[] =>
  spec.traffic.filter(({ tag }) => others.some((other) => other.tag === tag))

/** At every instant of the rollout, not only in the end. */
function assertUntouched(place: Place): void {
  const during = place.watch.seen.filter((service) => journalOf(service) !== undefined)
  assert.ok(during.length > 0)
  for (const service of during) assert.deepEqual(ofOthers(service), others)
}

async function assertAddresses(place: Place): Promise<void> {
  assertServedBy(await settledAnswers(`audit-${place.host}`, 3, ['hello-00001']), 'hello-00001')
  assertServedBy(await settledAnswers(`demo-${place.host}`, 3, ['hello-00002']), 'hello-00002')
}

describe('tags and targets of others stay where they are', { concurrency: 2 }, () => {
  scenario('through a promotion', async (place) => {
    await withOthers(place)
    const { code, outputs, log } = await place.step({ image: fixture('2'), hold: '1s' }).ended
    assert.deepEqual([code, outputs.outcome], [0, 'promoted'], log)
    const after = await place.service()
    assert.deepEqual(openMarks(after), [])
    assert.deepEqual(ofOthers(after), others)
    assertUntouched(place)
    await assertAddresses(place)
  })

  scenario('through an abort', async (place) => {
    await withOthers(place)
    const before = await place.service()
    const step = place.step({ image: fixture('2'), hold: '30s' })
    await place.watch.until('10 % are on the candidate', (service) => journalOf(service)?.step === 0, 120)
    const { outcome, main } = await cancelJob(step)
    assert.equal(outcome, 'aborted', main.log)
    const after = await place.service()
    assert.deepEqual(openMarks(after), [])
    assert.deepEqual(after.spec.traffic, before.spec.traffic)
    assertUntouched(place)
    await assertAddresses(place)
  })
})
