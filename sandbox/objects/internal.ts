/** What Knative keeps for itself, reduced to what the gateway and the autoscaler need. Only PodAutoscalers are served. */
import type { Of } from './meta.ts'

/** One host's split, in the order of spec.traffic. */
export type HostRule = {
  readonly host: string
  readonly splits: readonly { readonly revision: string; readonly percent: number }[]
}
export type IngressObject = Of<'Ingress', 'networking.internal.knative.dev/v1alpha1'> & {
  readonly spec: { readonly rules: readonly HostRule[] }
  readonly status?: { readonly observedGeneration?: number; readonly ready: boolean }
}

/** Its conditions and the names of its Services are left out. */
export type PodAutoscalerObject = Of<'PodAutoscaler', 'autoscaling.internal.knative.dev/v1alpha1'> & {
  readonly spec: {
    readonly containerConcurrency: number
    readonly protocolType: 'http1'
    /** Empty: not known yet. */
    readonly reachability: 'Reachable' | 'Unreachable' | ''
    readonly scaleTargetRef: { readonly apiVersion: string; readonly kind: string; readonly name: string }
  }
  readonly status?: {
    readonly observedGeneration: number
    readonly desiredScale: number
    readonly actualScale: number
  }
}

/** A Deployment, and what its PodAutoscaler makes of it, as far as a Revision's conditions and Pods follow from them. */
export type ScaleObject = Of<'Deployment', 'apps/v1'> & {
  readonly spec: {
    readonly reachability: PodAutoscalerObject['spec']['reachability']
    readonly minScale: number
    /** 0: no limit. */
    readonly maxScale: number
    readonly initialScale: number
    readonly activationScale: number
    readonly windowMs: number
    /** The last Pod stays at least this long after the window. */
    readonly retentionMs: number
    /** Requests in flight that one Pod is meant to take. */
    readonly target: number
  }
  readonly status?: ScaleStatus
}
export type ScaleStatus = {
  readonly desired: number
  /** What the Deployment is told to have: the last Pod stays for a while after none is desired. */
  readonly replicas: number
  /** Pods that are Ready. */
  readonly actual: number
  /** It was once as large as asked for at first; before that a Revision can't be Ready. */
  readonly initialized: boolean
  readonly unschedulable?: string
  /** What the API server said when it would not have a Pod: a quota, an admission. */
  readonly refused?: string
  /** The progress deadline went by, once or twice. */
  readonly overdue?: 'once' | 'for-good'
  /** Pods of a former template are being replaced. */
  readonly restart?: Restart
}
export type Restart = {
  /** Changes whenever it gets on. */
  readonly progress: string
  readonly sinceMs: number
  /** It did not get on for as long as the progress deadline. */
  readonly isStuck: boolean
}
