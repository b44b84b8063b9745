/**
 * How pods are held while traffic moves. Pure. Since Knative 1.21 the autoscaler follows min-scale on a Revision; up to 1.20 the
 * same annotation there restarts every pod of that Revision and scales nothing, while the one on its PodAutoscaler is followed
 * (serving#16186; seen on real clusters of 1.17 and 1.23). So no Revision that may serve is written unless the version is known.
 */
import type { HoldWay, Journal } from '../model.ts'
import type { MinScale, Size } from './scale.ts'

/** What is known of the version of Knative. */
export type KnativeAge = 'since-1.21' | 'before-1.21' | 'unknown'

/**
 * The number in the label app.kubernetes.io/version: `1.17.0` and `v1.21.1` as released, `release-v1.17` as OpenShift Serverless writes it,
 * `knative-v1.8` in some of its older releases. Undefined where there is none: manifests of a development build say `devel`.
 */
export const numberIn = (version: string | undefined): string | undefined =>
  /^(?:(?:release|knative)-)?v?(\d+\.\d+(?:\..*)?)$/.exec(version ?? '')?.[1]

export function ageOf(version: string | undefined): KnativeAge {
  const [major, minor] = numberIn(version)?.split('.') ?? []
  if (major === undefined) return 'unknown'
  return Number(major) > 1 || (Number(major) === 1 && Number(minor) >= 21) ? 'since-1.21' : 'before-1.21'
}

/** A pod, as far as it tells the version. */
export type PodMark = {
  readonly name: string
  /** Label pod-template-hash: pods of another one have replaced those of the one before. */
  readonly template: string
  /** It carries an annotation autoscaling.knative.dev/*. */
  readonly isScaleMarked: boolean
}

const prefix = 'autoscaling.knative.dev/'
const minScaleNames: ReadonlySet<string> = new Set([`${prefix}min-scale`, `${prefix}minScale`])

/** An annotation by which the autoscaler is told something. */
export const isForAutoscaler = (name: string): boolean => name.startsWith(prefix)

/**
 * Without a write: up to 1.20 pods carry the autoscaling annotations of their Revision, from 1.21 they do not. A min-scale may
 * have been written on the Revision a moment ago, before its pods were replaced: by itself it proves nothing.
 */
export function ageByPods(revisionAnnotations: readonly string[], pods: readonly PodMark[]): KnativeAge {
  if (pods.some(({ isScaleMarked }) => isScaleMarked)) return 'before-1.21'
  const isMarked = revisionAnnotations.some((name) => isForAutoscaler(name) && !minScaleNames.has(name))
  return isMarked && pods.length > 0 ? 'since-1.21' : 'unknown'
}

/** What a min-scale on a Revision that no user reaches did. */
type Effect = {
  readonly written: number
  /** status.desiredReplicas since. */
  readonly desired: number
  readonly before: readonly PodMark[]
  readonly after: readonly PodMark[]
}

/** By effect: the autoscaler wants that many now, and no pod was replaced. A surge pod makes the ready ones look right on 1.17. */
export function ageByEffect({ written, desired, before, after }: Effect): KnativeAge {
  const [known] = before
  if (!known) return 'unknown'
  if (after.some(({ template }) => template !== known.template)) return 'before-1.21'
  const names = new Set(after.map(({ name }) => name))
  return desired >= written && before.every(({ name }) => names.has(name)) ? 'since-1.21' : 'unknown'
}

export type HoldFacts = {
  readonly age: KnativeAge
  readonly mayPatchRevisions: boolean
  readonly mayPatchAutoscalers: boolean
}

/** `by-effect`: to be found out on a Revision that no user reaches. */
export function holdWay({ age, mayPatchRevisions, mayPatchAutoscalers }: HoldFacts): HoldWay | 'by-effect' {
  switch (age) {
    case 'since-1.21':
      return mayPatchRevisions ? 'revision' : 'nothing'
    case 'before-1.21':
      return mayPatchAutoscalers ? 'pod-autoscaler' : 'nothing'
    case 'unknown':
      return mayPatchRevisions || mayPatchAutoscalers ? 'by-effect' : 'nothing'
  }
}

/** Whether this Knative does not follow any more what pods were held by: it was upgraded since that was decided. */
export const isOutlived = (hold: HoldWay, age: KnativeAge): boolean => hold === 'pod-autoscaler' && age === 'since-1.21'

/** How many pods stable had when it was looked at, and how many of them may be left when traffic returns to it. */
export type Unheld = { readonly pods: number; readonly least: number }

/**
 * Without a hold the autoscaler keeps what the rest of the traffic needs, and none where stable receives none; never fewer than its
 * own min-scale.
 */
export function unheld(
  { plan, stable }: Pick<Journal, 'plan' | 'stable'>,
  sizeOf: (revision: string) => (Size & { readonly minScale?: string }) | undefined,
): Unheld {
  const most = Math.max(0, ...plan.steps.map(({ percent }) => percent))
  return stable.reduce<Unheld>(
    (sum, { revision }) => {
      const { replicas, minScale } = sizeOf(revision) ?? { replicas: 0 }
      const needed = Math.ceil((replicas * (100 - most)) / 100)
      return {
        pods: sum.pods + replicas,
        least: sum.least + Math.min(replicas, Math.max(needed, Number(minScale ?? 0))),
      }
    },
    { pods: 0, least: 0 },
  )
}

/** A min-scale to write: which Revision is held, and at how many pods. */
export type Hold = { readonly revision: string; readonly pods: number }

/** Of the pods that a step needs, the Revisions that are not held at that or more. */
export const holdsFor = (
  wanted: Readonly<Record<string, number>>,
  minScaleOf: (revision: string) => MinScale | undefined,
): readonly Hold[] =>
  Object.entries(wanted)
    .filter(([revision, pods]) => Number(minScaleOf(revision) ?? 0) < pods)
    .map(([revision, pods]) => ({ revision, pods }))

/** The values to leave when the rollout ends, by Revision: only those that differ from what is there. */
export const releases = (
  values: Readonly<Record<string, MinScale>>,
  minScaleOf: (revision: string) => MinScale | undefined,
): Readonly<Record<string, MinScale>> =>
  Object.fromEntries(
    Object.entries(values).filter(([name, after]) => {
      const now = minScaleOf(name)
      return now !== undefined && now !== after
    }),
  )
