/**
 * Server-side apply, first as a dry run that tells what it would change, then for what differs.
 * Source: Kubernetes, "Server-Side Apply".
 */
import { isDeepStrictEqual } from 'node:util'
import type { JsonObject } from '../../engine/ports/ports.ts'
import { failure } from '../../errors/catalogue.ts'
import { object, parseJson } from '../api/json.ts'
import type { Api, FullResponse } from '../api/request.ts'
import { isRight, refused } from '../api/responses.ts'
import { write } from '../api/write.ts'
import { isRetriable } from '../http/retry.ts'
import type { ApiRequest } from '../http/transport.ts'
import { conflictsIn, withoutFields } from './conflicts.ts'
import { groupOf, objectText } from './objects.ts'
import { type Placed, present, refusalOf, rehearse, type Wait } from './placed.ts'

export type Plan = 'create' | 'change' | 'keep'
export type Planned = Placed & { readonly plan: Plan }

export type Applying = {
  readonly fieldManager: string
  /** Takes fields over from other managers. */
  readonly force: boolean
}

/**
 * What an apply would do, found out by a dry run. `made`: namespaces that are made before.
 * @throws E_OBJECT_FORBIDDEN, E_OBJECT_CONFLICT, E_OBJECT_REFUSED and what `read` throws
 */
export async function planOf(api: Api, each: Placed, applying: Applying, made: ReadonlySet<string>): Promise<Planned> {
  if (!each.resource.isServed) return { ...each, plan: 'create' }
  const before = await present(api, each)
  const { response, body } = await rehearsalOf(api, each, applying)
  const isToCome = response.status === 404 && made.has(each.namespace ?? '')
  if (!isRight(response) && !isToCome && !isRetriable(response)) throw refusal(each, response)
  if (!before) return { ...each, body, plan: 'create' }
  const after = isRight(response) ? object(parseJson(response.text)) : undefined
  return { ...each, body, plan: after && isSame(before, after) ? 'keep' : 'change' }
}

type Rehearsal = { readonly response: FullResponse; readonly body: JsonObject }

/** A product fills in its webhooks itself, as Knative does their rules and certificates: those fields are left to it. */
async function rehearsalOf(api: Api, each: Placed, applying: Applying): Promise<Rehearsal> {
  const response = await rehearse(api, applyRequest(each, applying, true))
  const fields = response.status === 409 && isWebhook(each) ? conflictsIn(response.text) : []
  if (fields.length === 0) return { response, body: each.body }
  const body = withoutFields(each.body, fields)
  return { response: await rehearse(api, applyRequest({ ...each, body }, applying, true)), body }
}

const isWebhook = (each: Placed): boolean => groupOf(each) === 'admissionregistration.k8s.io'

const refusal = (each: Placed, response: FullResponse) => {
  const result = refused(response)
  return result.is === 'written'
    ? failure('E_OBJECT_REFUSED', { object: objectText(each), why: '' })
    : refusalOf(each, result)
}

/** But for what every write changes, and what controllers write. */
const isSame = (one: JsonObject, other: JsonObject): boolean => isDeepStrictEqual(lasting(one), lasting(other))

const lasting = ({ status: _status, metadata, ...rest }: JsonObject): JsonObject => {
  const { managedFields: _fields, resourceVersion: _version, generation: _generation, ...kept } = object(metadata)
  return { ...rest, metadata: kept }
}

const pauseMs = 500

/**
 * Applies one object. A webhook that does not answer yet, and a kind that is not served by every API server yet, are waited for.
 * @throws E_OBJECT_FORBIDDEN, E_OBJECT_CONFLICT, E_OBJECT_REFUSED, E_STOPPED
 */
export async function apply(api: Api, each: Placed, applying: Applying, { untilMs, signal }: Wait): Promise<void> {
  for (;;) {
    if (signal.aborted) throw failure('E_STOPPED', {})
    const result = await write(api, applyRequest(each, applying, false))
    if (result.is === 'written') return
    const mayPass =
      result.is === 'unknown' ||
      (result.is === 'refused' && (result.status === 404 || result.status === 429 || result.status >= 500))
    if (!mayPass || api.clock.now() >= untilMs) throw refusalOf(each, result)
    await api.clock.sleep(pauseMs, signal)
  }
}

function applyRequest(each: Placed, { fieldManager, force }: Applying, isDryRun: boolean): ApiRequest {
  const { path, body } = each
  const query = new URLSearchParams({
    fieldManager,
    ...(force && !isWebhook(each) && { force: 'true' }),
    ...(isDryRun && { dryRun: 'All' }),
  })
  return {
    method: 'PATCH',
    path: `${path}?${query}`,
    headers: { accept: 'application/json', 'content-type': 'application/apply-patch+yaml' },
    body: JSON.stringify(body),
  }
}
