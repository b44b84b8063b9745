/**
 * An API server of a few collections, as far as our client can tell: resource versions, lists with selectors, watches with
 * history, JSON patch, Status bodies. It can be told to answer otherwise, to say nothing, or to drop its streams.
 */
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import type { Operation } from '../../../src/knative/writes/patch.ts'
import { object, parseJson, texts } from '../../../src/kubernetes/api/json.ts'
import type { ApiRequest, ApiResponse, Transport } from '../../../src/kubernetes/http/transport.ts'
import { type FakeStore, fakeStore } from './fake-store.ts'
import { applyPatch } from './json-patch.ts'

export type FakeApi = Pick<FakeStore, 'get' | 'put' | 'remove'> & {
  readonly transport: Transport
  /** Every request, as "METHOD path". */
  readonly asked: readonly string[]
  /** Asked before each request; what it does not answer the server does. */
  readonly instead: (answer: Instead) => void
  /** Ends all watches; `forget` makes what was before too old to go on from. */
  readonly drop: (wish?: { readonly forget: boolean }) => void
}

/** Undefined: the server answers by itself. */
export type Instead = (request: ApiRequest, signal: AbortSignal) => Promise<ApiResponse> | ApiResponse | undefined

export const reply = (status: number, body: JsonObject | string, headers = {}): ApiResponse => ({
  status,
  headers: { date: new Date(0).toUTCString(), ...headers },
  body: chunks([typeof body === 'string' ? body : JSON.stringify(body)]),
})

export const refusal = (status: number, reason: string, message: string, details: JsonObject = {}): ApiResponse =>
  reply(status, { kind: 'Status', status: 'Failure', code: status, reason, message, details })

export async function* chunks(parts: readonly string[]): AsyncGenerator<string> {
  yield* parts
}

/** No answer until the asker gives up. */
export const silence = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

/** One request, taken apart. */
type Call = {
  readonly request: ApiRequest
  readonly signal: AbortSignal
  readonly collection: string
  readonly name: string
  readonly query: URLSearchParams
}

export const fakeApi = (): FakeApi => {
  const store = fakeStore()
  const asked: string[] = []
  const insteads: Instead[] = []
  const memory = { era: 0, forgotten: 0 }
  return {
    asked,
    put: store.put,
    get: store.get,
    remove: store.remove,
    instead: (answer) => void insteads.unshift(answer),
    drop: ({ forget } = { forget: false }) => {
      memory.era += 1
      if (forget) memory.forgotten = store.version()
      store.stir()
    },
    transport: async (request, { signal }) => {
      signal.throwIfAborted()
      asked.push(`${request.method} ${request.path}`)
      for (const answer of insteads) {
        const given = await answer(request, signal)
        if (given) return given
      }
      return serve(store, memory, callOf(request, signal))
    },
  }
}

const callOf = (request: ApiRequest, signal: AbortSignal): Call => {
  const url = new URL(request.path, 'http://fake')
  const [collection = '', name = ''] = url.pathname.split('/').slice(url.pathname.startsWith('/apis') ? 6 : 5)
  return { request, signal, collection, name, query: url.searchParams }
}

type Memory = { readonly era: number; readonly forgotten: number }

const serve = (store: FakeStore, memory: Memory, call: Call): ApiResponse => {
  const { request, collection, name, query } = call
  switch (request.method) {
    case 'POST':
      return post(store, call)
    case 'PATCH':
      return patch(store, call)
    case 'DELETE':
      return one(store.remove(collection, name))
    case 'PUT':
      return refusal(405, 'MethodNotAllowed', 'not by us')
    case 'GET':
      if (name !== '') return one(store.get(collection, name))
      return query.has('watch') ? watch(store, memory, call) : list(store, call)
  }
}

const post = (store: FakeStore, { request, collection, query }: Call): ApiResponse => {
  const wanted = object(parseJson(request.body ?? ''))
  if (!query.has('dryRun')) return reply(201, store.put(collection, wanted))
  return reply(201, { ...wanted, metadata: { uid: 'rehearsed', ...object(wanted.metadata) } })
}

const one = (found: JsonObject | undefined): ApiResponse =>
  found ? reply(200, found) : refusal(404, 'NotFound', 'not found')

const list = (store: FakeStore, { collection, query }: Call): ApiResponse => {
  const items = store.all(collection).filter((item) => isChosen(item, query))
  return reply(200, { kind: 'List', metadata: { resourceVersion: String(store.version()) }, items })
}

const watch = (store: FakeStore, memory: Memory, call: Call): ApiResponse =>
  Number(call.query.get('resourceVersion')) < memory.forgotten
    ? refusal(410, 'Expired', 'too old resource version')
    : { ...reply(200, ''), body: events(store, memory, call) }

async function* events(store: FakeStore, memory: Memory, { collection, query, signal }: Call): AsyncGenerator<string> {
  let seen = Number(query.get('resourceVersion'))
  const { era } = memory
  while (era === memory.era) {
    signal.throwIfAborted()
    const next = store.since(collection, seen)
    yield* next.filter(({ object }) => isChosen(object, query)).map((one) => `${JSON.stringify(one)}\n`)
    seen = Math.max(seen, ...next.map(({ version }) => version))
    if (next.length === 0) await store.next(signal)
  }
}

const patch = (store: FakeStore, { request, collection, name, query }: Call): ApiResponse => {
  const found = store.get(collection, name)
  if (!found) return refusal(404, 'NotFound', `${collection} "${name}" not found`)
  const operations: readonly Operation[] = JSON.parse(request.body ?? '[]')
  const changed = applyPatch(found, operations)
  if (!changed) return refusal(422, 'Invalid', 'the server rejected our request due to an error in our request')
  if (query.has('dryRun')) return reply(200, changed)
  const isSpecSame = JSON.stringify(changed.spec) === JSON.stringify(found.spec)
  const metadata = object(changed.metadata)
  const generation = Number(metadata.generation ?? 1) + (isSpecSame ? 0 : 1)
  return reply(200, store.put(collection, { ...changed, metadata: { ...metadata, generation } }))
}

/** Field selectors on the name and on the object an event is about, label selectors of one label. */
const isChosen = (item: JsonObject, query: URLSearchParams): boolean => {
  const [field = '', value] = (query.get('fieldSelector') ?? '').split('=')
  const [label = '', labelled] = (query.get('labelSelector') ?? '').split('=')
  const about = object(item.involvedObject)
  const fields = new Map([
    ['metadata.name', object(item.metadata).name],
    ['involvedObject.name', about.name],
    ['involvedObject.kind', about.kind],
  ])
  const isField = field === '' || fields.get(field) === value
  return isField && (label === '' || texts(object(item.metadata).labels)[label] === labelled)
}
