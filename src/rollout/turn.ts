/**
 * Whose turn it is on a Service, and what follows for the next one: for a deploy by `on-newer`, for `recover` by the state alone.
 * Pure. The marks are on the Service: a driver, and in the journal the time until which that driver is alive, by the API server's
 * clock. The table is that of docs/concepts.md, "Two at once".
 */
import type { Journal, OnNewer } from './model.ts'

/** What a Service tells of the rollout on it. */
export type Marks = { readonly journal?: Journal | 'unreadable'; readonly driver?: string }

export type Turn =
  | { readonly is: 'free' }
  /** Someone drives it, and may be alive for that long. */
  | { readonly is: 'alive'; readonly journal: Journal; readonly driver: string; readonly forMs: number }
  /** A person decides; nobody drives it. */
  | { readonly is: 'paused'; readonly journal: Journal }
  /** Left by a driver that is dead, by a pause whose time is over, or by an earlier attempt of this very job. */
  | { readonly is: 'left'; readonly journal: Journal; readonly driver?: string }

/** Who looks: the API server's clock, and the job that asks. */
export type Asker = { readonly nowMs: number; readonly job?: Journal['job'] }

/** Marks without a readable journal count as free: nothing can be said for their driver. */
export function turnOf({ journal, driver }: Marks, { nowMs, job }: Asker): Turn {
  if (journal === undefined || journal === 'unreadable') return { is: 'free' }
  const forMs = journal.deadlineMs - nowMs
  if (driver !== undefined)
    return forMs <= 0 || isEarlierAttempt(journal.job, job)
      ? { is: 'left', journal, driver }
      : { is: 'alive', journal, driver, forMs }
  if (journal.stage !== 'paused') return { is: 'free' }
  return forMs > 0 ? { is: 'paused', journal } : { is: 'left', journal }
}

/** A CI runs one attempt of a job at a time, so an earlier one is over. */
const isEarlierAttempt = (theirs: Journal['job'], ours: Journal['job']): boolean =>
  theirs?.run !== undefined && theirs.run === ours?.run && (theirs.attempt ?? 0) < (ours.attempt ?? 0)

/** `take-over`: bring the earlier rollout to its end first. */
export type Move = 'go' | 'wait' | 'refuse' | 'take-over'

/** What a deploy does that finds the Service in this turn. */
export function moveOf(onNewer: OnNewer, { is }: Pick<Turn, 'is'>): Move {
  switch (is) {
    case 'free':
      return 'go'
    case 'left':
      return 'take-over'
    case 'alive':
      return whileAlive[onNewer]
    case 'paused':
      return whilePaused[onNewer]
  }
}

const whileAlive: Readonly<Record<OnNewer, Move>> = {
  wait: 'wait',
  refuse: 'refuse',
  abort: 'wait',
  supersede: 'take-over',
}

const whilePaused: Readonly<Record<OnNewer, Move>> = {
  wait: 'refuse',
  refuse: 'refuse',
  abort: 'take-over',
  supersede: 'take-over',
}

/** Alive, a pause that may still be decided, or stopped by another client whose traffic is kept. */
export type LeftAlone = { readonly is: 'alive' | 'waiting' | 'kept'; readonly journal: Journal }

export type Need =
  | LeftAlone
  /** Nobody can go on by it, and nobody should guess. */
  | { readonly is: 'unreadable' }
  /** A mark without a rollout. */
  | { readonly is: 'stray' }
  | { readonly is: 'left'; readonly journal: Journal; readonly driver?: string; readonly way: 'back' | 'on' }

/** What a Service with an open rollout needs of `recover`. The asker's own driver mark is that of an attempt that was interrupted. */
export function needOf({ journal, driver }: Marks, asker: Asker & { readonly driver: string }): Need {
  if (journal === undefined) return { is: 'stray' }
  if (journal === 'unreadable') return { is: 'unreadable' }
  const left = { is: 'left', journal, way: wayOf(journal), ...(driver === undefined ? {} : { driver }) } as const
  if (driver === asker.driver) return left
  switch (turnOf({ journal, driver }, asker).is) {
    case 'alive':
      return { is: 'alive', journal }
    case 'paused':
      return { is: 'waiting', journal }
    case 'left':
      return left
    case 'free':
      // Without a driver it has stopped, or somebody removed the driver's mark.
      return journal.stage === 'stopped' ? { is: 'kept', journal } : left
  }
}

export const isLeftAlone = (need: Need): need is LeftAlone =>
  need.is === 'alive' || need.is === 'waiting' || need.is === 'kept'

const wayOf = ({ stage, plan }: Journal): 'back' | 'on' =>
  stage === 'paused' && plan.onPauseTimeout === 'promote' ? 'on' : 'back'
