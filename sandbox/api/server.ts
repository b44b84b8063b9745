/** The API server: who asks, may they, what is it, do it. Everything it does not do it refuses by name. */
import type { ApiRequest } from '../../src/kubernetes/http/transport.ts'
import type { Kubelet } from '../pods/kubelet.ts'
import type { World } from '../world.ts'
import { type Policy, reviewAccess, reviewRules, reviewSelf } from './access.ts'
import { type Call, callOf } from './call.ts'
import { remove } from './delete.ts'
import { readLog } from './pods/pod-log.ts'
import { proxyToPod } from './pods/pod-proxy.ts'
import { readInstalled } from './read/installed.ts'
import { createLister, getOne } from './read/list.ts'
import { subjectOf } from './read/subject.ts'
import { watchResource } from './read/watch.ts'
import { type Reply, replyStatus } from './reply.ts'
import { forbidden, methodNotAllowed, noSuchPath, notInSandbox, unauthorized } from './status.ts'
import { change, create } from './write.ts'

/** undefined: no such user, the token is wrong. */
export type Authentication = (token: string) => string | undefined

export type Server = {
  /** `user` is who the connection says it is; a bearer token in the request outweighs it. */
  readonly handle: (request: ApiRequest, user: string) => Reply | Promise<Reply>
}

export type ServerOptions = {
  readonly kubelet: Kubelet
  readonly policy: Policy
  readonly authenticate: Authentication
}

export const createServer = (world: World, options: ServerOptions): Server => {
  const list = createLister(world)
  const handle = (request: ApiRequest, connectedAs: string) => {
    const user = userOf(request, connectedAs, options.authenticate)
    if (user === undefined) return replyStatus(unauthorized())
    const call = callOf(request)
    switch (call.is) {
      case 'access-review':
        return reviewAccess(request.body, user, options.policy)
      case 'rules-review':
        return reviewRules(request.body, user, options.policy)
      case 'self-review':
        return reviewSelf(request.body, user)
      case 'unknown':
        return (
          readInstalled({ request, user, policy: options.policy, setup: world.setup }) ??
          replyStatus(isKnown(call.path) ? notInSandbox(`${request.method} ${call.path}`) : noSuchPath())
        )
      case 'resource':
        return isAllowed(call, user, options.policy)
          ? perform(world, call, { ...options, list, user })
          : replyStatus(refusal(call, user))
    }
  }
  return { handle }
}

const userOf = (request: ApiRequest, connectedAs: string, authenticate: Authentication): string | undefined => {
  const header = Object.entries(request.headers ?? {}).find(([name]) => name.toLowerCase() === 'authorization')?.[1]
  const token = header?.replace(/^Bearer\s*/i, '')
  return token ? authenticate(token) : connectedAs
}

/** Of groups that every Kubernetes with Knative has. Another group is none that is installed, as on any cluster without it. */
const isKnown = (path: string): boolean => {
  const [, root, group = ''] = path.split('/')
  if (root === 'api') return true
  return root === 'apis' && (builtIn.has(group) || /(^|\.)(k8s\.io|knative\.dev)$/.test(group))
}

const builtIn = new Set(['apps', 'autoscaling', 'batch', 'policy'])

const isAllowed = (call: Call, user: string, policy: Policy): boolean => {
  const { group, resource } = subjectOf(call)
  return policy({ user, verb: call.verb, group, resource, namespace: call.namespace })
}

const refusal = (call: Call, user: string) =>
  forbidden(subjectOf(call), { user, verb: call.verb, namespace: call.namespace })

type Means = ServerOptions & { readonly list: (call: Call) => Reply; readonly user: string }

const perform = (world: World, call: Call, { kubelet, list, user }: Means): Reply | Promise<Reply> => {
  if (call.subresource) return performOnPart(world, kubelet, call)
  switch (call.verb) {
    case 'get':
      return getOne(world, call)
    case 'list':
      return list(call)
    case 'watch':
      return watchResource(world, call)
    case 'create':
      return call.served.resource === 'services' ? create(world, call, user) : undone(call)
    case 'patch':
    case 'update':
      return call.served.writes.includes(call.verb) ? change(world, call, user) : undone(call)
    case 'delete':
      return call.served.writes.includes('delete') && call.name !== '' ? remove(world, kubelet, call) : undone(call)
  }
}

const performOnPart = (world: World, kubelet: Kubelet, call: Call): Reply | Promise<Reply> => {
  const { served, subresource, verb } = call
  if (served.resource !== 'pods') return undone(call)
  if (verb !== 'get' && verb !== 'watch') return replyStatus(methodNotAllowed())
  if (subresource === 'log') return readLog(world, kubelet, call)
  return subresource === 'proxy' ? proxyToPod(world, kubelet, call) : undone(call)
}

const undone = ({ verb, served, subresource }: Call): Reply =>
  replyStatus(notInSandbox(`${verb} ${[served.resource, subresource].filter((part) => part !== '').join('/')}`))
