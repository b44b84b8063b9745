/**
 * A story as data: a Service as it is found, what is asked of the rollout, and what goes wrong on the way. Everything that
 * happens follows from it, so that a story that broke a law can be told again.
 */
import type { KnativeVersion } from '../../../sandbox/versions.ts'
import type { Wish } from '../../stories/support/stage.ts'

export type Story = {
  readonly seed: number
  /** Undefined: there is none yet. */
  readonly service: ServiceShape | undefined
  /** The settings of the rollout, as a user writes them. */
  readonly settings: Wish
  readonly happenings: readonly Happening[]
  readonly finisher: Finisher
}

export type ServiceShape = {
  /** How many Revisions it has, oldest first. */
  readonly revisions: number
  readonly form: Form
  /** Targets of others without users. */
  readonly idle: readonly IdleTarget[]
  /** 0: none is set. */
  readonly minScale: number
  readonly startDelayMs: number
  /** dev.local has no digests. */
  readonly registry: 'registry.example' | 'dev.local'
  /** An earlier rollout has set its tags. */
  readonly isSeasoned: boolean
  /** Nobody has used it for long: every Revision without min-scale is at zero. */
  readonly isAsleep: boolean
  /** Of the cluster that it is on. */
  readonly knative: KnativeVersion
}

export type Form =
  | { readonly is: 'floating'; readonly tag?: string }
  | { readonly is: 'pinned'; readonly tag?: string }
  /** The newest Revision has `percent`, the one before the rest. */
  | { readonly is: 'split'; readonly percent: number; readonly newest: 'floats' | 'named' }

export type IdleTarget = 'tagged' | 'untagged' | 'floating'

/** When something happens, counted from the start of the rollout. */
export type Moment =
  /** Just before its nth write leaves. */
  | { readonly on: 'write'; readonly nth: number }
  /** When the Service changes for the nth time, whoever changed it. */
  | { readonly on: 'change'; readonly nth: number }
  | { readonly on: 'event'; readonly nth: number }
  | { readonly on: 'ms'; readonly ms: number }

export type Happening = { readonly at: Moment; readonly deed: Deed }

export type Deed =
  | { readonly do: 'cancel' }
  /** What is just leaving never arrives, arrives, or arrives this much later. */
  | { readonly do: 'kill'; readonly inFlight: 'lost' | 'arrives' | number }
  /** SIGSTOP, and SIGCONT after a while. */
  | { readonly do: 'stop-process'; readonly forMs: number }
  | { readonly do: 'edit-traffic'; readonly how: TrafficEdit }
  | { readonly do: 'edit-template' }
  | { readonly do: 'annotate' }
  | { readonly do: 'stop-pods'; readonly of: 'stable' | 'newest' }
  | { readonly do: 'delete-service' }
  | { readonly do: 'push-image' }
  | { readonly do: 'fault'; readonly fault: FaultKind; readonly of: 'writes' | 'reads' | 'all'; readonly times: number }
  | { readonly do: 'drop-watches' }
  | { readonly do: 'forget-changes' }
  | { readonly do: 'stall-connection' }
  /** A person, or two, who promote or abort while it runs. */
  | { readonly do: 'ask'; readonly for: 'promote' | 'abort'; readonly times: 1 | 2 }
  /** A second deployment of the same Service, of another image. */
  | { readonly do: 'rival' }

export type TrafficEdit = 'newest' | 'oldest' | 'float' | 'swap' | 'add-tag' | 'rewrite'

export type FaultKind = 'conflict' | 'guard' | 'busy' | 'error' | 'lost-answer' | 'broken' | 'silence' | 'late'

/** Who comes after a process that was killed. */
export type Finisher = {
  readonly is: 'post-step' | 're-run' | 'later-run' | 'abort' | 'recover'
  readonly afterMs: number
}
