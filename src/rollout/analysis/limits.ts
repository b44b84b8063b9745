/** The limits that a rollout is judged by, and the metrics that they make of its sources. Pure. */
import type { SourceName } from '../model.ts'
import type { MetricPolicy } from './metric.ts'

/** Shares are 0 to 1. What the user did not write is undefined. */
export type AnalysisLimits = {
  /** Share of failed answers, below `highestLimit`. */
  readonly maxErrorRate?: number
  /** From which share on a candidate must be found. */
  readonly detect?: number
  /** For the 95th percentile: at most 5 % of the answers may be slower. */
  readonly maxLatencyMs?: number
  /** The chance to return a candidate at or below the limit. */
  readonly falseAbort?: number
  /** The chance to accept one at `detect` or above. */
  readonly missedFault?: number
}

/** What the user wrote of them. The journal stores these keys by name and no others, since everyone who may read the Service can read it. */
export const writtenLimits = (limits: AnalysisLimits): AnalysisLimits =>
  Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined))

/** A Service of which every second answer fails has no limit to judge by. */
export const highestLimit = 0.5

export const usualLimits = { maxErrorRate: 0.05, falseAbort: 0.05, missedFault: 0.1 } as const
/** By default a fault of five times the limit must be found, and at most this one. */
const usualTimes = 5
const detectOfNone = 0.01
/** The 95th percentile is over its limit where more than 5 % are slower. */
const slow = { limit: 0.05, detect: 0.1 } as const

/** Two kinds of limits: each must be shown to be kept by some source. */
export type Kind = 'errors' | 'latency'

/** `isGuard`: a limit that nobody wrote. It can return users, and never keeps a release from going on. */
export type MetricSpec = {
  /** `probes errors`: also its key in the journal. */
  readonly key: string
  readonly source: string
  readonly kind: Kind
  readonly policy: MetricPolicy
  readonly isGuard: boolean
  readonly mayBeSilent: boolean
}

export const detectFor = ({ maxErrorRate: limit = usualLimits.maxErrorRate, detect }: AnalysisLimits): number =>
  detect ?? (limit === 0 ? detectOfNone : Math.min(usualTimes * limit, highestLimit))

/** What holds in the place of what nobody wrote. */
export const settledLimits = (limits: AnalysisLimits) => ({
  limit: limits.maxErrorRate ?? usualLimits.maxErrorRate,
  detect: detectFor(limits),
  falseAbort: limits.falseAbort ?? usualLimits.falseAbort,
  missedFault: limits.missedFault ?? usualLimits.missedFault,
})

/** They share the chance of a false abort evenly; that of a missed fault is no less for each, since a pass needs all of them. */
export function metricsFor(
  sources: readonly SourceName[],
  limits: AnalysisLimits,
  polls: number,
): readonly MetricSpec[] {
  const { limit, detect, falseAbort, missedFault } = settledLimits(limits)
  const errors = { kind: 'errors', limit, detect } as const
  const kinds = limits.maxLatencyMs === undefined ? [errors] : [errors, { kind: 'latency', ...slow } as const]
  const part = falseAbort / Math.max(1, kinds.length * sources.length)
  return sources.flatMap(({ name, mayBeSilent = false, mayTimeNothing = false }) =>
    kinds.map(({ kind, limit, detect }) => ({
      key: `${name} ${kind}`,
      source: name,
      kind,
      policy: { limit, detect, falseAbort: part, missedFault, polls: Math.max(fewestPolls, polls) },
      isGuard: kind === 'errors' && limits.maxErrorRate === undefined,
      mayBeSilent: mayBeSilent || (kind === 'latency' && mayTimeNothing),
    })),
  )
}

/** A reserve that is spent in fewer polls leaves nothing for a late fault. */
const fewestPolls = 30
