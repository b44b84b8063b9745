/** The little that a process remembers of its rollout besides what is on the Service. A successor starts without it. */
import type { Analysis, HeldStep, Judging, MetricStates, Pending } from '../../rollout/analysis/judge.ts'
import type { SourcedMeasurement } from '../../rollout/analysis/measured.ts'
import type { Progress } from '../../rollout/decide.ts'
import type { AbortReason, EndedStep, Journal } from '../../rollout/model.ts'
import type { FailedMeasurement, Outcome, StepResult } from '../ports/events.ts'
import type { Clock, HealthResult, RevisionView, Start, Template } from '../ports/ports.ts'

export type Memory = {
  readonly startedMs: number
  /** What was prepared to be sent; none where another process began the rollout. */
  readonly deployment?: Deployment
  readonly candidate: CandidateMemory
  readonly pods: PodsMemory
  hold?: Hold
  /** The evidence as the last hold left it; undefined: what the journal has. */
  evidence?: MetricStates
  /** The step that was held last. */
  lastHeld?: number
  /** What stable answered before the first shift; `over` ends what measures it alone. */
  readonly before: { readonly measurements: SourcedMeasurement[]; readonly over: AbortController }
  /** Requests of the sources to the candidate that have no answer yet. */
  readonly pending: Set<Pending>
  /** What the candidate has answered users in all, as far as it was counted. */
  answers?: Outcome['answers']
  /** Brings `answers` up to date. */
  readAnswers?: () => Promise<void>
  /** What users met, from when to when. */
  readonly exposure: Exposure[]
  readonly steps: StepResult[]
  /** How the steps ended that earlier processes of the rollout held; undefined while this one has held none. */
  earlier?: readonly EndedStep[]
  /** Why all traffic is returned; set by a signal, a time-out, a fault or a caller. */
  abortBecause?: AbortReason
  /** The fact behind it, in a sentence. */
  abortDetail?: string
  /** What to do about it: a sentence, and from the next line on what is to be pasted. */
  abortCure?: string
  /** The generation of the Service for which the Route was read once more, since its watch told nothing. */
  routeReadFor?: number
  /** When the way back was begun. */
  returningFromMs?: number
  /** Ends the background work: measurements, health check. */
  readonly background: AbortController
  /** What was last observed. */
  seen?: Observation
  outcome?: Outcome
}

/** What a deploy sends. */
export type Deployment = {
  /** None where the candidate exists already. */
  readonly template?: Template
  /** What it changes, in words without values. */
  readonly changes: readonly string[]
  /** Generation of the Service that it was made from. */
  readonly generation: number
}

type CandidateMemory = {
  /** The Revision whose start is watched. */
  followed?: string
  isReady: boolean
  isMeasured: boolean
  health: Progress['health']
  healthResult?: HealthResult
  /** Where the host of its tag leads before the candidate gets it; not asked where this process did not begin the rollout. */
  tagHost: 'not-asked' | 'asked' | Emptied
}

/** `url` is the tag URL that was looked at. */
export type Emptied =
  | { readonly is: 'empty'; readonly url: string }
  | { readonly is: 'unknown'; readonly why: string }
  | { readonly is: 'not-needed' }

type PodsMemory = {
  /** The step whose pods were asked for; -1: none yet. */
  scaledFor: number
  scaledAtMs: number
  /** Pods each Revision must have before the next shift. */
  wanted: Readonly<Record<string, number>>
  /** Pods that are being asked for; settles once that is known to have taken, or not. */
  raising?: Promise<unknown>
  /** Those that did not get them, where that is why traffic is returned. */
  lacking?: readonly string[]
  /** The most pods stable had since the rollout began. */
  stablePods: number
}

/** A step being held since the Route took it, and what was measured meanwhile. */
export type Hold = HeldStep & {
  readonly step: number
  /** What is known when it begins. */
  readonly states: MetricStates
  /** Of all holds of the plan together. */
  readonly plannedMs: number
  readonly measurements: SourcedMeasurement[]
  readonly pending: ReadonlySet<Pending>
  /** The last one that failed, with an answer where any had one. */
  failed?: FailedMeasurement
  /** Measurements that count for nobody, and why the last of them does not. */
  unattributed?: { readonly count: number; readonly why: string }
}

export type Exposure = { readonly percent: number; readonly fromMs: number; toMs: number }

/** What is known at one moment: the facts for `decide`, and those that are only reported. */
export type Observation = {
  readonly atMs: number
  readonly progress: Progress
  /** Undefined where the rollout is not ours any more. */
  readonly journal?: Journal
  readonly candidate?: RevisionView
  /** The last trouble that the candidate's start has had; `text` tells two apart. */
  readonly trouble?: { readonly text: string; readonly start: Start }
  /** Fingerprint of the template that another client last wrote in the place of ours. */
  readonly foreignTemplate?: string
  /** The step that the candidate was last seen warm for, and its pods then. */
  readonly warm?: { readonly step: number; readonly pods: number }
  /** How far the step being held is judged, and what that says. */
  readonly judged?: Judged
  /** The wait that is on, and since when. */
  readonly wait: { readonly key: string; readonly fromMs: number }
}

export type Judged = {
  readonly hold: Hold
  readonly judging: Judging
  readonly analysis: Analysis
  /** When it was judged, and the requests that had no answer then. */
  readonly atMs: number
  readonly pending: readonly Pending[]
}

export const freshMemory = (clock: Clock, deployment?: Deployment): Memory => ({
  startedMs: clock.now(),
  ...(deployment ? { deployment } : {}),
  candidate: { isReady: false, isMeasured: false, health: 'not-run', tagHost: 'not-asked' },
  pods: { scaledFor: -1, scaledAtMs: clock.now(), wanted: {}, stablePods: 0 },
  pending: new Set(),
  exposure: [],
  before: { measurements: [], over: new AbortController() },
  steps: [],
  background: new AbortController(),
})
