/** A health check that cannot be made: what is said of the candidate then, and what helps. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { checkHealth } from '../../../../src/engine/actions/candidate/check-health.ts'
import { failure } from '../../../../src/errors/catalogue.ts'
import { candidate, journalWith, onStable, snapshotOf } from '../../support/views.ts'
import { play } from '../../support/world.ts'

const url = 'http://latest-hello.shop.example.test'
const { tags } = journalWith()
const tagged = { revisionName: candidate, latestRevision: false, percent: 0, tag: tags.candidate, url }

/** What the rollout knows after a check whose curl is refused by this error. */
const checked = async (error: unknown) => {
  const traffic = [...onStable, tagged]
  const scene = play({ snapshot: snapshotOf({ service: { traffic, served: traffic } }) })
  const refuseUnfit = () => Promise.reject(error)
  const world = { ...scene.world, health: { ...scene.world.health, refuseUnfit }, may: { patchRevisions: true } }
  await checkHealth({ do: 'check-health' }, { ...scene, world, snapshot: world.cluster.snapshot() })
  await setImmediate()
  const { abortCure, abortDetail, candidate: known } = scene.memory
  return { health: known.health, abortCure, abortDetail }
}

describe('a health check that cannot be made', () => {
  it('leaves the candidate unproven only where its answers are not proven', async () => {
    const rights = { user: 'robot', rights: 'get pods/proxy', grant: 'kubectl apply' }
    assert.equal((await checked(failure('E_NOT_PROVEN', { url, why: 'a login page', ...rights }))).health, 'not-proven')
    assert.equal((await checked(failure('E_URL_UNREACHABLE', { url, why: 'no DNS', ...rights }))).health, 'unreachable')
  })

  it('is told with the cure where there is one', async () => {
    const missing = failure('E_CURL_MISSING', { why: 'not found' })
    const known = await checked(missing)
    assert.deepEqual(known, { health: 'unreachable', abortCure: missing.cure, abortDetail: missing.message })
    assert.deepEqual(await checked(new Error('broken')), {
      health: 'unreachable',
      abortCure: undefined,
      abortDetail: 'Error: broken',
    })
  })
})
