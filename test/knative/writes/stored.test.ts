/** What a webhook has taken out of a write that it let pass. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lostOf } from '../../../src/knative/writes/stored.ts'
import type { TrafficTarget } from '../../../src/rollout/model.ts'
import { serviceWith } from '../../engine/support/views.ts'

const latest: TrafficTarget = { latestRevision: true, percent: 100 }
const pinned: TrafficTarget = { revisionName: 'hello-00001', latestRevision: false, percent: 100 }
const lost = (traffic: readonly TrafficTarget[], sent: readonly TrafficTarget[]) =>
  lostOf(serviceWith({ traffic }), { traffic: sent })

describe('the traffic of a Service that came back from a write', () => {
  it('is there as it was sent', () => assert.equal(lost([pinned], [pinned]), undefined))
  it('is there as Knative stores an empty list', () => assert.equal(lost([latest], []), undefined))
  it('is lost where something else stands there, the latest Revision too', () => {
    assert.equal(lost([latest], [pinned]), 'the traffic that was sent')
    assert.equal(lost([pinned], []), 'the traffic that was sent')
  })
})

describe('the marks of a Service that came back from a write', () => {
  const driver = 'kn-rollout.dev/driver'
  const stored = (annotations: Readonly<Record<string, string>>, sent: string | null) =>
    lostOf(serviceWith({ annotations }), { driver: sent })
  it('are there as they were sent', () => {
    assert.equal(stored({ [driver]: 'me' }, 'me'), undefined)
    assert.equal(stored({}, null), undefined)
  })
  it('are named where they are lost, or stayed', () => {
    assert.equal(stored({}, 'me'), `the annotation ${driver}`)
    assert.equal(stored({ [driver]: 'me' }, null), `the removal of the annotation ${driver}`)
  })
})
