/** What a manifest's objects are waited for, and what is told of those that are late. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import type { Api } from '../../../src/kubernetes/api/request.ts'
import type { Placed } from '../../../src/kubernetes/manifests/placed.ts'
import { awaitAvailable, awaitEstablished, awaitGone } from '../../../src/kubernetes/manifests/wait.ts'
import { refusal, reply } from '../../knative/support/fake-api.ts'
import { fakeClock } from '../../knative/support/fake-clock.ts'

const path = '/apis/apps/v1/namespaces/shop/deployments/web'
const resource = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  plural: 'deployments',
  isNamespaced: true,
  isServed: true,
}
const typed = { apiVersion: 'apps/v1', kind: 'Deployment', source: 'a.yaml', body: {}, resource }
const web: Placed = { ...typed, name: 'web', namespace: 'shop', path }
const metadata = { name: 'web', generation: 2 }

/** What stands at the path after so many ms, and the pods of its namespace. */
type World = {
  readonly found: (ms: number) => JsonObject | undefined
  readonly pods?: readonly JsonObject[] | 'forbidden'
}

const anApi = ({ found, pods = [] }: World) => {
  const clock = fakeClock()
  const selectors: (string | null)[] = []
  const api: Api = {
    transport: async ({ path: asked }) => {
      const url = new URL(asked, 'http://fake')
      if (url.pathname === '/api/v1/namespaces/shop/pods') {
        selectors.push(url.searchParams.get('labelSelector'))
        if (pods === 'forbidden') return refusal(403, 'Forbidden', 'no')
        return reply(200, { kind: 'PodList', metadata: { resourceVersion: '1' }, items: [...pods] })
      }
      const is = found(clock.now())
      return is ? reply(200, { kind: 'Deployment', metadata, ...is }) : refusal(404, 'NotFound', 'not found')
    },
    clock,
    random: () => 0,
    server: 'https://fake',
  }
  return { api, clock, selectors }
}

const wait = { untilMs: 2_000, signal: new AbortController().signal, after: '2 s' }
const allReady = { observedGeneration: 2, updatedReplicas: 3, availableReplicas: 3 }
const spec = { replicas: 3, selector: { matchLabels: { app: 'web', tier: 'front' } } }

/** Why it is late; undefined where it is not. */
const lateness = async (world: World): Promise<string | undefined> => {
  const { api, clock } = anApi(world)
  const waiting = awaitAvailable(api, [web], { ...wait, tell: () => undefined })
  return clock.run(waiting).then(
    () => undefined,
    (error: Error) => /not available after 2 s: (.*)\.$/.exec(error.message)?.[1] ?? error.message,
  )
}

describe('A Deployment is available', () => {
  const rows: readonly (readonly [string, boolean, JsonObject, JsonObject])[] = [
    ['where all its pods are new and ready', true, spec, allReady],
    ['where there are more than it wants', true, spec, { ...allReady, updatedReplicas: 4, availableReplicas: 4 }],
    ['not before it was seen', false, spec, { ...allReady, observedGeneration: 1 }],
    ['not without a status', false, spec, {}],
    ['not before all its pods are new', false, spec, { ...allReady, updatedReplicas: 2 }],
    ['not before all its pods are ready', false, spec, { ...allReady, availableReplicas: 2 }],
    ['by one pod where it does not say how many', true, {}, { ...allReady, updatedReplicas: 1, availableReplicas: 1 }],
    ['not by new pods alone', false, {}, { observedGeneration: 2, updatedReplicas: 1 }],
    ['not by ready pods alone', false, {}, { observedGeneration: 2, availableReplicas: 1 }],
    ['not by none where it does not say how many', false, {}, { observedGeneration: 2 }],
    ['by none where it wants none', true, { replicas: 0 }, { observedGeneration: 2 }],
  ]
  for (const [what, isSo, wanted, status] of rows)
    it(what, async () =>
      assert.equal((await lateness({ found: () => ({ spec: wanted, status }) })) === undefined, isSo),
    )

  it('not before it was seen for the first time', async () => {
    const found = { metadata: { name: 'web', generation: 1 }, spec, status: { ...allReady, observedGeneration: null } }
    assert.equal(await lateness({ found: () => found }), 'it gives no reason')
  })

  it('also where it has no generation and no status counts one', async () => {
    const status = { updatedReplicas: 3, availableReplicas: 3 }
    assert.equal(await lateness({ found: () => ({ metadata: { name: 'web' }, spec, status }) }), undefined)
  })

  it('and told once, as soon as it is, until the last moment', async () => {
    for (const [readyMs, isTold] of [
      [0, true],
      [2_000, true],
      [2_001, false],
    ] as const) {
      const { api, clock } = anApi({ found: (ms) => ({ spec, status: ms >= readyMs ? allReady : {} }) })
      const told: string[] = []
      const waiting = awaitAvailable(api, [web], { ...wait, tell: ({ name }) => void told.push(name) })
      await clock.run(waiting).catch(({ code }) => assert.equal(code, 'E_NOT_AVAILABLE'))
      assert.deepEqual([told, clock.now()], [isTold ? ['web'] : [], Math.min(readyMs, 2_000)])
    }
  })
})

