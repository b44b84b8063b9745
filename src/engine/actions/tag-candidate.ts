/** Giving the ready candidate its tag, at 0 %: from here on it can be reached, by nobody but us. */
import type { Journal } from '../../rollout/model.ts'
import { park, split } from '../../rollout/traffic.ts'
import { candidateFor } from '../observe/observe.ts'
import type { RevisionView, Snapshot } from '../ports/ports.ts'
import { isReady, journalIn } from '../ports/read-snapshot.ts'
import { deadline } from '../writes/deadline.ts'
import { commit } from '../writes/guarded-write.ts'
import type { Performer } from './action.ts'

export const present: Performer<{ do: 'present' }> = async (_, { world, memory, snapshot }) => {
  const journal = journalIn(snapshot)
  if (!journal) return
  const candidate = candidateFor(world, memory, snapshot, journal)
  if (!candidate) return
  memory.isReady = true
  world.reporter.report({ is: 'ready', candidate: candidate.name, afterMs: world.clock.now() - memory.startedMs })
  await commit(world, ({ journal }, now) => presented(journal, candidate, now, deadline(world, journal, 'readyMs')), {
    interrupt: world.interrupt,
  })
  world.reporter.report({ is: 'phase', phase: 'health' })
}

function presented(journal: Journal, candidate: RevisionView, now: Snapshot, deadlineMs: number) {
  const known = { ...journal, candidate: candidate.name }
  const isFirst = journal.stable.length === 0
  const list = isFirst ? journal.intended : split(known, 0)
  const { traffic, parked } = park(list, isReady(now))
  const scale = scaleOf([candidate.name, ...journal.stable.map((share) => share.revision)], now)
  const next: Journal = {
    ...known,
    stage: 'presented',
    intended: traffic,
    parked,
    scale: { ...scale, ...journal.scale },
    deadlineMs,
  }
  // With the write that sets them: left behind by a stop, they are still ours to move.
  return { traffic, journal: next, tags: [journal.tags.candidate, journal.tags.stable] }
}

/** min-scale of each as it is now, to be put back at the end; written down before any of them is touched. */
const scaleOf = (names: readonly string[], now: Snapshot): Journal['scale'] =>
  Object.fromEntries(names.map((name) => [name, minScaleOf(now, name)]))

/** As it was made with, should it have been let go since. */
function minScaleOf({ revisions }: Snapshot, name: string): string | null {
  const revision = revisions.get(name)
  return revision?.minScaleBefore ?? revision?.minScale ?? null
}
