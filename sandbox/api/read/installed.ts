/** The namespace that Knative is installed in, for its version. It is no object of the store: nothing else of it is served. */
import type { ApiRequest } from '../../../src/kubernetes/http/transport.ts'
import type { Policy } from '../access.ts'
import { type Reply, replyStatus, replyWith } from '../reply.ts'
import { forbidden } from '../status.ts'

const namespace = 'knative-serving'

type Asking = { readonly request: ApiRequest; readonly user: string; readonly policy: Policy }

/** undefined: something else was asked for. Kubernetes asks for the right to a namespace within that namespace. */
export const readInstalled = (version: string, { request, user, policy }: Asking): Reply | undefined => {
  if (request.method !== 'GET' || request.path !== `/api/v1/namespaces/${namespace}`) return undefined
  const asked = { user, verb: 'get', group: '', resource: 'namespaces', namespace } as const
  if (!policy(asked)) return replyStatus(forbidden({ group: '', resource: 'namespaces', name: namespace }, asked))
  const labels = { 'app.kubernetes.io/name': namespace, 'app.kubernetes.io/version': version }
  return replyWith({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels } })
}
