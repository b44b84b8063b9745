/** The request a write would send, for people to read: as it is, but without the values of environment variables. */
import type { Cluster, JsonObject, NewService, ServiceChange } from '../engine/ports/ports.ts'
import { redactEnv } from '../engine/ports/redact.ts'
import { parseJson } from '../kubernetes/api/json.ts'
import type { Place } from './paths.ts'
import { servicePatchRequest, servicePostRequest } from './writes.ts'

export const preview = (
  place: Place,
  live: JsonObject,
  write: ServiceChange | NewService,
): ReturnType<Cluster['preview']> => {
  const {
    method,
    path,
    body = '',
  } = 'set' in write
    ? servicePatchRequest(place, live, { change: write, options: {} })
    : servicePostRequest(place, write, {})
  return { method, path, body: JSON.stringify(redactEnv(parseJson(body) ?? null)) }
}
