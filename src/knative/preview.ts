/** The request a write would send, for people to read: as it is, but without the values of environment variables. */
import type { Cluster, Json, JsonObject, NewService, ServiceChange, Template } from '../engine/ports/ports.ts'
import { isObject } from '../kubernetes/api/json.ts'
import { type Place, servicePatchRequest, servicePostRequest } from './writes.ts'

const hidden = '***'

export const preview = (
  place: Place,
  live: JsonObject,
  wish: ServiceChange | NewService,
): ReturnType<Cluster['preview']> => {
  const { method, path, body = '' } = 'set' in wish ? changing(place, live, wish) : creating(place, wish)
  return { method, path, body }
}

const changing = (place: Place, live: JsonObject, change: ServiceChange) => {
  const { template } = change.set
  const set = template ? { ...change.set, template: withoutValues(template) } : change.set
  return servicePatchRequest(place, live, { change: { ...change, set }, options: {} })
}

const creating = (place: Place, service: NewService) =>
  servicePostRequest(place, { ...service, template: withoutValues(service.template) }, {})

const withoutValues = (template: Template): Template => ({
  ...template,
  spec: Object.fromEntries(
    Object.entries(template.spec).map(([field, value]) => [
      field,
      field === 'containers' || field === 'initContainers' ? each(value, hideEnv) : value,
    ]),
  ),
})

const hideEnv = (container: JsonObject): JsonObject =>
  container.env === undefined ? container : { ...container, env: each(container.env, hideValue) }

const hideValue = (variable: JsonObject): JsonObject =>
  variable.value === undefined ? variable : { ...variable, value: hidden }

const each = (value: Json | undefined, change: (item: JsonObject) => JsonObject): Json =>
  Array.isArray(value) ? value.map((item: Json) => (isObject(item) ? change(item) : item)) : (value ?? null)
