/**
 * Who may do what. Rights are what RBAC would say: a verb on a resource of a group; a review answers without doing it.
 * Source: k8s.io/apiserver authorization; live-facts, second pass 11.
 */
import type { Json } from '../../src/engine/ports/ports.ts'
import type { CallVerb } from './call.ts'
import { isObject } from './patch/json-patch.ts'
import { parsed } from './patch/patch.ts'
import { subjects } from './read/resources.ts'
import { type Reply, replyStatus, replyWith } from './reply.ts'
import { badRequest } from './status.ts'

export type Attempt = {
  readonly user: string
  readonly verb: CallVerb
  readonly group: string
  /** With its subresource: pods/log. */
  readonly resource: string
  readonly namespace: string
}
export type Policy = (attempt: Attempt) => boolean

export const reviewAccess = (body: string | undefined, user: string, may: Policy): Reply => {
  const review = parsed(body)
  const spec = isObject(review) && isObject(review.spec) ? review.spec : {}
  const attributes = isObject(spec.resourceAttributes) ? spec.resourceAttributes : undefined
  if (!isObject(review) || !attributes) return replyStatus(badRequest('spec.resourceAttributes is missing'))
  const text = (name: string) => textOf(attributes[name])
  const resource = [text('resource'), text('subresource')].filter((part) => part !== '').join('/')
  const verb = verbs.find((each) => each === text('verb'))
  const allowed =
    verb !== undefined && may({ user, verb, group: text('group'), resource, namespace: text('namespace') })
  return replyWith({ ...review, status: { allowed, ...(allowed ? {} : { reason: '' }) } }, 201)
}

/** Every right on what is served, each as a rule of its own. Incomplete, as where the kubelets' authorizer is one of several. */
export const reviewRules = (body: string | undefined, user: string, may: Policy): Reply => {
  const review = parsed(body)
  const namespace = isObject(review) && isObject(review.spec) ? textOf(review.spec.namespace) : ''
  if (!isObject(review) || namespace === '') return replyStatus(badRequest('no namespace on request'))
  const resourceRules = subjects().flatMap(({ group, resource }) => {
    const granted = verbs.filter((verb) => may({ user, verb, group, resource, namespace }))
    return granted.length > 0 ? [{ verbs: granted, apiGroups: [group], resources: [resource] }] : []
  })
  return replyWith({ ...review, status: { resourceRules, nonResourceRules: [], incomplete: true } }, 201)
}

/** Everyone may ask who they are. */
export const reviewSelf = (body: string | undefined, user: string): Reply => {
  const review = parsed(body)
  return replyWith({ ...(isObject(review) && review), status: { userInfo: { username: user } } }, 201)
}

const verbs: readonly CallVerb[] = ['get', 'list', 'watch', 'create', 'patch', 'update', 'delete']

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
