/**
 * The Revision that a Configuration's generation makes. It is born active, since the Configuration names its Route; the labeler
 * makes it reserve when no Route lists it. Source: serving pkg/reconciler/configuration/resources/revision.go; facts A.9.
 */
import { defaultSpec } from '../../admission/template.ts'
import type { ConfigurationObject, RevisionObject, Texts } from '../../objects/objects.ts'
import { configurationLabel, generationLabel, revisionName } from '../names.ts'
import { newMeta, ownerOf } from '../owners.ts'

export const routesAnnotation = 'serving.knative.dev/routes'
export const routingStateLabel = 'serving.knative.dev/routingState'
export const routingStateModified = 'serving.knative.dev/routingStateModified'

export const revisionOf = (configuration: ConfigurationObject, at: string): RevisionObject => {
  const { name, namespace, uid, labels = {}, annotations = {}, generation } = configuration.metadata
  const { metadata, spec } = configuration.spec.template
  return {
    apiVersion: 'serving.knative.dev/v1',
    kind: 'Revision',
    metadata: newMeta({
      name: revisionName(configuration),
      namespace,
      ownerReferences: [ownerOf(configuration)],
      labels: {
        ...metadata?.labels,
        [configurationLabel]: name,
        ...picked(labels, 'serving.knative.dev/service'),
        ...picked(labels, 'serving.knative.dev/serviceUID'),
        [generationLabel]: String(generation),
        'serving.knative.dev/configurationUID': uid,
        [routingStateLabel]: 'active',
      },
      annotations: {
        ...metadata?.annotations,
        ...creator(annotations),
        ...picked(annotations, routesAnnotation),
        [routingStateModified]: at,
      },
    }),
    spec: defaultSpec(spec, true),
  }
}

const picked = (texts: Texts, key: string): Texts => (texts[key] === undefined ? {} : { [key]: texts[key] })

/** Whoever changed the Configuration last made this Revision. */
const creator = (annotations: Texts): Texts => {
  const modifier = annotations['serving.knative.dev/lastModifier']
  return modifier === undefined ? {} : { 'serving.knative.dev/creator': modifier }
}
