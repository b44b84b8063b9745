/**
 * Writes: what is sent is applied, decoded, admitted and stored, in that order, or nothing happens. A dry run stops before the
 * last. Source: k8s.io/apiserver endpoints/handlers; live-facts, "Writes and guards" and second pass 1.
 */
import type { Json, JsonObject } from '../../src/engine/ports/ports.ts'
import { draftService, isPodAutoscaler, isRevision } from '../admission/draft.ts'
import { admitPodAutoscaler, admitRevision } from '../admission/revision.ts'
import { type Admitted, admitService } from '../admission/service.ts'
import { newMeta } from '../controllers/owners.ts'
import type { Meta, PodAutoscalerObject, RevisionObject, ServiceObject } from '../objects/objects.ts'
import { sameJson } from '../state/json.ts'
import type { Table } from '../state/store.ts'
import type { World } from '../world.ts'
import type { Call } from './call.ts'
import { isHeld } from './delete.ts'
import { isObject } from './patch/json-patch.ts'
import { withManager } from './patch/managed-fields.ts'
import { parsed } from './patch/patch.ts'
import { subjectOf } from './read/subject.ts'
import { type Reply, replyStatus, replyWith } from './reply.ts'
import { alreadyExists, badRequest, notFound } from './status.ts'
import { wished } from './wish.ts'

export const create = (world: World, call: Call, user: string): Reply => {
  const sent = parsed(call.request.body)
  const metadata = isObject(sent) && isObject(sent.metadata) ? sent.metadata : {}
  const { name } = metadata
  if (!isObject(sent) || typeof name !== 'string') return replyStatus(badRequest('the object has no name'))
  const named = { ...call, name }
  if (world.store.services.get(call.namespace, name)) return replyStatus(alreadyExists(subjectOf(named)))
  const fresh = { ...sent, metadata: { ...metadata, ...newMeta({ name, namespace: call.namespace }) } }
  return writeService(world, named, { sent: fresh, user })
}

export const change = (world: World, call: Call, user: string): Reply => {
  const before = changeable(world, call)
  if (!before) return replyStatus(notFound(subjectOf(call)))
  const wish = wished(before, call)
  if (wish.is === 'refused') return replyStatus(wish.status)
  switch (before.kind) {
    case 'Service':
      return writeService(world, call, { sent: wish.object, user, before })
    case 'Revision':
      return writeRevision(world, call, { sent: wish.object, before })
    case 'PodAutoscaler':
      return writePodAutoscaler(world, call, { sent: wish.object, before })
  }
}

const changeable = ({ store }: World, { namespace, name, served }: Call) => {
  switch (served.resource) {
    case 'services':
    case 'revisions':
    case 'podautoscalers':
      return store[served.resource].get(namespace, name)
    default:
      return undefined
  }
}

type ServiceWrite = { readonly sent: JsonObject; readonly user: string; readonly before?: ServiceObject }

const writeService = (world: World, call: Call, { sent, user, before }: ServiceWrite): Reply => {
  const strict = call.query.get('fieldValidation') === 'Strict'
  const { knative } = world.setup
  const verb = before ? 'change' : 'create'
  const draft = draftService(sent, { subject: subjectOf(call), verb, strict, knative })
  if (draft.is === 'refused') return replyStatus(draft.status)
  const admitted = admitService(draft.object, before, { user, knative })
  return finish(world, call, { admitted, before, table: world.store.services, warnings: draft.warnings })
}

type RevisionWrite = { readonly sent: Json; readonly before: RevisionObject }

const writeRevision = (world: World, call: Call, { sent, before }: RevisionWrite): Reply => {
  if (!isRevision(sent)) return replyStatus(badRequest('the object provided is not a Revision'))
  return finish(world, call, {
    admitted: admitRevision(sent, before),
    before,
    table: world.store.revisions,
    warnings: [],
  })
}

type ScalerWrite = { readonly sent: Json; readonly before: PodAutoscalerObject }

const writePodAutoscaler = (world: World, call: Call, { sent, before }: ScalerWrite): Reply => {
  if (!isPodAutoscaler(sent)) return replyStatus(badRequest('the object provided is not a PodAutoscaler'))
  const admitted = admitPodAutoscaler(sent)
  return finish(world, call, { admitted, before, table: world.store.podautoscalers, warnings: [] })
}

type Finish<T> = {
  readonly admitted: Admitted<T>
  readonly before?: T
  readonly table: Table<T>
  readonly warnings: readonly string[]
}

type Written = ServiceObject | RevisionObject | PodAutoscalerObject

const finish = <T extends Written>(
  world: World,
  call: Call,
  { admitted, before, table, warnings }: Finish<T>,
): Reply => {
  if (admitted.is === 'denied') return replyStatus(admitted.status)
  const owned = withOwner(world, call, { before, object: admitted.object })
  if (call.query.get('dryRun') !== 'All' && owned.metadata.deletionTimestamp !== undefined && !isHeld(owned)) {
    table.remove(owned.metadata.namespace, owned.metadata.name)
    return replyWith(owned)
  }
  const reply = replyWith(call.query.get('dryRun') === 'All' ? owned : table.put(owned), before ? 200 : 201)
  if (warnings.length === 0) return reply
  return {
    ...reply,
    headers: { ...reply.headers, warning: warnings.map((text) => `299 - ${JSON.stringify(text)}`).join(', ') },
  }
}

const withOwner = <T extends Written>(
  world: World,
  call: Call,
  { before, object }: { readonly before?: T; readonly object: T },
): T => {
  const write = { manager: managerOf(call), at: world.timestamp(), apiVersion: object.apiVersion }
  const managedFields = withManager(before ?? {}, object, write)
  const metadata: Meta = { ...object.metadata, managedFields }
  return before && sameJson(before, object) ? object : { ...object, metadata }
}

/** As the request says, else the first word of the client's User-Agent. */
const managerOf = ({ query, request }: Call): string => {
  const agent = Object.entries(request.headers ?? {}).find(([name]) => name.toLowerCase() === 'user-agent')?.[1]
  return query.get('fieldManager') || agent?.split('/')[0] || 'unknown'
}
