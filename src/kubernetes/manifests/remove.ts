/** Deletes objects, and finds what else would go with a definition: the objects of its kind. */
import { isObject } from '../../engine/ports/json.ts'
import type { JsonObject } from '../../engine/ports/ports.ts'
import { failure } from '../../errors/catalogue.ts'
import { object, objects, text } from '../api/json.ts'
import { readList } from '../api/read.ts'
import type { Api } from '../api/request.ts'
import { isRight, refused } from '../api/responses.ts'
import { write } from '../api/write.ts'
import { isRetriable } from '../http/retry.ts'
import type { ApiRequest } from '../http/transport.ts'
import { definedBy, everyPath, pathOf, type Resource } from './kinds.ts'
import { isDeployment } from './objects.ts'
import { type Placed, refusalOf, rehearse } from './placed.ts'

/** Whether the cluster would let it be deleted, by a dry run. @throws E_OBJECT_FORBIDDEN, E_OBJECT_REFUSED, E_API_SILENT */
export async function checkRemovable(api: Api, each: Placed): Promise<void> {
  const response = await rehearse(api, deletion(each, true))
  // 409: it is being deleted already.
  if (isRight(response) || isRetriable(response) || response.status === 404 || response.status === 409) return
  const result = refused(response)
  if (result.is !== 'written') throw refusalOf(each, result)
}

/** It may be there for a while still. @throws E_OBJECT_FORBIDDEN, E_OBJECT_REFUSED, E_STOPPED */
export async function remove(api: Api, each: Placed, signal: AbortSignal): Promise<void> {
  if (signal.aborted) throw failure('E_STOPPED', {})
  const result = await write(api, deletion(each, false))
  const isTaken = result.is === 'written' || result.is === 'guard-failed' || result.is === 'unknown'
  if (!isTaken && result.status !== 404) throw refusalOf(each, result)
}

/**
 * A Deployment is there until its pods are: a namespace with pods that drain is looked at again only after half of the time that they may
 * take, which is minutes for those of Knative.
 */
const deletion = (each: Placed, isDryRun: boolean): ApiRequest => {
  const propagationPolicy = isDeployment(each) ? 'Foreground' : 'Background'
  const query = new URLSearchParams({ propagationPolicy, ...(isDryRun && { dryRun: 'All' }) })
  return { method: 'DELETE', path: `${each.path}?${query}`, headers: { accept: 'application/json' } }
}

/** Objects of the kinds that these definitions, which are there, define: those that no other object owns, and no manifest has. */
export async function objectsOfKinds(
  api: Api,
  definitions: readonly Placed[],
  own: readonly Placed[],
): Promise<readonly Placed[]> {
  const known = new Set(own.map(({ path }) => path))
  const found = await Promise.all(definitions.map((each) => instancesOf(api, each)))
  return found.flat().filter(({ path, body }) => !known.has(path) && !isOwned(body))
}

async function instancesOf(api: Api, definition: Placed): Promise<readonly Placed[]> {
  const [resource] = definedBy(definition.body)
  if (!resource) return []
  const listed = await readList(api, { path: everyPath(resource) })
  return (listed?.items ?? []).flatMap((body) => placedInstance(body, resource, definition.source))
}

function placedInstance(body: JsonObject, resource: Resource, source: string): readonly Placed[] {
  const { name: named, namespace: placed } = object(body.metadata)
  const [name, namespace] = [text(named), text(placed)]
  if (name === undefined) return []
  const { apiVersion, kind } = resource
  const place = { name, ...(namespace !== undefined && { namespace }) }
  return [{ source, apiVersion, kind, body, ...place, resource, path: pathOf(resource, place) }]
}

const isOwned = ({ metadata }: JsonObject): boolean =>
  objects(object(metadata).ownerReferences).some((owner) => isObject(owner) && owner.controller === true)
