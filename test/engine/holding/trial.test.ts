/** An unknown version of Knative, found out by one pod more: on what, how long that is looked at, and what is put back afterwards. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ageByAutoscaler, ageByRevision, isUnused } from '../../../src/engine/holding/trial.ts'
import type { RevisionView, Snapshot } from '../../../src/engine/ports/ports.ts'
import type { TrafficTarget } from '../../../src/rollout/model.ts'
import type { PodMark } from '../../../src/rollout/pods/holding.ts'
import { candidate, onStable, revisionWith, routeWith, snapshotOf, stable } from '../support/views.ts'
import { type Play, play } from '../support/world.ts'

const pod = (name: string, template = 't1'): PodMark => ({ name, template, isScaleMarked: false })

type Trial = {
  readonly revision?: Partial<RevisionView>
  /** min-scale as the journal has it. */
  readonly before?: string | null
  /** How long after the write the autoscaler wants that many pods. */
  readonly followedAfterMs?: number
  /** Who reads the PodAutoscaler after that finds the value put back. */
  readonly putBackAfterMs?: number
  readonly pods?: readonly (readonly PodMark[] | undefined)[]
  /** How long after the beginning the job is cancelled. */
  readonly cancelledAfterMs?: number
}

/** The candidate on a cluster whose autoscaler follows what is written on either object, late. */
async function tried(on: 'autoscaler' | 'revision', trial: Trial) {
  const { before = null, followedAfterMs = Number.POSITIVE_INFINITY, putBackAfterMs = Number.POSITIVE_INFINITY } = trial
  const revisions = [
    revisionWith(stable),
    revisionWith(candidate, { ...trial.revision, ...(before && { minScale: before }) }),
  ]
  const journal = { scale: { [stable]: null, [candidate]: before }, step: -1 }
  const scene = play({
    snapshot: { ...snapshotOf({ journal, revisions }), autoscalers: new Map([[candidate, before]]) },
  })
  const { cluster, clock } = scene.world
  const fromMs = clock.now()
  const podsLeft = [...(trial.pods ?? [[pod('a')]])]
  const snapshot = (): Snapshot => {
    const now = cluster.snapshot()
    const [raised] = written(scene)
    if (raised === undefined || clock.now() < fromMs + followedAfterMs) return now
    const followed = { ...(now.revisions.get(candidate) ?? revisionWith(candidate)), desired: Number(raised) }
    return { ...now, revisions: new Map([...now.revisions, [candidate, followed]]) }
  }
  const readAutoscaler = async () => {
    const isPutBack = written(scene).length > 0 && clock.now() >= fromMs + putBackAfterMs
    if (isPutBack) scene.show({ ...cluster.snapshot(), autoscalers: new Map([[candidate, before]]) })
    return true
  }
  const readPods = async () => (podsLeft.length > 1 ? podsLeft.shift() : podsLeft[0])
  const job = new AbortController()
  const cancel = () => clock.now() >= fromMs + (trial.cancelledAfterMs ?? Number.POSITIVE_INFINITY) && job.abort()
  const sleep = async (ms: number) => {
    await clock.sleep(ms)
    cancel()
  }
  cancel()
  const world = {
    ...scene.world,
    interrupt: job.signal,
    clock: { ...clock, sleep },
    cluster: { ...cluster, snapshot, readAutoscaler, readPods },
  }
  const age = await (on === 'revision' ? ageByRevision : ageByAutoscaler)(world, candidate)
  return { age, written: written(scene), ms: clock.now() - fromMs }
}

const written = ({ sent }: Play) => sent.flatMap(({ change }) => ('minScale' in change ? [change.minScale] : []))

