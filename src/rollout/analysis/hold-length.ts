/** How long a step is held: its hold, and on for a while if there is no verdict by then. Pure. */
import type { Plan } from '../model.ts'
import { pollMs } from './counts.ts'
import { partsAtPause } from './forecast/in-time.ts'

const timesHold = 4
const leastMs = 120_000

/** The longest that a step of this hold may be held. A step that is not held has nothing to wait for. */
export const longestHoldMs = ({ maxHoldMs }: Pick<Plan, 'maxHoldMs'>, holdMs: number): number =>
  holdMs === 0 ? 0 : inPolls(Math.max(holdMs, maxHoldMs ?? Math.max(timesHold * holdMs, leastMs)))

/** Whole polls, so that the last of them is over with the hold. */
const inPolls = (ms: number): number => Math.ceil(ms / pollMs) * pollMs

type InPlan = { readonly plan: Plan; readonly step: number }

/** What an abort needs at the end of the rollout's time. */
export const slackMs = 10_000

/** The same within what is left of the rollout's time, `leftMs`, after the holds to come in this job: a verdict that comes too late is none. */
export function longestInTime({ plan, step }: InPlan, leftMs: number): number {
  const { holdMs } = plan.steps[step] ?? { holdMs: 0 }
  const [part] = partsAtPause(plan.steps.slice(step), plan.pauseAt)
  const later = part.slice(1).reduce((sum, each) => sum + each.holdMs, 0)
  const longestMs = Math.min(longestHoldMs(plan, holdMs), leftMs - later - slackMs)
  return holdMs === 0 ? 0 : inPolls(Math.max(holdMs, longestMs))
}
