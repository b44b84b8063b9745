/** The version of Knative in words: by its label, else as far as pods of the Service tell it. */
import { ageByPods, ageOf, isForAutoscaler, type KnativeAge } from '../../rollout/pods/holding.ts'
import { sharesOf } from '../../rollout/traffic/traffic.ts'
import type { Cluster, Installation } from './ports.ts'
import { servingIn } from './read-snapshot.ts'

type Pods = Pick<Cluster, 'snapshot' | 'readPods'>

/** For people, who do not wait for a trial: by its label, else as far as pods tell it. */
export async function nameOfKnative(cluster: Pods, version: string | undefined): Promise<string | undefined> {
  return ageOf(version) === 'unknown' ? (ageWords[await ageOfPods(cluster)] ?? version) : version
}

/** The installation with that as its version. */
export async function withName(cluster: Pods, installation: Installation): Promise<Installation> {
  const version = await nameOfKnative(cluster, installation.version)
  return { ...installation, ...(version !== undefined && { version }) }
}

/** In the place of a number, where only pods have told. */
export const ageWords: Readonly<Record<KnativeAge, string | undefined>> = {
  'since-1.21': '1.21 or later',
  'before-1.21': 'before 1.21',
  unknown: undefined,
}

/** Pods are listed only where they can tell it: of a Revision that has an autoscaling annotation. Unless others are named, of those that serve. */
export async function ageOfPods(cluster: Pods, revisions = serving(cluster)): Promise<KnativeAge> {
  for (const revision of revisions) {
    const names = Object.keys(cluster.snapshot().revisions.get(revision)?.annotations ?? {})
    if (!names.some(isForAutoscaler)) continue
    const age = ageByPods(names, (await cluster.readPods(revision)) ?? [])
    if (age !== 'unknown') return age
  }
  return 'unknown'
}

const serving = ({ snapshot }: Pods): readonly string[] =>
  sharesOf(servingIn(snapshot())).map(({ revision }) => revision)
