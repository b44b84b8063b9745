/** What one rollout works with: the ports, and the little it remembers that is not on the Service. */
import type { SourcedMeasurement } from '../../rollout/analysis.ts'
import type { AbortReason, Journal } from '../../rollout/model.ts'
import type { Settings } from '../../settings/settings.ts'
import type { Outcome, StepResult } from '../ports/events.ts'
import type {
  Clock,
  Cluster,
  EvidenceSource,
  HealthCheck,
  HealthResult,
  Reporter,
  Template,
  Templates,
} from '../ports/ports.ts'
import type { Notifier } from '../ports/waiting.ts'

export type World = {
  readonly cluster: Cluster
  readonly templates: Templates
  readonly health: HealthCheck
  readonly sources: readonly EvidenceSource[]
  /** The same by way of the API server, for where the tag URL can't be reached. */
  readonly throughPod: (revision: string) => {
    readonly health: HealthCheck
    readonly sources: readonly EvidenceSource[]
  }
  readonly reporter: Reporter
  readonly clock: Clock
  readonly settings: Settings
  /** Random per run; handed on through the CI's state file. */
  readonly driver: string
  /** Random per rollout. */
  readonly id: string
  readonly job?: Journal['job']
  /** Told of all that `decide` should look at again: a signal, a finished health check, a measurement. */
  readonly notifier: Notifier
  /** Aborts when a reason to return everyone comes from outside: no write is waited for any longer. */
  readonly interrupt: AbortSignal
  /** What may be done besides the needed: found out in preflight. */
  readonly may: { patchRevisions: boolean /** Undefined: not found out yet. */; reachUrl?: boolean }
}

export type Memory = {
  /** Why everyone shall be returned; set by a signal, a time-out or a caller. */
  abortBecause?: AbortReason
  /** The fact behind it, in a sentence. */
  abortDetail?: string
  /** When the way back was begun. */
  returningFromMs?: number
  health: 'not-run' | 'running' | 'passed' | 'failed' | 'unreachable'
  healthResult?: HealthResult
  /** The template as the API server stored it for us. */
  template?: Template
  /** Generation of the Service that it was made from. */
  madeFor?: number
  /** The step whose pods are asked for; -1: none yet. */
  scaledFor: number
  scaledAtMs: number
  /** Pods each Revision must have before the next shift. */
  wanted: Readonly<Record<string, number>>
  /** The most pods stable had since the rollout began. */
  stablePods: number
  hold?: Hold
  /** Which wait is on, and since when. */
  wait: { key: string; fromMs: number }
  steps: StepResult[]
  exposure: { percent: number; fromMs: number; toMs: number }[]
  readonly startedMs: number
  /** Ends the background work: measurements, health check. */
  readonly background: AbortController
  measuring: boolean
  /** What the deploy changes, in words without values. */
  changes: readonly string[]
  /** The candidate has been ready. */
  isReady: boolean
  /** The Revision whose start is watched. */
  following?: string
  saidOfStart?: string
  /** Fingerprint of another hand's template. */
  saidOfTemplate?: string
  saidWarmFor?: number
  saidPods?: number
  measurements: SourcedMeasurement[]
  outcome?: Outcome
}

/** A step being held since the Route took it. */
export type Hold = { readonly step: number; readonly percent: number; readonly fromMs: number; readonly holdMs: number }

export const freshMemory = (clock: Clock): Memory => ({
  health: 'not-run',
  scaledFor: -1,
  scaledAtMs: clock.now(),
  wanted: {},
  stablePods: 0,
  wait: { key: '', fromMs: clock.now() },
  steps: [],
  exposure: [],
  startedMs: clock.now(),
  background: new AbortController(),
  measuring: false,
  changes: [],
  isReady: false,
  measurements: [],
})
