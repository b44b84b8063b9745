/**
 * What the engine needs of the world. Adapters (knative, health, evidence, report) implement these and never import each other.
 */
import type { Counts } from '../../rollout/analysis/counts.ts'
import type { Pace } from '../../rollout/analysis/forecast/forecast.ts'
import type { Journal, Measurement, SourceName, TrafficTarget } from '../../rollout/model.ts'
import type { PodMark } from '../../rollout/pods/holding.ts'
import type { Write } from '../../rollout/writes/write.ts'
import type { RevisionView, ServiceView, Snapshot, Template, TemplateChange, TemplateDiff } from './cluster-views.ts'
import type { HealthResult, LogLine, RolloutEvent } from './events.ts'

export type * from './cluster-views.ts'
export type { HealthDetail, HealthResult, LogLine } from './events.ts'

/** Time, injected: the real one, or the sandbox's scheduler. */
export type Clock = {
  /** Monotonic ms. */
  readonly now: () => number
  /** Resolves after `ms`, or at once when the signal aborts: it never rejects. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
}

/** A change of the Service, sent as one JSON patch that tests its guard; either all of it happens or nothing. */
export type ServiceChange = {
  /** metadata.generation as it must be; left out by writes that only touch annotations. */
  readonly generation?: number
  /** The driver annotation as it must be; null: absent. */
  readonly driver: string | null
  readonly set: Write<Template>
}

/** Of a Revision or of its PodAutoscaler. */
export type RevisionChange = {
  /** null takes the annotation away. */
  readonly minScale: string | null
}

/** What is there besides the Service: each undefined where it may not be read, or does not say. */
export type Installation = {
  /** The number in the label app.kubernetes.io/version of knative-serving; the label as it is where it holds none. */
  readonly version?: string
  /** networking.knative.dev/ingress.class of the Service, else of what Knative made for its ingress. */
  readonly ingress?: string
}

/** `guard-failed` says nothing of which guard: read again. `unknown`: sent, and the answer was lost. */
export type WriteResult =
  | { readonly is: 'written'; readonly service?: ServiceView }
  | { readonly is: 'guard-failed' }
  | {
      readonly is: 'refused'
      readonly status: number
      readonly reason: string
      readonly message: string
      /** The right that was missing, where that is why. */
      readonly lacks?: Right
      /** The API server, or a webhook that it asks, takes nothing at the moment. */
      readonly isForNow?: true
    }
  | { readonly is: 'unknown'; readonly message: string }

export type WriteOptions = {
  readonly dryRun?: boolean
  /** Sent ahead of everything else; after 1 s without an answer the same write goes out on a fresh connection. */
  readonly urgent?: boolean
}

export type Verb = 'get' | 'list' | 'watch' | 'create' | 'update' | 'patch' | 'delete'
/** A right as RBAC writes it, for example { verb: 'get', group: '', resource: 'pods/log' }. */
export type Right = { readonly verb: Verb; readonly group: string; readonly resource: string }

/** The cluster as seen by one rollout of one Service. */
export type Cluster = {
  /** Reads everything once and keeps it fresh by watches until `close`. @throws E_API_* and E_FORBIDDEN */
  readonly open: () => Promise<Snapshot>
  /** The newest snapshot; our own writes show at once. */
  readonly snapshot: () => Snapshot
  /** Resolves when the snapshot differs from the one given, or the signal aborts. */
  readonly changed: (since: Snapshot, signal: AbortSignal) => Promise<void>
  /** Reads the Service from the API server instead of the watch; for writes whose answer was lost. @throws E_API_SILENT */
  readonly reread: (signal: AbortSignal) => Promise<Snapshot>
  /** Reads these from the API server instead of the watch. @throws E_API_SILENT */
  readonly relist: (kind: 'revisions' | 'routes') => Promise<Snapshot>
  /** The API server's clock, ms since the epoch, from its last Date header and the time since. */
  readonly serverNow: () => number
  /** ms since the API server last answered or a watch last spoke. */
  readonly silentMs: () => number
  /** Those of these rights that the user lacks; one that cannot be asked about is not among them. */
  readonly missing: (rights: readonly Right[]) => Promise<readonly Right[]>
  /** What the API server calls this user; undefined where it does not say. */
  readonly user: () => Promise<string | undefined>
  readonly writeService: (change: ServiceChange, options?: WriteOptions) => Promise<WriteResult>
  readonly createService: (service: NewService, options?: WriteOptions) => Promise<WriteResult>
  readonly writeRevision: (name: string, change: RevisionChange) => Promise<WriteResult>
  /** Reads the PodAutoscaler of a Revision: its min-scale is in the snapshot then, unless it is gone. False where it cannot be read. */
  readonly readAutoscaler: (revision: string) => Promise<boolean>
  /** Of one that was read before. Where the write did not surely take, it is read again. */
  readonly writeAutoscaler: (revision: string, change: RevisionChange) => Promise<WriteResult>
  /** The pods of a Revision that are not on their way out; undefined where they cannot be read. */
  readonly readPods: (revision: string) => Promise<readonly PodMark[] | undefined>
  /** Rejects only with the signal's reason. */
  readonly readCounters: (pod: string, signal: AbortSignal) => Promise<CountersResult>
  /** How many requests a pod received in the last second; undefined where that can't be read. Rejects only with the signal's reason. */
  readonly readRequestRate: (pod: string, signal: AbortSignal) => Promise<number | undefined>
  /** Asked once, unless `again`, for at most two seconds; a refusal costs nothing. */
  readonly installation: (again?: 'again') => Promise<Installation>
  readonly deleteService: () => Promise<WriteResult>
  /** Asks the app of a ready pod through the API server. @throws when there is no pod, or no answer in time */
  readonly askPod: (revision: string, request: AppRequest, signal: AbortSignal) => Promise<AppAnswer>
  /** The requests that `writeService` would send for these changes, one after the other, without the values of variables. */
  readonly preview: (changes: readonly ServiceChange[]) => readonly WriteRequest[]
  /** The request that writes min-scale of a Revision, or of its PodAutoscaler, where it is now `before`. */
  readonly previewMinScale: (of: MinScaleChange) => WriteRequest
  readonly previewCreation: (service: NewService) => WriteRequest
  /** Watches the pods, events and logs of a Revision; its start shows in the snapshot, its log lines go to `log`. */
  readonly follow: (revision: string, log: (line: LogLine) => void) => void
  readonly unfollow: () => void
  readonly close: () => Promise<void>
  /** Server, context and namespace in use, to be printed before anything else. */
  readonly target: {
    readonly server: string
    readonly context?: string
    readonly namespace: string
    readonly service: string
  }
}

/** What a pod has counted of the requests that it answered since it started; only ever more, until it starts again. */
export type Counters = {
  /** Requests by HTTP status. */
  readonly byStatus: ReadonlyMap<number, number>
  /** How many took at most so long, by the edges of its histogram, ascending. */
  readonly within: readonly { readonly ms: number; readonly count: number }[]
}

/** `off`: the pod does not count, or its port is not served yet. `gone`: there is no such pod, or it has no address. `later`: the API server is asked too often. */
export type CountersResult =
  | { readonly is: 'read'; readonly counters: Counters }
  | { readonly is: 'off' | 'gone' | 'forbidden' }
  | { readonly is: 'later'; readonly afterMs: number }
  | { readonly is: 'failed'; readonly why: string }

export type MinScaleChange = {
  readonly on: 'revision' | 'pod-autoscaler'
  readonly revision: string
  readonly before: string | null
  readonly after: string | null
}

/** A write as it goes out, for people to read. */
export type WriteRequest = { readonly method: string; readonly path: string; readonly body: string }

export type AppRequest = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly timeoutMs: number
}

