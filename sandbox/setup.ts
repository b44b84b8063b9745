/** The cluster as it comes: the settings of the test cluster (test/cluster/manifests/settings.yaml), else Knative's defaults. */
import { pace, scaleToZeroGraceMs, stableWindowMs } from './time/pace.ts'
import { newestVersion } from './versions.ts'
import type { Setup } from './world.ts'

export const defaultSetup: Omit<Setup, 'pushes'> = {
  knative: newestVersion,
  domain: 'example.test',
  pace,
  stableWindowMs,
  scaleToZeroGraceMs,
  localRegistries: ['dev.local', 'kind.local', 'ko.local'],
  secrets: [],
  configMaps: [],
  cpus: 64,
  memoryMiB: 65_536,
  requestMetrics: true,
  ingressReplicas: 1,
  podQuota: Number.POSITIVE_INFINITY,
}
