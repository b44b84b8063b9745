/** Guards for JSON that anyone may have written. Pure. */
import type { Json, JsonObject } from './cluster-views.ts'

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const nothing: JsonObject = {}

/** The object, or an empty one. */
export const object = (value: Json | undefined): JsonObject => (isObject(value) ? value : nothing)
