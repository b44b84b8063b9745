/** Knative's own: serving.knative.dev/v1. Source: serving pkg/apis/serving/v1. */
import type { JsonObject } from '../../src/engine/ports/ports.ts'
import type { TrafficTarget } from '../../src/rollout/model.ts'
import type { Conditions, Of, Texts } from './meta.ts'

type Observed = { readonly observedGeneration?: number; readonly conditions?: Conditions }

export type Container = {
  readonly name?: string
  readonly image?: string
  readonly env?: readonly EnvVariable[]
  readonly ports?: readonly { readonly containerPort?: number; readonly name?: string; readonly protocol?: string }[]
  readonly resources?: { readonly requests?: Quantities; readonly limits?: Quantities }
  readonly readinessProbe?: JsonObject
  readonly livenessProbe?: JsonObject
  readonly startupProbe?: JsonObject
  readonly volumeMounts?: readonly JsonObject[]
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
  readonly volumes?: readonly JsonObject[]
  readonly initContainers?: readonly Container[]
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
