/** The version of Knative as it is observed, without a write: by its labels, else by what pods of the Service carry. */
import { ageByPods, ageOf, isForAutoscaler, type KnativeAge } from '../../rollout/pods/holding.ts'
import { sharesOf } from '../../rollout/traffic/traffic.ts'
import type { World } from '../context/context.ts'
import type { Cluster } from '../ports/ports.ts'
import { servingIn } from '../ports/read-snapshot.ts'

/** What the first line of a rollout names. */
export type Target = Cluster['target'] & { readonly knative?: string; readonly ingress?: string }

/** Observes it, once the Service was read. `again`: by its labels as they are now. */
export async function observeKnative(world: World, again?: 'again'): Promise<Target> {
  const { version, ingress } = await world.cluster.installation(again)
  const age = ageOf(version)
  world.knative.age = age === 'unknown' ? await ageOfPods(world) : age
  if (version !== undefined && age !== 'unknown') world.knative.version = version
  const knative = world.knative.version ?? ageWords[world.knative.age]
  return {
    ...world.cluster.target,
    ...(knative !== undefined && { knative }),
    ...(ingress !== undefined && { ingress }),
  }
}

/** In the place of a number, where only pods have told. */
const ageWords: Readonly<Record<KnativeAge, string | undefined>> = {
  'since-1.21': '1.21 or later',
  'before-1.21': 'before 1.21',
  unknown: undefined,
}

/** Pods are listed only where they can tell it: of a Revision that serves and has an autoscaling annotation. */
async function ageOfPods({ cluster }: World): Promise<KnativeAge> {
  const snapshot = cluster.snapshot()
  for (const { revision } of sharesOf(servingIn(snapshot))) {
    const names = Object.keys(snapshot.revisions.get(revision)?.annotations ?? {})
    if (!names.some(isForAutoscaler)) continue
    const age = ageByPods(names, (await cluster.readPods(revision)) ?? [])
    if (age !== 'unknown') return age
  }
  return 'unknown'
}
