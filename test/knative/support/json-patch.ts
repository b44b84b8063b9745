/** JSON patch as the API server applies it (RFC 6902, in evanphx/json-patch's reading of `test` with null). Undefined: it fails. */
import type { Json, JsonObject } from '../../../src/engine/ports/ports.ts'
import type { Operation } from '../../../src/knative/writes/patch.ts'
import { isObject } from '../../../src/kubernetes/api/json.ts'
import { same } from './same-json.ts'

export const applyPatch = (target: JsonObject, operations: readonly Operation[]): JsonObject | undefined =>
  operations.reduce<JsonObject | undefined>((now, operation) => now && applyOne(now, operation), target)

const applyOne = (target: JsonObject, operation: Operation): JsonObject | undefined => {
  const [first = '', ...rest] = operation.path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  if (rest.length === 0) return change(target, first, operation)
  const child = Object.hasOwn(target, first) ? target[first] : undefined
  if (!isObject(child)) return undefined
  const path = `/${rest.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`
  const changed = applyOne(child, { ...operation, path })
  return changed && { ...target, [first]: changed }
}

const change = (target: JsonObject, name: string, operation: Operation): JsonObject | undefined => {
  const isThere = Object.hasOwn(target, name)
  switch (operation.op) {
    case 'add':
      return { ...target, [name]: operation.value }
    case 'remove':
      return isThere ? Object.fromEntries(Object.entries(target).filter(([key]) => key !== name)) : undefined
    case 'test': {
      const found: Json = isThere ? (target[name] ?? null) : null
      return same(found, operation.value) ? target : undefined
    }
  }
}
