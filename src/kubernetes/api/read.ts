/** Reads: one object, or a list page by page. Repeated a few times, since a read does no harm. */
import type { JsonObject } from '../../engine/ports/ports.ts'
import { failure } from '../../errors/catalogue.ts'
import { RolloutError } from '../../errors/rollout-error.ts'
import { attempts, backOff, isRetriable } from '../http/retry.ts'
import { anyList, anyStatus, beginningOf, type Find, listOfKinds, nameAt, objectNamed } from './answers.ts'
import { object, objects, text } from './json.ts'
import { type Api, type FullResponse, type SendOptions, sendRequest } from './request.ts'
import { isRight, RefusedRead, readError } from './responses.ts'

const pageSize = 500
/** A quarter of a million objects; no list of ours has as many, and one without an end would never let a rollout begin. */
const mostPages = 500
/** A minute after which a rollout turns back, and half of one more: a control plane that is replaced is away for two. */
const patienceMs = 90_000

export type Listed = { readonly items: readonly JsonObject[]; readonly resourceVersion: string }

/** A resource's path and the query that narrows it. */
export type Source = { readonly path: string; readonly query?: Readonly<Record<string, string>> }

export const pathOf = ({ path, query = {} }: Source): string => {
  const search = new URLSearchParams(query).toString()
  return search === '' ? path : `${path}?${search}`
}

/** Undefined: there is none. @throws E_UNAUTHORIZED E_FORBIDDEN E_API_ANSWER E_API_BODY E_API_SILENT, the signal's reason */
export const read = async (api: Api, source: Source, signal?: AbortSignal): Promise<JsonObject | undefined> => {
  const find = objectNamed(nameAt(source.path))
  // Of one object, only an API server can say that it is gone: anything in its place answers 404 too.
  return readAs(api, source, { find, isGone: (response) => anyStatus(response.text) !== undefined, signal })
}

/** What the body must hold, and when a 404 means that there is none. */
type Expected = {
  readonly find: Find
  readonly isGone: (response: FullResponse) => boolean
  readonly signal: AbortSignal | undefined
}

const readAs = async (api: Api, source: Source, expected: Expected): Promise<JsonObject | undefined> => {
  const response = await ask(api, pathOf(source), expected)
  if (response.status === 404 && expected.isGone(response)) return undefined
  if (response.status !== 404 && !isRight(response)) throw readError(response, `read ${source.path}`, api.server)
  const found = isRight(response) ? expected.find(response.text) : undefined
  if (found) return found
  const { status, text } = response
  throw failure('E_API_BODY', { server: api.server, what: `read ${source.path}`, status, got: beginningOf(text) })
}

/**
 * As `read`, for an object that was there before: an API server that is silent now, while it is replaced for example, is waited for.
 * @throws as `read`
 */
export const readPatiently = async (api: Api, source: Source, signal: AbortSignal): Promise<JsonObject | undefined> => {
  const untilMs = api.clock.now() + patienceMs
  for (;;) {
    try {
      return await read(api, source, signal)
    } catch (error) {
      if (!isSilence(error) || api.clock.now() >= untilMs) throw error
      await backOff(api, attempts, { signal })
    }
  }
}

/** Nothing answers, or something else does in its place, or it is too busy to. */
const isSilence = (error: unknown): boolean =>
  error instanceof RolloutError && (error.code === 'E_API_SILENT' || error.code === 'E_API_BODY' || isBusy(error))

const isBusy = ({ cause }: RolloutError): boolean => cause instanceof RefusedRead && isRetriable(cause.response)

/** Undefined: the server does not know this kind of object. @throws as `read` */
export const readList = async (api: Api, source: Source, signal?: AbortSignal): Promise<Listed | undefined> => {
  const items: JsonObject[] = []
  let query: Readonly<Record<string, string>> = { ...source.query, limit: String(pageSize) }
  for (let pages = 0; pages < mostPages; pages++) {
    const page = await readAs(api, { path: source.path, query }, { find: anyList, isGone: () => true, signal })
    if (!page) return undefined
    items.push(...objects(page.items))
    const { continue: more, resourceVersion } = object(page.metadata)
    if (!text(more)) return { items, resourceVersion: text(resourceVersion) ?? '' }
    query = { ...query, continue: String(more) }
  }
  const got = `a list of more than ${mostPages} pages`
  throw failure('E_API_BODY', { server: api.server, what: `read ${source.path}`, status: 200, got })
}

/** The kinds of one API version, below `path`. Undefined: the server does not know the version. @throws as `read` */
export const readKinds = (api: Api, path: string): Promise<JsonObject | undefined> =>
  readAs(api, { path }, { find: listOfKinds, isGone: () => true, signal: undefined })

/** The first answer that is neither "later" nor something else than was asked for, within a few tries; the last one otherwise. */
const ask = async (api: Api, path: string, { find, isGone, signal }: Expected): Promise<FullResponse> => {
  const isAnswer = (response: FullResponse): boolean => {
    if (response.status === 404) return isGone(response)
    return isRight(response) ? find(response.text) !== undefined : !isRetriable(response)
  }
  for (let tries = 0; ; tries++) {
    const last = tries === attempts - 1
    const response = await tryOnce(api, path, { signal, fresh: tries > 0 })
    if (!(response instanceof Error) && (last || isAnswer(response))) return response
    if (response instanceof Error && last) throw silent(api, response)
    await backOff(api, tries, { response: response instanceof Error ? undefined : response, signal })
  }
}

/** An abort from outside and what has a cure are thrown; a broken connection is returned, to be tried again. */
const tryOnce = async (api: Api, path: string, options: SendOptions): Promise<FullResponse | Error> => {
  options.signal?.throwIfAborted()
  try {
    return await sendRequest(api, { method: 'GET', path, headers: { accept: 'application/json' } }, options)
  } catch (error) {
    options.signal?.throwIfAborted()
    if (error instanceof RolloutError) throw error
    return error instanceof Error ? error : new Error(String(error))
  }
}

const silent = (api: Api, error: Error) =>
  failure('E_API_SILENT', { server: api.server, tries: attempts, why: error.message }, error)
