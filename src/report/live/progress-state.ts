/**
 * How far a rollout has come at a moment, for pages that are written over again and again: a deployment, a comment, a commit status.
 * Pure. It changes only where such a page would: a hold's measurements do not.
 */
import type { Outcome, RolloutEvent, StepResult } from '../../engine/ports/events.ts'
import type { Rehearsal } from '../../engine/ports/rehearsal.ts'
import { headline } from '../text/endings.ts'
import { listed } from '../text/numbers.ts'
import { abortReason } from '../text/words.ts'

export type ProgressState = {
  readonly service: string
  readonly namespace: string
  /** Where users are, or why they are on their way back: one sentence. */
  readonly sentence: string
  readonly candidateUrl?: string
  readonly steps: readonly StepResult[]
  /** What a dry run would change. */
  readonly rehearsal?: Rehearsal
  /** Once it has ended. */
  readonly outcome?: Outcome
}

/** Undefined before the cluster was reached. */
export const progress = (before: ProgressState | undefined, event: RolloutEvent): ProgressState | undefined => {
  if (event.is === 'target') {
    const { service, namespace } = event
    return { service, namespace, sentence: 'The rollout has started.', steps: [] }
  }
  return before && { ...before, ...changeBy(before, event) }
}

/** Whether a page that shows the state has to be written again. */
export const changesPage = ({ is }: RolloutEvent): boolean => pageEvents.has(is)

const pageEvents: ReadonlySet<RolloutEvent['is']> = new Set(['target', 'created', 'shifted', 'returning', 'ended'])

const changeBy = ({ steps }: ProgressState, event: RolloutEvent): Partial<ProgressState> => {
  switch (event.is) {
    case 'created':
      return { sentence: `${event.candidate} is deployed and receives no traffic yet.` }
    case 'shifted':
      return { sentence: `${event.percent} % of traffic is on ${event.candidate}.` }
    case 'returning':
      return { sentence: returning(event) }
    case 'health':
      return event.candidateUrl ? { candidateUrl: event.candidateUrl } : {}
    case 'step-ended':
      return { steps: [...steps, event.result] }
    case 'would-change':
      return { rehearsal: event }
    case 'ended':
      return { sentence: headline(event.outcome), outcome: event.outcome, candidateUrl: event.outcome.candidateUrl }
    default:
      return {}
  }
}

const returning = ({ because, candidate, to }: Extract<RolloutEvent, { is: 'returning' }>): string => {
  const why = abortReason(because, candidate)
  if (to.length === 0) return `The rollout is being aborted because ${why}.`
  return `Traffic is returning to ${listed(to.map(({ revision }) => revision))} because ${why}.`
}
