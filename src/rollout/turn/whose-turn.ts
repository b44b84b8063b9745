/**
 * Whose turn it is on a Service. What follows for a deploy is on-newer.ts, what `recover` does is left-open.ts. Pure.
 * The marks are on the Service: a driver, and in the journal the time until which that driver is alive, by the API server's clock.
 */
import type { Journal, Plan } from '../model.ts'

/** What a Service tells of the rollout on it. */
export type Marks = { readonly journal?: Journal | 'unreadable'; readonly driver?: string }

export type Turn =
  | { readonly is: 'free' }
  /** Someone drives it, and may be alive for that long. */
  | { readonly is: 'alive'; readonly journal: Journal; readonly driver: string; readonly forMs: number }
  /** A person decides; nobody drives it. */
  | { readonly is: 'paused'; readonly journal: Journal }
  /** Left by a dead driver, by a pause whose time is over, by an earlier attempt of this very job, or by a lost write of its own. */
  | { readonly is: 'left'; readonly journal: Journal; readonly driver?: string }

/** Who looks: the API server's clock, and the driver and job that ask. */
export type Asker = { readonly nowMs: number; readonly driver: string; readonly job?: Journal['job'] }

/** Marks without a readable journal count as free: nothing can be said for their driver. */
export function turnOf({ journal, driver }: Marks, { nowMs, ...asker }: Asker): Turn {
  if (journal === undefined || journal === 'unreadable') return { is: 'free' }
  const forMs = leftOf(journal, nowMs)
  if (driver !== undefined) {
    const isLeft = forMs <= 0 || driver === asker.driver || isEarlierAttempt(journal.job, asker.job)
    return isLeft ? { is: 'left', journal, driver } : { is: 'alive', journal, driver, forMs }
  }
  if (journal.stage !== 'paused') return { is: 'free' }
  return forMs > 0 ? { is: 'paused', journal } : { is: 'left', journal }
}

const weekMs = 7 * 24 * 3_600_000

/** The longest that a driver or a pause may set, with a week for what is not in the plan: nobody is alive by a later one. */
const furthestMs = ({ steps, limits: { readyMs, routeMs, totalMs } }: Plan): number =>
  Math.max(0, ...steps.map(({ holdMs }) => holdMs)) + readyMs + routeMs + totalMs + weekMs

const leftOf = ({ deadlineMs, plan }: Journal, nowMs: number): number => {
  const leftMs = deadlineMs - nowMs
  return leftMs > furthestMs(plan) ? 0 : leftMs
}

/** A CI runs one attempt of a job at a time, so an earlier one is over. */
const isEarlierAttempt = (theirs: Journal['job'], ours: Journal['job']): boolean =>
  theirs?.run !== undefined && theirs.run === ours?.run && (theirs.attempt ?? 0) < (ours.attempt ?? 0)
