/** Which objects hold pods, where an earlier process has begun with it, or Knative was upgraded since: what is put back, and decided again. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { settleAgain, settleHoldWay } from '../../../src/engine/holding/hold-way.ts'
import type { Snapshot } from '../../../src/engine/ports/ports.ts'
import type { Journal } from '../../../src/rollout/model.ts'
import type { KnativeAge } from '../../../src/rollout/pods/holding.ts'
import { candidate, journalWith, revisionWith, snapshotOf, stable } from '../support/views.ts'
import { lastJournal, type Play, play, withCluster } from '../support/world.ts'

type Scene = {
  /** Without `hold`: it is not decided yet. */
  readonly journal: Partial<Journal>
  /** min-scale on the Revisions, and on the PodAutoscalers, which nobody has read yet. */
  readonly onRevisions?: Readonly<Record<string, string>>
  readonly onAutoscalers?: Readonly<Record<string, string>> | 'unreadable'
  /** By its label, as it is now; undefined: nobody can read it. */
  readonly version?: string
  /** As this process knew it before. */
  readonly age?: KnativeAge
  /** What the autoscaler follows. */
  readonly follows?: 'revision' | 'pod-autoscaler'
  readonly driver?: string
}

const scale = { [stable]: '3', [candidate]: null }

function played({ journal: changes, onRevisions = {}, onAutoscalers = {}, follows, ...rest }: Scene): Play {
  const { hold: _, ...undecided } = journalWith({ scale, step: -1 })
  const at = (name: string) => (onRevisions[name] === undefined ? {} : { minScale: onRevisions[name] })
  const snapshot = snapshotOf({
    service: { journal: { ...undecided, ...changes }, ...(rest.driver && { driver: rest.driver }) },
    revisions: [stable, candidate].map((name) => revisionWith(name, at(name))),
  })
  const scene = play({ snapshot, pods: [[{ name: 'a', template: 't1', isScaleMarked: false }]] })
  const { cluster } = scene.world
  const want = (name: string, desired: number): void => {
    const now = cluster.snapshot()
    const revision = now.revisions.get(name) ?? revisionWith(name)
    scene.show({ ...now, revisions: new Map([...now.revisions, [name, { ...revision, desired }]]) })
  }
  const world = withCluster(scene.world, {
    installation: async () => {
      if (rest.version === undefined) throw new Error('It cannot be read.')
      return { version: rest.version }
    },
    readAutoscaler: async (name) => {
      const now = cluster.snapshot()
      if (onAutoscalers === 'unreadable') return false
      const autoscalers = new Map([[name, onAutoscalers[name] ?? null], ...(now.autoscalers ?? [])])
      scene.show({ ...now, autoscalers } satisfies Snapshot)
      return true
    },
    writeRevision: async (name, change) => {
      const result = await cluster.writeRevision(name, change)
      if (follows === 'revision') want(name, Number(change.minScale ?? 1))
      return result
    },
    writeAutoscaler: async (name, change) => {
      const result = await cluster.writeAutoscaler(name, change)
      if (follows === 'pod-autoscaler') want(name, Number(change.minScale ?? 1))
      return result
    },
  })
  if (rest.age) world.knative.age = rest.age
  Object.assign(world.may, { patchRevisions: true, patchAutoscalers: true })
  return { ...scene, world }
}

const minScales = ({ sent }: Play) =>
  sent.flatMap((each) => (each.to === 'service' ? [] : [`${each.to} ${each.name} ${each.change.minScale}`]))

const journals = ({ sent }: Play) =>
  sent.flatMap((each) => (each.to === 'service' && each.change.set.journal ? [each.change.set.journal] : []))

describe('what an earlier process decided', () => {
  it('stays so, and the version is not asked for', async () => {
    for (const hold of ['nothing', 'revision'] as const) {
      const scene = played({ journal: { hold } })
      assert.deepEqual([await settleHoldWay(scene.world, candidate), scene.sent], [hold, []])
    }
  })

  it('is another once PodAutoscalers are not followed any more', async () => {
    const settled = async (version: string) => {
      const scene = played({ journal: { hold: 'pod-autoscaler' }, version })
      return [await settleHoldWay(scene.world, candidate), lastJournal(scene)?.hold]
    }
    assert.deepEqual(await settled('1.17.0'), ['pod-autoscaler', undefined])
    assert.deepEqual(await settled('1.23.0'), ['revision', 'revision'])
  })
})

