/** What is reported of a job that was interrupted before it could report its own ending, when nothing of its rollout is left open. Pure. */
import type { Outcome } from '../engine/ports/events.ts'

/** `unchanged` would be a lie there: the rollout has ended, one way or the other, and nobody has seen how. */
export const interruptedOutcome = (outcome: Outcome): Outcome =>
  outcome.kind === 'unchanged'
    ? { ...outcome, kind: 'uncertain', reason: 'The job was interrupted, but its rollout is no longer open.' }
    : outcome
