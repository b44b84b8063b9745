/** How the sandbox holds pods as each version of Knative does; test/contract shows the same on a real cluster. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { KnativeVersion } from '../../sandbox/versions.ts'
import type { Setup } from '../../sandbox/world.ts'
import { create, patchAs, type Resource } from '../contract/api.ts'
import { type Look, serviceOf } from '../contract/manifest.ts'
import { createSubject, type SandboxSubject } from '../contract/sandbox-subject.ts'
import { setTraffic } from '../contract/services.ts'

const revision = 'hello-00001'
const minScale = 'autoscaling.knative.dev/min-scale'

const withService = async (setup: Partial<Setup>, look: Look = {}): Promise<SandboxSubject> => {
  const made = createSubject({ setup })
  await made.scheduler.run(create(made.subject, serviceOf(made.subject, 'hello', look)))
  await made.scheduler.pass(10_000)
  return made
}

type Metadata = Readonly<Record<string, Readonly<Record<string, string | null>> | string>>

const write = async (made: SandboxSubject, resource: Resource, metadata: Metadata) => {
  const patch = { metadata: { ...metadata } }
  return made.scheduler.run(patchAs(made.subject, 'merge-patch', { resource, name: revision, patch }))
}

const scaled = (value: string | null): Metadata => ({ annotations: { [minScale]: value } })

const podsOf = ({ sandbox }: SandboxSubject) =>
  sandbox.store.pods.list('default').filter(({ metadata }) => metadata.deletionTimestamp === undefined)

const namesOf = (made: SandboxSubject) => podsOf(made).map(({ metadata }) => metadata.name)

const scaleOf = ({ sandbox }: SandboxSubject) => {
  const status = sandbox.store.revisions.get('default', revision)?.status
  return { desired: status?.desiredReplicas, actual: status?.actualReplicas }
}

/** Every number of ready pods that the Revision told of meanwhile. */
const actualsDuring = async (made: SandboxSubject, work: () => Promise<unknown>, ms = 20_000) => {
  const seen = new Set<number>()
  const stop = made.sandbox.store.revisions.watch(({ object }) => seen.add(object.status?.actualReplicas ?? 0))
  await work()
  await made.scheduler.pass(ms)
  stop()
  return [...seen].sort()
}

const conditionOf = ({ sandbox }: SandboxSubject) => {
  const ready = sandbox.store.revisions
    .get('default', revision)
    ?.status?.conditions?.find(({ type }) => type === 'Ready')
  return [ready?.status, ready?.reason].filter(Boolean).join(' ')
}

const three: Look = { annotations: { 'autoscaling.knative.dev/initial-scale': '3' } }

describe('min-scale written on a Revision', () => {
  for (const knative of ['1.15', '1.17'] as const) {
    test(`replaces its pods one after the other on ${knative}, and scales nothing`, async () => {
      const made = await withService({ knative }, { annotations: { [minScale]: '3' } })
      for (const value of ['5', null]) {
        const before = namesOf(made)
        const actuals = await actualsDuring(made, () => write(made, 'revisions', scaled(value)))
        const after = namesOf(made)
        assert.deepEqual([before.length, after.length, scaleOf(made)], [3, 3, { desired: 3, actual: 3 }])
        assert.deepEqual(
          after.filter((name) => before.includes(name)),
          [],
        )
        assert.deepEqual(actuals, [3, 4], 'the pod ahead of its forerunner counts, and none is ever missing')
      }
    })
  }

  for (const knative of ['1.21', '1.23'] as const) {
    test(`is followed on ${knative}, and replaces none`, async () => {
      const made = await withService({ knative }, three)
      const before = namesOf(made)
      await write(made, 'revisions', scaled('4'))
      await made.scheduler.pass(5_000)
      assert.deepEqual([scaleOf(made), before.length], [{ desired: 4, actual: 4 }, 3])
      assert.deepEqual(
        before.filter((name) => !namesOf(made).includes(name)),
        [],
      )
    })
  }

  test('shows on a pod of the new template at once on 1.17, before anything else', async () => {
    const made = await withService({ knative: '1.17' })
    const hashes = () => podsOf(made).map(({ metadata }) => metadata.labels?.['pod-template-hash'])
    const before = hashes()
    await write(made, 'revisions', scaled('1'))
    await made.scheduler.pass(100)
    assert.equal(hashes().filter((hash) => !before.includes(hash)).length, 1)
  })
})

