/** How a rollout may end and what the exit code says of it: the table of docs/concepts.md. Which reasons prove a candidate bad: policy.ts. */
import type { AbortReason, Foreign, OutcomeKind } from './model.ts'

/** 0: users are where they were asked to be. 1: returned to stable. 2: untouched. 3: look at it. */
export const exitCodes: Readonly<Record<OutcomeKind, 0 | 1 | 2 | 3>> = {
  promoted: 0,
  unchanged: 0,
  split: 0,
  paused: 0,
  'rolled-back': 0,
  aborted: 1,
  'first-deployment-failed': 1,
  refused: 2,
  stopped: 3,
  uncertain: 3,
  requested: 0,
  recovered: 0,
  'left-open': 1,
}

type Ending = {
  readonly kind: OutcomeKind
  readonly because?: AbortReason | Foreign | 'api-silent' | 'error'
}

const returns: ReadonlySet<OutcomeKind> = new Set(['aborted', 'first-deployment-failed'])

/**
 * An abort that was asked for by a command of its own has done its work where traffic is back, and failed where it came too late and
 * the candidate is promoted.
 */
export function exitCodeOf({ kind, because }: Ending): 0 | 1 | 2 | 3 {
  if (because !== 'asked') return exitCodes[kind]
  if (kind === 'promoted') return 1
  return returns.has(kind) ? 0 : exitCodes[kind]
}
