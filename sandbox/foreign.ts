/** Other hands on the cluster: what they do takes effect at once, through the same admission as everyone's. */
import type { JsonObject } from '../src/engine/ports/ports.ts'
import type { ApiRequest } from '../src/kubernetes/http/transport.ts'
import type { Server } from './api/server.ts'
import { podsOf } from './controllers/scale/deployment.ts'
import type { Kubelet } from './pods/kubelet.ts'
import { isLeaving } from './pods/pod-status.ts'
import type { World } from './world.ts'

export type Hand = { readonly user?: string; readonly manager?: string }
export type Place = { readonly namespace: string; readonly name: string }

export type Foreign = {
  /** A merge patch. @throws when the API server refuses it */
  readonly patchService: (place: Place, patch: JsonObject, hand?: Hand) => void
  readonly createService: (service: JsonObject, hand?: Hand) => void
  readonly patchRevision: (place: Place, patch: JsonObject, hand?: Hand) => void
  readonly patchAutoscaler: (place: Place, patch: JsonObject, hand?: Hand) => void
  readonly deleteService: (place: Place) => void
  readonly deleteRevision: (place: Place) => void
  /** Told to stop, as a drained node does. */
  readonly stopPods: (revision: Place) => void
}

const someone: Required<Hand> = { user: 'ops@example', manager: 'kubectl-edit' }

export const createForeign = (server: Server, kubelet: Kubelet, world: World): Foreign => {
  const send = (request: ApiRequest, { user = someone.user, manager = someone.manager }: Hand = {}) => {
    const path = `${request.path}?fieldManager=${encodeURIComponent(manager)}`
    const reply = server.handle({ ...request, path }, user)
    if ('then' in reply) throw new Error(`${request.path} can't be changed by another hand`)
    if (reply.status >= 300) throw new Error(`The other hand was refused: ${reply.body}`)
  }
  const merge = (resource: string, { namespace, name }: Place, patch: JsonObject): ApiRequest => ({
    method: 'PATCH',
    path: pathOf(resource, namespace, name),
    headers: { 'content-type': 'application/merge-patch+json' },
    body: JSON.stringify(patch),
  })
  return {
    patchService: (place, patch, hand) => send(merge('services', place, patch), hand),
    patchRevision: (place, patch, hand) => send(merge('revisions', place, patch), hand),
    patchAutoscaler: (place, patch, hand) => send(merge('podautoscalers', place, patch), hand),
    createService: (service, hand) =>
      send({ method: 'POST', path: pathOf('services', namespaceOf(service)), body: JSON.stringify(service) }, hand),
    deleteService: ({ namespace, name }) => send({ method: 'DELETE', path: pathOf('services', namespace, name) }),
    deleteRevision: ({ namespace, name }) => send({ method: 'DELETE', path: pathOf('revisions', namespace, name) }),
    stopPods: (revision) => {
      for (const pod of podsOf(world, revision)) if (!isLeaving(pod)) kubelet.stop(pod)
    },
  }
}

const [serving, autoscaling] = ['serving.knative.dev/v1', 'autoscaling.internal.knative.dev/v1alpha1']

const pathOf = (resource: string, namespace: string, name?: string) =>
  `/apis/${resource === 'podautoscalers' ? autoscaling : serving}/namespaces/${namespace}/${resource}${name ? `/${name}` : ''}`

const namespaceOf = ({ metadata }: JsonObject): string => {
  const namespace = typeof metadata === 'object' && metadata && 'namespace' in metadata ? metadata.namespace : undefined
  return typeof namespace === 'string' ? namespace : 'default'
}