describe('A Deployment that is late is told', () => {
  const half = { ...allReady, availableReplicas: 2 }
  const failing = { type: 'ReplicaFailure', status: 'True', message: 'exceeded quota' }
  const waiting = { type: 'Available', status: 'False', message: 'too few replicas' }
  const conditions = (...all: readonly JsonObject[]) => ({ spec, status: { ...half, conditions: [...all] } })
  const pod = (status: JsonObject): JsonObject => ({ metadata: { name: 'web-1' }, status })
  const container = (more: JsonObject) => pod({ containerStatuses: [more] })
  const unscheduled = (more: JsonObject) => pod({ conditions: [{ type: 'PodScheduled', status: 'False', ...more }] })
  const waits = (more: JsonObject) => ({ state: { waiting: more } })

  for (const [what, pods, why] of [
    ['a pod without a node', [unscheduled({ reason: 'Full', message: 'no CPU' })], 'pod web-1 has no node: no CPU'],
    ['a pod without a node, in a word', [unscheduled({ reason: 'Full' })], 'pod web-1 has no node: Full'],
    [
      'a pod that waits',
      [container(waits({ reason: 'ErrImagePull', message: 'no image' }))],
      'pod web-1 waits: ErrImagePull: no image',
    ],
    ['a pod that waits without words', [container(waits({ reason: 'ErrImagePull' }))], 'pod web-1 waits: ErrImagePull'],
    [
      'a first container before the others',
      [
        pod({
          initContainerStatuses: [waits({ reason: 'CrashLoopBackOff' })],
          containerStatuses: [waits({ reason: 'PodInitializing' })],
        }),
      ],
      'pod web-1 waits: CrashLoopBackOff',
    ],
    [
      'a pod that only begins',
      [container({ ready: false, ...waits({ reason: 'ContainerCreating' }) })],
      'pod web-1 is not ready',
    ],
    ['a pod that is not ready', [container({ ready: false })], 'pod web-1 is not ready'],
    [
      'the first pod that says something',
      [container({ ready: true }), container({ ready: false })],
      'pod web-1 is not ready',
    ],
  ] as const)
    it(`by ${what}`, async () => assert.equal(await lateness({ found: () => conditions(failing, waiting), pods }), why))

  for (const [what, found, why] of [
    ['its own trouble before that it is not available', conditions(failing, waiting), 'exceeded quota'],
    ['that it is not available', conditions({ ...failing, status: 'False' }, waiting), 'too few replicas'],
    ['that it gives no reason', conditions(), 'it gives no reason'],
    ['that it was deleted', undefined, 'it was deleted'],
  ] as const)
    it(`by ${what}, where pods say nothing or may not be read`, async () => {
      for (const pods of [[], [container({ ready: true })], 'forbidden'] as const)
        assert.equal(await lateness({ found: () => found, pods }), why)
    })

  it('by its own pods', async () => {
    const { api, clock, selectors } = anApi({ found: () => conditions() })
    await assert.rejects(clock.run(awaitAvailable(api, [web], { ...wait, tell: () => undefined })))
    assert.deepEqual(selectors, ['app=web,tier=front'])
  })
})

describe('A definition that is late is told', () => {
  const late = async (...conditions: readonly JsonObject[]) => {
    const { api, clock } = anApi({ found: () => ({ status: { conditions: [...conditions] } }) })
    return clock.run(awaitEstablished(api, [web, web], wait)).then(
      () => undefined,
      (error: Error) => error.message,
    )
  }
  const taken = { type: 'NamesAccepted', status: 'False', message: 'Boat is taken' }
  const installing = { type: 'Established', status: 'False', message: 'installing' }

  it('with its name, and the first reason that it gives', async () => {
    assert.match((await late(installing, taken)) ?? '', /web, web: Boat is taken/)
    assert.match((await late(installing, { ...taken, status: 'True' })) ?? '', /: installing/)
    assert.match((await late({ ...taken, message: '' }, installing)) ?? '', /: installing/)
    assert.match((await late()) ?? '', /: it gives no reason/)
  })

  it('not where it is established', async () => assert.equal(await late({ ...installing, status: 'True' }), undefined))
})

describe('An object that is still there is told', () => {
  const stuck = async (found: JsonObject) => {
    const { api, clock } = anApi({ found: () => found })
    return clock.run(awaitGone(api, [web], wait)).then(
      () => undefined,
      (error: Error) => error.message,
    )
  }
  const remains = { type: 'NamespaceContentRemaining', status: 'True', message: 'a pod remains' }
  const held = { metadata: { name: 'web', finalizers: ['a.example/dock', 'b.example/dock'] } }

  it('with what remains of it, else what holds it, else that it gives no reason', async () => {
    const rows: readonly (readonly [JsonObject, RegExp])[] = [
      [{ ...held, status: { conditions: [remains] } }, /after 2 s: a pod remains/],
      [{ ...held, status: { conditions: [{ ...remains, status: 'False' }] } }, /finalizers a\.example\/dock, b\.ex/],
      [{ ...held, status: { conditions: [{ ...remains, type: 'Ready' }] } }, /finalizers/],
      [{ ...held, status: { conditions: [{ ...remains, message: '' }] } }, /finalizers/],
      [{ metadata: { name: 'web', finalizers: ['a.example/dock'] } }, /waits for its finalizers a\.example\/dock/],
      [{}, /it gives no reason/],
    ]
    for (const [found, why] of rows) assert.match((await stuck(found)) ?? '', why)
  })

  it('not where it is gone by then', async () => {
    const { api, clock } = anApi({ found: (ms) => (ms < 1_000 ? {} : undefined) })
    await clock.run(awaitGone(api, [web], wait))
    assert.equal(clock.now(), 1_000)
  })

  it('not where the wait is stopped', async () => {
    const { api, clock } = anApi({ found: () => ({}) })
    const stopped = { ...wait, signal: AbortSignal.abort() }
    await assert.rejects(clock.run(awaitGone(api, [web], stopped)), { code: 'E_STOPPED' })
  })
})
