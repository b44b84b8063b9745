/** Pods that are asked for before a step: what a cancelled job does not wait for, and from when they are waited for. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { scale } from '../../../../src/engine/actions/steps/scale.ts'
import { candidate, revisionWith, snapshotOf, stable } from '../../support/views.ts'
import { play, withCluster } from '../../support/world.ts'

const grown = snapshotOf({ revisions: [revisionWith(stable, { replicas: 4 }), revisionWith(candidate)] })

describe('pods that are asked for', () => {
  it('are waited for from the moment at which they were', async () => {
    const scene = play({ snapshot: grown })
    const writeRevision: typeof scene.world.cluster.writeRevision = async (name, change) => {
      scene.clock.pass(7_000)
      return scene.world.cluster.writeRevision(name, change)
    }
    await scale(
      { do: 'scale', step: 1 },
      { ...scene, world: withCluster(scene.world, { writeRevision }), snapshot: grown },
    )
    assert.deepEqual([scene.memory.pods.scaledFor, scene.memory.pods.scaledAtMs], [1, 15_000])
  })

  it('hold no cancelled job up, and are known to be under way', async () => {
    const scene = play({ snapshot: grown })
    const interrupt = new AbortController()
    const { promise, resolve } = Promise.withResolvers<void>()
    const writeRevision: typeof scene.world.cluster.writeRevision = async (name, change) => {
      interrupt.abort('SIGTERM')
      await promise
      return scene.world.cluster.writeRevision(name, change)
    }
    const world = { ...withCluster(scene.world, { writeRevision }), interrupt: interrupt.signal }
    await scale({ do: 'scale', step: 1 }, { ...scene, world, snapshot: grown })
    assert.deepEqual([scene.sent, scene.memory.pods.wanted], [[], {}])
    resolve()
    await scene.memory.pods.raising
    assert.equal(scene.sent.length, 2)
  })

  it('and could not be held are named', async () => {
    const scene = play({
      snapshot: grown,
      answer: (sent) => (sent.to === 'revision' && sent.name === candidate ? { is: 'guard-failed' } : undefined),
    })
    await scale({ do: 'scale', step: 1 }, { ...scene, snapshot: grown })
    const lost = scene.events.flatMap((event) => (event.is === 'holding' && event.lost ? [event.lost] : []))
    assert.deepEqual(lost, [{ names: [candidate], isCandidate: true, isStable: false }])
  })
})
