/** Talking to the API server as the behaviours do: requests, patches, watches; answers as plain JSON. */
import type { Json, JsonObject } from '../../src/engine/ports/ports.ts'
import type { ApiRequest, Transport } from '../../src/kubernetes/http/transport.ts'
import type { Subject } from './subject.ts'

export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: JsonObject
  readonly text: string
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A member deep inside, by dots and indexes, or by steps where a name has dots; undefined where there is none. */
export const at = (value: Json | undefined, path: Path): Json | undefined =>
  (typeof path === 'string' ? path.split('.') : path).reduce<Json | undefined>((inner, step) => {
    if (Array.isArray(inner)) return inner[Number(step)]
    return isObject(inner) ? inner[step] : undefined
  }, value)

export type Path = string | readonly string[]

export const textAt = (value: Json | undefined, path: Path): string => String(at(value, path) ?? '')

export const listAt = (value: Json | undefined, path: string): readonly Json[] => {
  const found = at(value, path)
  return Array.isArray(found) ? found : []
}

export const send = async (transport: Transport, request: ApiRequest): Promise<Answer> => {
  const { status, headers, body } = await transport(request, { signal: AbortSignal.timeout(60_000) })
  let text = ''
  for await (const chunk of body) text += chunk
  return { status, headers, text, body: jsonOf(text) }
}

const jsonOf = (text: string): JsonObject => {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : {}
  } catch {
    return {}
  }
}

const serving = '/apis/serving.knative.dev/v1/namespaces'
const core = '/api/v1/namespaces'
const roots = {
  services: serving,
  configurations: serving,
  routes: serving,
  revisions: serving,
  podautoscalers: '/apis/autoscaling.internal.knative.dev/v1alpha1/namespaces',
  pods: core,
  events: core,
}

export type Resource = keyof typeof roots

export const pathOf = ({ namespace }: Subject, resource: Resource, name = '', query = ''): string =>
  `${roots[resource]}/${namespace}/${resource}${name ? `/${name}` : ''}${query ? `?${query}` : ''}`

export const get = (subject: Subject, resource: Resource, name = '', query = ''): Promise<Answer> =>
  send(subject.transport, { method: 'GET', path: pathOf(subject, resource, name, query) })

export const create = (subject: Subject, service: JsonObject, query = ''): Promise<Answer> =>
  send(subject.transport, {
    method: 'POST',
    path: pathOf(subject, 'services', '', query),
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(service),
  })

export type PatchType = 'json-patch' | 'merge-patch' | 'strategic-merge-patch'
type Patch = { readonly name: string; readonly patch: Json; readonly query?: string; readonly resource?: Resource }

export const patchAs = (subject: Subject, type: PatchType, { name, patch, query, resource = 'services' }: Patch) =>
  send(subject.transport, {
    method: 'PATCH',
    path: pathOf(subject, resource, name, query),
    headers: { 'content-type': `application/${type}+json` },
    body: JSON.stringify(patch),
  })

export const jsonPatch = (subject: Subject, name: string, patch: readonly JsonObject[], query = '') =>
  patchAs(subject, 'json-patch', { name, patch, query })

export const mergePatch = (subject: Subject, name: string, patch: JsonObject, query = '') =>
  patchAs(subject, 'merge-patch', { name, patch, query })

export const remove = (subject: Subject, resource: Resource, name: string): Promise<Answer> =>
  send(subject.transport, { method: 'DELETE', path: pathOf(subject, resource, name) })

export type WatchEvent = { readonly type: string; readonly object: JsonObject }

/** Calls `each` for every event until it says stop, the stream ends, or the signal aborts; says which. */
export const watch = async (
  subject: Subject,
  path: string,
  { each, signal }: { readonly each: (event: WatchEvent) => 'go-on' | 'stop'; readonly signal: AbortSignal },
): Promise<'stopped' | 'ended' | 'aborted'> => {
  try {
    const response = await subject.transport({ method: 'GET', path }, { signal })
    let rest = ''
    for await (const chunk of response.body) {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) if (each(eventOf(line)) === 'stop') return 'stopped'
    }
    return 'ended'
  } catch (error) {
    if (signal.aborted) return 'aborted'
    throw error
  }
}

const eventOf = (line: string): WatchEvent => {
  const { type, object } = jsonOf(line)
  return { type: String(type), object: isObject(object) ? object : {} }
}
