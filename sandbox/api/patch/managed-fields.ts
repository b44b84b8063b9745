/**
 * Who owns which field, after a write by `manager`: what it changed is its own and nobody else's any more. Lists are owned whole.
 * Source: k8s.io/apimachinery managedfields; the CRD declares no list types (facts A.11).
 */
import type { Json, JsonObject } from '../../../src/engine/ports/ports.ts'
import { sameJson } from '../../state/json.ts'
import { isObject } from './json-patch.ts'

type Paths = ReadonlySet<string>
type Write = { readonly manager: string; readonly at: string; readonly apiVersion: string }

const unowned = new Set(['status', 'apiVersion', 'kind'])
const ownedMetadata = new Set(['labels', 'annotations'])
const parting = '\u0000'

export const withManager = (before: Json, after: JsonObject, write: Write): readonly JsonObject[] => {
  const changed = new Set(changedPaths(before, after))
  const known = entriesOf(isObject(before) ? before.metadata : undefined)
  if (changed.size === 0) return known
  const others = known.filter(({ manager }) => manager !== write.manager)
  const own = known.find(({ manager }) => manager === write.manager)
  const mine = new Set([...pathsOf(own?.fieldsV1), ...changed])
  return [...others.flatMap((entry) => without(entry, changed)), entryOf(write, mine)]
}

const entriesOf = (metadata: Json | undefined): readonly JsonObject[] => {
  const entries = isObject(metadata) ? metadata.managedFields : undefined
  return Array.isArray(entries) ? entries.filter(isObject) : []
}

const without = (entry: JsonObject, taken: Paths): readonly JsonObject[] => {
  const left = pathsOf(entry.fieldsV1).filter((path) => !taken.has(path))
  return left.length === 0 ? [] : [{ ...entry, fieldsV1: nested(left) }]
}

const entryOf = ({ manager, at, apiVersion }: Write, paths: Paths): JsonObject => ({
  manager,
  operation: 'Update',
  apiVersion,
  time: at,
  fieldsType: 'FieldsV1',
  fieldsV1: nested([...paths]),
})

/** Leaves that are new or different. */
const changedPaths = (
  before: Json | undefined,
  after: Json | undefined,
  path: readonly string[] = [],
): readonly string[] => {
  if (sameJson(before, after) || isUnowned(path)) return []
  if (!isObject(after)) return after === undefined ? [] : [path.join(parting)]
  const old = isObject(before) ? before : {}
  return Object.keys(after).flatMap((key) => changedPaths(old[key], after[key], [...path, key]))
}

const isUnowned = ([first = '', second]: readonly string[]): boolean =>
  unowned.has(first) || (first === 'metadata' && second !== undefined && !ownedMetadata.has(second))

/** fieldsV1: a map of f:NAME, empty at its leaves. */
const nested = (paths: readonly string[]): JsonObject =>
  paths.reduce<JsonObject>((fields, path) => planted(fields, path.split(parting)), {})

const planted = (fields: JsonObject, [step, ...rest]: readonly string[]): JsonObject => {
  if (step === undefined) return fields
  const key = `f:${step}`
  const below = fields[key]
  return { ...fields, [key]: planted(isObject(below) ? below : {}, rest) }
}

const pathsOf = (fields: Json | undefined, path: readonly string[] = []): readonly string[] => {
  if (!isObject(fields)) return []
  const members = Object.entries(fields)
  if (members.length === 0) return path.length === 0 ? [] : [path.join(parting)]
  return members.flatMap(([key, below]) => pathsOf(below, [...path, key.slice(2)]))
}
