/** What an object is to become: the patch applied, or the body of a PUT, with all that put back which no client may change. */
import type { Json, JsonObject } from '../../src/engine/ports/ports.ts'
import type { PodAutoscalerObject, RevisionObject, ServiceObject } from '../objects/objects.ts'
import type { Call } from './call.ts'
import { isObject } from './patch/json-patch.ts'
import { type Patched, parsed, patched } from './patch/patch.ts'
import { subjectOf } from './read/subject.ts'
import { badRequest, conflict, invalid } from './status.ts'

/** A resourceVersion that is not the newest is a conflict; a generation is ignored (live-facts, second pass 1). */
export const wished = (before: ServiceObject | RevisionObject | PodAutoscalerObject, call: Call): Patched => {
  const wish = call.verb === 'patch' ? patched(before, call.request) : replaced(call)
  if (wish.is === 'refused') return wish
  const metadata = isObject(wish.object.metadata) ? wish.object.metadata : {}
  const { name, namespace, uid, resourceVersion, generation, creationTimestamp } = before.metadata
  if (metadata.uid !== undefined && metadata.uid !== uid) return immutable(call, metadata.uid)
  if (metadata.resourceVersion !== undefined && metadata.resourceVersion !== resourceVersion) {
    return { is: 'refused', status: conflict(subjectOf(call)) }
  }
  const kept = { name, namespace, uid, resourceVersion, generation, creationTimestamp }
  const status: JsonObject = before.status ? { status: before.status } : {}
  return { is: 'fine', object: { ...wish.object, ...status, metadata: { ...metadata, ...kept } } }
}

const immutable = (call: Call, uid: Json): Patched => {
  const message = `Invalid value: ${JSON.stringify(uid)}: field is immutable`
  return { is: 'refused', status: invalid(call.served.kind, subjectOf(call), [{ field: 'metadata.uid', message }]) }
}

const replaced = (call: Call): Patched => {
  const sent = parsed(call.request.body)
  if (!isObject(sent)) return { is: 'refused', status: badRequest('the body is no JSON object') }
  if (isObject(sent.metadata) && sent.metadata.resourceVersion) return { is: 'fine', object: sent }
  const cause = { field: 'metadata.resourceVersion', message: 'Invalid value: 0: must be specified for an update' }
  return { is: 'refused', status: invalid(call.served.kind, subjectOf(call), [cause]) }
}
