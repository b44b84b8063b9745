/** When two pieces of JSON mean the same to Kubernetes: key order does not count, and absent is null, empty or {}. */
import type { Json, JsonObject } from '../../engine/ports/ports.ts'
import { isObject } from '../../kubernetes/api/json.ts'

export const same = (one: Json | undefined, other: Json | undefined): boolean => {
  if (isBlank(one) || isBlank(other)) return isBlank(one) && isBlank(other)
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item: Json, index) => same(item, other[index]))
  if (isObject(one) && isObject(other))
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) =>
      same(own(one, key), own(other, key)),
    )
  return one === other
}

const own = (object: { readonly [key: string]: Json }, key: string): Json | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined

/** Also an object of nothing but blanks: `resources: { limits: {} }` asks for nothing. */
const isBlank = (value: Json | undefined): boolean => {
  if (value === undefined || value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return isObject(value) && Object.values(value).every(isBlank)
}

/** One text for all that `same` takes for the same. */
export const canonical = (value: Json | undefined): string => JSON.stringify(plain(value)) ?? ''

const plain = (value: Json | undefined): Json | undefined => {
  if (isBlank(value)) return undefined
  if (Array.isArray(value)) return value.map((item: Json) => plain(item) ?? null)
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([key, item]) => [key, plain(item)] as const)
  return Object.fromEntries(
    entries.filter(([, item]) => item !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)),
  ) as JsonObject
}
