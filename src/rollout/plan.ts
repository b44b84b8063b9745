/**
 * Plans: strategies are builders of the same data, never branches elsewhere. Which plan a rollout, a first deployment or a rollback
 * has: engine/preflight/initial-journal.ts.
 */
import type { Plan, Step } from './model.ts'

type PlanSpec = Omit<Plan, 'steps'> & {
  readonly percents: readonly number[]
  readonly holdMs: number
}

/**
 * The steps in order. The step that completes a promotion is not held, unless it is the only one:
 * its evidence was gathered by the steps before.
 */
export function planOf({ percents, holdMs, ending, ...rest }: PlanSpec): Plan {
  const isFree = (index: number) => ending === 'promote' && index === percents.length - 1 && percents.length > 1
  const steps = percents.map((percent, index): Step => ({ percent, holdMs: isFree(index) ? 0 : holdMs }))
  return { steps, ending, ...rest }
}