describe('where nothing is decided', () => {
  it('a version that is known is not asked for again', async () => {
    const scene = played({ journal: {}, age: 'since-1.21' })
    assert.equal(await settleHoldWay(scene.world, candidate), 'revision')
  })

  it('a version that pods of the candidate tell is not tried', async () => {
    const scene = played({ journal: {}, version: 'devel' })
    const now = scene.world.cluster.snapshot()
    const marked = revisionWith(candidate, { annotations: { 'autoscaling.knative.dev/window': '60s' } })
    scene.show({ ...now, revisions: new Map([...now.revisions, [candidate, marked]]) })
    assert.deepEqual([await settleHoldWay(scene.world, candidate), minScales(scene)], ['revision', []])
  })

  it('a trial that was left behind is taken back, and the values to put back stay those of the journal', async () => {
    const onRevisions = { [stable]: '4', [candidate]: '2' }
    const scene = played({ journal: {}, onRevisions, age: 'since-1.21' })
    await settleHoldWay(scene.world, candidate)
    assert.deepEqual(minScales(scene), [`revision ${candidate} null`])
    assert.deepEqual(lastJournal(scene)?.scale, scale)
  })

  it('no trial is taken back that was not left behind, or once pods are held', async () => {
    const clean = played({ journal: {}, onRevisions: { [stable]: '3' }, age: 'since-1.21' })
    const held = played({ journal: { hold: 'revision' }, onRevisions: { [candidate]: '2' }, age: 'since-1.21' })
    for (const scene of [clean, held]) {
      await settleHoldWay(scene.world, candidate)
      assert.deepEqual(minScales(scene), [])
    }
  })
})

describe('a trial on a PodAutoscaler', () => {
  const tried = async (scene: Partial<Scene>) => {
    const played_ = played({ journal: {}, version: 'devel', onAutoscalers: { [stable]: '5' }, ...scene })
    Object.assign(played_.world.may, { patchRevisions: false })
    return { ...played_, hold: await settleHoldWay(played_.world, candidate) }
  }

  it('is written down before, with its values, and stays so where it is followed', async () => {
    const scene = await tried({ follows: 'pod-autoscaler' })
    assert.equal(scene.hold, 'pod-autoscaler')
    assert.deepEqual(
      journals(scene).map((each) => [each.hold, each.scale]),
      [['pod-autoscaler', { [stable]: '5', [candidate]: null }]],
    )
    assert.deepEqual(minScales(scene), [`autoscaler ${candidate} 2`, `autoscaler ${candidate} null`])
  })

  it('that is not followed leaves it open, with the values of the Revisions', async () => {
    const scene = await tried({ onRevisions: { [stable]: '3' } })
    assert.equal(scene.hold, 'nothing')
    assert.deepEqual(
      journals(scene).map((each) => [each.hold, each.scale]),
      [
        ['pod-autoscaler', { [stable]: '5', [candidate]: null }],
        [undefined, scale],
        ['nothing', scale],
      ],
    )
  })

  it('is not begun where their values cannot be read: nobody could put them back', async () => {
    const scene = await tried({ onAutoscalers: 'unreadable' })
    assert.deepEqual([scene.hold, journals(scene).map((each) => each.hold)], ['nothing', ['nothing']])
    assert.deepEqual(minScales(scene), [])
  })
})

describe('PodAutoscalers that did not keep what they were given', () => {
  const raised = { [stable]: '5', [candidate]: '2' }
  const again = async (scene: Partial<Scene>, trial: string | undefined = candidate) => {
    const journal = { hold: 'pod-autoscaler' as const, ...scene.journal }
    const before = played({ age: 'before-1.21', onAutoscalers: raised, ...scene, journal })
    return { ...before, hold: await settleAgain(before.world, trial) }
  }
  const released = [`autoscaler ${stable} 3`, `autoscaler ${candidate} null`]

  it('are let go after an upgrade, and Revisions hold from then on', async () => {
    const scene = await again({ version: '1.23.0', onRevisions: { [stable]: '3' } })
    assert.deepEqual([scene.hold, minScales(scene).sort()], ['revision', released.sort()])
    assert.deepEqual(
      journals(scene).map((each) => [each.hold, each.scale]),
      [
        [undefined, scale],
        ['revision', scale],
      ],
    )
  })

  it('still hold where the label says so and nothing can be tried', async () => {
    const scene = played({ journal: { hold: 'pod-autoscaler' }, version: '1.17.0', onAutoscalers: raised })
    assert.equal(await settleAgain(scene.world, undefined), 'pod-autoscaler')
    assert.deepEqual(scene.sent, [])
  })

  it('are tried against Revisions where the label may be old', async () => {
    const scene = await again({ version: '1.17.0', follows: 'revision' })
    assert.deepEqual([scene.hold, scene.world.knative], ['revision', { age: 'since-1.21', told: 'revision' }])
  })

  it('are let go by nobody who was taken over', async () => {
    const scene = await again({ version: '1.23.0', driver: 'another' })
    assert.deepEqual([scene.hold, scene.sent], ['nothing', []])
  })
})
