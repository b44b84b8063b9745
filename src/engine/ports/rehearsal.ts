/** A dry run as a reviewer reads it. */
import type { Plan, Share, Tags } from '../../rollout/model.ts'
import type { TemplateDiff } from './cluster-views.ts'

/** What a dry run shows to a reviewer: what the deploy would change, and how it would get there. */
export type Rehearsal = {
  readonly is: 'would-change'
  /** As Knative would name it. */
  readonly candidate: string
  /** Empty where nobody serves yet. */
  readonly stable: readonly Share[]
  readonly diff: TemplateDiff
  /** Labels and annotations of the Service itself, by name. */
  readonly service: readonly string[]
  readonly plan: Plan
  /** How the traffic follows after a promotion. */
  readonly form: 'floating' | 'pinned'
  readonly tags: Tags
  readonly keepPrevious: 'tag' | 'warm' | 'none'
  readonly pauseTimeoutMs: number
  readonly maxErrorRate?: number
  readonly maxLatencyMs?: number
  readonly healthPath?: string
}
