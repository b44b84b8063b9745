/**
 * The version of Knative as it is observed, without a write: by its labels (knative/reads/installation.ts), else by what pods of the Service
 * carry (ports/knative-version.ts).
 */
import { ageOf } from '../../rollout/pods/holding.ts'
import type { World } from '../context/context.ts'
import { ageOfPods, ageWords } from '../ports/knative-version.ts'
import type { Cluster } from '../ports/ports.ts'

/** What the first line of a rollout names. */
export type Target = Cluster['target'] & { readonly knative?: string; readonly ingress?: string }

/** Observes it, once the Service was read. `again`: by its labels as they are now. */
export async function observeKnative(world: World, again?: 'again'): Promise<Target> {
  const { version, ingress } = await world.cluster.installation(again)
  const age = ageOf(version)
  world.knative.age = age === 'unknown' ? await ageOfPods(world.cluster) : age
  if (version !== undefined && age !== 'unknown') world.knative.version = version
  const knative = world.knative.version ?? ageWords[world.knative.age]
  return {
    ...world.cluster.target,
    ...(knative !== undefined && { knative }),
    ...(ingress !== undefined && { ingress }),
  }
}
