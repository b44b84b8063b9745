/** The requests that writes would send, for people to read: as they are, but without the values of environment variables. */
import { redactEnv } from '../../engine/ports/guards/redact.ts'
import type {
  Json,
  JsonObject,
  MinScaleChange,
  NewService,
  ServiceChange,
  WriteRequest,
} from '../../engine/ports/ports.ts'
import { isObject, object, parseJson } from '../../kubernetes/api/json.ts'
import type { ApiRequest } from '../../kubernetes/http/transport.ts'
import { annotation } from '../names.ts'
import type { Place } from '../paths.ts'
import { type Operation, servicePatch } from './patch.ts'
import { minScaleRequest, servicePatchRequest, servicePostRequest } from './requests.ts'

/** One after the other: each as if those before it had been taken, so that what they added is there to be removed. */
export const preview = (place: Place, live: JsonObject, changes: readonly ServiceChange[]): readonly WriteRequest[] => {
  let service = live
  return changes.map((change) => {
    const request = servicePatchRequest(place, service, { change, options: {} })
    service = applied(service, servicePatch(service, change))
    return shown(request)
  })
}

export const previewCreation = (place: Place, service: NewService): WriteRequest =>
  shown(servicePostRequest(place, service, {}))

/** `live`: the object as it is, undefined where it does not exist yet; its min-scale is taken from the change. */
export const previewMinScale = (
  place: Place,
  { on, revision, before, after }: MinScaleChange,
  live: JsonObject = {},
): WriteRequest => {
  const metadata = object(live.metadata)
  const { [annotation.minScale]: _, ...others } = object(metadata.annotations)
  const annotations = { ...others, ...(before !== null && { [annotation.minScale]: before }) }
  const kind = on === 'revision' ? 'revisions' : 'podautoscalers'
  const known = { ...live, metadata: { ...metadata, annotations } }
  return shown(minScaleRequest(place, { kind, name: revision, live: known, minScale: after }))
}

const shown = ({ method, path, body = '' }: ApiRequest): WriteRequest => ({
  method,
  path,
  body: JSON.stringify(redactEnv(parseJson(body) ?? null)),
})

/** What our own operations make of an object. They name members of objects only, never places of a list. */
const applied = (service: JsonObject, operations: readonly Operation[]): JsonObject =>
  operations.reduce(
    (now, operation) =>
      operation.op === 'test'
        ? now
        : withMember(now, segments(operation.path), operation.op === 'add' ? operation.value : undefined),
    service,
  )

const segments = (path: string): readonly string[] =>
  path
    .slice(1)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))

const withMember = (at: JsonObject, [name = '', ...rest]: readonly string[], value: Json | undefined): JsonObject => {
  const { [name]: before, ...others } = at
  const after = rest.length === 0 ? value : withMember(isObject(before) ? before : object(undefined), rest, value)
  return after === undefined ? others : { ...others, [name]: after }
}
