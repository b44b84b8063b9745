/**
 * What Knative checks of spec.traffic at admission: the sum, each percent, tags and their uniqueness, and that an entry either
 * names a Revision or floats. Not: whether a Revision exists, is ready, or what a host's length comes to.
 * Source: serving pkg/apis/serving/v1/route_validation.go, route_defaults.go; facts A.5.
 */
import type { TrafficTarget } from '../../src/rollout/model.ts'
import type { RouteTarget } from '../objects/objects.ts'
import { disallowed, type FieldError, fieldError, outOfBounds, within } from './field-errors.ts'
import { labelProblems } from './labels.ts'

/** Nothing given: everything to the latest. Every entry gets its percent and says whether it floats. */
export const defaultTraffic = (traffic: readonly TrafficTarget[] | undefined): readonly TrafficTarget[] =>
  traffic === undefined || traffic.length === 0
    ? [{ latestRevision: true, percent: 100 }]
    : traffic.map((target) => ({
        ...target,
        latestRevision: target.latestRevision ?? !target.revisionName,
        percent: target.percent ?? 0,
      }))

export const trafficErrors = (traffic: readonly RouteTarget[]): readonly FieldError[] => {
  const sum = traffic.reduce((total, { percent = 0 }) => total + percent, 0)
  return within('traffic', [
    ...traffic.flatMap((target, index) => within(`[${index}]`, targetErrors(target))),
    ...traffic.flatMap(({ tag }, index) => tagErrors(traffic, tag, index)),
    ...(sum === 100 ? [] : [fieldError(`Traffic targets sum to ${sum}, want 100`, '')]),
  ])
}

const targetErrors = (target: RouteTarget): readonly FieldError[] => {
  const { revisionName, latestRevision, percent = 0, configurationName, url } = target
  const clash = latestRevision !== undefined && Boolean(revisionName) === latestRevision
  return [
    ...(clash
      ? [
          fieldError(
            `may not set revisionName "${revisionName ?? ''}" when latestRevision is ${latestRevision}`,
            'latestRevision',
          ),
        ]
      : []),
    ...(configurationName ? [disallowed('configurationName')] : []),
    ...(percent < 0 || percent > 100 ? [outOfBounds(percent, [0, 100], 'percent')] : []),
    ...(url ? [disallowed('url')] : []),
  ]
}

const tagErrors = (traffic: readonly RouteTarget[], tag: string | undefined, index: number): readonly FieldError[] => {
  if (!tag) return []
  const problems = labelProblems(tag)
  const first = traffic.findIndex((other) => other.tag === tag)
  return [
    ...(problems ? [fieldError(`invalid value: not a DNS 1035 label: ${problems}`, `tag[${index}]`)] : []),
    ...(first < index ? [fieldError(`Multiple definitions for "${tag}"`, `[${index}].tag`, `[${first}].tag`)] : []),
  ]
}
