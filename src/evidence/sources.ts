/**
 * The sources of evidence, a row each. A new one is a file in this folder and a row here; the report takes its name from the row.
 */
import type { EvidenceSource } from '../engine/ports/ports.ts'
import { createOwnRequests } from './own-requests.ts'
import { probesSource } from './probes.ts'
import type { SourceContext } from './source.ts'
import { usersSource } from './users.ts'

const rows: readonly ((context: SourceContext) => EvidenceSource)[] = [usersSource, probesSource]

/** Each tells by itself whether it can measure here. */
export function evidenceSources(context: Omit<SourceContext, 'own'>): readonly EvidenceSource[] {
  const own = createOwnRequests(context.settings.analysis.maxLatencyMs)
  return rows.map((row) => row({ ...context, own }))
}
