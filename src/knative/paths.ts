/** Where objects live in the API, and the query of our writes. */
import type { Source } from '../kubernetes/api/read.ts'
import { fieldManager, group, label } from './names.ts'

/** One Service of a namespace, and what lies beside it. */
export type Place = { readonly namespace: string; readonly service: string }

export type Served = 'services' | 'routes' | 'configurations' | 'revisions'

/** PodAutoscalers are Knative's own, one a Revision and of its name. */
export type Kind = Served | 'podautoscalers'

const versions: Readonly<Record<Kind, string>> = {
  services: `${group}/v1`,
  routes: `${group}/v1`,
  configurations: `${group}/v1`,
  revisions: `${group}/v1`,
  podautoscalers: 'autoscaling.internal.knative.dev/v1alpha1',
}

export const collection = (namespace: string, kind: Kind): string =>
  `/apis/${versions[kind]}/namespaces/${encodeURIComponent(namespace)}/${kind}`

/** What Knative makes of a Route for its ingress, of the same name. */
export const ingressOf = ({ namespace, service }: Place): string =>
  `/apis/networking.internal.knative.dev/v1alpha1/namespaces/${encodeURIComponent(namespace)}/ingresses/${encodeURIComponent(service)}`

/** The namespace that Knative is installed in, and its controller. */
export const installed = {
  namespace: '/api/v1/namespaces/knative-serving',
  controller: '/apis/apps/v1/namespaces/knative-serving/deployments/controller',
} as const

/** Of all namespaces. */
export const everywhere = (kind: Served): string => `/apis/${versions[kind]}/${kind}`

export const one = (namespace: string, kind: Kind, name: string): string =>
  `${collection(namespace, kind)}/${encodeURIComponent(name)}`

/** What is watched for one Service: itself, its Route and Configuration of the same name, its Revisions. */
export const watched = (namespace: string, service: string, kind: Served): Source => ({
  path: collection(namespace, kind),
  query:
    kind === 'revisions'
      ? { labelSelector: `${label.service}=${service}` }
      : { fieldSelector: `metadata.name=${service}` },
})

export const corePath = (namespace: string, resource: 'pods' | 'events'): string =>
  `/api/v1/namespaces/${encodeURIComponent(namespace)}/${resource}`

/** `strict`: a field that the API does not know is an error, not dropped. */
export const writeQuery = (options: { readonly dryRun?: boolean; readonly strict?: boolean }): string => {
  const query = new URLSearchParams({ fieldManager })
  if (options.dryRun) query.set('dryRun', 'All')
  if (options.strict) query.set('fieldValidation', 'Strict')
  return query.toString()
}
