/** The two patch types custom resources know; a strategic merge is 415. Server-side apply the sandbox does not do. */
import type { Json, JsonObject } from '../../../src/engine/ports/ports.ts'
import type { ApiRequest } from '../../../src/kubernetes/http/transport.ts'
import { badRequest, notInSandbox, patchRejected, type Status, unsupportedPatch } from '../status.ts'
import { applyJsonPatch, isList, isObject } from './json-patch.ts'
import { applyMergePatch } from './merge-patch.ts'

export type Patched =
  | { readonly is: 'fine'; readonly object: JsonObject }
  | { readonly is: 'refused'; readonly status: Status }

export const patched = (before: JsonObject, request: ApiRequest): Patched => {
  const patch = parsed(request.body)
  if (patch === undefined) return refused(badRequest('error decoding patch: the body is no JSON'))
  const type = contentType(request)
  switch (type) {
    case 'application/json-patch+json':
      return isList(patch)
        ? checked(applyJsonPatch(before, patch))
        : refused(badRequest('error decoding patch: no list'))
    case 'application/merge-patch+json':
      return checked(applyMergePatch(before, patch))
    case 'application/apply-patch+yaml':
      return refused(notInSandbox('server-side apply'))
    default:
      return refused(unsupportedPatch(type))
  }
}

const refused = (status: Status): Patched => ({ is: 'refused', status })

const checked = (object: Json | undefined): Patched =>
  isObject(object) ? { is: 'fine', object } : refused(patchRejected())

const contentType = ({ headers = {} }: ApiRequest): string => {
  const entry = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')
  return entry?.[1].split(';')[0]?.trim() ?? ''
}

/** undefined: no JSON. */
export const parsed = (body: string | undefined): Json | undefined => {
  try {
    return JSON.parse(body ?? '')
  } catch {
    return undefined
  }
}
