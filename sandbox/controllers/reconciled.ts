/**
 * The frame around each of Knative's reconciles: conditions begin Unknown, a new generation makes Ready Unknown until the reconcile
 * says better, and the generation counts as observed afterwards, whether it went well or not.
 * Source: knative.dev/pkg reconciler/reconcile_common.go; facts A.2.
 */
import type { Conditions } from '../objects/objects.ts'
import { type ConditionSet, groomed } from '../state/conditions.ts'

type Reconcilable = {
  readonly metadata: { readonly generation: number }
  readonly status?: { readonly observedGeneration?: number; readonly conditions?: Conditions }
}

export const begin = (object: Reconcilable, set: ConditionSet, at: string): Conditions => {
  const conditions = set.begin(object.status?.conditions, at)
  if (object.status?.observedGeneration === object.metadata.generation) return conditions
  const message = 'unsuccessfully observed a new generation'
  return set.mark(conditions, { type: 'Ready', status: 'Unknown', reason: 'NewObservedGenFailure', message }, at)
}

export const end = (object: Reconcilable, conditions: Conditions) => ({
  observedGeneration: object.metadata.generation,
  conditions: groomed(conditions, object.status?.conditions),
})

export const isInSync = (object: Reconcilable): boolean =>
  object.metadata.generation === object.status?.observedGeneration
