/** What happens in a rollout, as facts; reporters phrase them. Times are ms since the epoch by this machine, for people only. */
import type { Problem } from '../../errors/rollout-error.ts'
import type { Forecast } from '../../rollout/analysis/forecast/forecast.ts'
import type {
  AbortReason,
  Foreign,
  HoldWay,
  Journal,
  OnInconclusive,
  OutcomeKind,
  Plan,
  Requester,
  RevisionVerdict,
  Share,
  SourceResult,
  Stage,
  TrafficTarget,
  Verdict,
} from '../../rollout/model.ts'
import type { KnativeAge, Unheld } from '../../rollout/pods/holding.ts'
import type { Condition, Start, StartTrouble } from './cluster-views.ts'
import type { Brings, FailedMeasurement, RunFacts } from './facts.ts'
import type { Rehearsal } from './rehearsal.ts'

export type * from './facts.ts'

export type RolloutEvent =
  | {
      readonly is: 'target'
      readonly server: string
      readonly context?: string
      readonly namespace: string
      readonly service: string
      /** The version of Knative, where it can be read. */
      readonly knative?: string
      /** The class of its ingress, where it can be read. */
      readonly ingress?: string
    }
  | {
      readonly is: 'plan'
      readonly plan: Plan
      readonly stable: readonly Share[]
      /** What has traffic and serves nobody. */
      readonly broken?: readonly Share[]
      readonly form: 'floating' | 'pinned'
      readonly images: Readonly<Record<string, string>>
    }
  | Measuring
  | Forecasting
  | Holding
  | { readonly is: 'phase'; readonly phase: Phase }
  /** A write to the cluster that took effect. */
  | { readonly is: 'written'; readonly what: string }
  | { readonly is: 'waiting-for-driver'; readonly journal: Journal; readonly forMs: number }
  | StillWaiting
  | { readonly is: 'created'; readonly candidate: string; readonly from?: string; readonly changes: readonly string[] }
  | { readonly is: 'starting'; readonly candidate: string; readonly start: Start }
  | { readonly is: 'log'; readonly line: LogLine }
  | { readonly is: 'ready'; readonly candidate: string; readonly afterMs: number }
  | { readonly is: 'scaling'; readonly revision: string; readonly from: number; readonly to: number }
  | { readonly is: 'warm'; readonly revision: string; readonly pods: number; readonly afterMs: number }
  | { readonly is: 'health-started'; readonly command: string }
  | { readonly is: 'health'; readonly result: HealthResult; readonly candidateUrl?: string }
  | {
      readonly is: 'shifted'
      readonly step: number
      readonly percent: number
      readonly candidate: string
      readonly stable: readonly Share[]
      readonly atMs: number
    }
  | {
      readonly is: 'in-force'
      readonly percent: number
      readonly afterMs: number
      readonly atMs: number
      /** If the job dies now, other jobs take the rollout over from then on. */
      readonly untilMs?: number
    }
  /** Someone asked a rollout in progress to end the hold of this percent and go on; it does, unless the verdict is failed. */
  | { readonly is: 'promote-requested'; readonly percent: number; readonly by: Requester; readonly atMs: number }
  | { readonly is: 'step-ended'; readonly result: StepResult }
  | {
      readonly is: 'returning'
      readonly because: AbortReason
      readonly candidate?: string
      /** Empty where nobody served before: there is nobody to return to. */
      readonly to: readonly Share[]
      readonly detail?: string
      readonly atMs: number
    }
  | { readonly is: 'returned'; readonly to: readonly Share[]; readonly afterMs: number; readonly atMs: number }
  | { readonly is: 'warning'; readonly code: string; readonly message: string; readonly cure?: string }
  | { readonly is: 'note'; readonly text: string }
  | Rehearsal
  /** A dry run's write: what would be sent, and what the API server said to it. `isAsked`: people asked to see it. */
  | {
      readonly is: 'would-write'
      readonly what: string
      readonly method: string
      readonly path: string
      readonly body: string
      readonly answer: string
      readonly isAsked?: true
    }
  | { readonly is: 'ended'; readonly outcome: Outcome }

/** Where a wait stands, every 30 s. `limitMs`: when it ends at the latest, counted from its start as `forMs` is. */
export type StillWaiting = {
  readonly is: 'still-waiting'
  readonly on: Awaited
  readonly forMs: number
  readonly limitMs?: number
}

export type Awaited =
  | { readonly is: 'hold'; readonly percent: number; readonly measured: readonly SourceResult[] }
  | { readonly is: 'ready'; readonly revision?: string }
  | {
      readonly is: 'pods'
      readonly lacking: readonly { readonly revision: string; readonly pods: number; readonly wanted: number }[]
    }
  | { readonly is: 'route' | 'stable' | 'health' | 'autoscaler' | 'turn' }

