/**
 * The API server's error bodies (kind Status), one function a kind of error. Wordings as seen live (live-facts) or as in
 * k8s.io/apimachinery pkg/api/errors/errors.go.
 */
import type { Json, JsonObject } from '../../src/engine/ports/ports.ts'

export type Status = JsonObject & { readonly code: number; readonly reason: string; readonly message: string }
/** What an error is about. */
export type Subject = { readonly group: string; readonly resource: string; readonly name?: string }

const status = (code: number, reason: string, message: string, details: JsonObject = {}): Status => ({
  kind: 'Status',
  apiVersion: 'v1',
  metadata: {},
  status: 'Failure',
  message,
  reason,
  details,
  code,
})

const qualified = ({ group, resource }: Subject) => (group ? `${resource}.${group}` : resource)
const detailsOf = ({ group, resource, name }: Subject): Record<string, Json> => ({
  ...(name ? { name } : {}),
  ...(group ? { group } : {}),
  kind: resource,
})

export const badRequest = (message: string): Status => status(400, 'BadRequest', message)

/** What Knative's webhooks say no to. Source: apiserver plugin/webhook/errors/statuserror.go. */
export const denied = (webhook: string, why: string): Status => ({
  ...status(400, 'BadRequest', `admission webhook "${webhook}" denied the request: ${why}`),
  details: null,
})

export const unauthorized = (): Status => status(401, 'Unauthorized', 'Unauthorized')

export const forbidden = (subject: Subject, who: { user: string; verb: string; namespace: string }): Status =>
  status(
    403,
    'Forbidden',
    `${qualified(subject)}${subject.name ? ` "${subject.name}"` : ''} is forbidden: User "${who.user}" cannot ${who.verb} ` +
      `resource "${subject.resource}" in API group "${subject.group}" in the namespace "${who.namespace}"`,
    detailsOf(subject),
  )

export const notFound = (subject: Subject): Status =>
  status(404, 'NotFound', `${qualified(subject)} "${subject.name}" not found`, detailsOf(subject))

/** A path the API server does not serve. */
export const noSuchPath = (): Status => status(404, 'NotFound', 'the server could not find the requested resource')

export const methodNotAllowed = (): Status =>
  status(405, 'MethodNotAllowed', 'the server does not allow this method on the requested resource')

export const alreadyExists = (subject: Subject): Status =>
  status(409, 'AlreadyExists', `${qualified(subject)} "${subject.name}" already exists`, detailsOf(subject))

export const conflict = (subject: Subject): Status =>
  status(
    409,
    'Conflict',
    `Operation cannot be fulfilled on ${qualified(subject)} "${subject.name}": the object has been modified; please apply your ` +
      'changes to the latest version and try again',
    detailsOf(subject),
  )

export const expired = (message: string): Status => status(410, 'Expired', message)

export const unsupportedPatch = (type: string): Status =>
  status(
    415,
    'UnsupportedMediaType',
    `the body of the request was in an unknown format - accepted media types include: application/json-patch+json, ` +
      `application/merge-patch+json, application/apply-patch+yaml (sent: ${type})`,
  )

/** A JSON patch that does not apply: nothing tells a failed guard from a bad patch (live-facts, second pass 1). */
export const patchRejected = (): Status =>
  status(422, 'Invalid', 'the server rejected our request due to an error in our request')

export const invalid = (kind: string, subject: Subject, causes: readonly Cause[]): Status =>
  status(
    422,
    'Invalid',
    `${kind}.${subject.group} "${subject.name ?? ''}" is invalid: ${causes.map(causeText).join(', ')}`,
    { ...detailsOf({ ...subject, resource: kind }), causes: causes.map(({ field, message }) => ({ field, message })) },
  )

export type Cause = { readonly field: string; readonly message: string }
const causeText = ({ field, message }: Cause) => `${field}: ${message}`

export const tooManyRequests = (): Status => ({
  ...status(429, 'TooManyRequests', 'the server has received too many requests and has asked us to try again later'),
  details: { retryAfterSeconds: 1 },
})

export const serviceUnavailable = (message: string): Status => status(503, 'ServiceUnavailable', message)

export const serverError = (message: string): Status => status(500, 'InternalError', message)

/** What the sandbox does not do: it refuses rather than invents. */
export const notInSandbox = (what: string): Status =>
  status(501, 'NotImplemented', `the sandbox does not do this: ${what}`)
