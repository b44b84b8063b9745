/** The first half of an abort: one write that takes everyone to stable. All that a cancelled job has time for. */
import type { AbortReason, Journal } from '../../rollout/model.ts'
import { home, park } from '../../rollout/traffic.ts'
import type { Snapshot } from '../ports/ports.ts'
import { candidateOf, isReady, journalIn } from '../ports/read-snapshot.ts'
import { deadline } from '../writes/deadline.ts'
import { commit } from '../writes/guarded-write.ts'
import type { Performer } from './action.ts'
import { endHold } from './hold.ts'

export const abort: Performer<{ do: 'abort'; because: AbortReason }> = async (
  { because },
  { world, memory, snapshot },
) => {
  memory.abortBecause ??= because
  // What the hold has shown belongs to the phase it was in.
  endHold(world, memory)
  world.reporter.report({ is: 'phase', phase: 'abort' })
  const { abortDetail: detail } = memory
  const journal = journalIn(snapshot)
  const candidate = journal && candidateOf(snapshot, journal)?.name
  const atMs = world.clock.now()
  memory.returningFromMs = atMs
  world.reporter.report({
    is: 'returning',
    because,
    to: journal?.stable ?? [],
    atMs,
    ...(candidate ? { candidate } : {}),
    ...(detail ? { detail } : {}),
  })
  // Said by the end of the hold just now; the outcome has to say it again.
  if (evidence.has(because)) memory.abortDetail ??= memory.steps.at(-1)?.why
  await commit(
    world,
    ({ journal }, snapshot) => {
      const { traffic, parked } = homeNow(journal, snapshot)
      const next: Journal = {
        ...journal,
        stage: 'aborting',
        intended: traffic,
        parked,
        reason: because,
        deadlineMs: deadline(world, journal, 'readyMs'),
      }
      return { traffic, journal: next }
    },
    { urgent: true },
  )
}

const evidence: ReadonlySet<AbortReason> = new Set(['analysis-failed', 'analysis-inconclusive'])

/** Where users go. Before anything was changed, and where nobody served, the list stays as it is. */
export function homeNow(journal: Journal, snapshot: Snapshot) {
  const untouched = journal.stage === 'claimed' || journal.stable.length === 0
  return untouched ? { traffic: journal.intended, parked: [] } : park(home(journal), isReady(snapshot))
}
