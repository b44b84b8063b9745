/**
 * The nouns of a rollout, as plain data. Words as in docs/concepts.md; units sit in the names.
 * What a field means on the cluster is Knative's: serving.knative.dev/v1.
 */
import type { AnalysisLimits } from './analysis/limits.ts'
import type { KeptMetric } from './analysis/metric.ts'

/** One entry of spec.traffic or status.traffic, as Knative stores it. `url` only in status, on tagged entries. */
export type TrafficTarget = {
  readonly tag?: string
  readonly revisionName?: string
  readonly latestRevision?: boolean
  readonly percent?: number
  readonly url?: string
}

/** A Revision and its whole share of the traffic, 0-100. */
export type Share = { readonly revision: string; readonly percent: number }

/** The tags a rollout puts on its two Revisions. */
export type Tags = { readonly candidate: string; readonly stable: string }

/** Move `percent` of the traffic to the candidate and keep it there for `holdMs` while evidence gathers. */
export type Step = { readonly percent: number; readonly holdMs: number }

/** `abort` returns traffic to stable, `hold` holds the step once more, `promote` goes on as if it had passed. */
export type OnInconclusive = 'abort' | 'hold' | 'promote'

/** `promote` goes on with the plan as a person would who gives the word. */
export type OnPauseTimeout = 'abort' | 'promote'

/** What a deploy does if another rollout of the Service is in progress. */
export type OnNewer = 'wait' | 'refuse' | 'abort' | 'supersede'

/** `promote` ends with the candidate as the new stable; `stay` leaves the last step's split as it is. */
export type Ending = 'promote' | 'stay'

export type Plan = {
  readonly steps: readonly Step[]
  readonly ending: Ending
  readonly onInconclusive: OnInconclusive
  readonly limits: Limits
  /** The percentage of the step after whose hold the rollout is paused. */
  readonly pauseAt?: number
  /** What `recover` does with a pause whose time is over, and what the steps after a pause must show. */
  readonly onPauseTimeout?: OnPauseTimeout
  /** Settings of the health check as the deploy was given them, and those that must be given again (settings/kept.ts). */
  readonly kept?: { readonly texts: Readonly<Record<string, string>>; readonly again: readonly string[] }
  readonly evidence?: AnalysisLimits
  /** How long a step without a verdict is held at most. Undefined: by its hold (hold-length.ts). */
  readonly maxHoldMs?: number
}

/** How long the rollout waits for others before it gives up, each counted from the start of that wait. */
export type Limits = {
  /** The candidate's first readiness, and each growth to the size a step needs. */
  readonly readyMs: number
  /** The Route taking a split. */
  readonly routeMs: number
  /** The whole rollout. */
  readonly totalMs: number
  /** The health check with all of its attempts. Journals of earlier versions have none. */
  readonly healthMs?: number
}

/**
 * Passed, failed or no evidence either way. `not-judged`: no limit that the user wrote is open, and the default one could not decide.
 * `not-asked`: nothing is held against it here.
 */
export type Verdict = 'passed' | 'failed' | 'inconclusive' | 'not-judged' | 'not-asked'

/**
 * `n` answers of one side by some source, of which `bad` failed: 0 <= bad <= n. A probe is one with n = 1. What is bad is the source's own
 * rule, before any limit.
 */
export type Measurement = {
  readonly atMs: number
  readonly of: 'candidate' | 'stable'
  readonly n: number
  readonly bad: number
  /** Those slower than the limit for latencies, where the source counts them itself. */
  readonly slow?: number
  /** Of a single answer (n = 1). Undefined where the source times nothing. */
  readonly latencyMs?: number
  /** Why the bad ones failed. */
  readonly note?: string
  /** Of a bad one, for people. */
  readonly sample?: Sample
  /** Why it counts for nobody: it did not come from the candidate, and says nothing against it either. */
  readonly unattributed?: string
}

/** What was asked, without what may be secret of it, and how the answer began: cleaned, masked and cut. */
export type Sample = { readonly request: string; readonly body?: string }

