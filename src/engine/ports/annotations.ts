/** Marks on Knative objects that the engine reads by name. The adapter has the rest. */
export const names = {
  /** On a template: the rollout that made it (read-snapshot.ts). */
  id: 'kn-rollout.dev/id',
  /** On a Service: the tags that kn-rollout claims there. */
  tags: 'kn-rollout.dev/tags',
} as const
/** What Kubernetes calls the writer of our changes. */
export const ourManager = 'kn-rollout'
