/**
 * A manifest file as a Service to roll out: one document, of the Service that is meant, without what the rollout decides.
 */
import type { Json, JsonObject } from '../../engine/ports/cluster-views.ts'
import { isObject } from '../../engine/ports/json.ts'
import { documentsIn, whyOf } from '../../engine/ports/yaml/documents.ts'
import { type Fault, fault, ok, type Read, wrong } from '../setting.ts'
import { type FileText, readFound } from '../written/raw.ts'

/** The file as it was found, and what it must be about. */
export type Meant = { readonly file: string; readonly service?: string; readonly namespace?: string }

export const manifestOf = (found: FileText, meant: Meant): Read<JsonObject> =>
  readFound(found, meant.file, (text) => parseManifest(text, meant))

const parseManifest = (text: string, meant: Meant): Read<JsonObject> => {
  const { file } = meant
  const read = documentsIn(text, mostParts)
  if (read instanceof Error) return wrong('E_MANIFEST_YAML', { file, why: whyOf(read) })
  const [manifest] = read
  if (read.length !== 1) return wrong('E_MANIFEST_KIND', { file, found: `${read.length} documents` })
  if (!isObject(manifest) || !isService(manifest)) return wrong('E_MANIFEST_KIND', { file, found: kindOf(manifest) })
  const faults = faultsOf(manifest, meant)
  return faults.length > 0 ? { is: 'wrong', faults } : ok(manifest)
}

/** Some seconds for the library; hours for a million. */
const mostParts = 10_000

const isService = (manifest: JsonObject): boolean =>
  manifest.apiVersion === 'serving.knative.dev/v1' &&
  manifest.kind === 'Service' &&
  isObject(at(manifest, 'spec', 'template', 'spec'))

const kindOf = (manifest: unknown): string => {
  if (!isObject(manifest)) return 'no object'
  const { apiVersion, kind } = manifest
  if (typeof kind !== 'string' || typeof apiVersion !== 'string') return 'no Kubernetes object'
  return kind === 'Service' && apiVersion === 'serving.knative.dev/v1'
    ? 'a Service without spec.template.spec'
    : `a ${kind} (${apiVersion})`
}

const at = (value: Json | undefined, ...path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>((inner, key) => (isObject(inner) ? inner[key] : undefined), value)

const faultsOf = (manifest: JsonObject, { file, service, namespace }: Meant): readonly Fault[] => {
  const name = at(manifest, 'metadata', 'name')
  const place = at(manifest, 'metadata', 'namespace') ?? namespace
  const revision = at(manifest, 'spec', 'template', 'metadata', 'name')
  const other = (field: string, found: Json | undefined, wanted: string) =>
    found === wanted ? [] : [fault('E_MANIFEST_OTHER', { file, field, found: nameOf(found), wanted })]
  return [
    ...(service === undefined ? [] : other('name', name, service)),
    ...(namespace === undefined ? [] : other('namespace', place, namespace)),
    ...strangers(manifest).map((field) => fault('E_MANIFEST_FIELD', { file, field })),
    ...notTexts(manifest).map((field) => fault('E_MANIFEST_TEXT', { file, field })),
    ...(splits(at(manifest, 'spec', 'traffic')) ? [fault('E_MANIFEST_TRAFFIC', { file })] : []),
    ...(typeof revision === 'string' ? [fault('E_MANIFEST_NAME', { file, name: revision })] : []),
  ]
}

/** What is applied, and what the API server writes itself and an exported file repeats. */
const known: Readonly<Record<string, ReadonlySet<string>>> = {
  '': new Set(['apiVersion', 'kind', 'metadata', 'spec', 'status']),
  metadata: new Set([
    ...['name', 'namespace', 'labels', 'annotations'],
    ...['creationTimestamp', 'generation', 'managedFields', 'resourceVersion', 'selfLink', 'uid'],
  ]),
  spec: new Set(['template', 'traffic']),
  'spec.template': new Set(['metadata', 'spec']),
}

/** What is not a name may be a piece of a value, and secret. */
const shown = (name: string): string => (/^[A-Za-z][\w./-]{0,99}$/.test(name) ? name : '(an unreadable name)')

const strangers = (manifest: JsonObject): readonly string[] =>
  Object.entries(known).flatMap(([part, fields]) => {
    const found = part === '' ? manifest : at(manifest, ...part.split('.'))
    const names = isObject(found) ? Object.keys(found) : []
    return names
      .filter((name) => !fields.has(name))
      .map((name) => (part === '' ? shown(name) : `${part}.${shown(name)}`))
  })

/** Labels and annotations of the Service: YAML makes numbers of some, which the API server would refuse. */
const notTexts = (manifest: JsonObject): readonly string[] =>
  ['labels', 'annotations'].flatMap((part) => {
    const found = at(manifest, 'metadata', part) ?? {}
    if (!isObject(found)) return [`metadata.${part}`]
    const wrong = Object.entries(found).filter(([, value]) => typeof value !== 'string')
    return wrong.map(([name]) => `metadata.${part}.${shown(name)}`)
  })

const nameOf = (found: Json | undefined): string =>
  typeof found === 'object' ? 'not a string' : `${found ?? 'not set'}`

/** All to the latest Revision is what a Service without the field says too. */
const splits = (traffic: Json | undefined): boolean => {
  if (!Array.isArray(traffic) || traffic.length === 0) return false
  const [only]: readonly Json[] = traffic
  const isPlain =
    traffic.length === 1 &&
    at(only, 'tag') === undefined &&
    at(only, 'revisionName') === undefined &&
    at(only, 'percent') === 100
  return !isPlain
}
