/**
 * JSON Patch (RFC 6902) as kube-apiserver applies it: all of it or nothing. Three ways of its own: `test` with null passes on an
 * absent member, but not below an absent parent; `replace` of an absent member adds it; the document itself can't be added.
 * Source: gopkg.in/evanphx/json-patch.v4 patch.go, which apiserver's endpoints/handlers/patch.go uses.
 */
import type { Json, JsonObject } from '../../../src/engine/ports/ports.ts'
import { sameJson } from '../../state/json.ts'

type Operation = JsonObject & { readonly op: string; readonly path: string }

/** The patched document; undefined when an operation does not apply or is none. */
export const applyJsonPatch = (document: Json, patch: readonly Json[]): Json | undefined => {
  let patched: Json | undefined = document
  for (const operation of patch) {
    if (patched === undefined || !isOperation(operation)) return undefined
    patched = applyOne(patched, operation)
  }
  return patched
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value)

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

const isOperation = (value: Json): value is Operation =>
  isObject(value) && typeof value.op === 'string' && typeof value.path === 'string'

const applyOne = (document: Json, operation: Operation): Json | undefined => {
  const { op, value = null } = operation
  const path = pointer(operation.path)
  switch (op) {
    case 'test':
      return path && passes(document, path, value) ? document : undefined
    case 'replace':
      return path && (path.length === 0 ? value : edit(document, path, replaceBy(value)))
    case 'add':
      return path && edit(document, path, insert(value))
    case 'remove':
      return path && edit(document, path, remove)
    case 'copy':
    case 'move':
      return path && transfer(document, operation, path)
    default:
      return undefined
  }
}

const passes = (document: Json, path: readonly string[], value: Json): boolean => {
  if (path.length === 0) return sameJson(document, value)
  const parent = read(document, path.slice(0, -1))
  const found = read(document, path)
  if (isObject(parent)) return sameJson(found ?? null, value)
  return found !== undefined && sameJson(found, value)
}

const transfer = (document: Json, operation: Operation, path: readonly string[]): Json | undefined => {
  const from = typeof operation.from === 'string' ? pointer(operation.from) : undefined
  const value = from && read(document, from)
  if (!from || value === undefined) return undefined
  const without = operation.op === 'move' ? edit(document, from, remove) : document
  return without === undefined ? undefined : edit(without, path, insert(value))
}

/** The steps of a JSON pointer; undefined where it is none. */
const pointer = (text: string): readonly string[] | undefined => {
  if (text === '') return []
  if (!text.startsWith('/')) return undefined
  const unescaped = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~')
  return text.slice(1).split('/').map(unescaped)
}

const read = (document: Json | undefined, path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>((value, step) => child(value, step), document)

const child = (value: Json | undefined, step: string): Json | undefined => {
  if (!isList(value)) return isObject(value) ? value[step] : undefined
  const index = position(step)
  return index === undefined ? undefined : value[index]
}

const position = (step: string): number | undefined => (/^\d+$/.test(step) ? Number(step) : undefined)

/** The parent with its member `step` changed; undefined when that can't be. */
type Edit = (parent: Json, step: string) => Json | undefined

const edit = (document: Json, path: readonly string[], change: Edit): Json | undefined => {
  const [step, ...rest] = path
  if (step === undefined) return undefined
  if (rest.length === 0) return change(document, step)
  const below = child(document, step)
  const edited = below === undefined ? undefined : edit(below, rest, change)
  return edited === undefined ? undefined : put(document, step, edited)
}

const put = (parent: Json, step: string, value: Json): Json | undefined => {
  if (isObject(parent)) return { ...parent, [step]: value }
  const index = position(step)
  return isList(parent) && index !== undefined ? parent.with(index, value) : undefined
}

const insert =
  (value: Json): Edit =>
  (parent, step) => {
    if (!isList(parent)) return put(parent, step, value)
    const index = step === '-' ? parent.length : position(step)
    return index === undefined || index > parent.length ? undefined : parent.toSpliced(index, 0, value)
  }

const replaceBy =
  (value: Json): Edit =>
  (parent, step) =>
    isList(parent) && child(parent, step) === undefined ? undefined : put(parent, step, value)

const remove: Edit = (parent, step) => {
  if (child(parent, step) === undefined) return undefined
  if (isList(parent)) return parent.toSpliced(Number(step), 1)
  if (!isObject(parent)) return undefined
  const { [step]: _removed, ...kept } = parent
  return kept
}
