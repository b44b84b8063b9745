/**
 * The Configuration and the Route that a Service wants. Labels and annotations of the Service are copied to both, but for
 * kubectl's own and, on the Configuration, the roll-out duration. Source: serving pkg/reconciler/service/resources.
 */
import type { ConfigurationObject, RouteObject, ServiceObject, Texts } from '../objects/objects.ts'
import { newMeta, ownerOf } from './owners.ts'

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration'
const rolloutDurations = ['serving.knative.dev/rollout-duration', 'serving.knative.dev/rolloutDuration']

/** What the Service controller does not own of an existing one (status, resourceVersion) stays. */
export const configurationOf = (service: ServiceObject, existing?: ConfigurationObject): ConfigurationObject => {
  const { name, namespace, uid, labels } = service.metadata
  return {
    ...existing,
    apiVersion: 'serving.knative.dev/v1',
    kind: 'Configuration',
    metadata: {
      ...newMeta({ name, namespace, ownerReferences: [ownerOf(service)] }),
      ...existing?.metadata,
      labels: { ...labels, 'serving.knative.dev/service': name, 'serving.knative.dev/serviceUID': uid },
      annotations: {
        ...without(service.metadata.annotations, [lastApplied, ...rolloutDurations]),
        'serving.knative.dev/routes': name,
      },
    },
    spec: { template: service.spec.template },
  }
}

export const routeOf = (service: ServiceObject, existing?: RouteObject): RouteObject => {
  const { name, namespace, labels, annotations } = service.metadata
  const traffic = service.spec.traffic ?? []
  return {
    ...existing,
    apiVersion: 'serving.knative.dev/v1',
    kind: 'Route',
    metadata: {
      ...newMeta({ name, namespace, ownerReferences: [ownerOf(service)] }),
      ...existing?.metadata,
      labels: { ...labels, 'serving.knative.dev/service': name },
      annotations: without(annotations, [lastApplied]),
    },
    spec: { traffic: traffic.map((target) => (target.revisionName ? target : { ...target, configurationName: name })) },
  }
}

const without = (texts: Texts | undefined, keys: readonly string[]): Texts =>
  Object.fromEntries(Object.entries(texts ?? {}).filter(([key]) => !keys.includes(key)))
