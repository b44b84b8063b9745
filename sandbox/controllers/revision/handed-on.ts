/**
 * Labels and annotations that a Revision hands on to what it makes: all of its own but Knative's notes about its routing.
 * Pods whose Deployment was made with others are replaced, so what is handed on to Pods decides which writes restart them.
 * Source: serving pkg/reconciler/revision/resources/meta.go.
 */
import type { RevisionObject, Texts } from '../../objects/objects.ts'
import { does, type KnativeVersion } from '../../versions.ts'
import { routesAnnotation, routingStateLabel, routingStateModified } from './revision-of.ts'

export const autoscalingGroup = 'autoscaling.knative.dev'
const revisionLabel = 'serving.knative.dev/revision'

const routing = new Set([
  routingStateLabel,
  'serving.knative.dev/route',
  routesAnnotation,
  routingStateModified,
  'serving.knative.dev/lastPinned',
  'serving.knative.dev/no-gc',
])

export const handedLabels = ({ metadata: { name, uid, labels } }: RevisionObject): Texts => ({
  app: name,
  ...without(labels, (key) => routing.has(key)),
  [revisionLabel]: name,
  'serving.knative.dev/revisionUID': uid,
})

export const scalerAnnotations = ({ metadata }: RevisionObject): Texts =>
  without(metadata.annotations, (key) => routing.has(key))

export const podAnnotations = (revision: RevisionObject, knative: KnativeVersion): Texts => {
  const scales = does(knative, 'scales-by-revision')
  const annotations = without(scalerAnnotations(revision), (key) => scales && key.startsWith(autoscalingGroup))
  if (!does(knative, 'names-default-container')) return annotations
  return { ...annotations, 'kubectl.kubernetes.io/default-container': userContainer(revision) }
}

export const userContainer = ({ spec }: RevisionObject): string => spec.containers[0]?.name ?? 'user-container'

const without = (texts: Texts = {}, isLeftOut: (key: string) => boolean): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => !isLeftOut(key)))
