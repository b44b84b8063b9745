/** Waking a Revision that has no pods: where the request goes, how often, and when nobody waits any longer. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { keepWaking, tagUrlOf, untilAwake, wake, wakeLater } from '../../../src/engine/holding/wake.ts'
import type { TrafficTarget } from '../../../src/rollout/model.ts'
import { candidate, onStable, revisionWith, routeWith, snapshotOf, stable } from '../support/views.ts'
import { play } from '../support/world.ts'

const url = 'http://latest-hello.test'
const tagged: TrafficTarget = { revisionName: candidate, tag: 'latest', url, percent: 0 }
const asleep = revisionWith(candidate, { replicas: 0 })
const awake = revisionWith(candidate, { replicas: 1 })
const open = new AbortController().signal

/** The candidate behind its tag. It has a pod so long after the first request; its clock goes on as nobody is awake. */
function scene({ revision = asleep, wakesAfterMs = Number.POSITIVE_INFINITY, traffic = [...onStable, tagged] } = {}) {
  const snapshot = snapshotOf({ revisions: [revisionWith(stable), revision], route: routeWith(traffic) })
  const played = play({ snapshot })
  const { clock } = played
  const { cluster, health } = played.world
  const knocks: { readonly at: string; readonly ms: number }[] = []
  const knock = async (at: string) => void knocks.push({ at, ms: clock.now() - 1_000 })
  const sleep = async (ms: number, signal?: AbortSignal) => {
    await new Promise(setImmediate)
    if (signal?.aborted) return
    clock.pass(ms)
    if (knocks.length > 0 && clock.now() - 1_000 >= wakesAfterMs)
      played.show(snapshotOf({ revisions: [revisionWith(stable), awake], route: routeWith(traffic) }))
  }
  const world = { ...played.world, cluster, health: { ...health, knock }, clock: { ...clock, sleep } }
  return { world, knocks, clock }
}

/** Everything that is due runs so many times. */
const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn++) await new Promise(setImmediate)
}

describe('a tag URL', () => {
  const of = (...served: readonly TrafficTarget[]) => tagUrlOf(snapshotOf({ route: routeWith(served) }), candidate)

  it('is one that leads to this Revision alone', () => {
    assert.equal(of(...onStable, tagged), url)
    assert.equal(of({ ...tagged, revisionName: stable }), undefined)
  })

  it('is none without a tag: at that of the Service others answer, too', () => {
    assert.equal(of({ revisionName: candidate, url: 'http://hello.test', percent: 10 }), undefined)
    assert.equal(of({ revisionName: candidate, tag: 'latest', percent: 10 }, { ...tagged, tag: 'next' }), url)
  })

  it('is that of the Service where there is no Route', () => {
    const { route: _, ...snapshot } = snapshotOf({ service: { served: [tagged] } })
    assert.equal(tagUrlOf(snapshot, candidate), url)
    assert.equal(tagUrlOf(snapshotOf({ service: null }), candidate), undefined)
  })
})

describe('a request that wakes', () => {
  it('goes to the tag URL of a Revision that sleeps', () => {
    const { world, knocks } = scene()
    assert.equal(wake(world, candidate, open), true)
    assert.deepEqual(knocks, [{ at: url, ms: 0 }])
  })

  it('is not sent where the Revision is awake, which is as good', () => {
    const { world, knocks } = scene({ revision: awake })
    assert.deepEqual([wake(world, candidate, open), knocks], [true, []])
  })

  it('has no way to a Revision without a tag, or from where the URL cannot be reached', () => {
    const untagged = scene({ traffic: [...onStable] })
    const [far, near] = [scene(), scene()]
    Object.assign(far.world.may, { reachUrl: false })
    Object.assign(near.world.may, { reachUrl: true })
    assert.deepEqual(
      [untagged, far, near].map(({ world, knocks }) => [wake(world, candidate, open), knocks.length]),
      [
        [false, 0],
        [false, 0],
        [true, 1],
      ],
    )
  })

  it('is sent later to those that still sleep', async () => {
    const { world, knocks } = scene()
    await wakeLater(world, [stable, candidate], open)
    assert.deepEqual(knocks, [{ at: url, ms: 3_000 }])
  })

  it('is not sent later once that is over', async () => {
    const { world, knocks } = scene()
    await wakeLater(world, [candidate], AbortSignal.abort())
    assert.deepEqual(knocks, [])
  })

  it('is sent again every three seconds until that is over', async () => {
    const { world, knocks } = scene()
    const over = new AbortController()
    assert.equal(keepWaking(world, candidate, over.signal), true)
    await turns(10)
    over.abort()
    const sent = knocks.map(({ ms }) => ms)
    assert.deepEqual(sent.slice(0, 3), [0, 3_000, 6_000])
    await turns(10)
    assert.equal(knocks.length, sent.length)
  })

  it('is not sent again where there is no way', async () => {
    const { world, knocks, clock } = scene({ traffic: [...onStable] })
    assert.equal(keepWaking(world, candidate, open), false)
    await new Promise(setImmediate)
    assert.deepEqual([knocks, clock.now()], [[], 1_000])
  })
})

describe('a wait for the first pod', () => {
  it('is over when it is there, and after its time', async () => {
    const waited = async (wakesAfterMs?: number) => {
      const { world, clock } = scene(wakesAfterMs === undefined ? {} : { wakesAfterMs })
      await untilAwake(world, candidate, 60_000)
      return [clock.now() < 120_000, world.cluster.snapshot().revisions.get(candidate)?.replicas]
    }
    assert.deepEqual(
      [await waited(2_000), await waited()],
      [
        [true, 1],
        [true, 0],
      ],
    )
  })

  it('sends nothing any more once it is over', async () => {
    const { world, knocks } = scene()
    await untilAwake(world, candidate, 60_000)
    const { length } = knocks
    await turns(10)
    assert.equal(knocks.length, length)
  })

  it('is none where no request can wake it', async () => {
    const { world, clock } = scene({ traffic: [...onStable] })
    await untilAwake(world, candidate, 60_000)
    assert.equal(clock.now(), 1_000)
  })
})
