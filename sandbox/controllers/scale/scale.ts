/**
 * How many Pods a Revision wants: pure. min-scale counts only while a Route lists the Revision; before it was ever ready it
 * wants its initial size; afterwards what is in flight decides, and nothing shrinks within the window.
 * The one simplification: load is what is in flight now, not an average over the window.
 * Source: serving pkg/reconciler/autoscaling/kpa/scaler.go; facts A.9.
 */
import type { PodAutoscalerObject, ScaleObject } from '../../objects/objects.ts'
import { durationMs } from '../../time/durations.ts'
import type { Setup } from '../../world.ts'

const prefix = 'autoscaling.knative.dev/'
const defaultConcurrency = 100
const utilizationPercent = 70

export const scaleSpecOf = (scaler: PodAutoscalerObject, setup: Setup): ScaleObject['spec'] => {
  const { annotations = {} } = scaler.metadata
  const text = (kebab: string, camel = kebab) => annotations[prefix + kebab] ?? annotations[prefix + camel]
  const number = (kebab: string, camel: string) => Number(text(kebab, camel) ?? 0)
  const windowMs = durationMs(text('window')) ?? setup.stableWindowMs
  return {
    reachability: scaler.spec.reachability,
    minScale: number('min-scale', 'minScale'),
    maxScale: number('max-scale', 'maxScale'),
    initialScale: Number(text('initial-scale', 'initialScale') ?? 1),
    activationScale: Number(text('activation-scale', 'activationScale') ?? 1),
    windowMs: windowMs + (durationMs(text('scale-down-delay', 'scaleDownDelay')) ?? 0),
    retentionMs: durationMs(text('scale-to-zero-pod-retention-period', 'scaleToZeroPodRetentionPeriod')) ?? 0,
    target: targetOf(scaler, text),
  }
}

/** Requests in flight that one Pod is meant to take: the target, or the limit, or 100, and of that 70 %. */
const targetOf = (
  { spec }: PodAutoscalerObject,
  text: (kebab: string, camel?: string) => string | undefined,
): number => {
  const percent = Number(text('target-utilization-percentage', 'targetUtilizationPercentage') ?? utilizationPercent)
  return (Number(text('target') ?? 0) || spec.containerConcurrency || defaultConcurrency) * (percent / 100)
}

export type Load = {
  /** What the Deployment is told to have: a Pod ahead of the one that it replaces asks for no more. */
  readonly pods: number
  readonly inFlight: number
  /** The window since it was last this busy is over. */
  readonly isIdle: boolean
}

export const wantedPods = ({ spec, status }: ScaleObject, { pods, inFlight, isIdle }: Load): number => {
  if (status?.overdue === 'for-good') return 0
  if (!status?.initialized) return firstSize(spec)
  const least = spec.reachability === 'Unreachable' ? 0 : spec.minScale
  const busy = Math.ceil(inFlight / spec.target)
  const wanted = Math.max(least, busy > 0 ? Math.max(busy, spec.activationScale) : 0)
  const limited = spec.maxScale > 0 ? Math.min(wanted, spec.maxScale) : wanted
  return isIdle ? limited : Math.max(limited, pods)
}

/** How many Pods must be ready before the Revision is, the first time; a Revision that no Route lists needs one. */
export const firstSize = ({ reachability, minScale, initialScale }: ScaleObject['spec']): number =>
  reachability === 'Unreachable' ? 1 : Math.max(1, minScale, initialScale)
