/** The marks a rollout leaves on Knative objects. docs/concepts.md tells what each is for. */
export const group = 'serving.knative.dev'
export const annotation = {
  driver: 'kn-rollout.dev/driver',
  journal: 'kn-rollout.dev/rollout',
  id: 'kn-rollout.dev/id',
  tags: 'kn-rollout.dev/tags',
  verdict: 'kn-rollout.dev/verdict',
  minScale: 'autoscaling.knative.dev/min-scale',
  maxScale: 'autoscaling.knative.dev/max-scale',
} as const
export const label = {
  active: 'kn-rollout.dev/active',
  service: 'serving.knative.dev/service',
  configuration: 'serving.knative.dev/configuration',
  configurationGeneration: 'serving.knative.dev/configurationGeneration',
  revision: 'serving.knative.dev/revision',
} as const
/** `?fieldManager=` of our writes. */
export const fieldManager = 'kn-rollout'
