/**
 * Whether the body of a response is what was asked for. Anything may answer in the place of an API server: a login page, a proxy, a
 * maintenance page, with any status. Pure. Source: the Kubernetes API conventions, "Types (Kinds)".
 */
import type { JsonObject } from '../../engine/ports/ports.ts'
import { isObject, object, parseJson, text } from './json.ts'

/** Finds what was asked for in a body; undefined where it is something else. */
export type Find = (body: string) => JsonObject | undefined

/** An object of this name. */
export const objectNamed =
  (name: string): Find =>
  (body) => {
    const found = kindIn(body)
    return found && !/^Status$|List$/.test(found.kind) && object(found.is.metadata).name === name ? found.is : undefined
  }

/** A list, with the resource version that every list of an API server has. Go writes an empty one as null at times. */
export const anyList: Find = (body) => {
  const found = kindIn(body)
  if (!found?.kind.endsWith('List') || !text(object(found.is.metadata).resourceVersion)) return undefined
  return Array.isArray(found.is.items) || found.is.items === null ? found.is : undefined
}

/** The kinds of one API version. */
export const listOfKinds: Find = (body) => {
  const found = kindIn(body)
  return found?.kind === 'APIResourceList' && Array.isArray(found.is.resources) ? found.is : undefined
}

/** An answered review of this kind. */
export const reviewOf =
  (kind: string): Find =>
  (body) => {
    const found = kindIn(body)
    return found?.kind === kind && isObject(found.is.status) ? found.is : undefined
  }

/** The Status of an API server. */
export const anyStatus: Find = (body) => {
  const found = kindIn(body)
  return found?.kind === 'Status' && text(found.is.status) ? found.is : undefined
}

/** The name of the object at a path. */
export const nameAt = (path: string): string => {
  const [before = ''] = path.split('?', 1)
  return decodeURIComponent(before.slice(before.lastIndexOf('/') + 1))
}

/** The beginning of a body that is something else, on one line, for people. */
export const beginningOf = (body: string): string => {
  const line = body.replace(/\s+/g, ' ').trim()
  if (line === '') return 'an empty body'
  return line.length > longest ? `${line.slice(0, longest)}...` : line
}

const longest = 80

const kindIn = (body: string): { readonly is: JsonObject; readonly kind: string } | undefined => {
  const is = parseJson(body)
  const kind = isObject(is) ? text(is.kind) : undefined
  return isObject(is) && kind !== undefined ? { is, kind } : undefined
}
