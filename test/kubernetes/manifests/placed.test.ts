/** Objects at their places, what a refusal of one means, and how often a dry run goes out. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import { failure } from '../../../src/errors/catalogue.ts'
import type { Api } from '../../../src/kubernetes/api/request.ts'
import type { ApiRequest, ApiResponse } from '../../../src/kubernetes/http/transport.ts'
import { planOf } from '../../../src/kubernetes/manifests/apply.ts'
import { definedBy, listPathOf, pathOf, readResources, rightText } from '../../../src/kubernetes/manifests/kinds.ts'
import { placedBy, present, refusalOf, rehearse } from '../../../src/kubernetes/manifests/placed.ts'
import { refusal, reply } from '../../knative/support/fake-api.ts'
import { fakeClock } from '../../knative/support/fake-clock.ts'

const anApi = (answer: (request: ApiRequest, ms: number) => ApiResponse | Promise<never>) => {
  const clock = fakeClock()
  const hours: number[] = []
  const sent: ApiRequest[] = []
  const api: Api = {
    transport: async (request) => {
      hours.push(clock.now())
      sent.push(request)
      return answer(request, clock.now())
    },
    clock,
    random: () => 0,
    server: 'https://fake',
  }
  return { api, clock, hours, sent }
}

const typed = { apiVersion: 'apps/v1', kind: 'Deployment' }
const resource = { ...typed, plural: 'deployments', isNamespaced: true, isServed: true }
const body: JsonObject = { ...typed, metadata: { name: 'web' } }
const path = '/apis/apps/v1/namespaces/shop/deployments/web'
const web = { ...typed, source: 'a.yaml', name: 'web', namespace: 'shop', body, resource, path }
const { namespace: _, resource: __, path: ___, ...written } = web
const applying = { fieldManager: 'kn-rollout', force: false }
const busy = () => refusal(503, 'ServiceUnavailable', 'busy')
const denied = 'deployments.apps "web" is forbidden: User "ci" cannot patch resource "deployments" in API group "apps"'

describe('An object is placed', () => {
  it('in its own namespace, else in that of the context', () => {
    assert.equal(
      placedBy(() => resource, { ...written, namespace: 'other' }, 'shop')?.path,
      path.replace('shop', 'other'),
    )
    assert.deepEqual(
      placedBy(() => resource, written, 'shop'),
      web,
    )
  })

  it('in none where its kind has none, whatever is written', () => {
    const wide = { ...resource, isNamespaced: false }
    const placed = placedBy(() => wide, { ...written, namespace: 'other' }, 'shop')
    assert.deepEqual([placed?.path, placed?.namespace], ['/apis/apps/v1/deployments/web', undefined])
  })

  it('nowhere where nobody knows its kind', () =>
    assert.equal(
      placedBy(() => undefined, written, 'shop'),
      undefined,
    ))

  it('below its group, or below the core', () => {
    const pods = { ...resource, apiVersion: 'v1', plural: 'pods' }
    assert.equal(pathOf(pods, { name: 'a b', namespace: 'shop' }), '/api/v1/namespaces/shop/pods/a%20b')
    assert.deepEqual(
      [listPathOf(resource), listPathOf(pods, 'shop')],
      ['/apis/apps/v1/deployments', '/api/v1/namespaces/shop/pods'],
    )
    assert.deepEqual([rightText('patch', resource), rightText('get', pods)], ['patch deployments.apps', 'get pods'])
  })
})

describe('A kind is known', () => {
  const boats: JsonObject = { group: 'example.com', scope: 'Namespaced', names: { kind: 'Boat', plural: 'boats' } }
  const versions: JsonObject[] = [{ name: 'v1' }, { name: 'v2', served: true }, { name: 'v0', served: false }]
  const boat = { kind: 'Boat', plural: 'boats', isNamespaced: true, isServed: false }

  it('by its definition, in each version that is not switched off', () => {
    assert.deepEqual(definedBy({ spec: { ...boats, versions } }), [
      { ...boat, apiVersion: 'example.com/v1' },
      { ...boat, apiVersion: 'example.com/v2' },
    ])
    assert.equal(definedBy({ spec: { ...boats, scope: 'Cluster', versions } })[0]?.isNamespaced, false)
    const halves: readonly JsonObject[] = [{ kind: 'Boat' }, { plural: 'boats' }, {}]
    for (const names of halves) assert.deepEqual(definedBy({ spec: { ...boats, names, versions } }), [])
  })

  it('by the API server, but for parts of objects, and before its definition', async () => {
    const resources: JsonObject[] = [
      { name: 'boats/status', kind: 'Boat', namespaced: true },
      { name: 'boats', kind: 'Boat', namespaced: false },
      { name: 'ports', kind: 'Port', namespaced: true },
      { name: 'nameless' },
    ]
    const { api, clock, sent } = anApi(({ path: asked }) =>
      asked === '/apis/example.com/v1' ? reply(200, { kind: 'APIResourceList', resources }) : reply(404, 'none'),
    )
    const definition = { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition' }
    const crd = { ...definition, source: 'a.yaml', name: 'boats', body: { spec: { ...boats, versions } } }
    const find = await clock.run(readResources(api, [crd, web]))
    const kindOf = (apiVersion: string, kind: string) => {
      const found = find({ apiVersion, kind })
      return found && [found.plural, found.isNamespaced, found.isServed]
    }
    assert.deepEqual(kindOf('example.com/v1', 'Boat'), ['boats', false, true])
    assert.deepEqual(kindOf('example.com/v2', 'Boat'), ['boats', true, false])
    assert.deepEqual(kindOf('example.com/v1', 'Port'), ['ports', true, true])
    assert.equal(kindOf('example.com/v2', 'Port'), undefined)
    assert.equal(new Set(sent.map((each) => each.path)).size, sent.length)
  })
})

it('An object that is not taken is told by what kept it out', () => {
  const refused = { is: 'refused', status: 400, reason: 'BadRequest', message: 'no' } as const
  const lacks = { verb: 'patch', group: 'apps', resource: 'deployments' } as const
  const rows = [
    [{ is: 'guard-failed' }, 'E_OBJECT_CONFLICT', /changed just now/],
    [{ is: 'unknown', message: 'hung up' }, 'E_OBJECT_REFUSED', /hung up/],
    [{ ...refused, status: 409 }, 'E_OBJECT_CONFLICT', /no/],
    [{ ...refused, status: 403, lacks }, 'E_OBJECT_FORBIDDEN', /patch deployments\.apps/],
    [refused, 'E_OBJECT_REFUSED', /no/],
  ] as const
  for (const [result, code, message] of rows) {
    const error = refusalOf(web, result)
    assert.equal(error.code, code)
    assert.match(error.message, message)
  }
})

describe('An object that is looked at', () => {
  it('is not there where its kind is not served yet, and nobody asks', async () => {
    const { api, clock, sent } = anApi(() => reply(200, body))
    assert.deepEqual(await clock.run(present(api, web)), body)
    assert.equal(await clock.run(present(api, { ...web, resource: { ...resource, isServed: false } })), undefined)
    assert.equal(sent.length, 1)
  })

  it('and may not be read is told with the right that is missing', async () => {
    const { api, clock } = anApi(() => refusal(403, 'Forbidden', 'no'))
    await assert.rejects(clock.run(present(api, web)), { code: 'E_OBJECT_FORBIDDEN', message: /get deployments\.apps/ })
    const other = anApi(() => refusal(401, 'Unauthorized', 'no'))
    await assert.rejects(other.clock.run(present(other.api, web)), { code: 'E_UNAUTHORIZED' })
  })
})

describe('A dry run', () => {
  const request: ApiRequest = {
    method: 'PATCH',
    path,
    body: JSON.stringify({ kind: 'Secret', data: { a: 'correct' } }),
  }

  it('goes out four times while the server is busy or silent, and tells its last answer', async () => {
    const late = anApi((_request, ms) => (ms < 700 ? busy() : reply(200, body)))
    assert.equal((await late.clock.run(rehearse(late.api, request))).status, 200)
    assert.deepEqual(late.hours, [0, 100, 300, 700])
    const away = anApi(busy)
    assert.equal((await away.clock.run(rehearse(away.api, request))).status, 503)
    assert.equal(away.hours.length, 4)
    const silent = anApi(() => Promise.reject(new Error('hung up')))
    await assert.rejects(silent.clock.run(rehearse(silent.api, request)), { code: 'E_API_SILENT', message: /hung up/ })
    assert.equal(silent.hours.length, 4)
  })

  it('waits as long as a busy server asks', async () => {
    const { api, clock, hours } = anApi((_request, ms) =>
      ms > 0 ? reply(200, body) : reply(429, '', { 'retry-after': '3' }),
    )
    await clock.run(rehearse(api, request))
    assert.deepEqual(hours, [0, 3_000])
  })

  it('tells a refusal without what was sent, and an answer as it is', async () => {
    for (const [status, text] of [
      [400, 'bad ***'],
      [200, 'bad correct'],
    ] as const) {
      const { api, clock } = anApi(() => reply(status, 'bad correct'))
      assert.equal((await clock.run(rehearse(api, request))).text, text)
    }
  })

  it('goes out once where something of the connection has to be fixed', async () => {
    const { api, clock, hours } = anApi(() =>
      Promise.reject(failure('E_PROXY_PASSWORD', { proxy: 'proxy:3128', setting: 'HTTPS_PROXY' })),
    )
    await assert.rejects(clock.run(rehearse(api, request)), { code: 'E_PROXY_PASSWORD' })
    assert.equal(hours.length, 1)
  })
})

describe('A plan', () => {
  const planBy = async (before: JsonObject | undefined, after: ApiResponse, made: readonly string[] = []) => {
    const { api, clock } = anApi(({ method }) =>
      method === 'PATCH' ? after : before ? reply(200, before) : refusal(404, 'NotFound', 'none'),
    )
    return (await clock.run(planOf(api, web, applying, new Set(made)))).plan
  }
  const kept = {
    ...body,
    metadata: { name: 'web', resourceVersion: '1', generation: 1, managedFields: [] },
    status: { a: 1 },
  }
  const again = { ...body, metadata: { name: 'web', resourceVersion: '2', generation: 2 }, status: { a: 2 } }

  it('creates what is not there, changes what differs, and keeps what only every write and controllers change', async () => {
    assert.equal(await planBy(undefined, reply(201, body)), 'create')
    assert.equal(await planBy(kept, reply(200, again)), 'keep')
    assert.equal(await planBy(kept, reply(200, { ...again, spec: {} })), 'change')
  })

  it('changes where a busy server cannot tell', async () => assert.equal(await planBy(kept, busy()), 'change'))

  it('creates in a namespace that is made before, and is refused in another', async () => {
    const none = () => refusal(404, 'NotFound', 'namespaces "shop" not found')
    assert.equal(await planBy(undefined, none(), ['shop']), 'create')
    await assert.rejects(planBy(undefined, none(), ['other']), { code: 'E_OBJECT_REFUSED', message: /not found/ })
    await assert.rejects(planBy(undefined, refusal(403, 'Forbidden', denied), ['shop']), { code: 'E_OBJECT_FORBIDDEN' })
  })
})
