/** What one rollout works with: the ports, its settings, and who drives it. */
import type { Pace } from '../../rollout/analysis/forecast/forecast.ts'
import type { HoldWay, Journal } from '../../rollout/model.ts'
import type { KnativeAge } from '../../rollout/pods/holding.ts'
import type { Recorded } from '../../rollout/replay/recording.ts'
import type { Settings } from '../../settings/settings.ts'
import type { LiveState } from '../ports/live.ts'
import type { Clock, Cluster, EvidenceSource, HealthCheck, HostCheck, Reporter, Templates } from '../ports/ports.ts'
import type { Notifier } from '../ports/waiting.ts'

export type World = {
  readonly cluster: Cluster
  readonly templates: Templates
  readonly health: HealthCheck
  readonly hosts: HostCheck
  readonly sources: readonly EvidenceSource[]
  /** The same by way of the API server, for where the tag URL can't be reached. */
  readonly throughPod: (revision: string) => {
    readonly health: HealthCheck
    readonly sources: readonly EvidenceSource[]
  }
  /** What asks the candidate, by other settings than those of this run: those of an earlier job. */
  readonly asks: (settings: Settings) => Pick<World, 'settings' | 'health' | 'sources' | 'throughPod'>
  readonly reporter: Reporter
  /** Keeps what is measured, for a replay. Left out: nobody asked for it. */
  readonly record?: (line: Recorded) => void
  /** Told at each look where the rollout stands. Left out: nobody watches. */
  readonly show?: (state: LiveState) => void
  readonly clock: Clock
  readonly settings: Settings
  /** Random per run; handed on through the CI's state file. */
  readonly driver: string
  /** Random per rollout. */
  readonly id: string
  readonly job?: Journal['job']
  /** Notified of what `decide` should look at again: a signal, a finished health check, a measurement. */
  readonly notifier: Notifier
  /** Aborts when a reason to return traffic comes from outside: no forward write is waited for any longer. */
  readonly interrupt: AbortSignal
  /** What is allowed besides what is needed: found out in preflight. Undefined: not found out yet. */
  readonly may: {
    patchRevisions: boolean
    patchAutoscalers?: boolean
    reachUrl?: boolean
    /** The sources that can measure here, by name. One that needs nothing always can. */
    measureBy?: ReadonlySet<string>
    /** How many requests a second they saw before the start, by name: only of those of which that could be found out. */
    paces?: ReadonlyMap<string, Pace>
    /** How many requests a second users sent then, where no source counts how they are answered. */
    usersPerSecond?: number
    /** The one of them that knows of a request latest, and how late: each hold is at least that long. */
    latest?: LateSource
  }
  /** What is known of the Knative that it runs on: found out in preflight, else by effect. `told`: how pods are held, as it was said last. */
  readonly knative: { age: KnativeAge; version?: string; told?: HoldWay | 'by-effect' }
}

/** In whole seconds, as holds are counted. */
export type LateSource = { readonly source: string; readonly behindMs: number }

/** What it takes to change a Service: what is seen of it, and time to wait for it. */
export type Access = Pick<World, 'cluster' | 'clock'>

/** Of these sources those that can measure here: only they are started, and have a say. */
export const measuring = ({ may }: Pick<World, 'may'>, sources: readonly EvidenceSource[]): readonly EvidenceSource[] =>
  sources.filter(({ name, needs }) => needs === undefined || may.measureBy?.has(name) === true)
