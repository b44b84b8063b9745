/** JSON Merge Patch (RFC 7386): objects are merged, null takes away, everything else, lists too, is replaced whole. */
import type { Json, JsonObject } from '../../../src/engine/ports/ports.ts'
import { isObject } from './json-patch.ts'

export const applyMergePatch = (document: Json | undefined, patch: Json): Json => {
  if (!isObject(patch)) return patch
  const merged: Record<string, Json> = isObject(document) ? { ...document } : {}
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key]
    else merged[key] = applyMergePatch(merged[key], value)
  }
  return merged satisfies JsonObject
}
