/**
 * Of a Revision only the metadata may change, of a PodAutoscaler anything.
 * Source: serving pkg/apis/serving/v1/revision_validation.go, pkg/apis/autoscaling/v1alpha1/pa_validation.go.
 */
import { denied } from '../api/status.ts'
import type { PodAutoscalerObject, RevisionObject } from '../objects/objects.ts'
import { sameJson } from '../state/json.ts'
import { scaleAnnotationErrors } from './annotations.ts'
import { type FieldError, fieldError, sentence, within } from './field-errors.ts'
import type { Admitted } from './service.ts'

export const admitRevision = (revision: RevisionObject, before: RevisionObject): Admitted<RevisionObject> => {
  const errors = [
    ...annotationErrors(revision),
    ...(sameJson(before.spec, revision.spec) ? [] : [fieldError('Immutable fields changed (-old +new)', 'spec')]),
  ]
  return verdict(revision, errors)
}

export const admitPodAutoscaler = (scaler: PodAutoscalerObject): Admitted<PodAutoscalerObject> =>
  verdict(scaler, annotationErrors(scaler))

const annotationErrors = ({ metadata }: RevisionObject | PodAutoscalerObject): readonly FieldError[] =>
  within('metadata.annotations', scaleAnnotationErrors(metadata.annotations))

const verdict = <T>(object: T, errors: readonly FieldError[]): Admitted<T> => {
  if (errors.length === 0) return { is: 'admitted', object }
  return {
    is: 'denied',
    status: denied('validation.webhook.serving.knative.dev', `validation failed: ${sentence(errors)}`),
  }
}
