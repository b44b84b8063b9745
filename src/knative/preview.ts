/** The request a write would send, for people to read: as it is, but without the values of environment variables. */
import type { Cluster, JsonObject, NewService, ServiceChange } from '../engine/ports/ports.ts'
import { redactEnv } from '../engine/ports/redact.ts'
import { parseJson } from '../kubernetes/api/json.ts'
import { type Place, servicePatchRequest, servicePostRequest } from './writes.ts'

export const preview = (
  place: Place,
  live: JsonObject,
  wish: ServiceChange | NewService,
): ReturnType<Cluster['preview']> => {
  const {
    method,
    path,
    body = '',
  } = 'set' in wish
    ? servicePatchRequest(place, live, { change: wish, options: {} })
    : servicePostRequest(place, wish, {})
  return { method, path, body: JSON.stringify(redactEnv(parseJson(body) ?? null)) }
}
