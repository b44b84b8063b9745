/** An error as the outcome it is. Anything but a RolloutError is a fault of ours, and nothing is known then. */
import { RolloutError } from '../../errors/rollout-error.ts'
import type { Outcome } from '../ports/events.ts'

export function refusal(error: unknown): Outcome {
  const nothing = { next: [], traffic: [], percent: 0, steps: [], exposure: [] }
  if (error instanceof RolloutError)
    return {
      ...nothing,
      kind: 'refused',
      code: error.code,
      reason: error.message,
      next: [error.cure],
      problems: error.problems,
    }
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { ...nothing, kind: 'uncertain', because: 'error', reason: `A fault of kn-rollout itself: ${what}` }
}
