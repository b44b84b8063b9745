/** What stable answers before any user is on the candidate: by it a stable that was broken already is known. */
import { measuring } from '../../context/context.ts'
import { recordMeasured } from '../../context/record.ts'
import type { EvidenceSource } from '../../ports/ports.ts'
import { journalIn, podsOf } from '../../ports/read-snapshot.ts'
import type { ActionContext } from '../action-context.ts'

/**
 * Starts the sources that can measure stable alone, from now to the first shift. A stable without a pod is left asleep: its cold start
 * would count as its errors.
 */
export function measureStable({ world, memory, snapshot }: ActionContext): void {
  const stable = journalIn(snapshot)?.stable.map(({ revision }) => revision) ?? []
  const url = snapshot.service?.url
  const { over, measurements } = memory.before
  if (over.signal.aborted || url === undefined || !stable.some((name) => podsOf(snapshot, name) > 0)) return
  const means = world.may.reachUrl ? world : world.throughPod(stable[0] ?? '')
  const signal = AbortSignal.any([over.signal, memory.background.signal])
  const start = async ({ name, startBefore }: EvidenceSource) =>
    startBefore?.(
      { url, stable },
      ({ sample: _, ...each }) => {
        const sourced = { ...each, source: name }
        measurements.push(sourced)
        recordMeasured(world, sourced, 'before')
      },
      signal,
    )
  // A source that breaks knows nothing of stable; the rollout goes on.
  void Promise.all(measuring(world, means.sources).map(start)).catch(() => undefined)
}
