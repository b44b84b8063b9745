/** The settings of one rollout, parsed: past parse.ts nothing is text that could be wrong. */
import type { TemplateChange } from '../engine/ports/cluster-views.ts'
import type { AnalysisLimits } from '../rollout/analysis/limits.ts'
import type { OnInconclusive, OnNewer, OnPauseTimeout, Tags } from '../rollout/model.ts'
import type { HttpMethod } from './kinds/web.ts'

export type Command = 'deploy' | 'promote' | 'abort' | 'rollback' | 'recover' | 'status' | 'curl'

/** `finish` ends what this very driver left unfinished, if anything: the post step of a job. It cannot be set. */
export type RunCommand = Command | 'finish'

export type Settings = {
  readonly command: Command
  /** Empty where `recover` or `status` shall take all. */
  readonly service: string
  readonly namespace?: string
  readonly allNamespaces: boolean
  /** Content, path, or the pod's own account; undefined: KUBECONFIG, then the home folder's. */
  readonly kubeconfig?: { readonly content: string } | { readonly file: string } | { readonly account: 'in-cluster' }
  readonly context?: string
  readonly template: TemplateChange
  readonly tags: Tags
  readonly plan: PlanSpec
  readonly readyTimeoutMs: number
  readonly timeoutMs: number
  /** What ends before all else, the job or its credentials, and the time it had left when the settings were read (job-limit.ts). */
  readonly endsIn?: { readonly leftMs: number; readonly code: 'E_JOB_TOO_SHORT' | 'E_CREDENTIALS_TOO_SHORT' }
  readonly health: HealthSpec
  readonly analysis: AnalysisLimits
  /** What must be detected shows before the start, by how long steps are held. */
  readonly isDetectAuto?: true
  /** How long a step without a verdict is held at most. Undefined: by its hold. */
  readonly maxHoldMs?: number
  /** What is measured; `users`: refused where users' requests can't be. */
  readonly evidence: 'auto' | 'probes' | 'users' | 'prometheus' | 'command'
  readonly probePaths?: readonly ProbePath[]
  /** The user's program that measures as well. */
  readonly evidenceCommand?: CommandSpec
  readonly prometheus?: PrometheusSpec
  readonly onInconclusive: OnInconclusive
  /** The file that measurements are saved in. */
  readonly measurements?: string
  /** The file that the report is written to. */
  readonly report?: string
  /** Which template the Service has after an abort. */
  readonly onAbort: 'restore' | 'keep'
  readonly keepPrevious: 'tag' | 'warm' | 'none'
  readonly rollback: RollbackSpec
  readonly adoptTags: boolean
  readonly adoptGitops: boolean
  /** Whether a Service that does not exist is created. */
  readonly create: boolean
  readonly onFirstFailure: 'keep' | 'delete'
  /** `always` makes a Revision even when nothing changed: for an image tag that was overwritten. */
  readonly newRevision: 'when-changed' | 'always'
  readonly dryRun: boolean
  /** Of a dry run. */
  readonly showWrites: boolean
  /** How long a rollout may stay paused. */
  readonly pauseTimeoutMs: number
  /** What `recover` does with it after that time. */
  readonly onPauseTimeout: OnPauseTimeout
  /** What a deploy does if another rollout is open. */
  readonly onNewer: OnNewer
  readonly github: GithubSpec
  /** Of stdout, on the command line. */
  readonly output: 'text' | 'json'
  /** Without a view that is drawn again and again. */
  readonly plain: boolean
  /** Of `status`: again at each change. */
  readonly watch: boolean
  /** Of `curl`: requests as users send them, instead of a health check. */
  readonly sample?: SampleSpec
  /** What of the health check and the limits was given, by name: of what may be secret an empty text (kept.ts). */
  readonly given: Readonly<Record<string, string>>
}

/** `to`: the Revision to return to; undefined: the one with the tag of stable. `evenIfBad`: also to one that proved bad. */
export type RollbackSpec = { readonly to?: string; readonly evenIfBad: boolean }

export type SampleSpec = {
  readonly count: number
  /** A second. */
  readonly rate: number
  /** Where an answer names its Revision. */
  readonly revisionFrom?: { readonly header: string } | { readonly body: RegExp }
}

/** `isHoldAuto`: how long a step is held shows before the start; `holdMs` is the least. */
export type PlanSpec =
  | {
      readonly is: 'steps'
      readonly percents: readonly number[]
      readonly holdMs: number
      readonly isHoldAuto?: true
      /** How long a last step that follows others is held. Undefined: not at all. */
      readonly bakeMs?: number
      readonly pauseAt?: number
    }
  /** Steps that are built before the start, for at most so many bad answers to users. */
  | {
      readonly is: 'built'
      readonly maxBadAnswers: number
      readonly holdMs: number
      readonly isHoldAuto?: true
      readonly bakeMs?: number
    }
  /** A fixed split that stays. `percent` is the candidate's; the rest may name Revisions by tag. */
  | { readonly is: 'split'; readonly percent: number; readonly holdMs: number; readonly isHoldAuto?: true }

type Statuses = readonly (number | '1xx' | '2xx' | '3xx' | '4xx' | '5xx')[]

/** What probes ask in the place of the health check's request. */
export type ProbePath = {
  readonly path: string
  /** How often, among the others. */
  readonly weight: number
  readonly method: HttpMethod
  /** Undefined: 2xx. */
  readonly status?: Statuses
}

export type HealthSpec = {
  readonly path?: string
  readonly method: HttpMethod
  readonly headers: readonly string[]
  /** Accepted statuses: single ones or classes. Undefined: any below 500 without a path, 2xx with one. */
  readonly status?: Statuses
  /** A text the body must contain. */
  readonly body?: string
  readonly attempts: number
  readonly timeoutMs: number
  readonly intervalMs: number
  /** host:port that stands for the tag URL's host, for domains that are not in DNS. */
  readonly ingressAddress?: { readonly host: string; readonly port: number }
}

export type CommandSpec = {
  /** For a shell. It may hold a secret, so it is never printed. */
  readonly text: string
  readonly format: 'exit-code' | 'counts'
  readonly intervalMs: number
  readonly delayMs: number
}

export type PrometheusSpec = {
  /** Of its HTTP API, without a user, a query or a fragment. */
  readonly address: string
  readonly token?: string
  /** Selectors of counters in the place of Knative's. Both or neither of requests and errors. */
  readonly requests?: string
  readonly errors?: string
  /** Of the requests that took no longer than the limit for latencies. */
  readonly quick?: string
}

/** What GitHub shows in addition to the job. None of it can change an outcome. */
export type GithubSpec = {
  readonly token?: string
  /** The environment that is deployed to. */
  readonly deployment?: string
  readonly comment: boolean
  readonly status: boolean
}
