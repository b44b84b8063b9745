/** What the ended steps of a rollout say of its candidate, whichever processes held them. Pure. */
import type { EndedStep } from './model.ts'
import { isOverruled } from './requester.ts'

/** One entry for each step, in their order: a step that was held again counts as its last hold ended. */
export function endedSteps(earlier: readonly EndedStep[], own: readonly EndedStep[]): readonly EndedStep[] {
  const told = [...earlier, ...own].filter(({ verdict, request }) => verdict !== 'not-asked' || request)
  const last = new Map(told.map(({ percent, verdict, request }) => [percent, { percent, verdict, request }]))
  return [...last.values()].map(({ request, ...step }) => ({ ...step, ...(request ? { request } : {}) }))
}

/** What a step could not be judged by does not make the candidate good. */
export const isProvenGood = (steps: readonly EndedStep[]): boolean =>
  steps.some(({ verdict }) => verdict === 'passed') &&
  steps.every(({ verdict, request }) => verdict !== 'not-judged' && !(request && isOverruled(verdict)))