export type AppAnswer = {
  readonly status: number
  readonly body: string
  /** Why it is not the app's: the API server answered in its place, or broke. */
  readonly notOfApp?: string
}

export type NewService = {
  readonly template: Template
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: Readonly<Record<string, string>>
  readonly traffic: readonly TrafficTarget[]
  readonly journal: Journal
  readonly driver: string
}

/** The command a person can paste, and the run of it. Bounded by itself, and ended by `signal`. */
export type HealthCheck = {
  readonly command: (url: string) => string
  /** Before anything is changed, also where there is no URL yet. @throws where this machine has nothing to ask with */
  readonly refuseUnfit: () => Promise<void>
  /** Whether this machine can reach the URL's host at all: its name resolves, or an ingress address stands for it. */
  readonly reaches: (url: string) => Promise<boolean>
  readonly run: (url: string, signal: AbortSignal) => Promise<HealthResult>
  /** One request that wakes a Revision; its answer does not matter, and it never rejects. */
  readonly knock: (url: string, signal: AbortSignal) => Promise<void>
}

/**
 * Who answers for a host: Knative's own data path, or something else, named in `why`. `nothing`: no answer at all. `isFailure`: the answer
 * is one of 500 or more, as an ingress gives it for what is broken behind it.
 */
export type HostAnswer =
  | { readonly is: 'knative' }
  | { readonly is: 'other'; readonly why: string; readonly isFailure?: boolean }
  | { readonly is: 'nothing'; readonly why: string }

/** Whose answers the hosts of the Service give, by a sign that no app and no ingress can give by accident. Never rejects. */
export type HostCheck = {
  /** One request. */
  readonly now: (url: string, signal: AbortSignal) => Promise<HostAnswer>
  /** Whether this job's way to the Service leads to Knative: asked again for a moment, since a host may be new. */
  readonly leadsToKnative: (url: string, signal: AbortSignal) => Promise<HostAnswer>
  /** Knative answers on every connection; waits for it, bounded. */
  readonly isServed: (url: string, signal: AbortSignal) => Promise<HostAnswer>
  /** The host leads nowhere on every connection: it waits for that, bounded. From then on it can only lead to where a later write sends it. */
  readonly isEmpty: (host: TagHost, signal: AbortSignal) => Promise<Emptiness>
}

