/** A promotion, from its decision until the status of the Service says that it is promoted. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createScheduler } from '../../../sandbox/time/scheduler.ts'
import { finishPromotion, keepSplit, promote } from '../../../src/engine/actions/endings/finish-promotion.ts'
import type { Snapshot } from '../../../src/engine/ports/ports.ts'
import type { Stage } from '../../../src/rollout/model.ts'
import {
  candidate,
  foreignTemplate,
  holdWith,
  onStable,
  revisionWith,
  routeWith,
  snapshotOf,
  stable,
} from '../support/views.ts'
import { lastJournal, type Play, type Props, play, withCluster } from '../support/world.ts'

const promoting = snapshotOf({ journal: { stage: 'promoting' } })

describe('a promotion that is decided', () => {
  it('is written before anything else, and ends the hold that was on', async () => {
    const scene = play({ snapshot: snapshotOf({ journal: { stage: 'stepping' } }) })
    scene.memory.hold = holdWith({ fromMs: 0 })
    await promote({ do: 'promote' }, { ...scene, snapshot: scene.world.cluster.snapshot() })
    assert.deepEqual(
      [lastJournal(scene)?.stage, scene.memory.hold, scene.memory.steps.length],
      ['promoting', undefined, 1],
    )
    assert.deepEqual(scene.events.at(-1), { is: 'phase', phase: 'promote' })
  })
})

describe('the pods of the previous Revision', () => {
  const heldBy = (stage: Stage, settings: Props['settings'] = {}): Play => {
    const revisions = [revisionWith(stable, { minScale: '3' }), revisionWith(candidate)]
    return play({ snapshot: snapshotOf({ revisions, journal: { stage } }), settings })
  }
  const written = ({ sent }: Play) =>
    sent.flatMap((each) => (each.to === 'revision' ? [[each.name, each.change.minScale]] : []))

  it('are let go with the promotion, but for one where it is kept warm', async () => {
    for (const [keep, left] of [
      ['tag', null],
      ['warm', '1'],
    ] as const) {
      const scene = heldBy('promoting', { 'keep-previous': keep })
      await finishPromotion({ do: 'finish-promotion' }, { ...scene, snapshot: scene.world.cluster.snapshot() })
      assert.deepEqual(written(scene), [[stable, left]])
    }
  })

  it('are let go with a split that stays', async () => {
    const scene = heldBy('stepping')
    await keepSplit({ do: 'keep-split' }, { ...scene, snapshot: scene.world.cluster.snapshot() })
    assert.deepEqual(written(scene), [[stable, null]])
  })
})

describe('a split that stays', () => {
  it('ends the hold that was on', async () => {
    const { world, memory } = play()
    memory.hold = holdWith({ fromMs: 0 })
    await keepSplit({ do: 'keep-split' }, { world, memory, snapshot: world.cluster.snapshot() })
    assert.equal(memory.outcome?.steps.length, 1)
  })
})

describe('a promotion after which the Service is pinned', () => {
  const whyOf = async (snapshot: Snapshot) => {
    const scene = play({ snapshot })
    await finishPromotion({ do: 'finish-promotion' }, { ...scene, snapshot })
    return scene.memory.outcome?.next[0]?.split(', so hello remains pinned to hello-00002')[0]
  }

  it('says whether another client is the cause', async () => {
    const journal = { stage: 'promoting' } as const
    const theirs = snapshotOf({ journal, service: { template: foreignTemplate, latestCreated: 'hello-00003' } })
    assert.equal(await whyOf(theirs), 'Another client changed the template in the meantime')
    const late = snapshotOf({ journal, service: { latestReady: stable } })
    assert.equal(await whyOf(late), 'hello-00002 is not the latest Revision for Knative')
  })
})

describe('the end of a promotion', () => {
  type Seen = 'nothing' | 'route' | 'both' | 'no route' | 'no service'
  /** When it is told, ms after its last write, where so much of that shows after so many ms. */
  const toldAfter = async (shows: readonly (readonly [ms: number, seen: Seen])[], interrupt?: AbortSignal) => {
    const clock = createScheduler()
    const scene = play({ snapshot: promoting })
    const { cluster } = scene.world
    let writtenMs = 0
    const show = (after: Snapshot, seen: Seen) => {
      const { service, route, ...rest } = after
      if (!service || !route) return
      const old = { ...service, served: [] }
      const snapshots: Record<Seen, Snapshot> = {
        nothing: { ...rest, service: old, route: routeWith(onStable) },
        route: { ...rest, service: old, route },
        both: after,
        'no route': { ...rest, service: old },
        'no service': { ...rest, route: routeWith(onStable) },
      }
      scene.show(snapshots[seen])
    }
    const writeService: typeof cluster.writeService = async (change) => {
      const result = await cluster.writeService(change)
      const after = cluster.snapshot()
      writtenMs = clock.now()
      show(after, 'nothing')
      for (const [ms, seen] of shows) clock.after(ms, () => show(after, seen))
      return result
    }
    const changed = async (seen: Snapshot, signal: AbortSignal) => {
      while (cluster.snapshot() === seen && !signal.aborted) await clock.sleep(100, signal)
    }
    const world = { ...withCluster(scene.world, { writeService, changed }), clock, ...(interrupt ? { interrupt } : {}) }
    const finishing = finishPromotion({ do: 'finish-promotion' }, { ...scene, world, snapshot: promoting })
    await clock.run(finishing, 'the end')
    return [scene.memory.outcome?.kind, clock.now() - writtenMs]
  }

  it('is told once the Route has taken it and the Service says so too', async () => {
    assert.deepEqual(
      await toldAfter([
        [5_000, 'route'],
        [8_000, 'both'],
      ]),
      ['promoted', 8_000],
    )
    assert.deepEqual(await toldAfter([[5_000, 'both']]), ['promoted', 5_000])
  })

  it('does not wait longer than a Route may take', async () => {
    assert.deepEqual(await toldAfter([]), ['promoted', 20_000])
    assert.deepEqual(await toldAfter([[5_000, 'route']]), ['promoted', 20_000])
    assert.deepEqual(await toldAfter([[1_000, 'no route']]), ['promoted', 20_000])
  })

  it('does not wait for the word of the Service where the job is cancelled', async () =>
    assert.deepEqual(await toldAfter([[5_000, 'route']], AbortSignal.abort()), ['promoted', 5_000]))

  it('is left to the next look where the Service is deleted', async () =>
    assert.deepEqual(await toldAfter([[5_000, 'no service']]), [undefined, 5_000]))
})