/** What this rollout measures, and what it does not and why. Said with the plan. */
export type Measuring = {
  readonly is: 'evidence'
  /** In a dry run, which also prints what is to be pasted. */
  readonly isDetailed?: true
  /** `4 probes a second on /healthz`. */
  readonly measured: readonly string[]
  /** `cure`: its first line is a sentence, what follows is to be pasted. */
  readonly unmeasured: readonly { readonly subject: string; readonly why: string; readonly cure?: string }[]
}

/** What the plan can find out at the present rate of requests. Said with the plan; `isDetailed`: in a dry run, step by step. */
export type Forecasting = Forecast & {
  readonly is: 'forecast'
  readonly onInconclusive: OnInconclusive
  /** The source that knows of a request so late that holds are as long as that. */
  readonly heldFor?: { readonly source: string; readonly behindMs: number }
  readonly isDetailed?: true
}

/** How pods are held while traffic moves, and what is not held. Said with the plan, and again once an unknown version was found out. */
export type Holding = {
  readonly is: 'holding'
  /** `by-effect`: found out on the candidate before it receives traffic. */
  readonly hold: HoldWay | 'by-effect'
  readonly age: KnativeAge
  readonly version?: string
  /** The rights by which pods would be held. */
  readonly lacks: readonly string[]
  readonly stable: Unheld
  /** Revisions whose pods should have been held, and could not be, and whose these are. */
  readonly lost?: { readonly names: readonly string[]; readonly isCandidate: boolean; readonly isStable: boolean }
  /** min-scale that the settings give the candidate's template. */
  readonly candidateMinScale?: number
}

/** `health-in-use`: of a Revision that has all traffic already, since nobody served before it. */
export type Phase = 'deploy' | 'health' | 'health-in-use' | 'traffic' | 'promote' | 'abort' | 'rollback'

export type StepResult = {
  readonly percent: number
  readonly heldMs: number
  /** The worst of its sources. */
  readonly verdict: Verdict
  readonly sources: readonly SourceResult[]
  /** The sentence that explains the verdict, with its numbers. */
  readonly why: string
  /** One of those that failed. */
  readonly failed?: FailedMeasurement
  /** Who asked to go on before its end. */
  readonly request?: Requester
}

export type Outcome = {
  readonly kind: OutcomeKind
  readonly because?: AbortReason | Foreign | 'api-silent' | 'error'
  /** One sentence for people: what happened, with the facts. */
  readonly reason: string
  /** What to do next; commands that can be pasted, or sentences. */
  readonly next: readonly string[]
  readonly revision?: string
  readonly previousRevision?: string
  readonly url?: string
  readonly candidateUrl?: string
  readonly traffic: readonly TrafficTarget[]
  /** Made of the configuration of `of`, which was restored, and serving in its place. */
  readonly copy?: { readonly revision: string; readonly of: string }
  /** The candidate's share at the end. */
  readonly percent: number
  readonly trouble?: StartTrouble
  readonly health?: HealthResult
  readonly brings?: Brings
  /** Added where it is reported, by the face. */
  readonly run?: RunFacts
  /** The file that the report was written to. Added once it is. */
  readonly report?: string
  readonly steps: readonly StepResult[]
  /** What users may have met: how long and at which percents they were sent to the candidate. */
  readonly exposure: readonly { readonly percent: number; readonly fromMs: number; readonly toMs: number }[]
  /**
   * What the candidate answered users, all through the rollout. Undefined where nobody counts it. Without `bad` it is about so many requests, and how
   * they were answered is not known. `lacks`: another process had begun the rollout, and what came before this one is not in it, or only what
   * came between the two.
   */
  readonly answers?: { readonly count: number; readonly bad?: number; readonly lacks?: 'earlier' | 'between' }
  /** Users at this percent had met the candidate before this process took over, for how long only the one before knew. */
  readonly metBefore?: number
  readonly code?: string
  /** Each wrong setting, where it was refused for those. */
  readonly problems?: readonly Problem[]
  /** Each Service that `recover` has found. The name is that of the field in `--output json`, as is `fate`. */
  readonly swept?: readonly RecoverResult[]
  /** What `status` has read of one Service, where this is the end of one. */
  readonly status?: ServiceStatus
  /** What `status` without a Service has read, those with an open rollout first. */
  readonly services?: readonly ServiceSummary[]
}

/** A Service at one moment. Only what may be shown: no template, no env value. */
export type ServiceStatus = {
  readonly server: string
  readonly context?: string
  readonly namespace: string
  readonly service: string
  /** The version of Knative and the class of its ingress, where they can be read. */
  readonly knative?: string
  readonly ingress?: string
  readonly url?: string
  /** Ready, ConfigurationsReady and RoutesReady, where there is a Service. */
  readonly conditions?: readonly NamedCondition[]
  /** Traffic follows the latest ready Revision; else it is pinned to Revisions. Absent where there is no Service. */
  readonly isFloating?: boolean
  /** The Revision that the configuration of the Service has made, and whether it, or one that runs the same, has traffic. */
  readonly template?: { readonly revision: string; readonly isServed: boolean }
  /** Newest first. */
  readonly revisions: readonly RevisionStatus[]
  /** The rollout that is open, if any. */
  readonly rollout?: RolloutStatus | 'unreadable'
}