/** `mainUrl` is that of the Service, which must be answered by Knative meanwhile. */
export type TagHost = { readonly url: string; readonly tag: string; readonly mainUrl: string }
type Emptiness = { readonly is: 'empty' } | { readonly is: 'unknown'; readonly why: string }

/** What a template is made of; pure. */
export type Templates = {
  /** The template with the changes made, and the changes in words without any value. Without a live one: a new template. */
  readonly apply: (
    live: Template | undefined,
    change: TemplateChange,
  ) => { readonly template: Template; readonly changes: readonly string[] }
  /** The template that would make this Revision again. */
  readonly of: (revision: RevisionView) => Template
  /** The Revision that Knative would make of it, once it is ready; a forecast. */
  readonly revisionOf: (template: Template, of: { readonly name: string; readonly generation: number }) => RevisionView
  /** Alike but for our id, other clients' marks, key order and what is absent or empty. */
  readonly same: (a: Template, b: Template) => boolean
  /** What differs. Of both the defaults of Knative must be there, or of neither. */
  readonly diff: (before: Template, after: Template) => TemplateDiff
  /** The same text for templates that are the same; a few digits of a hash. */
  readonly fingerprint: (template: Template) => string
}

/** What is measured: the candidate, at its tag URL, and beside it what serves already. */
export type EvidenceTarget = {
  readonly candidate: string
  readonly url: string
  /** Where stable is asked in the same moment: what fails there as well says nothing of the candidate. */
  readonly stableUrl?: string
  /** `stableUrl` is the tag URL of stable, so that only stable answers there. */
  readonly isStableTagged: boolean
  /** The Revisions that received traffic when the rollout began. Empty at a first deployment. */
  readonly stable: readonly string[]
  /** The host of `url` was empty before the candidate got it, so what Knative answers there is the candidate's. */
  readonly isProven: boolean
}

/** What serves before any user is on the candidate, at the URL of the Service: until the first shift only stable answers there. */
export type StableTarget = Pick<EvidenceTarget, 'url' | 'stable'>

/** The step that is held: ms of the clock since when its split is in force, and the candidate's part of the traffic. Another object for each hold. */
export type HeldStep = { readonly fromMs: number; readonly percent: number }

/** Whether a source can measure here, in a sentence. `cure`: what would have to change, where that is known. `pace`: as it was seen now. */
export type Availability =
  | {
      readonly is: 'available'
      readonly what: string
      readonly pace?: Pace
      /** How late it knows of a request, in ms. A step is held at least that long. */
      readonly behindMs?: number
    }
  | {
      readonly is: 'unavailable'
      readonly why: string
      readonly cure?: string
      /** Requests of users, where it is known how many there are, and not how they are answered. */
      readonly usersPerSecond?: number
    }

/** What the candidate answered users in all; without `bad` about so many, and how they were answered is not known. */
export type Tally = Omit<Counts, 'bad'> & { readonly bad?: number }

/** Measures until the signal aborts, one measurement at a time. Never judges; after an error it has measured nothing more. */
export type EvidenceSource = SourceName & {
  /** What it measures, in words that follow "are measured": `4 probes a second on /healthz`. Left out: its name. */
  readonly what?: string
  /** How many requests a second it sees, where that is known beforehand. */
  readonly pace?: Pace
  /** As in Availability, where it is known beforehand. */
  readonly behindMs?: number
  /** Asked once, before the rollout begins. Left out: nothing can keep it from measuring. */
  readonly needs?: {
    /** What is not measured without it, as a sentence begins: `Users' requests`. */
    readonly subject: string
    readonly rights: readonly Right[]
    /** The setting by which the rollout is refused where it can't measure, and how to go on without, as a sentence. */
    readonly required?: { readonly by: string; readonly without: string }
    readonly check: (stable: readonly string[], signal: AbortSignal) => Promise<Availability>
  }
  /** Measures stable alone, from the claim to the first shift. Left out: it can't. */
  readonly startBefore?: (
    target: StableTarget,
    each: (measurement: Measurement) => void,
    signal: AbortSignal,
  ) => Promise<void>
  readonly start: (
    target: EvidenceTarget & {
      readonly held: () => HeldStep | undefined
      /** Told of each request of its own to the candidate when it is due; what it returns is called once that is measured. */
      readonly sent?: (dueMs: number) => () => void
      /** For the source that counts what the candidate answers users in all: it gives how to read that now, and tells it from time to time. */
      readonly tallies?: (read: () => Promise<Tally>) => { readonly told: (total: Tally) => void }
    },
    each: (measurement: Measurement) => void,
    signal: AbortSignal,
  ) => Promise<void>
}

/** Tells people. Never throws, never decides. */
export type Reporter = { readonly report: (event: RolloutEvent) => void }
