/** Objects of a manifest at their places in this cluster, what a refusal of one of them means, and dry runs. */
import { failure } from '../../errors/catalogue.ts'
import { RolloutError } from '../../errors/rollout-error.ts'
import { read } from '../api/read.ts'
import { redactSentValues } from '../api/redact.ts'
import { type Api, type FullResponse, sendRequest } from '../api/request.ts'
import { isRight, type ObjectWriteResult } from '../api/responses.ts'
import { attempts, backOff, isRetriable } from '../http/retry.ts'
import type { ApiRequest } from '../http/transport.ts'
import { type FindResource, pathOf, type Resource, rightText } from './kinds.ts'
import { type ManifestObject, objectText } from './objects.ts'

export type Placed = ManifestObject & { readonly resource: Resource; readonly path: string }

/** What a write waits for at most, and what ends it before. */
export type Wait = { readonly untilMs: number; readonly signal: AbortSignal }

/** Undefined: the kind is unknown. An object without a namespace gets that of the context where its kind has one. */
export function placedBy(find: FindResource, each: ManifestObject, inContext: string): Placed | undefined {
  const resource = find(each)
  if (!resource) return undefined
  const { namespace: written, ...rest } = each
  const namespace = resource.isNamespaced ? (written ?? inContext) : undefined
  const placed = { ...rest, resource, ...(namespace !== undefined && { namespace }) }
  return { ...placed, path: pathOf(resource, placed) }
}

/** As it is now. Undefined: it is not there. @throws E_OBJECT_FORBIDDEN and what `read` throws */
export async function present(api: Api, each: Placed) {
  if (!each.resource.isServed) return undefined
  try {
    return await read(api, { path: each.path })
  } catch (error) {
    if (error instanceof RolloutError && error.code === 'E_FORBIDDEN') throw forbidden(each, 'get', error)
    throw error
  }
}

const forbidden = (each: Placed, verb: string, cause?: unknown): RolloutError =>
  failure('E_OBJECT_FORBIDDEN', { object: objectText(each), right: rightText(verb, each.resource) }, cause)

type Refused = Exclude<ObjectWriteResult, { is: 'written' }>

/** The catalogue's error for a write of this object that was not taken. */
export function refusalOf(each: Placed, result: Refused): RolloutError {
  const object = objectText(each)
  if (result.is === 'guard-failed') return failure('E_OBJECT_CONFLICT', { object, why: 'it was changed just now' })
  if (result.is === 'unknown') return failure('E_OBJECT_REFUSED', { object, why: result.message })
  if (result.status === 409) return failure('E_OBJECT_CONFLICT', { object, why: result.message })
  if (result.lacks) return forbidden(each, result.lacks.verb)
  return failure('E_OBJECT_REFUSED', { object, why: result.message })
}

/** A request that changes nothing, repeated as a read is: the last response. @throws E_API_SILENT */
export async function rehearse(api: Api, request: ApiRequest): Promise<FullResponse> {
  for (let tries = 0; ; tries++) {
    const isLast = tries === attempts - 1
    const response = await responseOf(api, request)
    if (!(response instanceof Error) && (isLast || !isRetriable(response))) return response
    if (response instanceof Error && isLast)
      throw failure('E_API_SILENT', { server: api.server, tries: attempts, why: response.message }, response)
    await backOff(api, tries, response instanceof Error ? {} : { response })
  }
}

async function responseOf(api: Api, request: ApiRequest): Promise<FullResponse | Error> {
  try {
    const response = await sendRequest(api, request)
    return isRight(response) ? response : { ...response, text: redactSentValues(response.text, request.body ?? '') }
  } catch (error) {
    if (error instanceof RolloutError) throw error
    return error instanceof Error ? error : new Error(String(error))
  }
}
