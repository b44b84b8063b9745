/** What a source of evidence is made with, and what it is to the engine. The rows are in sources.ts. */
import type { Clock, EvidenceSource } from '../engine/ports/ports.ts'
import type { Ask } from '../health/through-pod.ts'
import type { Settings } from '../settings/settings.ts'

export type Start = EvidenceSource['start']

/** What a source may work with. */
export type SourceContext = {
  readonly settings: Settings
  readonly clock: Clock
  readonly env: Readonly<Record<string, string | undefined>>
  /** Asks a pod of the candidate through the API server; given where the tag URL can't be reached from here. */
  readonly ask?: Ask
}
