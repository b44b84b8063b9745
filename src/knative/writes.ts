/** The four writes of a rollout as requests, and their fate as a WriteResult. What was written is told to `learn` at once. */
import type { JsonObject, NewService, ServiceChange, WriteOptions, WriteResult } from '../engine/ports/ports.ts'
import { failure } from '../errors/catalogue.ts'
import { object } from '../kubernetes/api/json.ts'
import type { Api } from '../kubernetes/api/request.ts'
import { write, writeUrgently } from '../kubernetes/api/write.ts'
import type { ApiRequest } from '../kubernetes/http/transport.ts'
import { printJournal } from './journal.ts'
import { annotation, group, label } from './names.ts'
import { type Operation, revisionPatch, servicePatch } from './patch.ts'
import { collection, one, writeQuery } from './paths.ts'
import { serviceView } from './resources.ts'

export type Place = { readonly namespace: string; readonly service: string }

/** A fate with the object as it is now, undefined where nothing was written. */
export type Written = { readonly result: WriteResult; readonly object?: JsonObject }

const accept = { accept: 'application/json' }
const json = { ...accept, 'content-type': 'application/json' }

/** A dry run with a template is strict: it shall find the field that the API does not know. */
export const servicePatchRequest = (
  { namespace, service }: Place,
  live: JsonObject,
  wish: { readonly change: ServiceChange; readonly options: WriteOptions },
): ApiRequest => {
  const { dryRun } = wish.options
  const query = writeQuery({ dryRun, strict: dryRun && wish.change.set.template !== undefined })
  return patch(`${one(namespace, 'services', service)}?${query}`, servicePatch(live, wish.change))
}

export const servicePostRequest = (place: Place, service: NewService, options: WriteOptions): ApiRequest => ({
  method: 'POST',
  path: `${collection(place.namespace, 'services')}?${writeQuery({ ...options, strict: true })}`,
  headers: json,
  body: JSON.stringify(manifest(place, service)),
})

/** @throws E_UNAUTHORIZED: no other write of these credentials would be taken either */
export const writeService = async (api: Api, request: ApiRequest, { urgent }: WriteOptions): Promise<Written> => {
  const fate = await (urgent ? writeUrgently : write)(api, request)
  if (fate.is === 'refused' && fate.status === 401)
    throw failure('E_UNAUTHORIZED', { server: api.server, message: fate.message })
  if (fate.is !== 'written') return { result: fate }
  return { result: { is: 'written', service: serviceView(fate.object) }, object: fate.object }
}

export const patchMinScale = async (
  api: Api,
  place: Place,
  wish: { readonly live: JsonObject; readonly name: string; readonly minScale: string | null },
): Promise<Written> => {
  const path = `${one(place.namespace, 'revisions', wish.name)}?${writeQuery({})}`
  const fate = await write(api, patch(path, revisionPatch(wish.live, wish.minScale)))
  return fate.is === 'written' ? { result: { is: 'written' }, object: fate.object } : { result: fate }
}

/** Deletes the Service that was seen, not another one of its name. */
export const removeService = async (api: Api, place: Place, live: JsonObject): Promise<WriteResult> => {
  const body = JSON.stringify({
    apiVersion: 'v1',
    kind: 'DeleteOptions',
    preconditions: { uid: object(live.metadata).uid ?? null },
  })
  const path = one(place.namespace, 'services', place.service)
  const fate = await write(api, { method: 'DELETE', path, headers: json, body })
  const isGone = fate.is === 'written' || (fate.is === 'refused' && fate.status === 404)
  return isGone ? { is: 'written' } : fate
}

const patch = (path: string, operations: readonly Operation[]): ApiRequest => ({
  method: 'PATCH',
  path,
  headers: { ...accept, 'content-type': 'application/json-patch+json' },
  body: JSON.stringify(operations),
})

const manifest = ({ namespace, service }: Place, wish: NewService): JsonObject => ({
  apiVersion: `${group}/v1`,
  kind: 'Service',
  metadata: {
    name: service,
    namespace,
    labels: { ...wish.labels, [label.active]: 'true' },
    annotations: {
      ...wish.annotations,
      [annotation.driver]: wish.driver,
      [annotation.journal]: printJournal(wish.journal),
    },
  },
  spec: { template: wish.template, ...(wish.traffic.length > 0 && { traffic: wish.traffic }) },
})