/** What a source of evidence counts, in the words of people: `{ name: 'probes', one: 'probe' }`. The name is also its key. */
export type SourceName = {
  readonly name: string
  readonly one: string
  /** It can fail a step. A step in which it measured nothing passes by the other sources. */
  readonly mayBeSilent?: boolean
  /** It counts answers, and may not know how long they took. */
  readonly mayTimeNothing?: boolean
}

/** What one source measured in a hold, and what that says. Latencies only where it timed anything. */
export type SourceResult = {
  readonly source: string
  /** What it counts, in the singular. */
  readonly one: string
  readonly count: number
  readonly bad: number
  /** Why they failed, `9 x 503, 2 x ECONNRESET`: the most frequent first. Undefined where the source does not say. */
  readonly causes?: string
  /** Slower than the limit for latencies. */
  readonly slow: number
  readonly p50Ms?: number
  readonly p95Ms?: number
  readonly p99Ms?: number
  /** The same of stable over the same time, where it was measured. */
  readonly stable?: { readonly count: number; readonly bad: number }
  readonly verdict: Verdict
  /** The sentence that explains the verdict, with its numbers. */
  readonly why: string
  /** How it came about, for a picture; only of a step that is over. */
  readonly course?: readonly CoursePoint[]
}

/** What was counted since the step began, until `afterMs` of it. */
export type CoursePoint = {
  readonly afterMs: number
  readonly count: number
  readonly bad: number
  readonly stable?: { readonly count: number; readonly bad: number }
}

/** Where the rollout is. Kept in the journal; a stage is entered by the write that carries it. */
export type Stage = 'claimed' | 'deployed' | 'presented' | 'stepping' | 'paused' | 'promoting' | 'aborting' | 'stopped'

export type AbortReason =
  | 'cancelled'
  | 'candidate-failed'
  | 'candidate-not-made'
  | 'candidate-not-ready'
  | 'candidate-not-warm'
  | 'candidate-without-room'
  | 'health-failed'
  | 'health-unreachable'
  | 'health-not-proven'
  | 'analysis-failed'
  | 'analysis-inconclusive'
  | 'route-stuck'
  | 'stable-not-ready'
  | 'stable-gone'
  | 'timed-out'
  | 'driver-died'
  | 'pause-over'
  | 'error'
  | 'asked'
  | 'superseded'

/** The objects whose min-scale holds pods during a rollout; `nothing`: pods are not held. See holding.ts. */
export type HoldWay = 'revision' | 'pod-autoscaler' | 'nothing'

/** What someone else did to the Service while the rollout was running. */
export type Foreign = 'traffic' | 'driver' | 'deleted'

/** How a rollout may end: the rows of docs/concepts.md, "Endings". */
export type OutcomeKind =
  | 'promoted'
  | 'unchanged'
  | 'split'
  | 'paused'
  | 'aborted'
  | 'rolled-back'
  | 'first-deployment-failed'
  | 'refused'
  | 'stopped'
  | 'uncertain'
  | 'requested'
  | RecoverKind

/** How `recover` may end for many Services, besides the endings of their rollouts: all that needed it are ended, or some are still open. */
type RecoverKind = 'recovered' | 'left-open'

