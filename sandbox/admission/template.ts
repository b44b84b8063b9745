/**
 * What Knative fills in and checks of spec.template: container name, probe and limits by default; names of the user's own; images,
 * quantities, ports. With the same name as before it fills in nothing, and so refuses what then differs (facts A.4, re-run trap).
 * Source: serving pkg/apis/serving/v1/revision_{defaults,validation}.go, pkg/apis/serving/k8s_validation.go.
 */

import type { Container, RevisionSpec, TemplateObject } from '../objects/objects.ts'
import { sameJson } from '../state/json.ts'
import { progressDeadlineErrors, scaleAnnotationErrors } from './annotations.ts'
import { containerErrors, defaultContainer, tooManyPorts } from './container.ts'
import {
  disallowed,
  type FieldError,
  fieldError,
  invalidValue,
  missingField,
  outOfBounds,
  within,
} from './field-errors.ts'
import { labelProblems } from './labels.ts'

const defaultTimeoutSeconds = 300
const longestTimeoutSeconds = 600
const mostConcurrency = 1000

/** Every other field of a Pod is behind a feature flag that is off by default. Source: serving pkg/apis/serving/fieldmask.go. */
const allowed = new Set([
  'automountServiceAccountToken',
  'containerConcurrency',
  'containers',
  'enableServiceLinks',
  'idleTimeoutSeconds',
  'imagePullSecrets',
  'responseStartTimeoutSeconds',
  'serviceAccountName',
  'timeoutSeconds',
  'volumes',
])

export const defaultTemplate = (template: TemplateObject, before: TemplateObject | undefined): TemplateObject => {
  const name = template.metadata?.name
  if (name && name === before?.metadata?.name) return template
  return { ...template, spec: defaultSpec(template.spec, before === undefined) }
}

const defaultSpec = (spec: RevisionSpec, isNew: boolean): RevisionSpec => ({
  ...spec,
  containerConcurrency: spec.containerConcurrency ?? 0,
  timeoutSeconds: spec.timeoutSeconds || defaultTimeoutSeconds,
  ...(isNew && spec.enableServiceLinks === undefined ? { enableServiceLinks: false } : {}),
  containers: spec.containers.map((container, index) =>
    defaultContainer(container, nameAt(spec.containers, index), isServing(spec, container)),
  ),
})

const nameAt = (containers: readonly Container[], index: number): string =>
  containers.length > 1
    ? `user-container-${containers.slice(0, index).filter(({ name }) => !name).length}`
    : 'user-container'

const isServing = ({ containers }: RevisionSpec, { ports }: Container) =>
  containers.length === 1 || (ports?.length ?? 0) > 0

export const templateErrors = (template: TemplateObject, service: string): readonly FieldError[] =>
  within('template', [
    ...within('spec', specErrors(template.spec)),
    ...within('metadata.annotations', [
      ...scaleAnnotationErrors(template.metadata?.annotations),
      ...progressDeadlineErrors(template.metadata?.annotations),
    ]),
    ...nameErrors(template.metadata?.name, service),
  ])

const specErrors = (spec: RevisionSpec): readonly FieldError[] => {
  const { containers, timeoutSeconds = 0, containerConcurrency = 0 } = spec
  return [
    ...(containers.length === 0 ? [missingField('containers')] : []),
    ...Object.keys(spec).flatMap((field) => (allowed.has(field) ? [] : [disallowed(field)])),
    ...tooManyPorts(containers),
    ...containers.flatMap((container, index) => within(`containers[${index}]`, containerErrors(container))),
    ...(timeoutSeconds < 0 || timeoutSeconds > longestTimeoutSeconds
      ? [outOfBounds(timeoutSeconds, [0, longestTimeoutSeconds], 'timeoutSeconds')]
      : []),
    ...(containerConcurrency < 0 || containerConcurrency > mostConcurrency
      ? [outOfBounds(containerConcurrency, [0, mostConcurrency], 'containerConcurrency')]
      : []),
  ]
}

const nameErrors = (name: string | undefined, service: string): readonly FieldError[] => {
  if (!name) return []
  const problems = labelProblems(name)
  if (problems) return [invalidValue(`not a DNS 1035 label: ${problems}`, 'metadata.name')]
  const prefix = `${service}-`
  return name.startsWith(prefix) ? [] : [invalidValue(`"${name}" must have prefix "${prefix}"`, 'metadata.name')]
}

/** The same name of one's own for another template. */
export const nameChangeErrors = (before: TemplateObject, after: TemplateObject): readonly FieldError[] => {
  const name = after.metadata?.name
  if (!name || name !== before.metadata?.name || sameJson(before, after)) return []
  return [fieldError('Saw the following changes without a name change (-old +new)', 'spec.template.metadata.name')]
}
