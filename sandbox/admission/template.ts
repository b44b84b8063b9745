/**
 * What Knative fills in and checks of spec.template: container name, probe and limits by default; names of the user's own; images,
 * quantities, ports. With the same name as before it fills in nothing, and so refuses what then differs (facts A.4, re-run trap).
 * Source: serving pkg/apis/serving/v1/revision_{defaults,validation}.go, pkg/apis/serving/k8s_validation.go.
 */
import type { Container, RevisionSpec, TemplateObject } from '../objects/objects.ts'
import { sameJson } from '../state/json.ts'
import type { KnativeVersion } from '../versions.ts'
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

/** A Revision is always new: it gets what a Service gets only when it is created. */
export const defaultSpec = (spec: RevisionSpec, isNew: boolean): RevisionSpec => {
  const writable = writableIn(spec)
  const names = namesOf(spec)
  return {
    ...spec,
    containerConcurrency: spec.containerConcurrency ?? 0,
    timeoutSeconds: spec.timeoutSeconds || defaultTimeoutSeconds,
    ...(isNew && spec.enableServiceLinks === undefined ? { enableServiceLinks: false } : {}),
    containers: spec.containers.map((container, index) =>
      defaultContainer(container, { name: names[index] ?? '', isServing: isServing(spec, container), writable }),
    ),
  }
}

const writableKinds = ['emptyDir', 'persistentVolumeClaim', 'ephemeral']

const writableIn = ({ volumes = [] }: RevisionSpec): ReadonlySet<string> =>
  new Set(volumes.filter((volume) => writableKinds.some((kind) => volume[kind])).map(({ name }) => String(name)))

/** Numbered where there are several, past the names that users gave. Source: serving applyDefaultContainerNames. */
const namesOf = ({ containers, initContainers = [] }: RevisionSpec): readonly string[] => {
  const taken = new Set([...containers, ...initContainers].map(({ name }) => name))
  let next = 0
  const free = (): string => {
    const name = `user-container-${next++}`
    return taken.has(name) ? free() : name
  }
  const isPlain = containers.length === 1 && !taken.has('user-container')
  return containers.map(({ name }) => name || (isPlain ? 'user-container' : free()))
}

const isServing = ({ containers }: RevisionSpec, { ports }: Container) =>
  containers.length === 1 || (ports?.length ?? 0) > 0

type Asked = { readonly template: TemplateObject; readonly service: string; readonly knative: KnativeVersion }

export const templateErrors = ({ template, service, knative }: Asked): readonly FieldError[] =>
  within('template', [
    ...within('spec', specErrors(template.spec, knative)),
    ...within('metadata.annotations', [
      ...scaleAnnotationErrors(template.metadata?.annotations),
      ...progressDeadlineErrors(template.metadata?.annotations),
    ]),
    ...nameErrors(template.metadata?.name, service),
  ])

const specErrors = (spec: RevisionSpec, knative: KnativeVersion): readonly FieldError[] => {
  const { containers, timeoutSeconds = 0, containerConcurrency = 0 } = spec
  return [
    ...(containers.length === 0 ? [missingField('containers')] : []),
    ...Object.keys(spec).flatMap((field) => (allowed.has(field) ? [] : [disallowed(field)])),
    ...tooManyPorts(containers),
    ...containers.flatMap((container, index) => within(`containers[${index}]`, containerErrors(container, knative))),
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
