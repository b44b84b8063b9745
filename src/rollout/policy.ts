/** What a rollout holds against a Revision, how long it forgives, and what it leaves behind. Pure. */
import type { Journal } from './model.ts'
import type { MinScale } from './scale.ts'
import type { KeepPrevious } from './traffic.ts'

const settingFaultMs = 5_000

/**
 * When a candidate's start counts as failed. The reasons are Kubernetes' own, of a waiting container; each must have stood for so
 * long: a single failed pull may be the registry's hiccup. What is not named here may heal for as long as the rollout waits.
 */
export const fatalStart = {
  afterMs: new Map<string, number>([
    ['ImagePullBackOff', 0],
    ['InvalidImageName', settingFaultMs],
    ['ErrImageNeverPull', settingFaultMs],
    ['CreateContainerConfigError', settingFaultMs],
    ['CreateContainerError', settingFaultMs],
    ['RunContainerError', settingFaultMs],
  ]),
  /** Exits of a container that never was ready. */
  exits: 3,
  /** No node takes the pod, and the cluster does not grow. */
  noRoomMs: 10_000,
  /** Knative's own clients believe a False of a Revision after this window. */
  conditionMs: 2_000,
} as const

/** How long a 404 of the candidate's tag URL may be the ingress's own, which lags the Route (seen live with Traefik: some 100 ms). */
export const notFoundGraceMs = 3_000

/** What the candidate itself did: not a cancelled job, not a dead driver. */
const badReasons: ReadonlySet<string> = new Set([
  'candidate-failed',
  'health-failed',
  'analysis-failed',
  'candidate-not-ready',
  'rolled-back',
])

/** Whether a rollout that ended for this reason proves its candidate bad, so that later ones start from another template. */
export const provesBad = (reason: string): boolean => badReasons.has(reason)

/** What the Revisions that were stable keep after a promotion: no pods, as they were or at least one pod, or as they were. */
export function minScaleAfter({ stable, scale }: Journal, keep: KeepPrevious): Readonly<Record<string, MinScale>> {
  const after = (before: MinScale): MinScale => {
    switch (keep) {
      case 'tag':
        return before === null ? null : '0'
      case 'warm':
        return String(Math.max(1, Number(before ?? 0)))
      case 'none':
        return before
    }
  }
  return Object.fromEntries(stable.map(({ revision }) => [revision, after(scale[revision] ?? null)]))
}
