/** When a candidate's start counts as failed: by what its containers wait for, how often they exited, and for how long. Who times it: knative/startup/judge.ts. Pure. */
const settingFaultMs = 5_000

/**
 * When a candidate's start counts as failed. The reasons are Kubernetes' own, of a waiting container; each must have stood for so
 * long. What is not named here may heal for as long as the rollout waits.
 */
export const fatalStart = {
  afterMs: new Map<string, number>([
    ['InvalidImageName', settingFaultMs],
    ['ErrImageNeverPull', settingFaultMs],
    ['CreateContainerConfigError', settingFaultMs],
    ['CreateContainerError', settingFaultMs],
    ['RunContainerError', settingFaultMs],
  ]),
  /** A pull that fails shows as these two by turns; the second comes after one failure already. */
  pullReasons: new Set(['ErrImagePull', 'ImagePullBackOff']),
  /** Two pulls: one that fails may be a hiccup of the registry, and the next is tried after 10 s. */
  pullMs: 15_000,
  /** No pull will do, as registries and container runtimes say it. */
  noSuchImage: /not found|manifest unknown|no match for platform|denied|unauthorized|forbidden/i,
  /** Exits of a container in a pod that never stayed ready. */
  exits: 3,
  /** A pod is ready for a moment whenever all its containers run, also between two crashes: it counts once it stayed ready for so long. */
  steadyMs: 10_000,
  /** No node takes the pod. Autoscalers look every 10 s, and say a while later that a node will come. */
  noRoomMs: 25_000,
  /** Events of a pod for which room is being made: Cluster Autoscaler's and Karpenter's. */
  roomIsMade: new Set(['TriggeredScaleUp', 'Nominated']),
  /** Knative's own clients believe a False of a Revision after this window. */
  conditionMs: 2_000,
  /** A Revision that is not ready and has no pod that serves, with users on it: a pod that was drained may be back by then. */
  downMs: 10_000,
} as const
