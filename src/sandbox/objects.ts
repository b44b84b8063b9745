/**
 * The objects the sandbox keeps, as far as its rules read them. Immutable: a change makes a new object and shares the rest.
 * Shapes: serving.knative.dev/v1 (pkg/apis/serving/v1), core/v1, and a KIngress reduced to what a gateway needs.
 */
import type { JsonObject } from '../engine/ports.ts'
import type { TrafficTarget } from '../rollout/model.ts'

export type Texts = Readonly<Record<string, string>>

export type Owner = {
  readonly apiVersion: string
  readonly kind: string
  readonly name: string
  readonly uid: string
  readonly controller: true
  readonly blockOwnerDeletion: true
}

export type Meta = {
  readonly name: string
  readonly namespace: string
  readonly uid: string
  readonly resourceVersion: string
  readonly generation: number
  readonly creationTimestamp: string
  readonly deletionTimestamp?: string
  readonly labels?: Texts
  readonly annotations?: Texts
  readonly ownerReferences?: readonly Owner[]
  readonly managedFields?: readonly JsonObject[]
}

export type ConditionObject = {
  readonly type: string
  readonly status: 'True' | 'False' | 'Unknown'
  readonly reason?: string
  readonly message?: string
  readonly severity?: 'Info'
  readonly lastTransitionTime: string
}
export type Conditions = readonly ConditionObject[]

type Observed = { readonly observedGeneration?: number; readonly conditions?: Conditions }

export type Container = {
  readonly name?: string
  readonly image?: string
  readonly env?: readonly EnvVariable[]
  readonly ports?: readonly { readonly containerPort?: number; readonly name?: string }[]
  readonly resources?: { readonly requests?: Quantities; readonly limits?: Quantities }
  readonly readinessProbe?: JsonObject
}
/** Kept as the user wrote them: JSON has numbers and strings for quantities. */
export type Quantities = Readonly<Record<string, string | number>>
export type EnvVariable = {
  readonly name: string
  readonly value?: string
  readonly valueFrom?: {
    readonly secretKeyRef?: KeyReference
    readonly configMapKeyRef?: KeyReference
  }
}
export type KeyReference = { readonly name?: string; readonly key: string; readonly optional?: boolean }

export type RevisionSpec = {
  readonly containers: readonly Container[]
  readonly containerConcurrency?: number
  readonly timeoutSeconds?: number
  readonly serviceAccountName?: string
  readonly enableServiceLinks?: boolean
}

export type TemplateMeta = {
  readonly name?: string
  readonly generateName?: string
  readonly labels?: Texts
  readonly annotations?: Texts
  readonly creationTimestamp?: null
}
export type TemplateObject = { readonly metadata?: TemplateMeta; readonly spec: RevisionSpec }

type Latest = { readonly latestCreatedRevisionName?: string; readonly latestReadyRevisionName?: string }
type Routed = {
  readonly url?: string
  readonly address?: { readonly url: string }
  readonly traffic?: readonly TrafficTarget[]
}

type Of<Kind extends string, ApiVersion extends string> = {
  readonly apiVersion: ApiVersion
  readonly kind: Kind
  readonly metadata: Meta
}
type Serving<Kind extends string> = Of<Kind, 'serving.knative.dev/v1'>

export type ServiceSpec = { readonly template: TemplateObject; readonly traffic?: readonly TrafficTarget[] }
export type ServiceObject = Serving<'Service'> & {
  readonly spec: ServiceSpec
  readonly status?: Observed & Latest & Routed
}
export type ConfigurationObject = Serving<'Configuration'> & {
  readonly spec: { readonly template: TemplateObject }
  readonly status?: Observed & Latest
}
export type RouteTarget = TrafficTarget & { readonly configurationName?: string }
export type RouteObject = Serving<'Route'> & {
  readonly spec: { readonly traffic: readonly RouteTarget[] }
  readonly status?: Observed & Routed
}
export type RevisionObject = Serving<'Revision'> & {
  readonly spec: RevisionSpec
  readonly status?: Observed & {
    readonly actualReplicas?: number
    readonly desiredReplicas?: number
    readonly containerStatuses?: readonly { readonly name: string; readonly imageDigest?: string }[]
  }
}

/** One host's split, in the order of spec.traffic. */
export type HostRule = {
  readonly host: string
  readonly splits: readonly { readonly revision: string; readonly percent: number }[]
}
export type IngressObject = Of<'Ingress', 'networking.internal.knative.dev/v1alpha1'> & {
  readonly spec: { readonly rules: readonly HostRule[] }
  readonly status?: { readonly observedGeneration?: number; readonly ready: boolean }
}

/** PodAutoscaler and Deployment in one, as far as a Revision's conditions and Pods follow from them. */
export type ScaleObject = Of<'PodAutoscaler', 'autoscaling.internal.knative.dev/v1alpha1'> & {
  readonly spec: {
    readonly reachability: 'Reachable' | 'Unreachable' | 'Unknown'
    readonly minScale: number
    /** 0: no limit. */
    readonly maxScale: number
    readonly windowMs: number
    /** Requests in flight that one Pod is meant to take. */
    readonly target: number
  }
  readonly status?: ScaleStatus
}
export type ScaleStatus = {
  readonly desired: number
  /** Pods that are Ready. */
  readonly actual: number
  /** It was once as large as asked for at first; before that a Revision can't be Ready. */
  readonly initialized: boolean
  readonly unschedulable?: string
  /** What the API server said when it would not have a Pod: a quota, an admission. */
  readonly refused?: string
  /** The progress deadline went by, once or twice. */
  readonly overdue?: 'once' | 'for-good'
}

export type ContainerState =
  | { readonly waiting: { readonly reason: string; readonly message?: string } }
  | { readonly running: { readonly startedAt: string } }
  | { readonly terminated: Terminated }
export type Terminated = {
  readonly exitCode: number
  readonly reason: string
  readonly message?: string
  readonly startedAt: string
  readonly finishedAt: string
}
export type ContainerStatus = {
  readonly name: string
  readonly image: string
  readonly ready: boolean
  readonly started: boolean
  readonly restartCount: number
  readonly state: ContainerState
  readonly lastState: { readonly terminated?: Terminated }
}
export type PodObject = Of<'Pod', 'v1'> & {
  readonly spec: { readonly nodeName?: string; readonly containers: readonly Container[] }
  readonly status: {
    readonly phase: 'Pending' | 'Running'
    readonly conditions: Conditions
    readonly containerStatuses?: readonly ContainerStatus[]
    readonly podIP?: string
    readonly startTime?: string
  }
}
export type EventObject = Of<'Event', 'v1'> & {
  readonly type: 'Normal' | 'Warning'
  readonly reason: string
  readonly message: string
  readonly count: number
  readonly firstTimestamp: string
  readonly lastTimestamp: string
  readonly involvedObject: {
    readonly apiVersion: string
    readonly kind: string
    readonly name: string
    readonly namespace: string
    readonly uid: string
  }
  readonly source: { readonly component: string }
}

export type Objects = {
  readonly services: ServiceObject
  readonly configurations: ConfigurationObject
  readonly routes: RouteObject
  readonly revisions: RevisionObject
  readonly ingresses: IngressObject
  readonly scales: ScaleObject
  readonly pods: PodObject
  readonly events: EventObject
}
export type Resource = keyof Objects
export type StoredObject = Objects[Resource]
