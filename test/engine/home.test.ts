/** Whether a Revision with traffic is gone, where watches tell of the Service before they tell of its Revisions. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Snapshot } from '../../src/engine/ports/ports.ts'
import { homeOf, untilViewsAgree } from '../../src/engine/preflight/home.ts'
import { serviceWith, snapshotOf } from './support/views.ts'
import { play } from './support/world.ts'

const whole = snapshotOf()
const lagging: Snapshot = { ...whole, revisions: new Map() }
const service = whole.service ?? serviceWith({})

describe('a Revision that has traffic and is not known yet', () => {
  it('is waited for, and is stable once it is there', async () => {
    const { world, show } = play({ snapshot: lagging })
    const agreed = untilViewsAgree(world)
    show(whole)
    assert.equal(await agreed, true)
    assert.deepEqual(homeOf(world.cluster.snapshot(), service).broken, [])
  })

  it('counts as gone after ten seconds', async () => {
    const { world, clock } = play({ snapshot: lagging })
    const beganMs = clock.now()
    assert.equal(await untilViewsAgree(world), false)
    assert.ok(clock.now() - beganMs >= 10_000)
    assert.notDeepEqual(homeOf(world.cluster.snapshot(), service).broken, [])
  })
})