describe('one pod more on a PodAutoscaler', () => {
  it('that is followed and stays there tells an old version, as soon as it had the time to be put back', async () =>
    assert.deepEqual(await tried('autoscaler', { followedAfterMs: 400 }), {
      age: 'before-1.21',
      written: ['2', null],
      ms: 1_500,
    }))

  it('is looked at for eight seconds', async () => {
    assert.equal((await tried('autoscaler', { followedAfterMs: 8_000 })).age, 'before-1.21')
    assert.deepEqual(await tried('autoscaler', { followedAfterMs: 8_001 }), {
      age: 'unknown',
      written: ['2', null],
      ms: 8_000,
    })
  })

  it('that is put back tells nothing, and is not taken back again', async () => {
    const late = await tried('autoscaler', { followedAfterMs: 400, putBackAfterMs: 1_400 })
    assert.deepEqual([late.age, late.written], ['unknown', ['2']])
    const early = await tried('autoscaler', { putBackAfterMs: 900 })
    assert.deepEqual([early.age, early.ms], ['unknown', 1_000])
  })

  it('is not followed by an autoscaler that wants a pod less, or has not said how many it wants', async () => {
    const { age } = await tried('autoscaler', { revision: { replicas: 2, desired: 2 } })
    const silent = await tried('autoscaler', { revision: { replicas: 0 } })
    assert.deepEqual([age, silent.age, silent.written], ['unknown', 'unknown', ['1', null]])
  })

  it('is taken back as soon as the job is cancelled', async () =>
    assert.deepEqual(await tried('autoscaler', { cancelledAfterMs: 3_000 }), {
      age: 'unknown',
      written: ['2', null],
      ms: 3_000,
    }))

  it('leaves the value that the journal has', async () =>
    assert.deepEqual((await tried('autoscaler', { before: '1', followedAfterMs: 0 })).written, ['2', '1']))
})

describe('one pod more on a Revision', () => {
  const grown = [[pod('a')], [pod('a'), pod('b')]]

  it('that is followed while no pod is replaced tells a new version', async () =>
    assert.deepEqual(await tried('revision', { followedAfterMs: 400, pods: grown }), {
      age: 'since-1.21',
      written: ['2', null],
      ms: 1_500,
    }))

  it('tells nothing where its pods cannot be seen any more', async () => {
    const scene = await tried('revision', { pods: [[pod('a')], undefined] })
    assert.deepEqual(scene, { age: 'unknown', written: ['2', null], ms: 1_000 })
  })

  it('tells an old version by a pod that shows late', async () => {
    const { age, ms } = await tried('revision', { pods: [[pod('a')], [pod('a')], [pod('a'), pod('b', 't2')]] })
    assert.deepEqual([age, ms], ['before-1.21', 2_000])
  })

  it('tells nothing where it is followed and a pod is gone: another look would not help', async () => {
    const { age, ms } = await tried('revision', { followedAfterMs: 400, pods: [[pod('a')], [pod('b')]] })
    assert.deepEqual([age, ms], ['unknown', 1_500])
  })

  it('is one more than it has pods, or wants', async () => {
    const three = [pod('a'), pod('b'), pod('c')]
    const writtenFor = async (trial: Trial) => (await tried('revision', trial)).written[0]
    assert.equal(await writtenFor({ pods: [three] }), '4')
    assert.equal(await writtenFor({ revision: { replicas: 5, desired: 4 } }), '6')
    assert.equal(await writtenFor({ revision: { replicas: 4, desired: 5 } }), '6')
  })
})

describe('nothing is tried', () => {
  const max = (maxScale: string) => ({ revision: { maxScale } })
  const rows: readonly [string, Trial][] = [
    ['where max-scale has no room for one pod more', max('1')],
    ['once the job is cancelled', { cancelledAfterMs: 0 }],
  ]
  for (const [when, trial] of rows)
    it(when, async () => {
      for (const on of ['autoscaler', 'revision'] as const) {
        const scene = await tried(on, trial)
        assert.deepEqual([scene.age, scene.written], ['unknown', []])
      }
    })

  it('but where max-scale has just the room, or is 0, which is no limit', async () => {
    for (const maxScale of ['2', '0']) assert.equal((await tried('autoscaler', max(maxScale))).written[0], '2')
  })
})

describe('a Revision without users', () => {
  const at = (revisionName: string, percent: number): TrafficTarget => ({ revisionName, percent })
  const split = [at(stable, 90), at(candidate, 10)]
  const rows: readonly [string, Snapshot, boolean][] = [
    ['is one that nobody is led to', snapshotOf(), true],
    ['may be listed, with no share', snapshotOf({ service: { traffic: [...onStable, at(candidate, 0)] } }), true],
    ['is none that has some', snapshotOf({ service: { traffic: onStable }, route: routeWith(split) }), false],
    [
      'is none that is about to have some',
      snapshotOf({ service: { traffic: split }, route: routeWith(onStable) }),
      false,
    ],
    [
      'is none that is about to have some by being the latest',
      snapshotOf({ service: { traffic: [{ latestRevision: true, percent: 100 }] }, route: routeWith(onStable) }),
      false,
    ],
    ['is any where the Service is gone', snapshotOf({ service: null }), true],
  ]
  for (const [which, snapshot, expected] of rows)
    it(which, () => assert.equal(isUnused(play({ snapshot }).world, candidate), expected))
})
