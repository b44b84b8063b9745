/** Giving the ready candidate its tag, at 0 %: from here on it can be reached, by nobody but us. */
import { presented } from '../../rollout/writes.ts'
import { candidateFor } from '../observe/observe.ts'
import { journalIn } from '../ports/read-snapshot.ts'
import { write } from '../writes/guarded-write.ts'
import type { Action } from './action.ts'

export const tagCandidate: Action<{ do: 'tag-candidate' }> = async (_, { world, memory, snapshot }) => {
  const journal = journalIn(snapshot)
  const candidate = journal && candidateFor(world, memory, snapshot, journal)
  if (!candidate) return
  memory.candidate.isReady = true
  world.reporter.report({ is: 'ready', candidate: candidate.name, afterMs: world.clock.now() - memory.startedMs })
  await write(world, ({ journal }, facts) => presented(journal, facts, candidate.name), { interrupt: world.interrupt })
  world.reporter.report({ is: 'phase', phase: 'health' })
}
