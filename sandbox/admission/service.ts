/**
 * Knative's two webhooks for a Service: the first fills in, the second checks; both answer 400 with the field's path.
 * Source: serving pkg/apis/serving/v1/service_{defaults,validation}.go; facts A.11.
 */
import { denied, type Status } from '../api/status.ts'
import type { ServiceObject } from '../objects/objects.ts'
import { sameJson } from '../state/json.ts'
import type { KnativeVersion } from '../versions.ts'
import { serviceAnnotationErrors, userErrors, withUser } from './annotations.ts'
import { badQuantity } from './container.ts'
import { type FieldError, fieldError, sentence, within } from './field-errors.ts'
import { labelProblems } from './labels.ts'
import { defaultTemplate, nameChangeErrors, templateErrors } from './template.ts'
import { defaultTraffic, trafficErrors } from './traffic.ts'
import { undone } from './undone.ts'

export type Admitted<T> =
  | { readonly is: 'admitted'; readonly object: T }
  | { readonly is: 'denied'; readonly status: Status }

const mutating = 'webhook.serving.knative.dev'
const validating = 'validation.webhook.serving.knative.dev'

export const decodingFailed = (why: string): Status =>
  denied(mutating, `mutation failed: cannot decode incoming new object: ${why}`)

export const admitService = (
  service: ServiceObject,
  before: ServiceObject | undefined,
  { user, knative }: { readonly user: string; readonly knative: KnativeVersion },
): Admitted<ServiceObject> => {
  const quantity = service.spec.template.spec.containers.map(badQuantity).find((bad) => bad !== undefined)
  if (quantity !== undefined) return { is: 'denied', status: decodingFailed(quantityMessage) }
  const object = mutate(service, before, user)
  const errors = [
    ...metadataErrors(object),
    ...specErrors(object, knative),
    ...(before ? changeErrors(before, object) : []),
  ]
  const impossible = undone(object, before)
  if (impossible) return { is: 'denied', status: impossible }
  if (errors.length === 0) return { is: 'admitted', object }
  return { is: 'denied', status: denied(validating, `validation failed: ${sentence(errors)}`) }
}

const quantityMessage = "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"

const mutate = (service: ServiceObject, before: ServiceObject | undefined, user: string): ServiceObject => {
  const spec = {
    ...service.spec,
    template: defaultTemplate(service.spec.template, before?.spec.template),
    traffic: defaultTraffic(service.spec.traffic),
  }
  const changed = before && sameJson(before.spec, spec) ? 'none' : 'change'
  const annotations = withUser(service.metadata.annotations, user, before ? changed : 'create')
  return { ...service, metadata: { ...service.metadata, annotations }, spec }
}

const metadataErrors = ({ metadata }: ServiceObject): readonly FieldError[] => {
  const problems = labelProblems(metadata.name)
  return within('metadata', [
    ...(problems ? [fieldError(`not a DNS 1035 label: ${problems}`, 'name')] : []),
    ...within('annotations', serviceAnnotationErrors(metadata.annotations)),
  ])
}

const specErrors = ({ metadata, spec }: ServiceObject, knative: KnativeVersion): readonly FieldError[] =>
  within('spec', [
    ...templateErrors({ template: spec.template, service: metadata.name, knative }),
    ...trafficErrors(spec.traffic ?? []),
  ])

const changeErrors = (before: ServiceObject, after: ServiceObject): readonly FieldError[] => [
  ...within(
    'metadata.annotations',
    userErrors({
      before: before.metadata.annotations ?? {},
      after: after.metadata.annotations ?? {},
      sameSpec: sameJson(before.spec, after.spec),
    }),
  ),
  ...nameChangeErrors(before.spec.template, after.spec.template),
]
