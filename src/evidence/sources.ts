/**
 * The sources of evidence, a row each. A new one is a file in this folder and a row here; the report takes its name from the row.
 */
import type { Clock, EvidenceSource } from '../engine/ports/ports.ts'
import type { Ask } from '../health/through-pod.ts'
import type { SourceName } from '../rollout/model.ts'
import type { Settings } from '../settings/settings.ts'
import { probes } from './probes.ts'

export type Start = EvidenceSource['start']

/** What a source may work with. */
export type SourceContext = {
  readonly settings: Settings
  readonly clock: Clock
  readonly env: Readonly<Record<string, string | undefined>>
  /** Asks a pod of the candidate through the API server; given where the tag URL can't be reached from here. */
  readonly ask?: Ask
}

type Row = SourceName & {
  /** Undefined where the settings don't ask for this source. */
  readonly from: (context: SourceContext) => Start | undefined
}

const rows: readonly Row[] = [{ name: 'probes', one: 'probe', from: probes }]

/** Those that the settings ask for. */
export const evidenceSources = (context: SourceContext): readonly EvidenceSource[] =>
  rows.flatMap(({ name, one, from }) => {
    const start = from(context)
    return start ? [{ name, one, start }] : []
  })
