/**
 * Where the values of environment variables stand in what is sent to the API server: under `env` in a manifest, and in a JSON patch
 * also beside a path into such a list. They may be secret, so nothing that people read shows them. Pure.
 */
import type { Json } from './cluster-views.ts'

/** What is shown in place of a value. */
export const hidden = '***'

/** The same JSON, each value of a variable replaced by `***`. */
export const redactEnv = (node: Json): Json => changed(node, { inEnv: false, change: () => hidden })

/** The values of all variables, as text. */
export const envValuesIn = (node: Json): readonly string[] => {
  const values: string[] = []
  const keep = (value: string): string => {
    values.push(value)
    return value
  }
  changed(node, { inEnv: false, change: keep })
  return values
}

type Walk = { readonly inEnv: boolean; readonly change: (value: string) => string }

const changed = (node: Json, walk: Walk): Json => {
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) return node.map((each: Json) => changed(each, walk))
  const inEnv = walk.inEnv || ('path' in node && typeof node.path === 'string' && /\/env(\/|$)/.test(node.path))
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, field(key, value, { ...walk, inEnv })]))
}

const field = (key: string, value: Json, walk: Walk): Json => {
  const isValue = walk.inEnv && key === 'value' && typeof value !== 'object'
  return isValue ? walk.change(String(value)) : changed(value, { ...walk, inEnv: walk.inEnv || key === 'env' })
}
