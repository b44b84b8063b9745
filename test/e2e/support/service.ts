/** A Service and a Revision as the API server gives them: only the fields that cases look at. */
import type { Target } from './manifests.ts'

type Texts = Readonly<Record<string, string>>

export type Service = {
  readonly metadata: {
    readonly generation: number
    readonly resourceVersion: string
    readonly annotations?: Texts
    readonly labels?: Texts
  }
  readonly spec: {
    readonly template: {
      readonly metadata?: { readonly name?: string; readonly annotations?: Texts }
      readonly spec: {
        readonly containers: readonly {
          readonly image: string
          readonly env?: readonly { readonly name: string; readonly value?: string }[]
        }[]
      }
    }
    readonly traffic: readonly Target[]
  }
  readonly status?: {
    readonly traffic?: readonly Target[]
    readonly latestCreatedRevisionName?: string
    readonly latestReadyRevisionName?: string
    readonly observedGeneration?: number
    readonly conditions?: readonly { readonly type: string; readonly status: string }[]
  }
}

export type Revision = {
  readonly metadata: { readonly name: string; readonly annotations?: Texts }
  readonly status?: {
    readonly actualReplicas?: number
    readonly containerStatuses?: readonly { readonly imageDigest?: string }[]
  }
}

const journalName = 'kn-rollout.dev/rollout'
const minScaleName = 'autoscaling.knative.dev/min-scale'

export type Journal = {
  readonly id: string
  readonly stage: string
  readonly step: number
  readonly stable: readonly unknown[]
  /** spec.traffic as the rollout found it. */
  readonly before: readonly Target[]
}

/** The rollout that is open on the Service, by what is written on it. */
export function journalOf({ metadata }: Service): Journal | undefined {
  const text = metadata.annotations?.[journalName]
  return text === undefined ? undefined : JSON.parse(text)
}

/** Annotations and labels of an open rollout; an ended one leaves none of them. */
export function openMarks({ metadata }: Service): readonly string[] {
  const marks = [journalName, 'kn-rollout.dev/driver', 'kn-rollout.dev/active']
  return marks.filter((mark) => mark in { ...metadata.annotations, ...metadata.labels })
}

/** The Revision's whole share of the traffic, 0-100. */
export const percentOf = (targets: readonly Target[] = [], name: string): number =>
  targets.filter((target) => target.revisionName === name).reduce((sum, { percent = 0 }) => sum + percent, 0)

export const envOf = ({ spec }: Service): Texts =>
  Object.fromEntries((spec.template.spec.containers[0]?.env ?? []).map(({ name, value = '' }) => [name, value]))

export const imageOf = ({ spec }: Service): string | undefined => spec.template.spec.containers[0]?.image

export const minScaleOf = ({ metadata }: Revision): string | undefined => metadata.annotations?.[minScaleName]

export const isReady = ({ status, metadata }: Pick<Service, 'status' | 'metadata'>): boolean =>
  status?.observedGeneration === metadata.generation &&
  status.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') === true
