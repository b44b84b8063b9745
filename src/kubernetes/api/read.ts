/** Reads: one object, or a list page by page. Repeated a few times, since a read does no harm. */
import type { JsonObject } from '../../engine/ports/ports.ts'
import { failure } from '../../errors/catalogue.ts'
import { RolloutError } from '../../errors/rollout-error.ts'
import { backOff } from '../http/backoff.ts'
import { object, objects, text } from './json.ts'
import { type Answer, type Api, exchange } from './request.ts'
import { bodyOf, isPassing, isRight, readError } from './responses.ts'

const mostTries = 4
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
  const answer = await ask(api, pathOf(source), signal)
  if (answer.status === 404) return undefined
  if (!isRight(answer)) throw readError(answer, `read ${source.path}`, api.server)
  return bodyOf(answer)
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
      await backOff(api, mostTries, { signal })
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
const ask = async (api: Api, path: string, signal?: AbortSignal): Promise<Answer> => {
  for (let tries = 0; ; tries++) {
    const last = tries === mostTries - 1
    const answer = await tryOnce(api, path, { signal, fresh: tries > 0 })
    if (!(answer instanceof Error) && (last || !isPassing(answer))) return answer
    if (answer instanceof Error && last) throw silent(api, answer)
    await backOff(api, tries, { answer: answer instanceof Error ? undefined : answer, signal })
  }
}

type Terms = { readonly signal?: AbortSignal; readonly fresh: boolean }

/** An abort from outside and what has a cure are thrown; a broken connection is returned, to be tried again. */
const tryOnce = async (api: Api, path: string, terms: Terms): Promise<Answer | Error> => {
  terms.signal?.throwIfAborted()
  try {
    return await exchange(api, { method: 'GET', path, headers: { accept: 'application/json' } }, terms)
  } catch (error) {
    terms.signal?.throwIfAborted()
    if (error instanceof RolloutError) throw error
    return error instanceof Error ? error : new Error(String(error))
  }
}

const silent = (api: Api, error: Error) =>
  failure('E_API_SILENT', { server: api.server, tries: mostTries, why: error.message }, error)
