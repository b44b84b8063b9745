/**
 * Plans: strategies are builders of the same data, never branches elsewhere. Which plan a rollout, a first deployment or a rollback
 * has: engine/preflight/initial-journal.ts.
 */
import type { Plan, Step } from './model.ts'

type PlanSpec = Omit<Plan, 'steps'> & {
  readonly percents: readonly number[]
  readonly holdMs: number
  /** Left out: none. */
  readonly bakeMs?: number
}

/** The steps in order. The step that completes a promotion is held for the bake alone: its evidence was gathered by the steps before. */
export function planOf({ percents, holdMs, bakeMs = 0, ending, ...rest }: PlanSpec): Plan {
  const steps = percents.map((percent): Step => ({ percent, holdMs: 0 }))
  return withHolds({ steps, ending, ...rest }, { holdMs, bakeMs })
}

type Holds = { readonly holdMs?: number | undefined; readonly bakeMs?: number | undefined }

/** The plan with these holds; what is undefined stays as it is. */
export function withHolds(plan: Plan, { holdMs, bakeMs }: Holds): Plan {
  const steps = plan.steps.map((step, index): Step => {
    const ms = isBake(plan, index) ? bakeMs : holdMs
    return ms === undefined ? step : { ...step, holdMs: ms }
  })
  return { ...plan, steps }
}

/** The same with no hold shorter than `leastMs`: a step must not end before what measures it knows of it. One that is not held stays so. */
export function heldAtLeast(plan: Plan, leastMs: number): Plan {
  const held = ({ holdMs }: Step) => (holdMs === 0 ? 0 : Math.max(holdMs, leastMs))
  return { ...plan, steps: plan.steps.map((step) => ({ ...step, holdMs: held(step) })) }
}

/** The last step of a promotion, unless it is the only one. */
const isBake = ({ steps, ending }: Plan, index: number): boolean =>
  ending === 'promote' && index === steps.length - 1 && steps.length > 1
