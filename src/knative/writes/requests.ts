/** The four writes of a rollout as requests, and what became of them as a WriteResult. */
import type { JsonObject, NewService, ServiceChange, WriteOptions, WriteResult } from '../../engine/ports/ports.ts'
import { failure } from '../../errors/catalogue.ts'
import { object } from '../../kubernetes/api/json.ts'
import type { Api } from '../../kubernetes/api/request.ts'
import { write, writeUrgently } from '../../kubernetes/api/write.ts'
import type { ApiRequest } from '../../kubernetes/http/transport.ts'
import { printJournal } from '../journal.ts'
import { annotation, group, label } from '../names.ts'
import { collection, one, type Place, writeQuery } from '../paths.ts'
import { serviceView } from '../reads/resources.ts'
import { minScalePatch, type Operation, servicePatch } from './patch.ts'

/** A result with the object as it is now, undefined where nothing was written. */
export type Written = { readonly result: WriteResult; readonly object?: JsonObject }

const accept = { accept: 'application/json' }
const json = { ...accept, 'content-type': 'application/json' }

/** A dry run with a template is strict: it shall find the field that the API does not know. */
export const servicePatchRequest = (
  { namespace, service }: Place,
  live: JsonObject,
  write: { readonly change: ServiceChange; readonly options: WriteOptions },
): ApiRequest => {
  const { dryRun } = write.options
  const query = writeQuery({ dryRun, strict: dryRun && write.change.set.template !== undefined })
  return patch(`${one(namespace, 'services', service)}?${query}`, servicePatch(live, write.change))
}

export const servicePostRequest = (place: Place, service: NewService, options: WriteOptions): ApiRequest => ({
  method: 'POST',
  path: `${collection(place.namespace, 'services')}?${writeQuery({ ...options, strict: true })}`,
  headers: json,
  body: JSON.stringify(manifest(place, service)),
})

/** @throws E_UNAUTHORIZED: no other write of these credentials would be taken either */
export const writeService = async (api: Api, request: ApiRequest, { urgent }: WriteOptions): Promise<Written> => {
  const result = await (urgent ? writeUrgently : write)(api, request)
  if (result.is === 'refused' && result.status === 401)
    throw failure('E_UNAUTHORIZED', { server: api.server, message: result.message })
  if (result.is !== 'written') return { result }
  return { result: { is: 'written', service: serviceView(result.object) }, object: result.object }
}

/** One object whose min-scale is written: a Revision, or its PodAutoscaler. */
type Scaled = {
  readonly kind: 'revisions' | 'podautoscalers'
  readonly name: string
  readonly live: JsonObject
  readonly minScale: string | null
}

export const minScaleRequest = ({ namespace }: Place, { kind, name, live, minScale }: Scaled): ApiRequest =>
  patch(`${one(namespace, kind, name)}?${writeQuery({})}`, minScalePatch(live, minScale))

export const patchMinScale = async (api: Api, place: Place, scaled: Scaled): Promise<Written> => {
  const result = await write(api, minScaleRequest(place, scaled))
  return result.is === 'written' ? { result: { is: 'written' }, object: result.object } : { result }
}

/** Deletes the Service that was seen, not another one of its name. */
export const removeService = async (api: Api, place: Place, live: JsonObject): Promise<WriteResult> => {
  const body = JSON.stringify({
    apiVersion: 'v1',
    kind: 'DeleteOptions',
    preconditions: { uid: object(live.metadata).uid ?? null },
  })
  const path = one(place.namespace, 'services', place.service)
  const result = await write(api, { method: 'DELETE', path, headers: json, body })
  const isGone = result.is === 'written' || (result.is === 'refused' && result.status === 404)
  return isGone ? { is: 'written' } : result
}

const patch = (path: string, operations: readonly Operation[]): ApiRequest => ({
  method: 'PATCH',
  path,
  headers: { ...accept, 'content-type': 'application/json-patch+json' },
  body: JSON.stringify(operations),
})

const manifest = ({ namespace, service }: Place, spec: NewService): JsonObject => ({
  apiVersion: `${group}/v1`,
  kind: 'Service',
  metadata: {
    name: service,
    namespace,
    labels: { ...spec.labels, [label.active]: 'true' },
    annotations: {
      ...spec.annotations,
      [annotation.driver]: spec.driver,
      [annotation.journal]: printJournal(spec.journal),
    },
  },
  spec: { template: spec.template, ...(spec.traffic.length > 0 && { traffic: spec.traffic }) },
})
