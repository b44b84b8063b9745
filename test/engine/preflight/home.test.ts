/** Whether a Revision with traffic serves anyone, where watches tell of the Service before they tell of its Revisions. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Snapshot } from '../../../src/engine/ports/ports.ts'
import { confirmWhoServes, homeOf } from '../../../src/engine/preflight/home.ts'
import { revisionWith, serviceWith, snapshotOf, stable } from '../support/views.ts'
import { play, withCluster } from '../support/world.ts'

const whole = snapshotOf()
const service = whole.service ?? serviceWith({})
const down: Snapshot = {
  ...whole,
  revisions: new Map([[stable, revisionWith(stable, { ready: { status: 'False' }, replicas: 0 })]]),
}

/** Who serves nobody, as it is found where the watch shows `seen` and the API server has `asked`. */
async function brokenIn(seen: Snapshot, asked: Snapshot) {
  const { world, show } = play({ snapshot: seen })
  const relist = async () => {
    show(asked)
    return asked
  }
  const asking = withCluster(world, { relist })
  await confirmWhoServes(asking)
  return homeOf(asking.cluster.snapshot(), service).broken
}

describe('a Revision that has traffic and serves nobody, by the watch', () => {
  const rows = { 'not known': { ...whole, revisions: new Map() }, 'not ready and without pods': down }
  for (const [name, seen] of Object.entries(rows)) {
    it(`is stable if it was ${name} only for the watch`, async () => {
      assert.deepEqual(await brokenIn(seen, whole), [])
    })

    it(`is broken if it is ${name} for the API server, too`, async () => {
      assert.deepEqual(
        (await brokenIn(seen, seen)).map(({ revision }) => revision),
        [stable],
      )
    })
  }
})
