/**
 * What a real cluster accepts and the sandbox could not carry out: it says so at once rather than behave as if it had.
 * Pinned entries are never shifted gradually, whatever the roll-out duration (facts A.8), so those pass.
 */
import { notInSandbox, type Status } from '../api/status.ts'
import type { ServiceObject } from '../objects/objects.ts'
import { sameJson } from '../state/json.ts'

const classes = ['autoscaling.knative.dev/class', 'autoscaling.knative.dev/autoscaler-class']
const ours = 'kpa.autoscaling.knative.dev'
const durations = ['serving.knative.dev/rollout-duration', 'serving.knative.dev/rolloutDuration']

export const undone = (service: ServiceObject, before: ServiceObject | undefined): Status | undefined => {
  const annotations = service.spec.template.metadata?.annotations ?? {}
  const other = classes.map((key) => annotations[key]).find((value) => value !== undefined && value !== ours)
  if (other) return notInSandbox(`the autoscaler ${other}`)
  return shiftsGradually(service, before) ? notInSandbox('a gradual roll-out of the latest Revision') : undefined
}

const shiftsGradually = (service: ServiceObject, before: ServiceObject | undefined): boolean => {
  const annotations = service.metadata.annotations ?? {}
  const wanted = durations.some((key) => !/^0?[a-z]*$/.test(annotations[key] ?? ''))
  return wanted && floats(service) && floats(before) && !sameJson(before?.spec.template, service.spec.template)
}

const floats = (service: ServiceObject | undefined): boolean =>
  service?.spec.traffic?.some(({ latestRevision, percent = 0 }) => latestRevision && percent > 1) ?? false
