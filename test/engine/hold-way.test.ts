/** Which objects hold pods: how an unknown version is found out, and what is touched until then. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { raiseAll, raiseSurely } from '../../src/engine/actions/steps/scale.ts'
import { settleHoldWay } from '../../src/engine/holding/hold-way.ts'
import { observeKnative } from '../../src/engine/holding/knative.ts'
import type { Right, Snapshot } from '../../src/engine/ports/ports.ts'
import type { PodMark } from '../../src/rollout/pods/holding.ts'
import { candidate, journalWith, revisionWith, snapshotOf, stable } from './support/views.ts'
import { lastJournal, type Play, type Props, play, withCluster } from './support/world.ts'

const pod = (name: string, template = 't1', isScaleMarked = false): PodMark => ({ name, template, isScaleMarked })
const { hold: _, ...undecided } = journalWith({ scale: { [stable]: '3', [candidate]: null }, step: -1 })
const opened = (desired = 1): Snapshot =>
  snapshotOf({
    service: { journal: undecided },
    revisions: [revisionWith(stable, { replicas: 3, minScale: '3' }), revisionWith(candidate, { desired })],
  })

const minScales = ({ sent }: Play) =>
  sent.flatMap((each) => (each.to === 'service' ? [] : [`${each.to} ${each.name} ${each.change.minScale}`]))

/** The autoscaler follows a min-scale on the candidate at once, where it does at all. */
async function settled(
  props: Props & { readonly follows?: true; readonly lacks?: readonly Right[] },
  trial = candidate,
) {
  const scene = play({ snapshot: opened(), version: 'devel', ...props })
  const { cluster } = scene.world
  const asked: Right[] = []
  const writeRevision: typeof cluster.writeRevision = async (name, change) => {
    const result = await cluster.writeRevision(name, change)
    const { revisions } = cluster.snapshot()
    const desired = Number(change.minScale ?? 1)
    const changed = { ...(revisions.get(name) ?? revisionWith(name)), desired }
    if (props.follows) scene.show({ ...cluster.snapshot(), revisions: new Map([...revisions, [name, changed]]) })
    return result
  }
  const missing: typeof cluster.missing = async (rights) => {
    asked.push(...rights)
    return props.lacks ?? []
  }
  const changed: typeof cluster.changed = () => Promise.resolve()
  const world = withCluster(scene.world, { writeRevision, missing, changed })
  const hold = await settleHoldWay(world, trial)
  return { ...scene, hold, asked, age: world.knative.age }
}

describe('an unknown version', () => {
  const grown = [[pod('a')], [pod('a'), pod('b')]]
  const replaced = [[pod('a')], [pod('a'), pod('b', 't2')]]
  const patch = { verb: 'patch', group: 'autoscaling.internal.knative.dev', resource: 'podautoscalers' } as const

  it('whose autoscaler follows the candidate holds Revisions, and the trial is taken back', async () => {
    const scene = await settled({ follows: true, pods: grown })
    assert.deepEqual([scene.hold, scene.age], ['revision', 'since-1.21'])
    assert.deepEqual(minScales(scene), [`revision ${candidate} 2`, `revision ${candidate} null`])
    assert.deepEqual(
      [lastJournal(scene)?.hold, lastJournal(scene)?.scale],
      ['revision', { [stable]: '3', [candidate]: null }],
    )
    assert.deepEqual(scene.asked, [])
  })

  it('that replaces pods holds PodAutoscalers, with the values that those have', async () => {
    const autoscalers = new Map([
      [stable, '2'],
      [candidate, null],
    ])
    const scene = await settled({ pods: replaced, snapshot: { ...opened(), autoscalers } })
    assert.deepEqual([scene.hold, scene.age], ['pod-autoscaler', 'before-1.21'])
    assert.deepEqual(minScales(scene), [`revision ${candidate} 2`, `revision ${candidate} null`])
    assert.deepEqual(lastJournal(scene)?.scale, { [stable]: '2', [candidate]: null })
  })

  it('that replaces pods holds nothing without the right, names it, and says what stable may be down to', async () => {
    const scene = await settled({ pods: replaced, lacks: [patch] })
    assert.deepEqual([scene.hold, lastJournal(scene)?.hold], ['nothing', 'nothing'])
    const holding = scene.events.find(({ is }) => is === 'holding')
    assert.ok(holding?.is === 'holding')
    assert.deepEqual([holding.hold, holding.stable], ['nothing', { pods: 3, least: 3 }])
    assert.ok(holding.lacks.includes('patch podautoscalers.autoscaling.internal.knative.dev'), `${holding.lacks}`)
    assert.ok(scene.events.some((event) => event.is === 'warning' && event.code === 'W_RIGHTS'))
  })

  it('that does neither holds nothing, and the trial is taken back', async () => {
    const scene = await settled({ pods: [[pod('a')]] })
    assert.deepEqual([scene.hold, scene.age], ['nothing', 'unknown'])
    assert.deepEqual(minScales(scene), [`revision ${candidate} 2`, `revision ${candidate} null`])
  })

  it('is not tried where pods cannot be seen, there is none, or max-scale forbids one more', async () => {
    const limited = snapshotOf({
      service: { journal: undecided },
      revisions: [revisionWith(candidate, { maxScale: '1' })],
    })
    for (const props of [{}, { pods: [[]] }, { pods: grown, snapshot: limited }]) {
      const scene = await settled(props)
      assert.deepEqual([scene.hold, minScales(scene)], ['nothing', []])
    }
  })

  it('is asked one pod more than the autoscaler wants already', async () => {
    const scene = await settled({ follows: true, pods: [[pod('a')]], snapshot: opened(4) })
    assert.equal(minScales(scene)[0], `revision ${candidate} 5`)
  })
})

