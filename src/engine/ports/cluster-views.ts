/** What is seen of the cluster, and what changes a template: plain data, believed only in sync with its generation. Fields are Knative's unless a comment says whose. */
import type { Journal, PromoteRequest, RevisionVerdict, TrafficTarget } from '../../rollout/model.ts'

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export type JsonObject = { readonly [key: string]: Json }

export type Condition = {
  readonly status: 'True' | 'False' | 'Unknown'
  readonly reason?: string
  readonly message?: string
}

/** spec.template, kept as found. */
export type Template = { readonly metadata?: JsonObject; readonly spec: JsonObject }

/** Names only: the value of a variable or of a field may be secret. */
export type NamesChanged = {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
}

/** What differs between two templates. */
export type TemplateDiff = {
  /** `container`: its name, where it is not the one that takes the requests. */
  readonly images: readonly { readonly container?: string; readonly from?: string; readonly to?: string }[]
  readonly env: NamesChanged
  /** Every other field, by its path. */
  readonly fields: NamesChanged
}

/** Changes of spec.template; a manifest stands instead of all others. Absent fields leave the live value. */
export type TemplateChange = {
  readonly manifest?: JsonObject
  readonly image?: string
  /** null takes the variable away. */
  readonly env: readonly EnvChange[]
  readonly labels: Readonly<Record<string, string | null>>
  readonly annotations: Readonly<Record<string, string | null>>
  readonly minScale?: number
  readonly maxScale?: number
  /** containerConcurrency: 0 is unlimited. */
  readonly concurrency?: number
  readonly serviceAccount?: string
  readonly port?: number
  readonly requests: Readonly<Record<'cpu' | 'memory', string | undefined>>
  readonly limits: Readonly<Record<'cpu' | 'memory', string | undefined>>
  readonly requestTimeoutSeconds?: number
}

export type EnvChange =
  | { readonly name: string; readonly value: string }
  | { readonly name: string; readonly remove: true }
  | { readonly name: string; readonly from: 'secret' | 'config-map'; readonly object: string; readonly key: string }

export type ServiceView = {
  readonly uid: string
  readonly generation: number
  readonly observedGeneration: number
  /** It is being deleted since this time, and Knative no longer acts on it; the finalizers hold it. */
  readonly deleting?: { readonly since: string; readonly finalizers: readonly string[] }
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: Readonly<Record<string, string>>
  readonly template: Template
  /** spec.traffic; empty where the field is absent. */
  readonly traffic: readonly TrafficTarget[]
  /** status.traffic. */
  readonly served: readonly TrafficTarget[]
  readonly url?: string
  readonly createdAt: string
  readonly ready: Condition
  readonly configurationsReady: Condition
  readonly routesReady: Condition
  readonly latestCreated?: string
  readonly latestReady?: string
  /** Annotation kn-rollout.dev/driver. */
  readonly driver?: string
  /** Annotation kn-rollout.dev/rollout; 'unreadable' when it does not parse. */
  readonly journal?: Journal | 'unreadable'
  /** It does not parse because a later version of this program wrote it. */
  readonly hasNewerJournal?: true
  /** Annotation kn-rollout.dev/request: what its driver is asked for. */
  readonly request?: PromoteRequest
  /** Field managers that own spec.template or spec.traffic, newest first. */
  readonly owners: readonly { readonly manager: string; readonly owns: 'template' | 'traffic'; readonly at?: string }[]
  /** The GitOps controller that applies this Service from a repository, the mark that tells, and what it applies. */
  readonly gitops?: {
    readonly by: 'Argo CD' | 'Flux'
    readonly mark: string
    readonly owns: readonly ('template' | 'traffic')[]
  }
  /** The object whose controller makes this Service: the owner reference with `controller: true`. */
  readonly controller?: { readonly kind: string; readonly name: string; readonly group: string }
  /** Annotation serving.knative.dev/lastModifier. */
  readonly lastModifier?: string
}

export type RouteView = {
  readonly generation: number
  readonly observedGeneration: number
  readonly traffic: readonly TrafficTarget[]
  readonly served: readonly TrafficTarget[]
  readonly ready: Condition
  readonly allTrafficAssigned: Condition
  readonly ingressReady: Condition
  readonly certificateProvisioned: Condition
}

export type RevisionView = {
  readonly name: string
  /** Label serving.knative.dev/configurationGeneration. */
  readonly generation: number
  readonly createdAt: string
  readonly annotations: Readonly<Record<string, string>>
  readonly labels: Readonly<Record<string, string>>
  readonly spec: JsonObject
  /** Believed only in sync with its generation; else Unknown. */
  readonly ready: Condition
  /** status.actualReplicas; 0 where absent. */
  readonly replicas: number
  /** status.desiredReplicas: how many the autoscaler wants. Undefined where it has not said. */
  readonly desired?: number
  /** Annotation autoscaling.knative.dev/min-scale. */
  readonly minScale?: string
  readonly maxScale?: string
  /** Annotation autoscaling.knative.dev/window: the time over which the autoscaler averages. */
  readonly window?: string
  readonly image?: string
  /** status.containerStatuses[].imageDigest, by container name. */
  readonly digests: Readonly<Record<string, string>>
  /** Annotation kn-rollout.dev/id. */
  readonly rolloutId?: string
  /** What the Revision proved. Kept on the Service, in annotation verdict.kn-rollout.dev/NAME: any annotation on a Revision restarts its pods. */
  readonly verdict?: RevisionVerdict
  /** min-scale as it was before the Revision itself was held, by the journal; null: there was none; undefined: it is not held. */
  readonly minScaleBefore?: string | null
}

/** Everything the rollout knows of the cluster at one moment. */
export type Snapshot = {
  readonly service?: ServiceView
  readonly route?: RouteView
  readonly configuration?: {
    readonly generation: number
    readonly observedGeneration: number
    readonly ready: Condition
    /** Each template that this process saw the Configuration hold, by the generation that began with it. */
    readonly templates: ReadonlyMap<number, Template>
  }
  readonly revisions: ReadonlyMap<string, RevisionView>
  /** min-scale of the PodAutoscalers that were read or written, by their Revisions; null: there is none. They are not watched. */
  readonly autoscalers?: ReadonlyMap<string, string | null>
  /** How the candidate's start goes, once `follow` was called. */
  readonly start?: Start
}

/** How a Revision's pods start. `healing`: in trouble that may pass, for example a first crash. */
export type Start = (
  | { readonly is: 'starting'; readonly pods: number; readonly note?: string }
  | { readonly is: 'healing' | 'failed'; readonly why: StartTrouble }
  | { readonly is: 'unseen'; readonly note: string }
) & {
  /** A pod is ready that can be relied on. */
  readonly serves?: true
  /** The Revision is not ready and has no such pod, for too long for users to stay on it. */
  readonly isDown?: true
}

export type StartTrouble = {
  /** As Kubernetes says it: ImagePullBackOff, CrashLoopBackOff, Unschedulable, FailedCreate, CreateContainerConfigError ... */
  readonly reason: string
  readonly message: string
  readonly pod?: string
  /** The newest events of the pod or Revision, one line each. */
  readonly events: readonly string[]
  /** Last lines of the user container, or of the container that crashed. */
  readonly log: readonly string[]
}
