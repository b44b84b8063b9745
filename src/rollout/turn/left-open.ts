/**
 * What an open rollout needs of `recover`, by the marks on its Service alone: one whose driver is dead, and a pause whose time is
 * over, are brought to an end; all others are left alone. A deploy that finds one: engine/commands/previous/finish-previous.ts. Pure.
 */
import type { AbortReason, Journal } from '../model.ts'
import { type Asker, type Marks, turnOf } from './whose-turn.ts'

/** Alive, a pause that may still be decided, or stopped by another client whose traffic is kept. */
export type LeftAlone = { readonly is: 'alive' | 'waiting' | 'kept'; readonly journal: Journal }

export type Need =
  | LeftAlone
  /** Nobody can go on by it, and nobody should guess. */
  | { readonly is: 'unreadable' }
  /** A mark without a rollout. */
  | { readonly is: 'stray' }
  | { readonly is: 'left'; readonly journal: Journal; readonly driver?: string; readonly way: 'back' | 'on' }

/** What a Service with an open rollout needs of `recover`. */
export function needOf({ journal, driver }: Marks, asker: Asker): Need {
  if (journal === undefined) return { is: 'stray' }
  if (journal === 'unreadable') return { is: 'unreadable' }
  const left = { is: 'left', journal, way: wayOf(journal), ...(driver === undefined ? {} : { driver }) } as const
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

/** Why an abort says that nobody went on: a pause has no driver; only its time can be over. */
export const whyLeft = ({ stage }: Journal): AbortReason => (stage === 'paused' ? 'pause-over' : 'driver-died')
