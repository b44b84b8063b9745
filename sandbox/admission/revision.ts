/** Of a Revision only the metadata may change. Source: serving pkg/apis/serving/v1/revision_validation.go. */
import { denied } from '../api/status.ts'
import type { RevisionObject } from '../objects/objects.ts'
import { sameJson } from '../state/json.ts'
import { scaleAnnotationErrors } from './annotations.ts'
import { fieldError, sentence, within } from './field-errors.ts'
import type { Admitted } from './service.ts'

export const admitRevision = (revision: RevisionObject, before: RevisionObject): Admitted<RevisionObject> => {
  const errors = [
    ...within('metadata.annotations', scaleAnnotationErrors(revision.metadata.annotations)),
    ...(sameJson(before.spec, revision.spec) ? [] : [fieldError('Immutable fields changed (-old +new)', 'spec')]),
  ]
  if (errors.length === 0) return { is: 'admitted', object: revision }
  return {
    is: 'denied',
    status: denied('validation.webhook.serving.knative.dev', `validation failed: ${sentence(errors)}`),
  }
}
