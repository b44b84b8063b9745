/**
 * Whether JSON has the shape it must have. Unknown fields are pruned, or refused where the request asks for it
 * (fieldValidation=Strict); a wrong type fails while Knative's webhook decodes. Facts A.11; live-facts, second pass 10.
 */
import type { Json } from '../../src/engine/ports/ports.ts'
import { isList, isObject } from '../api/patch/json-patch.ts'

export type Shape =
  | 'string'
  | 'integer'
  | 'boolean'
  /** Whatever it is, it stays. */
  | 'any'
  | { readonly each: Shape }
  | { readonly every: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> }

export type Misfit =
  | { readonly is: 'unknown'; readonly path: string }
  | { readonly is: 'mistyped'; readonly path: string; readonly wanted: string; readonly found: string }

/** Where `value` does not fit; null fits everywhere, as an absent field does. */
export const misfits = (value: Json, shape: Shape, path = ''): readonly Misfit[] => {
  if (value === null || shape === 'any') return []
  if (typeof shape === 'string') return fitsLeaf(value, shape) ? [] : [mistyped(value, shape, path)]
  if ('each' in shape) {
    if (!isList(value)) return [mistyped(value, 'array', path)]
    return value.flatMap((item, index) => misfits(item, shape.each, `${path}[${index}]`))
  }
  if (!isObject(value)) return [mistyped(value, 'object', path)]
  return Object.entries(value).flatMap(([key, member]) => {
    const inner = 'every' in shape ? shape.every : shape.fields[key]
    const below = path === '' ? key : `${path}.${key}`
    return inner ? misfits(member, inner, below) : [{ is: 'unknown', path: below } as const]
  })
}

const fitsLeaf = (value: Json, shape: 'string' | 'integer' | 'boolean'): boolean =>
  shape === 'integer' ? Number.isInteger(value) : typeof value === shape

const mistyped = (value: Json, wanted: string, path: string): Misfit => ({
  is: 'mistyped',
  path,
  wanted,
  found: typeof value === 'number' ? `number ${value}` : isList(value) ? 'array' : typeof value,
})

/** Without the fields it does not know. */
export const pruned = (value: Json, shape: Shape): Json => {
  if (typeof shape === 'string') return value
  if ('each' in shape) return isList(value) ? value.map((item) => pruned(item, shape.each)) : value
  if (!isObject(value)) return value
  const kept = Object.entries(value).flatMap(([key, member]) => {
    const inner = 'every' in shape ? shape.every : shape.fields[key]
    return inner ? [[key, pruned(member, inner)] as const] : []
  })
  return Object.fromEntries(kept)
}
