/** What was thrown, as an outcome: before a rollout is driven (app/run.ts) and in one of many (recover-all.ts). While one is driven, engine/run.ts returns users first. */
import { RolloutError } from '../../errors/rollout-error.ts'
import type { Outcome } from '../ports/events.ts'
import type { Reporter } from '../ports/ports.ts'

/** An error as the outcome it is, reported. */
export function refused(error: unknown, reporter: Reporter): Outcome {
  const outcome = refusal(error)
  reporter.report({ is: 'ended', outcome })
  return outcome
}

/** An error as the outcome that it is. Anything but a RolloutError is an internal error, and nothing is known then. */
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
  return { ...nothing, kind: 'uncertain', because: 'error', reason: internalError(error) }
}

/** What no code of ours foresaw, for who will look for the fault. */
export const internalError = (error: unknown): string =>
  `Internal error in kn-rollout: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
