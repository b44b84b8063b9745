/** min-scale as each object has it, and whether a PodAutoscaler keeps what it was given. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isKept, minScaleOn, readHolders, setMinScales } from '../../../src/engine/holding/min-scale.ts'
import type { WriteResult } from '../../../src/engine/ports/ports.ts'
import { candidate, revisionWith, snapshotOf, stable } from '../support/views.ts'
import { play, withCluster } from '../support/world.ts'

const withAutoscalers = (...autoscalers: readonly (readonly [string, string | null])[]) => ({
  ...snapshotOf({ revisions: [revisionWith(stable, { minScale: '3' }), revisionWith(candidate)] }),
  autoscalers: new Map(autoscalers),
})

it('min-scale is told by each object of its own, and by none that is not known', () => {
  const snapshot = withAutoscalers([stable, '5'], [candidate, null])
  assert.deepEqual(
    [stable, candidate, 'hello-00009'].map((name) => minScaleOn('revision', snapshot, name)),
    ['3', null, undefined],
  )
  assert.deepEqual(
    [stable, candidate, 'hello-00009'].map((name) => minScaleOn('pod-autoscaler', snapshot, name)),
    ['5', null, undefined],
  )
  assert.equal(minScaleOn('pod-autoscaler', snapshotOf(), stable), undefined)
})

describe('a PodAutoscaler', () => {
  const rows: readonly [string, string | null, number, boolean][] = [
    ['keeps what it has', '3', 3, true],
    ['keeps fewer than it has', '3', 2, true],
    ['does not keep more', '3', 4, false],
    ['does not keep a pod without a value', null, 1, false],
    ['keeps none without a value', null, 0, true],
  ]
  for (const [what, minScale, pods, expected] of rows)
    it(what, async () => {
      const { world } = play({ snapshot: withAutoscalers([stable, minScale]) })
      assert.equal(await isKept(world, { revision: stable, pods }), expected)
    })

  it('that is not known counts as if it kept them', async () =>
    assert.equal(await isKept(play().world, { revision: stable, pods: 3 }), true))

  it('is read again once Knative had the time to put it back', async () => {
    const scene = play({ snapshot: withAutoscalers([stable, '3']) })
    const putBackAtMs = scene.clock.now() + 450
    const readAutoscaler = async () => {
      if (scene.clock.now() >= putBackAtMs) scene.show(withAutoscalers([stable, null]))
      return true
    }
    assert.equal(await isKept(withCluster(scene.world, { readAutoscaler }), { revision: stable, pods: 3 }), false)
  })

  it('that cannot be read is named, where they hold pods', async () => {
    const world = withCluster(play().world, { readAutoscaler: async (name) => name === stable })
    assert.deepEqual(await readHolders(world, 'pod-autoscaler', [stable, candidate]), [candidate])
    for (const other of ['revision', 'nothing', 'by-effect', undefined] as const)
      assert.deepEqual(await readHolders(world, other, [stable, candidate]), [])
  })
})

describe('values of several objects', () => {
  it('are set besides one that does not take, which is said with the command for its kind', async () => {
    const refused: WriteResult = { is: 'refused', status: 404, reason: 'NotFound', message: 'gone' }
    const scene = play({ snapshot: withAutoscalers([stable, '3'], [candidate, '1']) })
    const { cluster } = scene.world
    const writeAutoscaler: typeof cluster.writeAutoscaler = async (name, change) =>
      name === candidate ? { is: 'guard-failed' } : cluster.writeAutoscaler(name, change)
    const world = withCluster(scene.world, { writeAutoscaler })
    assert.deepEqual([...(await setMinScales(world, 'pod-autoscaler', { [candidate]: null, [stable]: '4' }))], [stable])
    assert.deepEqual(scene.events, [
      {
        is: 'warning',
        code: 'W_SCALE',
        message: `Could not remove min-scale of ${candidate}.`,
        cure: `kubectl annotate podautoscaler.autoscaling.internal.knative.dev ${candidate} -n shop --overwrite autoscaling.knative.dev/min-scale-`,
      },
    ])
    const gone = play({ answer: () => refused })
    assert.deepEqual([...(await setMinScales(gone.world, 'revision', { [stable]: '4' }))], [])
    assert.deepEqual(gone.events, [])
  })

  it('are set before the fault of one of them is thrown', async () => {
    const scene = play()
    const { cluster } = scene.world
    const fault = new Error('broken')
    const writeRevision: typeof cluster.writeRevision = (name, change) =>
      name === stable ? Promise.reject(fault) : cluster.writeRevision(name, change)
    const world = withCluster(scene.world, { writeRevision })
    await assert.rejects(setMinScales(world, 'revision', { [stable]: '4', [candidate]: '2' }), fault)
    assert.equal(cluster.snapshot().revisions.get(candidate)?.minScale, '2')
  })

  it('are not written to a PodAutoscaler that could not be read, while its Revision is there', async () => {
    const scene = play()
    const set = await setMinScales(scene.world, 'pod-autoscaler', { [stable]: '4', 'hello-00009': '1' })
    assert.deepEqual([...set], ['hello-00009'])
    assert.deepEqual(
      scene.events.map((event) => (event.is === 'warning' ? event.message : event.is)),
      [`Could not set min-scale to 4 on ${stable}.`],
    )
  })
})

it('a raise of a PodAutoscaler whose answer was lost is looked for a second, and then given up', async () => {
  const scene = play({ snapshot: withAutoscalers([stable, null]) })
  const fromMs = scene.clock.now()
  const writeAutoscaler = async (): Promise<WriteResult> => {
    scene.show({ ...withAutoscalers([stable, null]), ...snapshotOf({ service: { driver: 'another' } }) })
    return { is: 'unknown', message: 'The connection broke.' }
  }
  const set = await setMinScales(withCluster(scene.world, { writeAutoscaler }), 'pod-autoscaler', { [stable]: '3' })
  assert.deepEqual([[...set], scene.sent, scene.events], [[], [], []])
  assert.equal(scene.clock.now() - fromMs, 1_200)
})
