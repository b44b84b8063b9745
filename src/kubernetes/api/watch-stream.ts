/**
 * One watch request: its lines as events until the stream ends. A broken connection is an end like any other.
 * A stream without a byte for longer than the server's bookmark period (1 min) counts as broken.
 */
import type { JsonObject } from '../../engine/ports/ports.ts'
import type { RolloutError } from '../../errors/rollout-error.ts'
import { withTimeout } from '../http/timeout.ts'
import type { ApiResponse } from '../http/transport.ts'
import { object, parseJson, whole } from './json.ts'
import { pathOf, type Source } from './read.ts'
import { type Api, refusalOf, requestTimeoutMs } from './request.ts'
import { readError } from './responses.ts'

/** One line of the stream, or why there is none. `expired`: the version is too old, a new list is due. */
export type WatchLine =
  | { readonly is: 'put'; readonly object: JsonObject }
  | { readonly is: 'gone'; readonly object: JsonObject }
  | { readonly is: 'bookmark'; readonly object: JsonObject }
  | { readonly is: 'expired' }
  | { readonly is: 'refused'; readonly error: RolloutError }

type From = { readonly version: string; readonly signal: AbortSignal }

const quietTimeoutMs = 100_000
const expired = 410

export async function* stream(api: Api, source: Source, { version, signal }: From): AsyncGenerator<WatchLine> {
  const end = new AbortController()
  const either = AbortSignal.any([signal, end.signal])
  try {
    const response = await open(api, source, { version, signal: either })
    if (response.status === expired) yield { is: 'expired' }
    else if (response.status !== 200) yield { is: 'refused', error: await errorOf(api, source, response) }
    else yield* events(lines(lively(api, response.body, either)))
  } catch {
    // The watch goes on from its last version, after a break as after the server's own time limit.
  } finally {
    end.abort()
  }
}

/** Only the headers have a limit: the body lasts as long as the watch. */
const open = async (api: Api, source: Source, { version, signal }: From): Promise<ApiResponse> => {
  const query = { ...source.query, watch: '1', allowWatchBookmarks: 'true', resourceVersion: version }
  const request = { method: 'GET', path: pathOf({ path: source.path, query }) } as const
  await api.rateLimiter?.(request, signal)
  signal.throwIfAborted()
  return withTimeout({ clock: api.clock, ms: requestTimeoutMs, signal }, () => api.transport(request, { signal }))
}

const errorOf = (api: Api, source: Source, response: ApiResponse): Promise<RolloutError> =>
  withTimeout({ clock: api.clock, ms: requestTimeoutMs }, async () =>
    readError(await refusalOf(response), `watch ${source.path}`, api.server),
  )

/** The chunks, as long as none lets us wait for too long. */
async function* lively(api: Api, body: AsyncIterable<string>, signal: AbortSignal): AsyncGenerator<string> {
  const chunks = body[Symbol.asyncIterator]()
  for (;;) {
    const next = await withTimeout({ clock: api.clock, ms: quietTimeoutMs, signal }, () => chunks.next())
    if (next.done) return
    yield next.value
  }
}

async function* events(texts: AsyncIterable<string>): AsyncGenerator<WatchLine> {
  for await (const text of texts) {
    const { type, object: subject } = object(parseJson(text))
    if (type === 'ERROR') return yield* ending(object(subject))
    const is = typeof type === 'string' ? kinds.get(type) : undefined
    if (is) yield { is, object: object(subject) }
  }
}

const kinds: ReadonlyMap<string, 'put' | 'gone' | 'bookmark'> = new Map([
  ['ADDED', 'put'],
  ['MODIFIED', 'put'],
  ['DELETED', 'gone'],
  ['BOOKMARK', 'bookmark'],
])

function* ending(status: JsonObject): Generator<WatchLine> {
  if (whole(status.code) === expired) yield { is: 'expired' }
}

/** Lines from chunks that may break anywhere. The last line counts without its newline; one without end is cut. */
export async function* lines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of chunks) {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop() ?? ''
    yield* parts
    if (rest.length > longest) {
      yield rest
      rest = ''
    }
  }
  if (rest !== '') yield rest
}

/** Above the largest object etcd takes. */
const longest = 8 * 1024 * 1024