/** The state of the rollout as it is kept on the Service, so that any later process can go on. Holds no value that is secret. */
export type Journal = {
  readonly v: 1
  /** Random per rollout; also in annotation kn-rollout.dev/id of the template. */
  readonly id: string
  readonly stage: Stage
  /** Index into the plan's steps; -1 before the first shift. */
  readonly step: number
  readonly plan: Plan
  readonly tags: Tags
  readonly stable: readonly Share[]
  /** What had the traffic when the rollout began and served nobody: nothing returns to these. */
  readonly broken?: readonly Share[]
  readonly candidate?: string
  /** The Revision that floating entries of `before` stood for when the rollout began. */
  readonly floating?: string
  /** API server's clock, ms since the epoch: past it the driver is dead. */
  readonly deadlineMs: number
  /** spec.traffic as it was found. */
  readonly before: readonly TrafficTarget[]
  /** spec.traffic as this rollout means it to be now. */
  readonly intended: readonly TrafficTarget[]
  /** Entries of others taken out because their Revision is not Ready (one freezes the whole Route). */
  readonly parked: readonly TrafficTarget[]
  /** The kind of object that pods are held by. Undefined while that is not decided: until then only a Revision may have been tried. */
  readonly hold?: HoldWay
  /** min-scale of each Revision that was held, as it was on those objects: null where there was none. */
  readonly scale: Readonly<Record<string, string | null>>
  /** The Revision whose spec equals the template before the rollout; undefined on a first deployment. */
  readonly templateFrom?: string
  /**
   * Fingerprint of the template that was sent, or, since a rollback sends none, of the one it found: by it a successor knows it from an
   * edit that inherited its id.
   */
  readonly sent?: string
  /** No Revision has the candidate's tag, and no rollout ever set one on this Service: its host leads nowhere yet. */
  readonly isNewTag?: boolean
  /** The candidate's tag URL, once it was seen to lead nowhere before the candidate got it: what Knative answers there is its own. */
  readonly emptyUrl?: string
  /** Labels and annotations of the Service itself that the good ending sets, whichever process writes it. */
  readonly metadata?: ServiceMetadata
  /** The rollout made the Service; only then may a failed first deployment delete it. */
  readonly created?: boolean
  /** A return to an earlier Revision: once that has pods (past `presented`) the abort is what was asked for. */
  readonly isRollback?: boolean
  /** The evidence so far, by metric: with it a successor judges on. */
  readonly evidence?: Readonly<Record<string, KeptMetric>>
  /** What the candidate has answered users so far, as far as it was counted; without `bad` it is not known how. */
  readonly answers?: { readonly n: number; readonly bad?: number }
  /** The last request to promote that its driver has taken. */
  readonly request?: { readonly step: number; readonly by: Requester }
  /** The steps of which a verdict is known, or who ended them early: one entry each, as its last hold ended. */
  readonly ended?: readonly EndedStep[]
  /** Why it was aborted or stopped. */
  readonly reason?: string
  /** What proved the candidate bad, as its verdict will keep it, where that is the reason. */
  readonly cause?: string
  /** The CI job that drives it, for people and to tell a re-run of the same job. */
  readonly job?: { readonly url?: string; readonly run?: string; readonly attempt?: number }
}

/** Who asks a rollout in progress for something, as far as that is known: a job, or a user by the name of the API server. */
export type Requester = { readonly url?: string; readonly run?: string; readonly user?: string }

/**
 * A request to the driver of a rollout: end the hold of `step` and go on. A mark on the Service beside the journal, which only the driver
 * writes. It is for that step alone, so that it is never applied twice, and for a minute or so: `untilMs` is by the API server's clock.
 */
export type PromoteRequest = {
  readonly rollout: string
  readonly step: number
  readonly by: Requester
  readonly untilMs: number
}

/** How the hold of a step ended. `request`: by whom, if anyone asked for its end. A percent is that of one step. */
export type EndedStep = { readonly percent: number; readonly verdict: Verdict; readonly request?: Requester }

/** Of the Service itself, by name: these are set, and all others stay. */
export type ServiceMetadata = {
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
}

/** What a Revision proved in a rollout. */
export type RevisionVerdict = {
  /** `not-judged`: promoted, though no limit was asked for or none could be judged. */
  readonly is: 'good' | 'bad' | 'not-judged'
  readonly at: string
  /** The reason of the abort, as a code: `candidate-failed`. */
  readonly why?: string
  /** What was seen of it, in one line of at most 200 characters, without what may be secret. */
  readonly cause?: string
  /** min-scale as it was before it was let go with the Revision's retirement: part of what it takes to make it again. */
  readonly minScale?: string
}

/** By Revision. */
export type Verdicts = Readonly<Record<string, RevisionVerdict>>
