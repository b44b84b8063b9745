/** Strict equality of JSON, apart from key order. */
import { isDeepStrictEqual } from 'node:util'
import type { Json } from '../../../src/engine/ports/ports.ts'

export const same = (one: Json, other: Json): boolean => isDeepStrictEqual(one, other)
