/** What a deploy does if another rollout of the Service is open, by `on-newer`: the table of docs/concepts.md, "Two at once". Pure. */
import type { OnNewer } from '../model.ts'
import type { Turn } from './whose-turn.ts'

/**
 * `take-over`: the earlier rollout is brought to its end first: aborted, or finished if its promotion is decided
 * (engine/commands/previous/finish-previous.ts).
 */
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
