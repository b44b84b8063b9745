/**
 * An API server as far as manifests need one: kinds that it knows and those that definitions add, server-side apply by merging, dry runs,
 * deletion, and controllers that make definitions served and Deployments available after some reads.
 */
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import { objects as list, object } from '../../../src/kubernetes/api/json.ts'
import type { ApiRequest, ApiResponse, Transport } from '../../../src/kubernetes/http/transport.ts'
import { refusal, reply } from '../../knative/support/fake-api.ts'

export type Behaviour = {
  /** What `METHOD PATH` is answered instead; undefined: as always. */
  readonly instead?: (asked: {
    readonly method: string
    readonly path: string
    readonly isDryRun: boolean
    readonly body: JsonObject
  }) => ApiResponse | undefined
  /** Status of a Deployment. */
  readonly deployment?: JsonObject
  /** Conditions of a definition. */
  readonly conditions?: readonly JsonObject[]
  /** What is deleted stays. */
  readonly isStuck?: boolean
}

export type ManifestCluster = {
  readonly transport: Transport
  /** By their paths. */
  readonly objects: Map<string, JsonObject>
  /** Every write that was no dry run, as `METHOD PATH`, with `+force` behind it. */
  readonly writes: string[]
}

const core = [
  { name: 'namespaces', kind: 'Namespace', namespaced: false },
  { name: 'configmaps', kind: 'ConfigMap', namespaced: true },
  { name: 'pods', kind: 'Pod', namespaced: true },
]
const apps = [{ name: 'deployments', kind: 'Deployment', namespaced: true }]
const extensions = [{ name: 'customresourcedefinitions', kind: 'CustomResourceDefinition', namespaced: false }]
const webhooks = [{ name: 'mutatingwebhookconfigurations', kind: 'MutatingWebhookConfiguration', namespaced: false }]
const definitionsPath = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions/'

const ready = { observedGeneration: 1, updatedReplicas: 1, availableReplicas: 1 }
const established = [{ type: 'Established', status: 'True' }]

export function manifestCluster(behaviour: Behaviour = {}): ManifestCluster {
  const objects = new Map<string, JsonObject>()
  const writes: string[] = []
  const cluster = { objects, writes, owned: new Map<string, readonly string[]>() }
  const answer = (request: ApiRequest, url: URL) => {
    const [path, isDryRun] = [url.pathname, url.searchParams.get('dryRun') === 'All']
    if (request.method === 'GET') return reading(cluster, path, behaviour)
    const force = url.searchParams.has('force') ? ' +force' : ''
    if (!isDryRun) writes.push(`${request.method} ${path}${force}`)
    return request.method === 'PATCH'
      ? applied(cluster, { path, request, isDryRun })
      : deleted(cluster, path, isDryRun || behaviour.isStuck === true)
  }
  const transport: Transport = async (request) => {
    const { method, path, body = '{}' } = request
    const url = new URL(path, 'http://x')
    const isDryRun = url.searchParams.get('dryRun') === 'All'
    const given = behaviour.instead?.({ method, path: url.pathname, isDryRun, body: JSON.parse(body) })
    return given ?? answer(request, url)
  }
  return { ...cluster, transport }
}

type Store = Pick<ManifestCluster, 'objects'> & {
  /** Keys of the data that a manager has applied, by path and manager. */
  readonly owned: Map<string, readonly string[]>
}

/** Kinds of an API version. */
function kindsOf({ objects }: Store, root: string): readonly JsonObject[] | undefined {
  const own = {
    '/apis/admissionregistration.k8s.io/v1': webhooks,
    '/api/v1': core,
    '/apis/apps/v1': apps,
    '/apis/apiextensions.k8s.io/v1': extensions,
  }[root]
  if (own) return own
  const defined = [...objects].flatMap(([path, { spec }]) => {
    const { group, names, scope, versions } = object(spec)
    const isOf =
      path.startsWith(definitionsPath) && list(versions).some(({ name }) => root === `/apis/${group}/${name}`)
    return isOf
      ? [{ name: object(names).plural ?? '', kind: object(names).kind ?? '', namespaced: scope === 'Namespaced' }]
      : []
  })
  return defined.length > 0 ? defined : undefined
}

function reading(store: Store, path: string, behaviour: Behaviour): ApiResponse {
  const [, root = ''] = /^(\/api\/v1|\/apis\/[^/]+\/[^/]+)/.exec(path) ?? []
  const kinds = kindsOf(store, root)
  if (!kinds) return reply(404, '404 page not found')
  if (path === root) return reply(200, { kind: 'APIResourceList', resources: kinds })
  const found = store.objects.get(path)
  if (found) return reply(200, { ...found, ...statusOf(path, behaviour) })
  const [, plural] = /([^/]+)$/.exec(path) ?? []
  if (!kinds.some(({ name }) => name === plural)) return refusal(404, 'NotFound', `${path} not found`)
  const pattern = new RegExp(
    `^${path.replace(/\/namespaces\/[^/]+|$/, '')}`.replace(`/${plural}`, `(/namespaces/[^/]+)?/${plural}/`),
  )
  const items = [...store.objects].flatMap(([at, each]) => (pattern.test(at) ? [each] : []))
  return reply(200, { kind: 'List', metadata: { resourceVersion: '1' }, items })
}

const statusOf = (path: string, { deployment = ready, conditions = established }: Behaviour): JsonObject => {
  if (path.includes('/deployments/')) return { status: deployment }
  return path.startsWith(definitionsPath) ? { status: { conditions } } : {}
}

type Apply = { readonly path: string; readonly request: ApiRequest; readonly isDryRun: boolean }

function applied(store: Store, { path, request, isDryRun }: Apply): ApiResponse {
  const [, root = ''] = /^(\/api\/v1|\/apis\/[^/]+\/[^/]+)/.exec(path) ?? []
  const [, namespace] = /\/namespaces\/([^/]+)\//.exec(path) ?? []
  if (!kindsOf(store, root)) return reply(404, '404 page not found')
  if (namespace !== undefined && !store.objects.has(`/api/v1/namespaces/${namespace}`))
    return refusal(404, 'NotFound', `namespaces "${namespace}" not found`)
  const sent: JsonObject = JSON.parse(request.body ?? '{}')
  const before = store.objects.get(path) ?? {}
  const owner = `${path} ${new URL(request.path, 'http://x').searchParams.get('fieldManager')}`
  const after = {
    ...before,
    ...sent,
    metadata: { ...object(before.metadata), ...object(sent.metadata), generation: 1 },
    ...(sent.data && { data: dataOf(object(before.data), object(sent.data), store.owned.get(owner)) }),
  }
  if (!isDryRun) {
    store.objects.set(path, after)
    store.owned.set(owner, Object.keys(object(sent.data)))
  }
  return reply(200, after)
}

/** What a manager applied before and applies no more is taken away. */
const dataOf = (before: JsonObject, sent: JsonObject, owned: readonly string[] = []): JsonObject => ({
  ...Object.fromEntries(Object.entries(before).filter(([key]) => !owned.includes(key))),
  ...sent,
})

/** With a namespace or a definition goes what is in it. */
function deleted({ objects }: Store, path: string, isKept: boolean): ApiResponse {
  if (!objects.has(path)) return refusal(404, 'NotFound', `${path} not found`)
  if (!isKept)
    for (const each of objects.keys())
      if (each === path || each.includes(`${path.slice('/api/v1'.length)}/`)) objects.delete(each)
  return reply(200, { kind: 'Status', status: 'Success' })
}
