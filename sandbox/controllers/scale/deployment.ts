/**
 * Brings the Pods of a Revision to a size, and replaces those of a former template. ReplicaSets are left out: a Pod's hash says
 * which it would be in. Source: kubernetes pkg/controller/deployment.
 */
import type { PodObject, Restart, RevisionObject } from '../../objects/objects.ts'
import type { Kubelet } from '../../pods/kubelet.ts'
import { isOf, type PodTemplate, podOf, podTemplateOf } from '../../pods/pod-of.ts'
import { isLeaving, isPodReady } from '../../pods/pod-status.ts'
import { durationMs } from '../../time/durations.ts'
import { progressDeadlineMs } from '../../time/pace.ts'
import type { World } from '../../world.ts'
import { ownerKey } from '../owners.ts'
import type { Key } from '../queue.ts'
import { nextMove } from './rolling.ts'

export const podsOf = (world: World, { namespace, name }: Key): readonly PodObject[] =>
  world.store.pods.list(namespace).filter((pod) => ownerKey(pod, 'Revision')?.name === name && !isLeaving(pod))

type Hands = { readonly world: World; readonly kubelet: Kubelet }

/** Old Pods go a moment later (`replaceOld`). @returns what the API server said when it refused a Pod */
export const resize = ({ world, kubelet }: Hands, revision: RevisionObject, replicas: number): string | undefined => {
  const template = podTemplateOf(world, revision)
  const { fresh, move } = planOf(world, revision, { template, replicas })
  for (const pod of fresh.slice(0, move.stopFresh)) kubelet.stop(pod)
  for (let count = 0; count < move.add; count += 1) {
    const refusal = quotaProblem(world, revision)
    if (refusal) return refusal
    world.store.pods.put(podOf(world, revision, template))
  }
  return undefined
}

/** Stops Pods of a former template, as far as others are ready in their place. */
export const replaceOld = ({ world, kubelet }: Hands, { namespace, name }: Key): void => {
  const revision = world.store.revisions.get(namespace, name)
  const replicas = world.store.scales.get(namespace, name)?.status?.replicas
  if (!revision || replicas === undefined) return
  const { old, move } = planOf(world, revision, { template: podTemplateOf(world, revision), replicas })
  for (const pod of old.slice(0, move.stopOld)) kubelet.stop(pod)
}

type Wish = { readonly template: PodTemplate; readonly replicas: number }

/** Pods that are not ready are the first to go. */
const planOf = (world: World, { metadata }: RevisionObject, { template, replicas }: Wish) => {
  const pods = podsOf(world, metadata).toSorted((a, b) => Number(isPodReady(a)) - Number(isPodReady(b)))
  const fresh = pods.filter((pod) => isOf(pod, template))
  const old = pods.filter((pod) => !isOf(pod, template))
  const freshReady = fresh.filter(isPodReady).length
  return { fresh, old, move: nextMove({ fresh: fresh.length, freshReady, old: old.length, replicas }) }
}

const quotaProblem = (world: World, { metadata: { name, namespace } }: RevisionObject): string | undefined => {
  const { podQuota } = world.setup
  const used = world.store.pods.list(namespace).length
  if (used < podQuota) return undefined
  const quota = `requested: pods=1, used: pods=${used}, limited: pods=${podQuota}`
  return `pods "${name}-deployment" is forbidden: exceeded quota: pods, ${quota}`
}

/** Undefined: all Pods are of the present template. */
export const restartOf = (world: World, revision: RevisionObject, before: Restart | undefined): Restart | undefined => {
  const template = podTemplateOf(world, revision)
  const pods = podsOf(world, revision.metadata)
  const old = pods.filter((pod) => !isOf(pod, template)).length
  if (old === 0) return undefined
  const ready = pods.filter((pod) => isOf(pod, template) && isPodReady(pod)).length
  const progress = `${template.hash}: ${ready} ready, ${old} to be replaced`
  const now = world.timing.now()
  const sinceMs = before?.progress === progress ? before.sinceMs : now
  return { progress, sinceMs, isStuck: now - sinceMs >= deadlineMs(revision) }
}

export const deadlineMs = ({ metadata }: RevisionObject): number =>
  durationMs(metadata.annotations?.['serving.knative.dev/progress-deadline']) ?? progressDeadlineMs
