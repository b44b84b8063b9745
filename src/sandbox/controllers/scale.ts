/**
 * How many Pods a Revision wants: pure. min-scale counts only while a Route lists the Revision; before it was ever ready it
 * wants its initial size; afterwards what is in flight decides, and nothing shrinks within the window.
 * The one simplification: load is what is in flight now, not an average over the window.
 * Source: serving pkg/reconciler/autoscaling/kpa/scaler.go; facts A.9.
 */

import { find } from '../conditions.ts'
import type { RevisionObject, ScaleObject } from '../objects.ts'
import type { Setup } from '../world.ts'
import { routingStateLabel } from './revision-of.ts'

const prefix = 'autoscaling.knative.dev/'
const defaultConcurrency = 100
const utilization = 0.7

export const scaleSpecOf = ({ metadata, spec, status }: RevisionObject, setup: Setup): ScaleObject['spec'] => {
  const { labels, annotations = {} } = metadata
  const number = (kebab: string, camel: string) =>
    Number(annotations[prefix + kebab] ?? annotations[prefix + camel] ?? 0)
  const broken = ['ResourcesAvailable', 'ContainerHealthy'].some(
    (type) => find(status?.conditions, type)?.status === 'False',
  )
  return {
    reachability:
      broken && !status?.actualReplicas
        ? 'Unreachable'
        : (reachabilities[labels?.[routingStateLabel] ?? ''] ?? 'Unknown'),
    minScale: number('min-scale', 'minScale'),
    maxScale: number('max-scale', 'maxScale'),
    windowMs: durationMs(annotations[`${prefix}window`]) ?? setup.stableWindowMs,
    target: (spec.containerConcurrency || defaultConcurrency) * utilization,
  }
}

const reachabilities: Readonly<Record<string, ScaleObject['spec']['reachability']>> = {
  active: 'Reachable',
  reserve: 'Unreachable',
}

const units: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 }

/** A Go duration such as 6s or 1m30s, in ms. */
export const durationMs = (duration: string | undefined): number | undefined => {
  if (!duration) return undefined
  const parts = [...duration.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/g)]
  return parts.reduce((total, [, number, unit = '']) => total + Number(number) * (units[unit] ?? 0), 0)
}

export type Load = {
  readonly pods: number
  readonly inFlight: number
  /** The window since it was last this busy is over. */
  readonly isIdle: boolean
}

export const wantedPods = ({ spec, status }: ScaleObject, { pods, inFlight, isIdle }: Load): number => {
  if (status?.overdue === 'for-good') return 0
  const least = spec.reachability === 'Unreachable' ? 0 : spec.minScale
  if (!status?.initialized) return Math.max(1, least)
  const busy = Math.ceil(inFlight / spec.target)
  const wanted = Math.max(least, busy)
  const limited = spec.maxScale > 0 ? Math.min(wanted, spec.maxScale) : wanted
  return isIdle ? limited : Math.max(limited, pods)
}