export type NamedCondition = Condition & { readonly type: string }

/** A Service among others: what it says of itself, without its Revisions. */
export type ServiceSummary = {
  readonly namespace: string
  readonly service: string
  readonly url?: string
  readonly ready: Condition
  /** Whether the Route serves what the Service asks for; where not, `ready` says why. */
  readonly isInForce: boolean
  /** By status.traffic, of all that receive any. */
  readonly traffic: readonly Share[]
  /** By the API server's clock. */
  readonly ageMs: number
  readonly rollout?: RolloutStatus | 'unreadable'
}

/** An environment variable of a template. */
export type Variable = {
  readonly name: string
  /** Where there are several containers. */
  readonly container?: string
  /** `secret` and `config-map` with their object and key; `all-of`: every key of an object. */
  readonly from: 'value' | 'secret' | 'config-map' | 'field' | 'all-of'
  /** `token/key`, or the path of the field. */
  readonly source?: string
  /** May be a secret. */
  readonly value?: string
}

/** A Service of Kubernetes through which an ingress takes requests. */
export type IngressService = {
  /** The product. */
  readonly ingress: string
  readonly namespace: string
  readonly name: string
  /** LoadBalancer, NodePort, ClusterIP. */
  readonly type: string
  readonly ports: readonly { readonly name: string; readonly port: number; readonly nodePort?: number }[]
  /** Where it is reached from outside of the cluster; empty where it is not, or has no address yet. */
  readonly addresses: readonly IngressAddress[]
}

export type IngressAddress = { readonly host: string; readonly port: number; readonly tls: boolean }

export type RouteSummary = {
  readonly namespace: string
  readonly route: string
  readonly url?: string
  readonly ready: Condition
  readonly targets: readonly RouteTarget[]
}

/** Percents by status.traffic and by spec.traffic; each undefined where the Revision is not in that list under that tag. */
export type RouteTarget = {
  readonly revision?: string
  readonly tag?: string
  readonly url?: string
  /** It follows the latest ready Revision. */
  readonly isFloating?: true
  readonly percent?: number
  readonly wanted?: number
}

export type RevisionStatus = {
  readonly name: string
  /** Of all traffic, 0 to 100; undefined where the Route does not list the Revision. */
  readonly percent?: number
  /** The same as the Service asks for it: spec.traffic. */
  readonly wanted?: number
  /** In the rollout that is open. */
  readonly role?: 'candidate' | 'stable'
  readonly tags: readonly string[]
  readonly ready: Condition
  readonly pods: number
  /** By the API server's clock. */
  readonly ageMs: number
  readonly image?: string
  /** The earlier Revision of the same configuration and images: an abort or a rollback makes such a copy. */
  readonly copyOf?: string
  readonly verdict?: Pick<RevisionVerdict, 'is' | 'why' | 'cause'> & { readonly agoMs: number }
}

export type RolloutStatus = {
  readonly stage: Stage
  readonly candidate?: string
  /** Counted from 1. */
  readonly step: number
  readonly steps: number
  readonly jobUrl?: string
  /** Until then its job may be alive, or a person may decide on its pause. Undefined where nobody drives it. */
  readonly untilMs?: number
  /** That time has passed. */
  readonly isOver?: true
}

/** A Service as `recover` found it, and what became of it. */
export type RecoverResult = {
  readonly namespace: string
  readonly service: string
  readonly stage?: Stage
  readonly jobUrl?: string
  readonly fate: RecoverState
}

/** `kept`: another client stopped it, and its traffic is kept. `taken`: another process was faster. `not-begun`: the recovery was interrupted. */
export type RecoverState =
  | { readonly is: 'alive' | 'waiting'; readonly untilMs: number }
  | { readonly is: 'kept' | 'unmarked' | 'gone' | 'taken' | 'not-begun' }
  | { readonly is: 'ended'; readonly outcome: Outcome }

export type LogLine = { readonly revision: string; readonly pod: string; readonly text: string }

/** One run of the health check: real curl, several attempts. */
export type HealthResult =
  | { readonly is: 'passed'; readonly attempts: number; readonly status: number; readonly ms: number }
  | { readonly is: 'failed'; readonly attempts: number; readonly why: string; readonly detail: HealthDetail }
  | { readonly is: 'unreachable'; readonly attempts: number; readonly why: string; readonly detail: HealthDetail }
  | { readonly is: 'cancelled' }

export type HealthDetail = {
  readonly command: string
  readonly status?: number
  readonly ms?: number
  readonly body: string
  readonly stderr: string
}
