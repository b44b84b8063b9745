/** What a process knows of its own run, added to the outcome: so every part of a report shows the same. */
import type { RunFacts } from '../../engine/ports/events.ts'
import type { Reporter } from '../../engine/ports/ports.ts'
import { type CiContext, present } from './ci-context.ts'

type Beginning = Omit<RunFacts, 'endedMs'>

export const beginningOf = (
  { commit, commitUrl, actor, jobUrl }: Partial<CiContext>,
  own: Pick<RunFacts, 'version' | 'startedMs'>,
): Beginning => ({ ...own, ...present({ commit, commitUrl, actor, jobUrl }) })

/** `now` in ms since the epoch. */
export const withRunFacts = (run: Beginning, now: () => number, { report }: Reporter): Reporter => ({
  report: (event) =>
    report(event.is === 'ended' ? { ...event, outcome: { ...event.outcome, run: { ...run, endedMs: now() } } } : event),
})
