/**
 * The PodAutoscaler that a Revision makes under its own name. Its spec is put back whenever it differs; its annotations are kept
 * like the Revision's from 1.21 on, and before that only begin like them.
 * Source: serving pkg/reconciler/revision/reconcile_resources.go, resources/pa.go.
 */
import type { PodAutoscalerObject, RevisionObject, Texts } from '../../objects/objects.ts'
import { find } from '../../state/conditions.ts'
import type { Change } from '../../state/history.ts'
import { sameJson } from '../../state/json.ts'
import { does } from '../../versions.ts'
import type { World } from '../../world.ts'
import { childName } from '../names.ts'
import { newMeta, ownerOf } from '../owners.ts'
import { autoscalingGroup, handedLabels, scalerAnnotations } from './handed-on.ts'
import { routingStateLabel } from './revision-of.ts'

/** Filled in by the webhook, whatever the Revision says. */
const defaults: Texts = {
  'autoscaling.knative.dev/class': 'kpa.autoscaling.knative.dev',
  'autoscaling.knative.dev/metric': 'concurrency',
}

/** More than its status changed. */
export const isEdited = ({ object, previous }: Change<PodAutoscalerObject>): boolean =>
  previous !== undefined &&
  !(sameJson(object.spec, previous.spec) && sameJson(object.metadata.annotations, previous.metadata.annotations))

export const reconcilePodAutoscaler = (world: World, revision: RevisionObject): PodAutoscalerObject => {
  const { namespace, name } = revision.metadata
  const existing = world.store.podautoscalers.get(namespace, name)
  const wanted = podAutoscalerOf(revision)
  if (!existing) return world.store.podautoscalers.put(wanted)
  const annotations = does(world.setup.knative, 'scales-by-revision')
    ? likeRevision(existing.metadata.annotations, scalerAnnotations(revision))
    : existing.metadata.annotations
  return world.store.podautoscalers.put({
    ...existing,
    metadata: { ...existing.metadata, annotations },
    spec: wanted.spec,
  })
}

const likeRevision = (own: Texts = {}, wanted: Texts): Texts => ({
  ...Object.fromEntries(Object.entries(own).filter(([key]) => key in defaults || !key.startsWith(autoscalingGroup))),
  ...wanted,
})

const podAutoscalerOf = (revision: RevisionObject): PodAutoscalerObject => {
  const { name, namespace } = revision.metadata
  return {
    apiVersion: 'autoscaling.internal.knative.dev/v1alpha1',
    kind: 'PodAutoscaler',
    metadata: newMeta({
      name,
      namespace,
      ownerReferences: [ownerOf(revision)],
      labels: handedLabels(revision),
      annotations: { ...defaults, ...scalerAnnotations(revision) },
    }),
    spec: {
      containerConcurrency: revision.spec.containerConcurrency ?? 0,
      protocolType: 'http1',
      reachability: reachabilityOf(revision),
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: childName(name, '-deployment') },
    },
  }
}

/** Broken without a ready Pod counts as unreachable, whatever the labeler says. */
const reachabilityOf = ({ metadata, status }: RevisionObject): PodAutoscalerObject['spec']['reachability'] => {
  const isFalse = (type: string) => find(status?.conditions, type)?.status === 'False'
  const broken = (isFalse('ResourcesAvailable') || isFalse('ContainerHealthy')) && !status?.actualReplicas
  return broken ? 'Unreachable' : (reachabilities[metadata.labels?.[routingStateLabel] ?? ''] ?? '')
}

const reachabilities: Readonly<Record<string, PodAutoscalerObject['spec']['reachability']>> = {
  active: 'Reachable',
  reserve: 'Unreachable',
}
