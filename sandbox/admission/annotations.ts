/**
 * What annotations may say. Autoscaling belongs on the template; creator never changes, lastModifier only with the spec.
 * Source: serving pkg/apis/serving/metadata_validation.go, pkg/apis/autoscaling/annotation_validation.go; facts A.9, A.11.
 */
import type { Texts } from '../objects/objects.ts'
import { durationMs, isDuration } from '../time/durations.ts'
import { type FieldError, fieldError, invalidValue, outOfBounds } from './field-errors.ts'

const autoscaling = 'autoscaling.knative.dev'
const creator = 'serving.knative.dev/creator'
const lastModifier = 'serving.knative.dev/lastModifier'
const mostPods = 2147483647
const shortestWindowMs = 6_000
const longestWindowMs = 3_600_000

/** On a Service: none of the autoscaler's. */
export const serviceAnnotationErrors = (annotations: Texts = {}): readonly FieldError[] => [
  ...Object.keys(annotations)
    .filter((key) => key.startsWith(autoscaling))
    .map((key) => ({
      ...fieldError(`invalid key name "${key}"`, ''),
      details: 'autoscaling annotations must be put under "spec.template.metadata.annotations" to work',
    })),
  ...durationErrors(
    annotations,
    ['serving.knative.dev/rollout-duration', 'serving.knative.dev/rolloutDuration'],
    'rollout-duration',
  ),
]

/** On a template or a Revision. */
export const scaleAnnotationErrors = (annotations: Texts = {}): readonly FieldError[] => {
  const min = scaleOf(annotations, 'min-scale', 'minScale')
  const max = scaleOf(annotations, 'max-scale', 'maxScale')
  const initial = scaleOf(annotations, 'initial-scale', 'initialScale')
  const errors = [
    ...[min, max, initial].flatMap(({ error }) => (error ? [error] : [])),
    ...zeroErrors(annotations),
    ...activationErrors(annotations),
    ...windowErrors(annotations),
  ]
  if (max.value === 0 || max.value >= min.value) return errors
  const message = `max-scale=${max.value} is less than min-scale=${min.value}`
  return [...errors, fieldError(message, `${autoscaling}/max-scale`, `${autoscaling}/min-scale`)]
}

const scaleOf = (annotations: Texts, kebab: string, camel: string): { value: number; error?: FieldError } => {
  const key = [kebab, camel].map((name) => `${autoscaling}/${name}`).find((name) => annotations[name] !== undefined)
  const text = key && annotations[key]
  if (!key || text === undefined) return { value: 0 }
  if (!/^[+-]?\d+$/.test(text)) return { value: 0, error: invalidValue(text, key) }
  const value = Number(text)
  return value < 0 || value > mostPods ? { value: 0, error: outOfBounds(text, [0, mostPods], key) } : { value }
}

/** config-autoscaler allow-zero-initial-scale is off. */
const zeroErrors = (annotations: Texts): readonly FieldError[] =>
  [`${autoscaling}/initial-scale`, `${autoscaling}/initialScale`]
    .filter((key) => annotations[key] === '0')
    .map((key) => invalidValue('0', `${key}=0 not allowed by cluster`))

/** One pod is what a Revision at zero wakes to anyway. */
const activationErrors = (annotations: Texts): readonly FieldError[] =>
  ['activation-scale', 'activationScale'].flatMap((name) => {
    const { value, error } = scaleOf(annotations, name, name)
    const text = annotations[`${autoscaling}/${name}`]
    if (error || text === undefined || value > 1) return error ? [error] : []
    return [fieldError(`activation-scale=${text} must be greater than 1`, `${autoscaling}/${name}`)]
  })

const windowErrors = (annotations: Texts): readonly FieldError[] => {
  const key = `${autoscaling}/window`
  const text = annotations[key]
  if (text === undefined) return []
  if (!isDuration(text)) return [invalidValue(text, key)]
  const ms = durationMs(text) ?? 0
  if (ms < shortestWindowMs || ms > longestWindowMs) return [outOfBounds(text, ['6s', '1h0m0s'], key)]
  return ms % 1_000 === 0 ? [] : [fieldError('must be specified with at most second precision', key)]
}

export const progressDeadlineErrors = (annotations: Texts = {}): readonly FieldError[] =>
  durationErrors(
    annotations,
    ['serving.knative.dev/progress-deadline', 'serving.knative.dev/progressDeadline'],
    'progress-deadline',
  )

/** A Go duration in whole seconds, not negative. */
const durationErrors = (annotations: Texts, keys: readonly string[], name: string): readonly FieldError[] =>
  keys.flatMap((key) => {
    const text = annotations[key]
    if (!text) return []
    if (!isDuration(text)) return [invalidValue(text, key)]
    if (text.startsWith('-')) return [fieldError(`${name}=${text} must be positive`, key)]
    return /\d(ns|us|ms)/.test(text) ? [fieldError(`${name}=${text} is not at second precision`, key)] : []
  })

type Edit = { readonly before: Texts; readonly after: Texts; readonly sameSpec: boolean }

export const userErrors = ({ before, after, sameSpec }: Edit): readonly FieldError[] => [
  ...(before[creator] === after[creator] ? [] : [fieldError('annotation value is immutable', creator)]),
  ...(sameSpec && before[lastModifier] !== after[lastModifier]
    ? [invalidValue(after[lastModifier] ?? '', lastModifier)]
    : []),
]

/** Who made it, and who changed its spec last. */
export const withUser = (
  annotations: Texts | undefined,
  user: string,
  change: 'create' | 'change' | 'none',
): Texts | undefined => {
  switch (change) {
    case 'create':
      return { ...annotations, [creator]: user, [lastModifier]: user }
    case 'change':
      return { ...annotations, [lastModifier]: user }
    case 'none':
      return annotations
  }
}
