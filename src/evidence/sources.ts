/**
 * The sources of evidence, a row each. A new one is a file in this folder and a row here; the report takes its name from the row.
 */
import type { EvidenceSource } from '../engine/ports/ports.ts'
import type { SourceName } from '../rollout/model.ts'
import { probes } from './probes.ts'
import type { SourceContext, Start } from './source.ts'

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
