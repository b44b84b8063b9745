/** Deletes objects, and finds what else would go with a definition: the objects of its kind. */
import type { JsonObject } from '../../engine/ports/ports.ts'
import { failure } from '../../errors/catalogue.ts'
import { controllerIn, object, objects, text } from '../api/json.ts'
import { readList } from '../api/read.ts'
import type { Api } from '../api/request.ts'
import { isRight, refused } from '../api/responses.ts'
import { write } from '../api/write.ts'
import { isRetriable } from '../http/retry.ts'
import type { ApiRequest } from '../http/transport.ts'
import { definedBy, listPathOf, pathOf, type Resource, type Typed } from './kinds.ts'
import { groupOf, isDeployment, objectText } from './objects.ts'
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
 * take, which is minutes for those of Knative. A custom object is there until all is gone that was made of it: its controllers, which may
 * have to let go of each, are deleted after it.
 */
const deletion = (each: Placed, isDryRun: boolean): ApiRequest => {
  const propagationPolicy = isDeployment(each) || isOfProduct(each) ? 'Foreground' : 'Background'
  const query = new URLSearchParams({ propagationPolicy, ...(isDryRun && { dryRun: 'All' }) })
  return { method: 'DELETE', path: `${each.path}?${query}`, headers: { accept: 'application/json' } }
}

/** Of a group that is not Kubernetes' own. */
const isOfProduct = (each: Placed): boolean => groupOf(each).includes('.') && !groupOf(each).endsWith('.k8s.io')

/**
 * Objects of the kinds that these definitions, as they are in the cluster, define: those that no manifest has, and no object of these
 * kinds owns. What another product owns, as KServe does its Services, would go with its kind all the same.
 * @throws E_OBJECT_REFUSED where they cannot be listed, and what `read` throws
 */
export async function objectsOfKinds(
  api: Api,
  definitions: readonly Placed[],
  own: readonly Placed[],
): Promise<readonly Placed[]> {
  const known = new Set(own.map(({ path }) => path))
  const found = await Promise.all(definitions.map((each) => instancesOf(api, each)))
  const going = new Set(definitions.flatMap(({ body }) => definedBy(body).map(groupKind)))
  return found.flat().filter(({ path, body }) => !known.has(path) && !isOwnedBy(going, body))
}

async function instancesOf(api: Api, definition: Placed): Promise<readonly Placed[]> {
  const [resource] = definedBy(definition.body)
  if (!resource) return []
  const listed = await readList(api, { path: listPathOf(resource) })
  if (!listed && isEstablished(definition.body))
    throw failure('E_OBJECT_REFUSED', { object: objectText(definition), why: 'its objects cannot be listed' })
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

const isEstablished = ({ status }: JsonObject): boolean =>
  objects(object(status).conditions).some(({ type, status: is }) => type === 'Established' && is === 'True')

const groupKind = (typed: Typed): string => `${groupOf(typed)} ${typed.kind}`

const isOwnedBy = (going: ReadonlySet<string>, body: JsonObject): boolean => {
  const { apiVersion, kind } = object(controllerIn(body.metadata))
  return going.has(groupKind({ apiVersion: text(apiVersion) ?? '', kind: text(kind) ?? '' }))
}

/** What of these kinds is in a namespace, made by nobody else: workloads and volumes. */
const lasting: readonly (Typed & { readonly plural: string })[] = [
  { apiVersion: 'apps/v1', kind: 'Deployment', plural: 'deployments' },
  { apiVersion: 'apps/v1', kind: 'StatefulSet', plural: 'statefulsets' },
  { apiVersion: 'apps/v1', kind: 'DaemonSet', plural: 'daemonsets' },
  { apiVersion: 'v1', kind: 'PersistentVolumeClaim', plural: 'persistentvolumeclaims' },
]

/** What would go with these namespaces and is in no manifest. @throws what `read` throws */
export async function lastingIn(
  api: Api,
  namespaces: readonly Placed[],
  own: readonly Placed[],
): Promise<readonly Placed[]> {
  const known = new Set(own.map(({ path }) => path))
  const found = await Promise.all(
    namespaces.flatMap(({ name: namespace, source }) =>
      lasting.map(async (typed): Promise<readonly Placed[]> => {
        const resource = { ...typed, isNamespaced: true, isServed: true }
        const listed = await readList(api, { path: listPathOf(resource, namespace) })
        return (listed?.items ?? []).flatMap((body) => placedInstance(body, resource, source))
      }),
    ),
  )
  return found.flat().filter(({ path, body }) => !known.has(path) && !controllerIn(body.metadata))
}
