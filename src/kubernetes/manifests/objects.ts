/** The objects of a manifest, as `kubectl apply --filename` takes them. Pure. */
import { isDeepStrictEqual } from 'node:util'
import { isObject } from '../../engine/ports/json.ts'
import type { JsonObject } from '../../engine/ports/ports.ts'
import { documentsIn, whyOf } from '../../engine/ports/yaml/documents.ts'
import { failure } from '../../errors/catalogue.ts'
import { object, objects, text } from '../api/json.ts'

export type ManifestObject = {
  /** The manifest that it stands in, for people. */
  readonly source: string
  readonly apiVersion: string
  readonly kind: string
  readonly name: string
  /** As written. */
  readonly namespace?: string
  readonly body: JsonObject
}

export type Manifest = { readonly source: string; readonly objects: readonly ManifestObject[] }

/** Of one document; the largest definitions of the field have a tenth. */
const mostParts = 100_000

/** In the order of the text; a List stands for its items. @throws E_MANIFEST_YAML, E_SOURCE_OBJECT, E_SOURCE_EMPTY */
export function manifestOf(source: string, content: string): Manifest {
  const documents = documentsIn(content, mostParts)
  if (documents instanceof Error) throw failure('E_MANIFEST_YAML', { file: source, why: whyOf(documents) })
  const found = documents.flatMap((document, index) =>
    itemsOf(document).map((each) => objectOf(each, source, index + 1)),
  )
  if (found.length === 0) throw failure('E_SOURCE_EMPTY', { source })
  return { source, objects: found }
}

const itemsOf = (document: unknown): readonly unknown[] =>
  isObject(document) && document.kind === 'List' && document.apiVersion === 'v1' ? objects(document.items) : [document]

function objectOf(document: unknown, source: string, number: number): ManifestObject {
  const body = isObject(document) ? document : {}
  const { name: named, namespace: placed } = object(body.metadata)
  const [apiVersion, kind, name, namespace] = [text(body.apiVersion), text(body.kind), text(named), text(placed)]
  if (apiVersion !== undefined && kind !== undefined && name !== undefined)
    return { source, apiVersion, kind, name, body, ...(namespace !== undefined && { namespace }) }
  const lacks = apiVersion === undefined ? 'apiVersion' : kind === undefined ? 'kind' : 'metadata.name'
  throw failure('E_SOURCE_OBJECT', { source, number, lacks })
}

/**
 * Releases repeat the definitions of one manifest in another: what is the same is taken once, where it comes first.
 * @throws E_OBJECT_TWICE where it is not the same: one would undo the other
 */
export function withoutRepeats(manifests: readonly Manifest[]): readonly Manifest[] {
  const seen = new Map<string, ManifestObject>()
  const isNew = (each: ManifestObject): boolean => {
    const key = [groupOf(each), each.kind, each.namespace, each.name].join('/')
    const first = seen.get(key)
    if (!first) seen.set(key, each)
    else if (!isDeepStrictEqual(first.body, each.body))
      throw failure('E_OBJECT_TWICE', { object: objectText(each), source: first.source, other: each.source })
    return !first
  }
  return manifests.map((manifest) => ({ ...manifest, objects: manifest.objects.filter(isNew) }))
}

/** Empty for the core group. */
export const groupOf = ({ apiVersion }: Pick<ManifestObject, 'apiVersion'>): string =>
  apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : ''

type Typed = Pick<ManifestObject, 'apiVersion' | 'kind'>

export const isNamespace = ({ apiVersion, kind }: Typed): boolean => apiVersion === 'v1' && kind === 'Namespace'

export const isDefinition = (each: Typed): boolean =>
  groupOf(each) === 'apiextensions.k8s.io' && each.kind === 'CustomResourceDefinition'

export const isDeployment = (each: Typed): boolean => groupOf(each) === 'apps' && each.kind === 'Deployment'

/** `Deployment controller in knative-serving` */
export const objectText = ({ kind, name, namespace }: Pick<ManifestObject, 'kind' | 'name' | 'namespace'>): string =>
  `${kind} ${name}${namespace === undefined ? '' : ` in ${namespace}`}`
