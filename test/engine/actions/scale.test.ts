/** Pods before users: what is asked for, what is said about it, and what happens where it does not take. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { abort } from '../../../src/engine/actions/endings/return-to-stable.ts'
import { raiseAll, scale } from '../../../src/engine/actions/steps/scale.ts'
import { adviceAfter } from '../../../src/engine/context/advice.ts'
import { setMinScale } from '../../../src/engine/holding/min-scale.ts'
import type { RolloutEvent } from '../../../src/engine/ports/events.ts'
import type { Snapshot } from '../../../src/engine/ports/ports.ts'
import { RolloutError } from '../../../src/errors/rollout-error.ts'
import { candidate, journalWith, revisionWith, snapshotOf, stable } from '../support/views.ts'
import { type Play, type Props, play, withCluster } from '../support/world.ts'

const isOf =
  <K extends RolloutEvent['is']>(is: K) =>
  (event: RolloutEvent): event is Extract<RolloutEvent, { is: K }> =>
    event.is === is
const onStable = { on: 'revision', name: stable } as const
const written = ({ sent }: Play) =>
  sent.flatMap((each) => (each.to === 'revision' ? [[each.name, each.change.minScale]] : []))

describe('a step that asks for pods', () => {
  const revisions = [revisionWith(stable, { replicas: 4 }), revisionWith(candidate, { replicas: 1 })]
  const scaled = async (step: number, props: Props = { snapshot: snapshotOf({ revisions }) }) => {
    const scene = play(props)
    await scale({ do: 'scale', step }, { ...scene, snapshot: scene.world.cluster.snapshot() })
    return scene
  }

  it('holds stable at what it has, raises the candidate to its share, and says so', async () => {
    const scene = await scaled(1)
    assert.deepEqual(written(scene), [
      [stable, '4'],
      [candidate, '2'],
    ])
    assert.deepEqual(scene.events, [
      { is: 'scaling', revision: stable, from: 4, to: 4 },
      { is: 'scaling', revision: candidate, from: 1, to: 2 },
    ])
    const { scaledFor, scaledAtMs, wanted, stablePods } = scene.memory.pods
    assert.deepEqual([scaledFor, scaledAtMs, stablePods], [1, 1_000, 4])
    assert.deepEqual(wanted, { [stable]: 4, [candidate]: 2 })
  })

  it('asks for one pod at a step that the plan does not have', async () => {
    const many = [revisionWith(stable, { replicas: 200 }), revisionWith(candidate)]
    const { memory } = await scaled(9, { snapshot: snapshotOf({ revisions: many }) })
    assert.deepEqual(memory.pods.wanted, { [stable]: 200, [candidate]: 1 })
  })

  it('counts a Revision that is not known as one without pods', async () => {
    const { memory } = await scaled(1, { snapshot: snapshotOf({ revisions: [] }) })
    assert.deepEqual([memory.pods.stablePods, memory.pods.wanted], [0, { [stable]: 1, [candidate]: 1 }])
  })

  it('asks for none where that is not allowed, and for none without a journal', async () => {
    const held = snapshotOf({ revisions, journal: { hold: 'nothing' } })
    const scene = play({ snapshot: held })
    await scale({ do: 'scale', step: 1 }, { ...scene, snapshot: held })
    assert.deepEqual([scene.sent, scene.memory.pods.scaledFor, scene.memory.pods.stablePods], [[], 1, 4])
    assert.deepEqual(scene.memory.pods.wanted, {})
    const unreadable = await scaled(1, { snapshot: snapshotOf({ service: { journal: 'unreadable' } }) })
    assert.deepEqual([unreadable.sent, unreadable.memory.pods.scaledFor], [[], -1])
  })
})

describe('a version that is not known', () => {
  /** When the candidate is first written, ms after the step was entered, where it had so many pods. */
  const triedAfterMs = async (replicas: number): Promise<number | undefined> => {
    const { hold: _, ...undecided } = journalWith({ step: -1, scale: { [stable]: null, [candidate]: null } })
    const at = { revisionName: candidate, latestRevision: false, percent: 0, tag: 'latest', url: 'http://tag.test' }
    const traffic = [{ revisionName: stable, latestRevision: false, percent: 100 }, at]
    const pods = [revisionWith(stable), revisionWith(candidate, { replicas })]
    const snapshot = snapshotOf({ service: { journal: undecided, traffic, served: traffic }, revisions: pods })
    const times: number[] = []
    const scene: Play = play({
      snapshot,
      version: 'devel',
      pods: [[{ name: 'a', template: 't1', isScaleMarked: false }]],
      answer: ({ to }) => {
        if (to !== 'service') times.push(scene.clock.now())
        return undefined
      },
    })
    const beganMs = scene.clock.now()
    await scale({ do: 'scale', step: 0 }, { ...scene, snapshot })
    return times[0] === undefined ? undefined : times[0] - beganMs
  }

  it('is tried on a candidate that has a pod: one that sleeps is woken and waited for', async () => {
    assert.equal(await triedAfterMs(1), 0)
    assert.ok(Number(await triedAfterMs(0)) >= 10_000)
  })
})