describe('a label written on a Revision', () => {
  for (const knative of ['1.17', '1.23'] as const) {
    test(`replaces its pods on ${knative}, and Knative's own does not`, async () => {
      const made = await withService({ knative })
      const before = namesOf(made)
      await write(made, 'revisions', { labels: { 'serving.knative.dev/routingState': 'reserve' } })
      await made.scheduler.pass(10_000)
      assert.deepEqual(namesOf(made), before)
      await write(made, 'revisions', { labels: { touched: 'yes' } })
      await made.scheduler.pass(10_000)
      assert.deepEqual(
        namesOf(made).filter((name) => before.includes(name)),
        [],
      )
    })
  }
})

describe('a restart that has no room', () => {
  const look: Look = {
    annotations: { 'serving.knative.dev/progress-deadline': '30s', [minScale]: '1' },
    container: { resources: { requests: { memory: '3Gi' } } },
  }

  test('makes the Revision unready after the progress deadline, freezes its Route, and is healed by undoing it', async () => {
    const made = await withService({ knative: '1.17', memoryMiB: 4_096 }, look)
    const [pod] = namesOf(made)
    await write(made, 'revisions', scaled('2'))
    await made.scheduler.pass(29_000)
    assert.equal(conditionOf(made), 'True')
    await made.scheduler.pass(3_000)
    assert.equal(conditionOf(made), 'False ProgressDeadlineExceeded')
    const tagged = { revisionName: revision, percent: 100, tag: 'stable' }
    assert.equal((await made.scheduler.run(setTraffic(made.subject, 'hello', [tagged]))).status, 200)
    await made.scheduler.pass(5_000)
    const ask = (host: string) => made.scheduler.run(made.sandbox.ingress(`${host}.default.example.test`, '/'))
    assert.deepEqual([(await ask('hello')).status, (await ask('stable-hello')).status], [200, 404])
    await write(made, 'revisions', scaled('1'))
    await made.scheduler.pass(2_000)
    assert.equal(conditionOf(made), 'True')
    assert.deepEqual([namesOf(made), (await ask('stable-hello')).status], [[pod], 200])
  })

  test('finishes when there is room again', async () => {
    const made = await withService({ knative: '1.17', memoryMiB: 6_500 }, look)
    const create2 = create(made.subject, serviceOf(made.subject, 'other', { ...look, image: 'dev.local/fixture:2' }))
    await made.scheduler.run(create2)
    await made.scheduler.pass(10_000)
    await write(made, 'revisions', scaled('2'))
    await made.scheduler.pass(40_000)
    assert.equal(conditionOf(made), 'False ProgressDeadlineExceeded')
    made.sandbox.foreign.deleteService({ namespace: 'default', name: 'other' })
    await made.scheduler.pass(60_000)
    assert.equal(conditionOf(made), 'True')
  })
})