it('a PodAutoscaler that Knative puts back holds nothing, however late it does', async () => {
  const scene = play({ snapshot: { ...opened(), autoscalers: new Map([[candidate, null]]) }, version: 'devel' })
  const { cluster } = scene.world
  let putBackAtMs = Number.POSITIVE_INFINITY
  const show = (minScale: string | null, desired: number) =>
    scene.show({
      ...cluster.snapshot(),
      revisions: new Map([...cluster.snapshot().revisions, [candidate, revisionWith(candidate, { desired })]]),
      autoscalers: new Map([[candidate, minScale]]),
    })
  const writeAutoscaler: typeof cluster.writeAutoscaler = async (name, change) => {
    putBackAtMs = scene.clock.now() + 450
    const result = await cluster.writeAutoscaler(name, change)
    show(change.minScale, Number(change.minScale ?? 1))
    return result
  }
  const readAutoscaler = async () => {
    if (scene.clock.now() >= putBackAtMs) show(null, 1)
    return true
  }
  const changed: typeof cluster.changed = () => Promise.resolve()
  const world = withCluster(scene.world, { writeAutoscaler, readAutoscaler, changed })
  Object.assign(world.may, { patchRevisions: false, patchAutoscalers: true })
  assert.deepEqual([await settleHoldWay(world, candidate), world.knative.age], ['nothing', 'unknown'])
})

it('a PodAutoscaler that does not keep its value is raised twice, and then what holds pods is decided again', async () => {
  const journal = { hold: 'pod-autoscaler', scale: { [stable]: null } } as const
  const scene = play({ snapshot: { ...snapshotOf({ journal }), autoscalers: new Map([[stable, null]]) } })
  const { cluster } = scene.world
  const show = (minScale: string | null) =>
    scene.show({ ...cluster.snapshot(), autoscalers: new Map([[stable, minScale]]) })
  const world = withCluster(scene.world, {
    writeAutoscaler: async (name, change) => {
      const result = await cluster.writeAutoscaler(name, change)
      show(change.minScale)
      return result
    },
    readAutoscaler: async () => {
      show(null)
      return true
    },
  })
  await raiseSurely(world, 'pod-autoscaler', { wanted: { [stable]: 3 }, trial: undefined, isLast: false })
  assert.deepEqual(minScales(scene), [
    ...Array(2).fill(`autoscaler ${stable} 3`),
    // Knative was upgraded: now Revisions hold.
    `revision ${stable} 3`,
  ])
})

