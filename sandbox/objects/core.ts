/** Kubernetes' own: Pods and events of core/v1, as far as they are shown. */
import type { Conditions, Of } from './meta.ts'
import type { Container } from './serving.ts'

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
