/** What a source of evidence is made with, and what it is to the engine. The rows are in sources.ts. */
import type { Clock, Cluster, EvidenceSource } from '../engine/ports/ports.ts'
import type { Asking } from '../health/http-request.ts'
import type { Ask } from '../health/through-pod.ts'
import type { Settings } from '../settings/settings.ts'
import type { RunCommand } from './command/run.ts'
import type { OwnRequests } from './own-requests.ts'
import type { HttpGet } from './prometheus/get.ts'

export type Start = EvidenceSource['start']
export type StartBefore = NonNullable<EvidenceSource['startBefore']>

/** What a source may work with. */
export type SourceContext = {
  readonly settings: Settings
  readonly clock: Clock
  readonly env: Readonly<Record<string, string | undefined>>
  /** Which Service is measured. */
  readonly place: { readonly namespace: string; readonly service: string }
  /** What people should know of a source that measures nothing. */
  readonly warn: (message: string, cure: string) => void
  /** What reads the pods of a Revision and their counters: of the cluster. */
  readonly counters: Pick<Cluster, 'readPods' | 'readCounters'>
  /** In [0, 1). */
  readonly random: () => number
  /** What probes send, so that it is not taken for users. */
  readonly own: OwnRequests
  /** Asks a pod of the candidate through the API server; given where the tag URL can't be reached from here. */
  readonly ask?: Ask
  /** What one connection to the ingress asks with; left out: the real ones, by `env`. */
  readonly open?: () => Asking
  /** Asks a Prometheus; left out: for real, by `env`. */
  readonly http?: HttpGet
  /** How many requests a pod receives, where it does not count how they are answered. */
  readonly readRequestRate?: Cluster['readRequestRate']
  /** Runs a user's command; left out: for real. */
  readonly runCommand?: RunCommand
}
