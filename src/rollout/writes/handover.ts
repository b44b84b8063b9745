/** The writes with which one driver leaves a rollout, or another takes it over. Pure. */
import type { Journal, TrafficTarget } from '../model.ts'
import { sameTraffic, withForeignTags } from '../traffic/traffic.ts'
import { deadline } from './deadline.ts'
import { type Facts, leavesStep, type Write } from './write.ts'

/** Another client changed the traffic: nothing is driven any longer. The journal stays, so that `abort` still knows the way back. */
export const stopped = (journal: Journal): Write => ({
  driver: null,
  active: false,
  ...leavesStep,
  journal: { ...journal, stage: 'stopped', reason: 'traffic' },
})

/** Another driver goes on. Its job is in the journal, so that the one that was taken over can name it. */
export const takenOver = (
  journal: Journal,
  { nowMs }: Pick<Facts, 'nowMs'>,
  driver: string,
  job: Journal['job'],
): Write => {
  const { job: _, ...kept } = journal
  const deadlineMs = deadline(journal, 'readyMs', nowMs)
  return { driver, active: true, ...leavesStep, journal: { ...kept, deadlineMs, ...(job ? { job } : {}) } }
}

/**
 * The journal from which another driver goes on. A pause is a step again. After a stop, and where a person asked for the
 * abort, the traffic is taken as it is; changes that other clients made to their own targets stay.
 */
export function reopened(journal: Journal, live: readonly TrafficTarget[], asked: boolean): Journal {
  if (journal.stage === 'stopped' || (asked && !sameTraffic(live, journal.intended)))
    return { ...journal, stage: 'stepping', intended: live, before: withForeignTags(live, journal) }
  return journal.stage === 'paused' ? { ...journal, stage: 'stepping' } : journal
}

/** Marks of a rollout without a rollout. */
export const unmarked = (): Write => ({ driver: null, active: false, request: null })
