/**
 * The sources of evidence, a row each. A new one is a file in this folder and a row here; the report takes its name from the row.
 */
import type { EvidenceSource } from '../engine/ports/ports.ts'
import { commandSource } from './command/command.ts'
import { createOwnRequests } from './own-requests.ts'
import { probesSource } from './probes/probes.ts'
import { prometheusSource } from './prometheus/prometheus.ts'
import type { SourceContext, Start } from './source.ts'
import { estimateRequests } from './users/request-estimate.ts'
import { usersSource } from './users/users.ts'

/** A row gives nothing where its source was not asked for. */
const rows: readonly ((context: SourceContext) => EvidenceSource | undefined)[] = [
  usersSource,
  prometheusSource,
  commandSource,
  (context) => withEstimate(context, probesSource(context)),
]

/** Beside the probes, which always run: about how many users there were where nobody counts what they got. */
function withEstimate({ settings: { evidence }, readRequestRate, ...parts }: SourceContext, source: EvidenceSource) {
  if (!readRequestRate || evidence === 'probes' || evidence === 'prometheus') return source
  const estimate = estimateRequests({ ...parts, readRequestRate })
  const start: Start = async (...all) => void (await Promise.all([source.start(...all), estimate(...all)]))
  return { ...source, start }
}

/** Each tells by itself whether it can measure here. */
export function evidenceSources(context: Omit<SourceContext, 'own'>): readonly EvidenceSource[] {
  const own = createOwnRequests(context.settings.analysis.maxLatencyMs)
  return rows.flatMap((row) => row({ ...context, own }) ?? [])
}