describe('raising a Revision', () => {
  const raised = async (minScale: string | undefined, pods: number) => {
    const revisions = [revisionWith(stable, minScale === undefined ? {} : { minScale })]
    const scene = play({ snapshot: snapshotOf({ revisions }) })
    await raiseAll(scene.world, 'revision', { [stable]: pods })
    return written(scene)
  }

  it('writes nothing where it is held at that or more', async () => {
    assert.deepEqual(await raised('3', 3), [])
    assert.deepEqual(await raised('4', 3), [])
    assert.deepEqual(await raised('2', 3), [[stable, '3']])
    assert.deepEqual(await raised(undefined, 0), [])
    assert.deepEqual(await raised(undefined, 1), [[stable, '1']])
  })

  it('counts one that is not known from no pods', async () => {
    const scene = play({ snapshot: snapshotOf({ revisions: [] }) })
    const shown = snapshotOf({ revisions: [revisionWith(stable)] })
    const writeRevision = async () => {
      scene.show(shown)
      return { is: 'written' } as const
    }
    await raiseAll(withCluster(scene.world, { writeRevision }), 'revision', { [stable]: 3 })
    assert.deepEqual(scene.events, [{ is: 'scaling', revision: stable, from: 0, to: 3 }])
  })

  it('that was not taken is not said', async () => {
    const scene = play({ answer: () => ({ is: 'refused', status: 404, reason: 'NotFound', message: '' }) })
    await raiseAll(scene.world, 'revision', { [stable]: 3 })
    assert.deepEqual(scene.events, [])
  })
})

describe('a min-scale that does not take', () => {
  const tried = async (minScale: string | null, props: Props) => {
    const scene = play(props)
    const isSet = await setMinScale(scene.world, onStable, minScale)
    return { ...scene, isSet, warnings: scene.events.filter(isOf('warning')) }
  }
  const contended: Props = { answer: () => ({ is: 'guard-failed' }) }

  it('is tried four times, then named with the command that sets it', async () => {
    const { isSet, sent, warnings } = await tried('3', contended)
    assert.deepEqual([isSet, sent.length], [false, 4])
    assert.deepEqual(warnings, [
      {
        is: 'warning',
        code: 'W_SCALE',
        message: 'Could not set min-scale to 3 on hello-00001.',
        cure: 'kubectl annotate revision hello-00001 -n shop --overwrite autoscaling.knative.dev/min-scale=3',
      },
    ])
  })

  it('is named with the command that removes it', async () => {
    const snapshot = snapshotOf({ revisions: [revisionWith(stable, { minScale: '3' })] })
    const { isSet, warnings } = await tried(null, { ...contended, snapshot })
    assert.equal(isSet, false)
    assert.deepEqual(
      warnings.map(({ message, cure }) => [message, cure]),
      [
        [
          'Could not remove min-scale of hello-00001.',
          'kubectl annotate revision hello-00001 -n shop --overwrite autoscaling.knative.dev/min-scale-',
        ],
      ],
    )
  })

  it('is not tried again on a Revision that is gone, and is on one that was refused otherwise', async () => {
    const refused = (status: number): Props => ({
      answer: () => ({ is: 'refused', status, reason: '', message: 'no' }),
    })
    assert.equal((await tried('3', refused(404))).sent.length, 1)
    assert.equal((await tried('3', refused(409))).sent.length, 4)
  })

  it('is not sent once another drives the rollout', async () => {
    const { isSet, sent, warnings } = await tried('3', { snapshot: snapshotOf({ service: { driver: 'another' } }) })
    assert.deepEqual([isSet, sent, warnings], [false, [], []])
  })

  it('throws on what else went wrong', async () => {
    const scene = play()
    const silent = new RolloutError('E_API_SILENT', { message: 'Silent.', cure: 'Wait.' })
    for (const error of [new Error('broken'), silent]) {
      const writeRevision = () => Promise.reject(error)
      const world = withCluster(scene.world, { writeRevision })
      await assert.rejects(setMinScale(world, onStable, '3'), error)
    }
  })
})

