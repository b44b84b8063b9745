/**
 * The sources of evidence, a row each. A new one is a file in this folder and a row here; the report takes its name from the row.
 */
import type { EvidenceSource } from '../engine/ports/ports.ts'
import { commandSource } from './command/command.ts'
import { createOwnRequests } from './own-requests.ts'
import { probesSource } from './probes.ts'
import { prometheusSource } from './prometheus/prometheus.ts'
import type { SourceContext } from './source.ts'
import { usersSource } from './users.ts'

/** A row gives nothing where its source was not asked for. */
const rows: readonly ((context: SourceContext) => EvidenceSource | undefined)[] = [
  usersSource,
  prometheusSource,
  commandSource,
  probesSource,
]

/** Each tells by itself whether it can measure here. */
export function evidenceSources(context: Omit<SourceContext, 'own'>): readonly EvidenceSource[] {
  const own = createOwnRequests(context.settings.analysis.maxLatencyMs)
  return rows.flatMap((row) => row({ ...context, own }) ?? [])
}
