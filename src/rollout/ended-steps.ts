/**
 * What the ended steps of a rollout say of its candidate, whichever processes held them: whether they prove it good, and when a request to
 * promote overruled its verdict. Pure.
 */
import type { EndedStep, Verdict } from './model.ts'

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

/** Whether someone promoted in spite of what was measured, or before enough was. */
const isOverruled = (verdict: Verdict): boolean => verdict === 'inconclusive' || verdict === 'not-judged'
