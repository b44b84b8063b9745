/** Reads: one object, or a list page by page. Repeated a few times, since a read does no harm. */
import type { JsonObject } from '../../engine/ports/ports.ts'
import { failure } from '../../errors/catalogue.ts'
import { RolloutError } from '../../errors/rollout-error.ts'
import { attempts, backOff, isRetriable } from '../http/retry.ts'
import { object, objects, text } from './json.ts'
import { type Api, type FullResponse, type SendOptions, sendRequest } from './request.ts'
import { bodyOf, isRight, readError } from './responses.ts'

const pageSize = 500
/** A minute after which a rollout turns back, and half of one more: a control plane that is replaced is away for two. */
const patienceMs = 90_000

export type Listed = { readonly items: readonly JsonObject[]; readonly resourceVersion: string }

/** A resource's path and the query that narrows it. */
export type Source = { readonly path: string; readonly query?: Readonly<Record<string, string>> }

export const pathOf = ({ path, query = {} }: Source): string => {
  const search = new URLSearchParams(query).toString()
  return search === '' ? path : `${path}?${search}`
}

/** Undefined: there is none. @throws E_UNAUTHORIZED E_FORBIDDEN E_API_ANSWER E_API_SILENT, the signal's reason */
export const read = async (api: Api, source: Source, signal?: AbortSignal): Promise<JsonObject | undefined> => {
  const response = await ask(api, pathOf(source), signal)
  if (response.status === 404) return undefined
  if (!isRight(response)) throw readError(response, `read ${source.path}`, api.server)
  return bodyOf(response)
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

const isSilence = (error: unknown): boolean => error instanceof RolloutError && error.code === 'E_API_SILENT'

/** Undefined: the server does not know this kind of object. @throws as `read` */
export const readList = async (api: Api, source: Source, signal?: AbortSignal): Promise<Listed | undefined> => {
  const items: JsonObject[] = []
  let query: Readonly<Record<string, string>> = { ...source.query, limit: String(pageSize) }
  for (;;) {
    const page = await read(api, { path: source.path, query }, signal)
    if (!page) return undefined
    items.push(...objects(page.items))
    const { continue: more, resourceVersion } = object(page.metadata)
    if (!text(more)) return { items, resourceVersion: text(resourceVersion) ?? '' }
    query = { ...query, continue: String(more) }
  }
}

/** The first answer that is not "later", within a few tries; the last one otherwise. */
const ask = async (api: Api, path: string, signal?: AbortSignal): Promise<FullResponse> => {
  for (let tries = 0; ; tries++) {
    const last = tries === attempts - 1
    const response = await tryOnce(api, path, { signal, fresh: tries > 0 })
    if (!(response instanceof Error) && (last || !isRetriable(response))) return response
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
