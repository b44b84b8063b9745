/** The writes of the way back: all traffic to stable, its template and its form, and the end of an abort. Pure. */
import type { Journal, TrafficTarget, Verdicts } from '../model.ts'
import { park, promoted, stableTraffic } from '../traffic/traffic.ts'
import { withoutBroken } from '../traffic/who-serves.ts'
import { extended, until } from './deadline.ts'
import { closed, type Facts, leavesStep, type Parked, timeText, type Write, withTraffic } from './write.ts'

/**
 * All traffic to stable, in one write: all that a cancelled job has time for. A rollback whose target has no pods yet is none any more:
 * stable is still what serves.
 */
export const aborting = (journal: Journal, facts: Facts, why: Pick<Journal, 'reason' | 'cause'>): Write => ({
  ...withTraffic(withoutTurn(journal), returned(journal, facts), {
    stage: 'aborting',
    ...why,
    ...until(journal, 'readyMs', facts),
  }),
  ...leavesStep,
})

function withoutTurn(journal: Journal): Journal {
  const { isRollback: _, ...rest } = journal
  // By the step, which a stop or a change of the traffic in between leaves as it is.
  return journal.step < 0 ? rest : journal
}

/**
 * The traffic after an abort. Before anything was changed, and where no Revision served, the list stays as it is. What of stable was
 * deleted in the meantime leaves its traffic to the rest of it, else to the candidate if that is ready: to what still serves.
 */
export function returned(journal: Journal, facts: Pick<Facts, 'isReady' | 'exists'>): Parked {
  const isAsBefore = journal.stage === 'claimed' || journal.stable.length === 0
  if (isAsBefore) return { traffic: journal.intended, parked: [] }
  const home = stableTraffic(journal)
  const isGone = (target: TrafficTarget) => isOnGone(target, facts)
  const list = home.some(isGone) ? (withoutBroken(home, isGone) ?? onCandidate(journal, facts) ?? home) : home
  return park(list, facts.isReady)
}

/** The entry has traffic, and its Revision no longer exists. */
export const isOnGone = ({ percent, revisionName }: TrafficTarget, { exists }: Pick<Facts, 'exists'>): boolean =>
  Boolean(percent) && revisionName !== undefined && !exists(revisionName)

const onCandidate = (journal: Journal, { isReady }: Pick<Facts, 'isReady'>): readonly TrafficTarget[] | undefined => {
  const { candidate } = journal
  return candidate && isReady(candidate) ? promoted({ ...journal, candidate }, 'pinned', 'none') : undefined
}

/** The template that the rollout replaced is put back; without one only the deadline moves. */
export const restored = <T = never>(journal: Journal, facts: Facts, template?: T): Write<T> => ({
  ...(template === undefined ? {} : { template }),
  ...extended(journal, facts, { wait: 'readyMs' }),
})

/**
 * A Revision is listed at 0 %, since Knative gives no pods to one that is in nobody's list, and its min-scale is written down, so
 * that it is put back in the end.
 */
export const listed = (
  journal: Journal,
  facts: Facts,
  { revision, minScale }: { readonly revision: string; readonly minScale: string | null },
): Write => {
  const isListed = journal.intended.some(({ revisionName }) => revisionName === revision)
  const entry = { revisionName: revision, latestRevision: false, percent: 0 }
  const traffic = isListed ? journal.intended : [...journal.intended, entry]
  const scale = { [revision]: minScale, ...journal.scale }
  return { traffic, journal: { ...journal, intended: traffic, scale, ...until(journal, 'readyMs', facts) } }
}

/** After an abort, the form that the user had. A write of an earlier stage may have landed late: this is `aborting` all the same. */
export const formReturned = (journal: Journal, facts: Facts, { traffic, parked }: Parked): Write =>
  withTraffic(journal, { traffic, parked }, { stage: 'aborting', ...until(journal, 'routeMs', facts) })

export type Bad = { readonly revision: string; readonly why: string; readonly cause?: string }

/** The end of an abort, and of a first deployment that failed; `bad`: the candidate that proved itself bad, and why. */
export const cleanedUp = (facts: Facts, bad?: Bad): Write => ({
  verdicts: { ...facts.verdicts, ...(bad && verdictOn(bad, facts)) },
  ...closed,
})

const verdictOn = ({ revision, ...proof }: Bad, facts: Facts): Verdicts => ({
  [revision]: { is: 'bad', at: timeText(facts), ...proof },
})

/** The end of a rollback whose target did not get pods: the list as it was found, unless what follows the latest Revision moved since. */
export const withdrawn = (journal: Journal, facts: Facts, latestReady: string | undefined): Write => ({
  traffic: latestReady === journal.floating ? journal.before : returned(journal, facts).traffic,
  ...cleanedUp(facts),
})
