/** From what a client sent to an object of the right shape, or the refusal. Past this nothing is half-typed. */
import type { Json } from '../../src/engine/ports/ports.ts'
import { isObject } from '../api/patch/json-patch.ts'
import { badRequest, invalid, type Status, type Subject } from '../api/status.ts'
import type { PodAutoscalerObject, RevisionObject, ServiceObject } from '../objects/objects.ts'
import type { KnativeVersion } from '../versions.ts'
import { type Misfit, misfits, pruned, type Shape } from './schema.ts'
import { decodingFailed } from './service.ts'
import { serviceShape } from './shapes.ts'

export type Draft<T> =
  | { readonly is: 'draft'; readonly object: T; readonly warnings: readonly string[] }
  | { readonly is: 'refused'; readonly status: Status }

export type Rules = {
  readonly subject: Subject
  readonly verb: 'create' | 'change'
  readonly strict: boolean
  readonly knative: KnativeVersion
}

export const draftService = (sent: Json, { subject, verb, strict, knative }: Rules): Draft<ServiceObject> => {
  const shape = serviceShape(knative)
  const found = misfits(sent, shape)
  const unknown = found.filter(({ is }) => is === 'unknown').map(({ path }) => `unknown field "${path}"`)
  if (unknown.length > 0 && strict) return { is: 'refused', status: strictly(sent, verb, { subject, unknown }) }
  const mistyped = found.find(({ is }) => is === 'mistyped')
  if (mistyped) return { is: 'refused', status: decodingFailed(typeText(mistyped)) }
  const object = withTemplate(pruned(sent, shape))
  if (isService(object, shape)) return { is: 'draft', object, warnings: unknown }
  return { is: 'refused', status: badRequest('the object provided is not a Service') }
}

/** A template without containers decodes too; the webhook then names what is missing. */
const withTemplate = (service: Json): Json => {
  if (!isObject(service) || !isObject(service.spec ?? {})) return service
  const spec = isObject(service.spec) ? service.spec : {}
  const template = isObject(spec.template) ? spec.template : {}
  const podSpec = isObject(template.spec) ? template.spec : {}
  const containers = podSpec.containers ?? []
  return { ...service, spec: { ...spec, template: { ...template, spec: { ...podSpec, containers } } } }
}

const isService = (value: Json, shape: Shape): value is ServiceObject =>
  isObject(value) && value.kind === 'Service' && isObject(value.metadata) && misfits(value, shape).length === 0

/** A patched Revision: only its metadata was open to change, which is checked against the one before. */
export const isRevision = (value: Json): value is RevisionObject =>
  isObject(value) && value.kind === 'Revision' && isObject(value.metadata) && isObject(value.spec)

export const isPodAutoscaler = (value: Json): value is PodAutoscalerObject =>
  isObject(value) && value.kind === 'PodAutoscaler' && isObject(value.metadata) && isObject(value.spec)

/** Go's decoder names the field without indexes. */
const typeText = (misfit: Misfit): string => {
  if (misfit.is !== 'mistyped') return ''
  const type = misfit.wanted === 'integer' ? 'int64' : misfit.wanted === 'boolean' ? 'bool' : misfit.wanted
  const field = misfit.path.replaceAll(/\[\d+\]/g, '')
  return `json: cannot unmarshal ${misfit.found} into Go struct field Service.${field} of type ${type}`
}

type Unknown = { readonly subject: Subject; readonly unknown: readonly string[] }

/** A patch is refused with 422 and the whole object in the message, a creation with 400 (live-facts, second pass 10). */
const strictly = (sent: Json, verb: Rules['verb'], { subject, unknown }: Unknown): Status => {
  const why = `strict decoding error: ${unknown.join(', ')}`
  if (verb === 'create') return badRequest(`Service in version "v1" cannot be handled as a Service: ${why}`)
  const message = `Invalid value: ${JSON.stringify(JSON.stringify(sent))}: ${why}`
  return invalid('', { ...subject, name: '' }, [{ field: 'patch', message }])
}
