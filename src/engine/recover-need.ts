/** What a Service that bears a mark of a rollout needs of whoever sweeps: judged from its marks alone. Pure. */
import type { Journal } from '../rollout/model.ts'
import type { Fate } from './events.ts'
import { type Marks, turnOf } from './lock.ts'

/** Alive, a pause that may still get its word, or stopped by another hand whose traffic is kept. */
type LeftAlone = { readonly is: 'alive' | 'waiting' | 'kept'; readonly journal: Journal }

export type Need =
  | LeftAlone
  /** Nobody can go on by it, and nobody shall guess. */
  | { readonly is: 'unreadable' }
  /** A mark without a rollout. */
  | { readonly is: 'stray' }
  | { readonly is: 'left'; readonly journal: Journal; readonly driver?: string; readonly way: 'back' | 'on' }

/** Who asks. A driver mark of its own is that of an attempt that was cut off. */
export type Asker = { readonly serverNowMs: number; readonly driver: string; readonly job?: Journal['job'] }

export function needOf({ journal, driver }: Marks, asker: Asker): Need {
  if (journal === undefined) return { is: 'stray' }
  if (journal === 'unreadable') return { is: 'unreadable' }
  const left = { is: 'left', journal, way: wayOf(journal), ...(driver === undefined ? {} : { driver }) } as const
  if (driver === asker.driver) return left
  switch (turnOf({ journal, driver }, asker).is) {
    case 'taken':
      return { is: 'alive', journal }
    case 'paused':
      return { is: 'waiting', journal }
    case 'left':
      return left
    case 'free':
      // Without a driver it has stopped, or somebody took the driver's mark away.
      return journal.stage === 'stopped' ? { is: 'kept', journal } : left
  }
}

export const isLeftAlone = (need: Need): need is LeftAlone =>
  need.is === 'alive' || need.is === 'waiting' || need.is === 'kept'

export const fateAlone = ({ is, journal }: LeftAlone): Fate =>
  is === 'kept' ? { is } : { is, untilMs: journal.deadlineMs }

const wayOf = ({ stage, plan }: Journal): 'back' | 'on' =>
  stage === 'paused' && plan.onPauseTimeout === 'promote' ? 'on' : 'back'
