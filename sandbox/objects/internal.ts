/** What Knative keeps for itself, reduced to what the gateway and the autoscaler need. Not served to clients. */
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

/** PodAutoscaler and Deployment in one, as far as a Revision's conditions and Pods follow from them. */
export type ScaleObject = Of<'PodAutoscaler', 'autoscaling.internal.knative.dev/v1alpha1'> & {
  readonly spec: {
    readonly reachability: 'Reachable' | 'Unreachable' | 'Unknown'
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
