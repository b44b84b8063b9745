/**
 * What is installed in the cluster besides what the store has: Kubernetes itself, its node, the namespace and the settings of Knative, and
 * its ingress. None of it can be written, or watched.
 */
import type { Json } from '../../../src/engine/ports/ports.ts'
import type { ApiRequest } from '../../../src/kubernetes/http/transport.ts'
import type { Setup } from '../../world.ts'
import type { Policy } from '../access.ts'
import { type Reply, replyStatus, replyWith } from '../reply.ts'
import { forbidden, notFound, type Subject } from '../status.ts'

type Asking = {
  readonly request: ApiRequest
  readonly user: string
  readonly policy: Policy
  readonly setup: Setup
}

/** A path, what it is, and the objects there: one, or all of a list. */
type Row = {
  readonly path: RegExp
  readonly resource: string
  /** Kubernetes' own where there is none. */
  readonly group?: string
  readonly find: (setup: Setup, at: At) => Named | readonly Named[] | undefined
}

type At = { readonly namespace: string; readonly name: string; readonly query: URLSearchParams }
type Named = { readonly [field: string]: Json; readonly metadata: { readonly [field: string]: Json } }

const knative = 'knative-serving'

const rows: readonly Row[] = [
  {
    path: /^\/api\/v1\/namespaces\/(?<namespace>(?<name>[^/]+))$/,
    resource: 'namespaces',
    find: (setup, { name }) => (name === knative ? knativeNamespace(setup) : undefined),
  },
  {
    path: /^\/api\/v1\/namespaces\/(?<namespace>[^/]+)\/configmaps\/(?<name>[^/]+)$/,
    resource: 'configmaps',
    find: (setup, { namespace, name }) => (namespace === knative ? configMap(setup, name) : undefined),
  },
  { path: /^\/api\/v1\/nodes$/, resource: 'nodes', find: () => [node] },
  {
    path: /^\/api\/v1\/services$/,
    resource: 'services',
    find: (setup, { query }) => (isOfIngress(query.get('labelSelector')) ? [ingress(setup)] : []),
  },
  {
    path: /^\/api\/v1\/namespaces\/(?<namespace>[^/]+)\/services\/(?<name>[^/]+)$/,
    resource: 'services',
    find: (setup, { namespace, name }) =>
      `${namespace}/${name}` === 'kourier-system/kourier' ? ingress(setup) : undefined,
  },
  {
    // None can be made, so there are none.
    path: /^\/apis\/serving\.knative\.dev\/v1beta1\/namespaces\/(?<namespace>[^/]+)\/domainmappings$/,
    resource: 'domainmappings',
    group: 'serving.knative.dev',
    find: () => [],
  },
]

/** undefined: something else was asked for. Kubernetes asks for the right to a namespace within that namespace. */
export const readInstalled = ({ request, user, policy, setup }: Asking): Reply | undefined => {
  const { pathname, searchParams: query } = new URL(request.path, 'http://api')
  if (request.method !== 'GET' || query.has('watch')) return undefined
  if (pathname === '/version') return replyWith({ major: '1', minor: '35', gitVersion: 'v1.35.4' })
  const row = rows.find(({ path }) => path.test(pathname))
  if (!row) return undefined
  const { namespace = '', name = '' } = row.path.exec(pathname)?.groups ?? {}
  const { group = '', resource } = row
  const subject: Subject = { group, resource, ...(name !== '' && { name }) }
  const asked = { user, verb: name === '' ? 'list' : 'get', group, resource, namespace } as const
  if (!policy(asked)) return replyStatus(forbidden(subject, asked))
  return replyOf(row.find(setup, { namespace, name, query }), subject)
}

const replyOf = (found: ReturnType<Row['find']>, subject: Subject): Reply => {
  if (found === undefined) return replyStatus(notFound(subject))
  return replyWith(isList(found) ? { ...list, items: [...found] } : found)
}

const isList = (found: Named | readonly Named[]): found is readonly Named[] => Array.isArray(found)

const list = { apiVersion: 'v1', kind: 'List', metadata: { resourceVersion: '1' } }

const knativeNamespace = ({ knative: version }: Setup): Named => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: {
    name: knative,
    labels: { 'app.kubernetes.io/name': knative, 'app.kubernetes.io/version': `${version}.0` },
  },
})

/** Those that clients read, with what differs from Knative's defaults. */
const configMap = ({ domain, requestMetrics }: Setup, name: string): Named | undefined => {
  const settings: Readonly<Record<string, { readonly [key: string]: Json }>> = {
    'config-domain': { [domain]: '' },
    'config-network': { 'ingress-class': 'kourier.ingress.networking.knative.dev' },
    'config-observability': requestMetrics ? { 'request-metrics-protocol': 'prometheus' } : {},
  }
  const data = Object.hasOwn(settings, name) ? settings[name] : undefined
  return data && { apiVersion: 'v1', kind: 'ConfigMap', metadata: { namespace: knative, name }, data }
}

const node: Named = {
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name: 'sandbox' },
  status: { addresses: [{ type: 'InternalIP', address: '127.0.0.1' }] },
}

const isOfIngress = (selector: string | null): boolean =>
  selector === null || selector === 'networking.knative.dev/ingress-provider=kourier'

/** A gateway like Kourier's, on a port of the node where it is served. */
const ingress = ({ ingressNodePort }: Setup): Named => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: {
    namespace: 'kourier-system',
    name: 'kourier',
    labels: { 'networking.knative.dev/ingress-provider': 'kourier' },
  },
  spec: {
    type: ingressNodePort === undefined ? 'ClusterIP' : 'NodePort',
    ports: [{ name: 'http2', port: 80, ...(ingressNodePort !== undefined && { nodePort: ingressNodePort }) }],
  },
})
