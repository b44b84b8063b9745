/** What every part of the sandbox shares: time, chance, the store, and how the cluster is set up. */
import type { Store } from './state/store.ts'
import type { Pace, Step } from './time/pace.ts'
import type { Random } from './time/random.ts'
import type { Timing } from './time/scheduler.ts'
import type { KnativeVersion } from './versions.ts'

export type World = {
  readonly timing: Timing
  readonly random: Random
  readonly store: Store
  readonly setup: Setup
  /** ms since the epoch, on the API server's clock. */
  readonly epochMs: () => number
  /** Now, as Kubernetes writes it: RFC 3339, whole seconds. */
  readonly timestamp: () => string
  /** How long `step` takes this time. */
  readonly takes: (step: Step) => number
}

/** The cluster as its administrator set it up. */
export type Setup = {
  readonly knative: KnativeVersion
  /** config-domain. */
  readonly domain: string
  readonly pace: Pace
  /** config-autoscaler. */
  readonly stableWindowMs: number
  readonly scaleToZeroGraceMs: number
  /** Registries that are not asked for digests: config-deployment registries-skipping-tag-resolving. */
  readonly localRegistries: readonly string[]
  /** What Pods may refer to, as NAME/KEY. */
  readonly secrets: readonly string[]
  readonly configMaps: readonly string[]
  /** Of the one node. */
  readonly cpus: number
  readonly memoryMiB: number
  /** config-observability request-metrics-protocol: prometheus. */
  readonly requestMetrics: boolean
  /** The port of the node that the ingress is reached by from outside; undefined: by none. */
  readonly ingressNodePort?: number
  /** Proxies of the ingress; each takes over changes at its own time. */
  readonly ingressReplicas: number
  /** Of each namespace. */
  readonly podQuota: number
  /** How often each image tag was pushed again; its digest follows from it. */
  readonly pushes: ReadonlyMap<string, number>
}