describe('a PodAutoscaler', () => {
  const scalerOf = ({ sandbox }: SandboxSubject) => sandbox.store.podautoscalers.get('default', revision)

  for (const knative of ['1.17', '1.23'] as const) {
    test(`begins with the annotations of its Revision on ${knative}, and tells its scale`, async () => {
      const made = await withService({ knative }, { annotations: { [minScale]: '2' } })
      assert.equal(scalerOf(made)?.metadata.annotations?.[minScale], '2')
      const { desiredScale, actualScale } = scalerOf(made)?.status ?? {}
      assert.deepEqual([desiredScale, actualScale], [2, 2])
    })

    test(`is held to admission on ${knative}`, async () => {
      const made = await withService({ knative }, { annotations: { 'autoscaling.knative.dev/max-scale': '2' } })
      const refusals = [
        await write(made, 'podautoscalers', scaled('3')),
        await write(made, 'podautoscalers', scaled('x')),
      ]
      assert.match(refusals[0]?.text ?? '', /max-scale=2 is less than min-scale=3: metadata\.annotations/)
      assert.match(refusals[1]?.text ?? '', /invalid value: x: metadata\.annotations/)
      const stale = await write(made, 'podautoscalers', { ...scaled('1'), resourceVersion: '1' })
      assert.deepEqual([...refusals.map(({ status }) => status), stale.status], [400, 400, 409])
    })
  }

  test('is followed at once on 1.17, and restarts nothing', async () => {
    const made = await withService({ knative: '1.17' })
    const before = namesOf(made)
    await write(made, 'podautoscalers', scaled('3'))
    await made.scheduler.pass(5_000)
    assert.deepEqual(scaleOf(made), { desired: 3, actual: 3 })
    assert.deepEqual(
      before.filter((name) => !namesOf(made).includes(name)),
      [],
    )
  })

  test('is followed from zero on 1.17', async () => {
    const made = await withService({ knative: '1.17' }, { annotations: { 'autoscaling.knative.dev/window': '6s' } })
    await made.scheduler.pass(60_000)
    assert.equal(podsOf(made).length, 0)
    await write(made, 'podautoscalers', scaled('3'))
    await made.scheduler.pass(5_000)
    assert.deepEqual(scaleOf(made), { desired: 3, actual: 3 })
  })

  test('keeps its own through a change of the template on 1.17, and the next one does not inherit it', async () => {
    const made = await withService({ knative: '1.17' })
    await write(made, 'podautoscalers', scaled('3'))
    made.sandbox.foreign.patchService(
      { namespace: 'default', name: 'hello' },
      {
        spec: {
          traffic: [{ revisionName: revision, percent: 100 }],
          template: { metadata: { labels: { again: 'yes' } } },
        },
      },
    )
    await made.scheduler.pass(20_000)
    const next = made.sandbox.store.podautoscalers.get('default', 'hello-00002')
    assert.deepEqual(
      [scalerOf(made)?.metadata.annotations?.[minScale], scaleOf(made).actual, next?.metadata.annotations?.[minScale]],
      ['3', 3, undefined],
    )
  })

  test('is not followed on 1.17 while no target lists its Revision, and is as soon as a tag does', async () => {
    const made = await withService({ knative: '1.17' })
    const pinned = { revisionName: 'hello-00002', percent: 100 }
    made.sandbox.foreign.patchService(
      { namespace: 'default', name: 'hello' },
      { spec: { template: { metadata: { labels: { again: 'yes' } } } } },
    )
    await made.scheduler.pass(5_000)
    await made.scheduler.run(setTraffic(made.subject, 'hello', [pinned]))
    await made.scheduler.pass(2_000)
    await write(made, 'podautoscalers', scaled('3'))
    await made.scheduler.pass(5_000)
    assert.equal(scaleOf(made).actual, 1)
    await made.scheduler.run(setTraffic(made.subject, 'hello', [pinned, { revisionName: revision, tag: 'held' }]))
    await made.scheduler.pass(5_000)
    assert.equal(scaleOf(made).actual, 3)
  })

  test('is put back to what its Revision says on 1.23', async () => {
    const made = await withService({ knative: '1.23' })
    assert.equal((await write(made, 'podautoscalers', scaled('3'))).status, 200)
    await made.scheduler.pass(5_000)
    assert.deepEqual([scalerOf(made)?.metadata.annotations?.[minScale], scaleOf(made).desired], [undefined, 1])
  })
})

describe('pods', () => {
  const annotationsOn = async (knative: KnativeVersion) => {
    const made = await withService({ knative }, { annotations: { 'autoscaling.knative.dev/window': '30s', note: 'x' } })
    return Object.keys(podsOf(made)[0]?.metadata.annotations ?? {}).sort()
  }
  const creator = 'serving.knative.dev/creator'
  const container = 'kubectl.kubernetes.io/default-container'
  const window = 'autoscaling.knative.dev/window'

  test('carry the annotations of their Revision, up to 1.20 those of the autoscaler too', async () => {
    assert.deepEqual(await annotationsOn('1.15'), [window, 'note', creator])
    assert.deepEqual(await annotationsOn('1.17'), [window, container, 'note', creator])
    assert.deepEqual(await annotationsOn('1.23'), [container, 'note', creator])
  })
})

describe('an entry in the traffic for a Revision of another Service', () => {
  const routesReady = async (knative: KnativeVersion) => {
    const made = await withService({ knative })
    await made.scheduler.run(create(made.subject, serviceOf(made.subject, 'other')))
    await made.scheduler.pass(5_000)
    await made.scheduler.run(setTraffic(made.subject, 'other', [{ revisionName: revision, percent: 100 }]))
    await made.scheduler.pass(5_000)
    const { conditions } = made.sandbox.store.services.get('default', 'other')?.status ?? {}
    const found = conditions?.find(({ type }) => type === 'RoutesReady')
    return [found?.status, found?.reason].filter(Boolean).join(' ')
  }

  test('is refused from 1.21 on', async () => {
    assert.deepEqual([await routesReady('1.17'), await routesReady('1.21')], ['True', 'False RevisionNotOwned'])
  })
})
