/** The names by which Knative and this rollout mark objects, and the user's container. docs/concepts.md tells what each mark is for. */
import type { JsonObject } from '../engine/ports/ports.ts'
import { objects } from '../kubernetes/api/json.ts'

export const group = 'serving.knative.dev'
export const annotation = {
  driver: 'kn-rollout.dev/driver',
  journal: 'kn-rollout.dev/rollout',
  request: 'kn-rollout.dev/request',
  id: 'kn-rollout.dev/id',
  tags: 'kn-rollout.dev/tags',
  minScale: 'autoscaling.knative.dev/min-scale',
  maxScale: 'autoscaling.knative.dev/max-scale',
  window: 'autoscaling.knative.dev/window',
} as const
export const label = {
  active: 'kn-rollout.dev/active',
  service: 'serving.knative.dev/service',
  configuration: 'serving.knative.dev/configuration',
  configurationGeneration: 'serving.knative.dev/configurationGeneration',
  revision: 'serving.knative.dev/revision',
} as const
/** On the Service, followed by a Revision's name. Any annotation on the Revision but an autoscaling one restarts its pods. */
export const verdictPrefix = 'verdict.kn-rollout.dev/'
/** `?fieldManager=` of our writes. */
export const fieldManager = 'kn-rollout'

/** minScale as min-scale: Knative reads both. Source: knative/serving pkg/apis/{autoscaling,serving}/register.go. */
export const newSpelling = (name: string): string =>
  /^(?:autoscaling|serving)\.knative\.dev\//.test(name)
    ? name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    : name

/** The spelling in which `live` has this annotation; as given where it has none. Of two, the new one counts for Knative. */
export const spellingIn = (live: JsonObject, name: string): string => {
  const plain = newSpelling(name)
  if (Object.hasOwn(live, plain)) return plain
  return Object.keys(live).find((each) => newSpelling(each) === plain) ?? name
}

/** The container that takes the requests: the one with ports, else the first. */
export const userContainer = (podSpec: JsonObject): JsonObject | undefined => {
  const containers = objects(podSpec.containers)
  return containers.find(({ ports }) => objects(ports).length > 0) ?? containers[0]
}
