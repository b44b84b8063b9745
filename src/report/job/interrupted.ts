/** What is reported of a job that was interrupted before it could report its own ending, when nothing of its rollout is left open. Pure. */
import type { Outcome, RolloutEvent } from '../../engine/ports/events.ts'
import type { Reporter } from '../../engine/ports/ports.ts'

/** Why a job began to return users, and from what: kept where the job's next step finds it. */
export type Return = Pick<Extract<RolloutEvent, { is: 'returning' }>, 'because' | 'candidate'>

export const returnText = ({ because, candidate }: Return): string => JSON.stringify({ because, candidate })

/** Undefined of text that this tool did not write. */
export function returnIn(text: string | undefined): Return | undefined {
  try {
    const kept = JSON.parse(text ?? '')
    return typeof kept?.because === 'string' ? kept : undefined
  } catch {
    return undefined
  }
}

/**
 * `unchanged` would be a lie there: the rollout has ended. Where it had begun to return users, nothing could close it but the end of that;
 * else nobody has seen how it ended.
 */
export const interruptedOutcome = (outcome: Outcome, begun?: Return): Outcome => {
  if (outcome.kind !== 'unchanged') return outcome
  if (begun === undefined)
    return { ...outcome, kind: 'uncertain', reason: 'The job was interrupted, but its rollout is no longer open.' }
  const { because, candidate } = begun
  return { ...outcome, kind: 'aborted', because, reason: '', ...(candidate && { revision: candidate }) }
}

/** Tells the ending as it was. */
export const tellingReturn = (reporter: Reporter, begun: Return): Reporter => ({
  report: (event) =>
    reporter.report(event.is === 'ended' ? { ...event, outcome: interruptedOutcome(event.outcome, begun) } : event),
})

/** Keeps that users are being returned, as soon as it is so. */
export const keepingReturn = (reporter: Reporter, keep: (text: string) => void): Reporter => ({
  report: (event) => {
    if (event.is === 'returning') keep(returnText(event))
    reporter.report(event)
  },
})
