/** Marks on Knative objects that the engine reads by name. The adapter has the rest. */
export const names = { id: 'kn-rollout.dev/id', tags: 'kn-rollout.dev/tags' } as const
/** What Kubernetes calls the writer of our changes. */
export const ourManager = 'kn-rollout'
