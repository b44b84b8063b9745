/** When a candidate's start counts as failed: by what its containers wait for, how often they exited, and for how long. Pure. */
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
  /** Exits of a container in a pod that never stayed ready. */
  exits: 3,
  /** A pod is ready for a moment whenever all its containers run, also between two crashes: it counts once it stayed ready for so long. */
  steadyMs: 10_000,
  /** No node takes the pod, and the cluster does not grow. */
  noRoomMs: 10_000,
  /** Knative's own clients believe a False of a Revision after this window. */
  conditionMs: 2_000,
} as const
