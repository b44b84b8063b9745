/** Where objects of a manifest live in the API: what the API server says of their kinds, and what definitions in the manifests will add. */
import type { JsonObject } from '../../engine/ports/ports.ts'
import { object, objects, text } from '../api/json.ts'
import { readKinds } from '../api/read.ts'
import type { Api } from '../api/request.ts'
import { groupOf, isDefinition, type ManifestObject } from './objects.ts'

export type Resource = {
  readonly apiVersion: string
  readonly kind: string
  /** As in a path and a Role: `deployments`. */
  readonly plural: string
  readonly isNamespaced: boolean
  /** The API server knows it already. */
  readonly isServed: boolean
}

export type Typed = Pick<ManifestObject, 'apiVersion' | 'kind'>
/** Undefined: nobody knows this kind. */
export type FindResource = (of: Typed) => Resource | undefined

/** One request for each API version. @throws what `read` throws */
export async function readResources(api: Api, all: readonly ManifestObject[]): Promise<FindResource> {
  const defined = all.filter(isDefinition).flatMap(({ body }) => definedBy(body))
  const versions = [...new Set([...all, ...defined].map(({ apiVersion }) => apiVersion))]
  const served = await Promise.all(versions.map((apiVersion) => servedIn(api, apiVersion)))
  const known = [...served.flat(), ...defined]
  return ({ apiVersion, kind }) => known.find((each) => each.apiVersion === apiVersion && each.kind === kind)
}

async function servedIn(api: Api, apiVersion: string): Promise<readonly Resource[]> {
  const listed = await readKinds(api, rootOf(apiVersion))
  return objects(listed?.resources).flatMap(({ name, kind, namespaced }): readonly Resource[] => {
    const [plural, kindName] = [text(name), text(kind)]
    // `deployments/status` is a part of an object.
    if (plural === undefined || kindName === undefined || plural.includes('/')) return []
    return [{ apiVersion, kind: kindName, plural, isNamespaced: namespaced === true, isServed: true }]
  })
}

/** What a custom resource definition makes the API server serve. */
export function definedBy(definition: JsonObject): readonly Resource[] {
  const { group, scope, names, versions } = object(definition.spec)
  const [kind, plural] = [text(object(names).kind), text(object(names).plural)]
  if (kind === undefined || plural === undefined) return []
  return objects(versions).flatMap(({ name, served }): readonly Resource[] =>
    served === false
      ? []
      : [{ apiVersion: `${group}/${name}`, kind, plural, isNamespaced: scope === 'Namespaced', isServed: false }],
  )
}

const rootOf = (apiVersion: string): string => {
  const parts = apiVersion.split('/').map(encodeURIComponent).join('/')
  return apiVersion.includes('/') ? `/apis/${parts}` : `/api/${parts}`
}

/** Of the objects of a kind in one namespace, or in all. */
export const listPathOf = ({ apiVersion, plural }: Resource, namespace?: string): string => {
  const place = namespace === undefined ? '' : `/namespaces/${encodeURIComponent(namespace)}`
  return `${rootOf(apiVersion)}${place}/${encodeURIComponent(plural)}`
}

export const pathOf = (resource: Resource, { name, namespace }: Pick<ManifestObject, 'name' | 'namespace'>): string =>
  `${listPathOf(resource, namespace)}/${encodeURIComponent(name)}`

/** `patch deployments.apps` */
export const rightText = (verb: string, { apiVersion, plural }: Resource): string => {
  const group = groupOf({ apiVersion })
  return `${verb} ${plural}${group === '' ? '' : `.${group}`}`
}