describe('a raise by a process that was taken over meanwhile', () => {
  const takenOver = async (before: string | undefined, minScale: string | null, scale: Record<string, null> = {}) => {
    const revisions = [revisionWith(stable, before === undefined ? {} : { minScale: before })]
    const scene = play({ snapshot: snapshotOf({ revisions }) })
    const { cluster } = scene.world
    const writeRevision: typeof cluster.writeRevision = async (name, change) => {
      const result = await cluster.writeRevision(name, change)
      const { revisions } = cluster.snapshot()
      scene.show({ ...snapshotOf({ service: { driver: 'another' }, journal: { scale } }), revisions })
      return result
    }
    const isSet = await setMinScale(withCluster(scene.world, { writeRevision }), onStable, minScale)
    return [isSet, written(scene).map(([, value]) => value)]
  }
  it('is taken back', async () => {
    assert.deepEqual(await takenOver('1', '3'), [false, ['3', '1']])
    assert.deepEqual(await takenOver(undefined, '3'), [false, ['3', null]])
  })

  it('is left where the new driver holds that Revision, for it will release it', async () =>
    assert.deepEqual(await takenOver('1', '3', { [stable]: null }), [false, ['3']]))

  const noRaise: readonly [string, string | null][] = [
    ['3', null],
    ['3', '1'],
    ['3', '3'],
    ['0', null],
  ]
  for (const [before, after] of noRaise)
    it(`is none from ${before} to ${after}, and no matter`, async () =>
      assert.deepEqual(await takenOver(before, after), [true, [after]]))

  it('is one from nothing to one pod', async () =>
    assert.deepEqual(await takenOver(undefined, '1'), [false, ['1', null]]))
})

describe('a raise of a PodAutoscaler that lands after its process was taken over', () => {
  const of = { on: 'pod-autoscaler', name: stable } as const
  const theirs = (scale: Record<string, null>, minScale: string | null) => ({
    ...snapshotOf({ service: { driver: 'another', journal: journalWith({ scale }) } }),
    autoscalers: new Map([[stable, minScale]]),
  })
  /** Its answer is lost, it lands after 500 ms, and only who reads the PodAutoscaler then sees it. */
  const late = async (scale: Record<string, null> = {}) => {
    const scene = play({ snapshot: { ...snapshotOf(), autoscalers: new Map([[stable, null]]) } })
    const { cluster } = scene.world
    let landsAtMs = Number.POSITIVE_INFINITY
    const writeAutoscaler: typeof cluster.writeAutoscaler = async (name, change) => {
      if (change.minScale === null) return cluster.writeAutoscaler(name, change)
      landsAtMs = scene.clock.now() + 500
      scene.show(theirs(scale, null))
      return { is: 'unknown', message: 'The connection broke.' }
    }
    const readAutoscaler = async () => {
      if (scene.clock.now() >= landsAtMs) scene.show(theirs(scale, '3'))
      return true
    }
    const isSet = await setMinScale(withCluster(scene.world, { writeAutoscaler, readAutoscaler }), of, '3')
    return [isSet, scene.sent.map(({ change }) => ('minScale' in change ? change.minScale : undefined))]
  }

  it('is taken back, though no watch tells of it', async () => assert.deepEqual(await late(), [false, [null]]))

  it('is left to the new driver where that holds it', async () =>
    assert.deepEqual(await late({ [stable]: null }), [false, []]))
})

