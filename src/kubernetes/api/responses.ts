/**
 * What an answer of the API server means: a row of the catalogue for reads, a WriteResult for writes.
 * Pure. Sources: the Kubernetes API conventions on Status, and what real clusters answer (test/contract).
 */
import type { JsonObject, Right, Verb, WriteResult } from '../../engine/ports/ports.ts'
import { failure } from '../../errors/catalogue.ts'
import type { RolloutError } from '../../errors/rollout-error.ts'
import type { ApiRequest } from '../http/transport.ts'
import { anyStatus, beginningOf, nameAt, objectNamed } from './answers.ts'
import { isObject, object, parseJson, text } from './json.ts'
import type { FullResponse } from './request.ts'

/** The result of a write; `written` with the object as it is now. */
export type ObjectWriteResult =
  | Exclude<WriteResult, { is: 'written' }>
  | { readonly is: 'written'; readonly object: JsonObject }

/** Refused for now, and surely not taken. */
export type Busy = { readonly is: 'busy'; readonly response: FullResponse }

export const isRight = (response: FullResponse): boolean => response.status >= 200 && response.status < 300

/** The body of a refusal as an object; empty when it is none. */
const bodyOf = (response: FullResponse): JsonObject => object(parseJson(response.text))

/** The cause of an error for an answer to a read. */
export class RefusedRead extends Error {
  readonly response: FullResponse

  constructor(response: FullResponse) {
    super(`HTTP ${response.status}`)
    this.response = response
  }
}

/** The catalogue's error for an answer to a read. `what` is what was asked, for people. */
export const readError = (response: FullResponse, what: string, server: string): RolloutError => {
  const message = messageOf(response)
  if (response.status === 401) return failure('E_UNAUTHORIZED', { server, message })
  if (response.status === 403) return failure('E_FORBIDDEN', forbidden(message))
  return failure('E_API_ANSWER', { server, what, status: response.status, message }, new RefusedRead(response))
}

/**
 * 409, and 422 without details: a guard. Live, a failed `test` cannot be told from a bad patch by its body.
 * 500 from a webhook that could not be called: not taken. Other 5xx may have been taken.
 */
export const writeResultOf = (response: FullResponse, request: ApiRequest): ObjectWriteResult | Busy => {
  if (isRight(response)) return takenOrUnknown(response, request)
  if (response.status === 409) return { is: 'guard-failed' }
  if (response.status === 422 && Object.keys(object(bodyOf(response).details)).length === 0)
    return { is: 'guard-failed' }
  if (response.status === 429 || response.status === 503 || isWebhookDown(response)) return { is: 'busy', response }
  if (response.status >= 500 || response.status === 408) return { is: 'unknown', message: messageOf(response) }
  return refused(response)
}

/** Something else than an API server may have answered: then the write may have been taken, or never have arrived. */
const takenOrUnknown = (response: FullResponse, { method, path, body = '' }: ApiRequest): ObjectWriteResult => {
  const name = method === 'POST' ? text(object(object(parseJson(body)).metadata).name) : nameAt(path)
  const status = method === 'DELETE' ? anyStatus(response.text) : undefined
  const found = status?.status === 'Success' ? status : objectNamed(name ?? '')(response.text)
  if (found) return { is: 'written', object: found }
  const message = `HTTP ${response.status} with something else than the object (${beginningOf(response.text)})`
  return { is: 'unknown', message }
}

export const refused = (response: FullResponse, isForNow?: true): ObjectWriteResult => {
  const message = messageOf(response)
  const lacks = response.status === 403 ? denial(message)?.lacks : undefined
  const reason = text(bodyOf(response).reason) ?? `HTTP ${response.status}`
  return {
    is: 'refused',
    status: response.status,
    reason,
    message,
    ...(lacks && { lacks }),
    ...(isForNow && { isForNow }),
  }
}

const isWebhookDown = (response: FullResponse): boolean =>
  response.status === 500 && messageOf(response).includes('failed calling webhook')

/** The server's own words, without the wrapping that every admission message carries, and never a whole object. */
const messageOf = (response: FullResponse): string => {
  const body = parseJson(response.text)
  const said = (isObject(body) ? text(body.message) : undefined) ?? response.text.trim()
  return cut(said === '' ? `HTTP ${response.status}` : toThePoint(said))
}

const leads = ['denied the request: ', 'validation failed: ', 'mutation failed: ', 'strict decoding error: '] as const

const toThePoint = (said: string): string =>
  leads.reduce((rest, lead) => {
    const at = rest.indexOf(lead)
    return at < 0 ? rest : rest.slice(at + lead.length)
  }, said)

const longest = 500

const cut = (words: string): string => (words.length > longest ? `${words.slice(0, longest)}...` : words)

type Denial = { readonly user: string; readonly lacks: Right }

/**
 * A 403 for a missing right says: services.serving.knative.dev "X" is forbidden: User "U" cannot patch resource "services" in API
 * group "serving.knative.dev" ... Undefined for any other: quotas and policies refuse with 403 too.
 */
const denial = (message: string): Denial | undefined => {
  const [, user, word, resource, group] =
    /User "([^"]+)" cannot (\S+) resource "([^"]+)"(?: in API group "([^"]*)")?/.exec(message) ?? []
  const verb = verbs.find((each) => each === word)
  if (user === undefined || verb === undefined || resource === undefined) return undefined
  return { user, lacks: { verb, group: group ?? '', resource } }
}

const verbs: readonly Verb[] = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete']

const forbidden = (message: string): { user: string; rights: string } => {
  const denied = denial(message)
  if (!denied) return { user: 'This user', rights: message }
  const { verb, resource, group } = denied.lacks
  return { user: denied.user, rights: `${verb} ${resource}${group ? `.${group}` : ''}` }
}
