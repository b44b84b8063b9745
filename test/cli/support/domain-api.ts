/** A cluster as `domain` meets it: the domains in a ConfigMap, DomainMappings, and the claims of hosts. */
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import { object } from '../../../src/kubernetes/api/json.ts'
import type { ApiRequest, Transport } from '../../../src/kubernetes/http/transport.ts'
import { refusal, reply } from '../../knative/support/fake-api.ts'

export const configPath = '/api/v1/namespaces/knative-serving/configmaps/config-domain'
export const mappings = '/apis/serving.knative.dev/v1beta1/namespaces/shop/domainmappings'
export const claimPath = '/apis/networking.internal.knative.dev/v1alpha1/clusterdomainclaims/www.example.com'
export const servicePath = '/apis/serving.knative.dev/v1/namespaces/shop/services/hello'
export const condition = (status: string, reason = 'Ready') => ({ type: 'Ready', status, reason })

type Write = { readonly method: string; readonly path: string; readonly body: JsonObject }

export type Fake = {
  readonly data?: JsonObject
  /** The mapped host, if any. */
  readonly host?: JsonObject
  /** The namespace that has claimed it, if any. */
  readonly claimedBy?: string
  /** What `METHOD` of which path is refused. */
  readonly denied?: readonly string[]
  /** The status of a host that was mapped. */
  readonly ready?: JsonObject
  /** Called before each write. */
  readonly onWrite?: (objects: Map<string, JsonObject>) => void
}

/** An API server of these objects: merge patches, guarded by the version, and creation. */
export function apiOf({ data = {}, host, claimedBy, denied = [], ready = condition('True'), onWrite }: Fake) {
  const objects = new Map<string, JsonObject>([
    [
      configPath,
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'config-domain', resourceVersion: '1' }, data },
    ],
    [servicePath, { apiVersion: 'serving.knative.dev/v1', kind: 'Service', metadata: { name: 'hello' } }],
  ])
  if (claimedBy)
    objects.set(claimPath, {
      apiVersion: 'networking.internal.knative.dev/v1alpha1',
      kind: 'ClusterDomainClaim',
      metadata: { name: 'www.example.com' },
      spec: { namespace: claimedBy },
    })
  if (host) objects.set(`${mappings}/www.example.com`, host)
  const writes: Write[] = []
  const write = (request: Write) => {
    onWrite?.(objects)
    const { method, path, body } = request
    const at = method === 'POST' ? `${path}/${object(body.metadata).name}` : path
    const before = objects.get(at) ?? {}
    if (method === 'PATCH' && isStale(body, before)) return refusal(409, 'Conflict', 'changed')
    writes.push(request)
    if (method === 'DELETE') return removed(objects, at, body)
    objects.set(at, merged(before, body, path === configPath ? undefined : ready))
    return reply(200, objects.get(at) ?? {})
  }
  const answer = ({ method, path, body = '{}' }: ApiRequest) => {
    const [plain = ''] = path.split('?')
    if (denied.includes(`${method} ${plain}`)) return refusal(403, 'Forbidden', 'may not', { kind: 'x' })
    return method === 'GET' ? found(objects, plain) : write({ method, path: plain, body: JSON.parse(body) })
  }
  const transport: Transport = async (request) => answer(request)
  return { transport, writes, objects }
}

function removed(objects: Map<string, JsonObject>, at: string, { preconditions }: JsonObject) {
  const { uid } = object(preconditions)
  if (uid !== undefined && uid !== object(objects.get(at)?.metadata).uid) return refusal(409, 'Conflict', 'another uid')
  objects.delete(at)
  return reply(200, { kind: 'Status', status: 'Success' })
}

const isStale = (sent: JsonObject, before: JsonObject): boolean =>
  object(sent.metadata).resourceVersion !== object(before.metadata).resourceVersion

function found(objects: ReadonlyMap<string, JsonObject>, path: string) {
  if (path === mappings) {
    const items = [...objects].flatMap(([at, each]) => (at.startsWith(`${mappings}/`) ? [each] : []))
    return reply(200, { kind: 'DomainMappingList', metadata: { resourceVersion: '1' }, items })
  }
  const one = objects.get(path)
  return one ? reply(200, one) : refusal(404, 'NotFound', 'not found')
}

const merged = (before: JsonObject, sent: JsonObject, ready: JsonObject | undefined): JsonObject => {
  const data = Object.entries({ ...object(before.data), ...object(sent.data) }).filter(([, value]) => value !== null)
  return {
    ...before,
    ...sent,
    metadata: { ...object(before.metadata), ...object(sent.metadata), resourceVersion: '2', uid: 'made' },
    ...(ready
      ? { status: { url: 'http://www.example.com', conditions: [ready] } }
      : { data: Object.fromEntries(data) }),
  }
}

export const mappedTo = (name: string): JsonObject => ({
  apiVersion: 'serving.knative.dev/v1beta1',
  kind: 'DomainMapping',
  metadata: { name: 'www.example.com', resourceVersion: '1' },
  spec: { ref: { kind: 'Service', name } },
  status: { url: 'http://www.example.com', conditions: [condition('True')] },
})
