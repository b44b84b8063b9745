/** Letting pods go in the end: on which objects. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { releasePods } from '../../../src/engine/actions/endings/release-pods.ts'
import { candidate, journalWith, revisionWith, snapshotOf, stable } from '../support/views.ts'
import { play } from '../support/world.ts'

it('pods are let go on the objects that hold them once nothing is raised any more', async () => {
  const began = journalWith({ hold: 'pod-autoscaler', scale: { [stable]: null } })
  const held = [revisionWith(stable, { minScale: '1' }), revisionWith(candidate)]
  const scene = play({ snapshot: { ...snapshotOf({ service: { journal: began } }), autoscalers: new Map() } })
  const turned = async () => {
    await scene.clock.sleep(500)
    scene.show(snapshotOf({ service: { journal: { ...began, hold: 'revision' } }, revisions: held }))
  }
  scene.memory.pods.raising = turned()
  await releasePods(scene.world, scene.memory, began)
  assert.deepEqual(
    scene.sent.map((each) => [each.to, 'name' in each && each.name, 'minScale' in each.change && each.change.minScale]),
    [['revision', stable, null]],
  )
})