it('a Revision of which nothing is counted yet is tried with one pod', async () => {
  const snapshot = snapshotOf({
    service: { journal: undecided },
    revisions: [revisionWith(candidate, { replicas: 0 })],
  })
  const scene = play({ snapshot: { ...snapshot, autoscalers: new Map([[candidate, null]]) }, version: 'devel' })
  const changed = () => Promise.resolve()
  const world = withCluster(scene.world, { changed })
  Object.assign(world.may, { patchRevisions: false, patchAutoscalers: true })
  await settleHoldWay(world, candidate)
  assert.deepEqual(minScales(scene), [`autoscaler ${candidate} 1`, `autoscaler ${candidate} null`])
})

describe('before 1.21 a PodAutoscaler', () => {
  const old = (readAutoscaler: () => Promise<boolean>) => {
    const scene = play({ snapshot: opened(), version: '1.17.0' })
    return { ...scene, world: withCluster(scene.world, { readAutoscaler }) }
  }

  it('that cannot be read, whatever a review of rights says, holds nothing, and that is said', async () => {
    const scene = old(async () => false)
    assert.equal(await settleHoldWay(scene.world, candidate), 'nothing')
    assert.deepEqual([lastJournal(scene)?.hold, minScales(scene)], ['nothing', []])
    const holding = scene.events.findLast(({ is }) => is === 'holding')
    assert.ok(holding?.is === 'holding')
    assert.deepEqual([holding.hold, holding.lacks.length], ['nothing', 2])
  })

  it('that was not there when values were read is not raised: nobody would put it back', async () => {
    const scene = old(async () => true)
    assert.equal(await settleHoldWay(scene.world, candidate), 'pod-autoscaler')
    scene.show({ ...scene.world.cluster.snapshot(), autoscalers: new Map([[candidate, null]]) })
    assert.deepEqual([...(await raiseAll(scene.world, 'pod-autoscaler', { [candidate]: 2 }))], [])
    assert.deepEqual(minScales(scene), [])
  })
})

describe('a version that is read', () => {
  it('is not tried', async () => {
    const since = await settled({ version: '1.23.0' })
    const before = await settled({ version: '1.17.0' })
    assert.deepEqual([since.hold, before.hold], ['revision', 'pod-autoscaler'])
    assert.deepEqual([minScales(since), minScales(before)], [[], []])
  })

  it('is told by pods where its label says nothing', async () => {
    const window = { 'autoscaling.knative.dev/window': '60s' }
    const revisions = [revisionWith(stable, { annotations: window }), revisionWith(candidate)]
    const snapshot = snapshotOf({ service: { journal: undecided }, revisions })
    assert.equal((await settled({ snapshot, pods: [[pod('a', 't1', true)]] })).age, 'before-1.21')
    assert.equal((await settled({ snapshot, pods: [[pod('a')]] })).age, 'since-1.21')
  })

  it('is named with its ingress, and not where it is that of a development build', async () => {
    const targetOf = async (version: string) => (await observeKnative(play({ version }).world)).knative
    assert.deepEqual([await targetOf('1.17.0'), await targetOf('devel')], ['1.17.0', undefined])
  })

  it('is named as far as pods tell it', async () => {
    const revisions = [revisionWith(stable, { annotations: { 'autoscaling.knative.dev/window': '60s' } })]
    const toldBy = async (isScaleMarked: boolean) => {
      const pods = [[pod('a', 't1', isScaleMarked)]]
      return (await observeKnative(play({ version: 'devel', snapshot: snapshotOf({ revisions }), pods }).world)).knative
    }
    assert.deepEqual([await toldBy(true), await toldBy(false)], ['before 1.21', '1.21 or later'])
  })
})

it('what is decided stays so', async () => {
  const scene = play({ snapshot: snapshotOf({ journal: { hold: 'nothing' } }) })
  assert.equal(await settleHoldWay(scene.world, candidate), 'nothing')
  assert.deepEqual(scene.sent, [])
})

it('nothing is held by a process that was taken over', async () => {
  const snapshot = snapshotOf({ service: { journal: undecided, driver: 'another' } })
  const scene = play({ snapshot })
  assert.equal(await settleHoldWay(scene.world, candidate), 'nothing')
  assert.deepEqual(scene.sent, [])
})