describe('what the new driver does', () => {
  const raisedByThem = revisionWith(stable, { minScale: '3' })
  const journal = { scale: {} }
  const theirs = { service: { driver: 'another', journal: journalWith(journal) }, revisions: [raisedByThem] }
  /** `meanwhile`: what is seen once any time has passed. */
  const played = (snapshot: Snapshot, meanwhile: Snapshot) => {
    const scene = play({ snapshot })
    const sleep = async () => scene.show(meanwhile)
    return { ...scene, world: { ...scene.world, clock: { ...scene.world.clock, sleep } } }
  }

  it('is not taken back where we sent nothing', async () => {
    const before = snapshotOf({ ...theirs, revisions: [revisionWith(stable)] })
    const scene = played(before, snapshotOf(theirs))
    assert.equal(await setMinScale(scene.world, onStable, '3'), false)
    assert.deepEqual(written(scene), [])
  })

  it('is given a moment to be written down, before what we sent is taken back', async () => {
    const held = journalWith({ scale: { [stable]: null } })
    const scene = played(
      snapshotOf({ journal }),
      snapshotOf({ ...theirs, service: { driver: 'another', journal: held } }),
    )
    const reread = async () => snapshotOf(theirs)
    const world = withCluster(scene.world, { reread })
    assert.equal(await setMinScale(world, onStable, '3'), false)
    assert.deepEqual(written(scene), [[stable, '3']])
  })
})

describe('what is taken back', () => {
  it('is written again until it took', async () => {
    const scene = play()
    const { cluster } = scene.world
    const asked: (string | null)[] = []
    const writeRevision: typeof cluster.writeRevision = async (name, change) => {
      asked.push(change.minScale)
      // The first take-back meets a write of Knative's own.
      if (asked.length === 2) return { is: 'guard-failed' }
      const result = await cluster.writeRevision(name, change)
      const { revisions } = cluster.snapshot()
      scene.show({ ...snapshotOf({ service: { driver: 'another', journal: journalWith({ scale: {} }) } }), revisions })
      return result
    }
    assert.equal(await setMinScale(withCluster(scene.world, { writeRevision }), onStable, '3'), false)
    assert.deepEqual(asked, ['3', null, null])
  })
})

describe('pods that did not come', () => {
  it('are named by the Revision that lacks them, which may be stable', async () => {
    const revisions = [revisionWith(stable, { replicas: 1 }), revisionWith(candidate, { replicas: 1 })]
    const scene = play({ snapshot: snapshotOf({ revisions }) })
    scene.memory.pods.wanted = { [stable]: 3, [candidate]: 1 }
    await abort({ do: 'abort', because: 'candidate-not-warm' }, { ...scene, snapshot: scene.world.cluster.snapshot() })
    const returning = scene.events.find(({ is }) => is === 'returning')
    assert.ok(returning?.is === 'returning')
    assert.equal(returning.detail, 'hello-00001 has 1 of 3.')
    const { lacking = [] } = scene.memory.pods
    assert.match(
      adviceAfter('candidate-not-warm', { service: 'hello', namespace: 'shop', candidate, lacking })[1] ?? '',
      /revision=hello-00001$/,
    )
  })

  it('are not waited for where they could not be asked for', async () => {
    const answer: Props['answer'] = (sent) =>
      sent.to === 'revision' && sent.name === candidate ? { is: 'guard-failed' } : undefined
    const scene = play({ answer })
    await scale({ do: 'scale', step: 1 }, { ...scene, snapshot: scene.world.cluster.snapshot() })
    assert.deepEqual(scene.memory.pods.wanted, { [stable]: 1 })
  })
})
