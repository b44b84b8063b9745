/** What a request asks for, by its method and path. Source: k8s.io/apiserver endpoints/request/requestinfo.go. */
import type { ApiRequest } from '../../src/kubernetes/http/transport.ts'
import { findServed, type Served } from './read/resources.ts'

export type CallVerb = 'get' | 'list' | 'watch' | 'create' | 'patch' | 'update' | 'delete'

export type Call = {
  readonly is: 'resource'
  readonly verb: CallVerb
  readonly served: Served
  /** Empty: all namespaces. */
  readonly namespace: string
  readonly name: string
  /** log, proxy, status; empty for the object itself. */
  readonly subresource: string
  /** What follows the subresource. */
  readonly rest: string
  readonly query: URLSearchParams
  readonly request: ApiRequest
}
export type AccessReview = { readonly is: 'access-review'; readonly request: ApiRequest }
/** What may I do here? */
export type RulesReview = { readonly is: 'rules-review'; readonly request: ApiRequest }
/** Who am I? */
export type SelfReview = { readonly is: 'self-review'; readonly request: ApiRequest }
export type Unknown = { readonly is: 'unknown'; readonly path: string }

const accessReviews = '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews'
const rulesReviews = '/apis/authorization.k8s.io/v1/selfsubjectrulesreviews'
const selfReviews = '/apis/authentication.k8s.io/v1/selfsubjectreviews'

export const callOf = (request: ApiRequest): Call | AccessReview | RulesReview | SelfReview | Unknown => {
  const { pathname, searchParams: query } = new URL(request.path, 'http://api')
  if (pathname === accessReviews && request.method === 'POST') return { is: 'access-review', request }
  if (pathname === rulesReviews && request.method === 'POST') return { is: 'rules-review', request }
  if (pathname === selfReviews && request.method === 'POST') return { is: 'self-review', request }
  const [group, version, rest] = groupOf(pathname.split('/').filter((step) => step !== ''))
  const namespaced = rest[0] === 'namespaces' && rest.length > 2
  const [resource = '', rawName = '', subresource = '', ...tail] = namespaced ? rest.slice(2) : rest
  const served = findServed(group, version, resource)
  if (!served) return { is: 'unknown', path: pathname }
  const name = decodeURIComponent(rawName)
  const verb = verbOf(request.method, name, query)
  const namespace = namespaced ? (rest[1] ?? '') : ''
  return { is: 'resource', verb, served, namespace, name, subresource, rest: `/${tail.join('/')}`, query, request }
}

/** Group, version and the rest of the path: /api/v1/... is the core group. */
const groupOf = ([root, second = '', third = '', ...rest]: readonly string[]): [string, string, readonly string[]] => {
  if (root === 'api') return ['', second, third === '' ? rest : [third, ...rest]]
  return root === 'apis' ? [second, third, rest] : ['', '', []]
}

const verbOf = (method: ApiRequest['method'], name: string, query: URLSearchParams): CallVerb => {
  switch (method) {
    case 'GET':
      if (query.get('watch') === 'true' || query.get('watch') === '1') return 'watch'
      return name === '' ? 'list' : 'get'
    case 'POST':
      return 'create'
    case 'PATCH':
      return 'patch'
    case 'PUT':
      return 'update'
    case 'DELETE':
      return 'delete'
  }
}
