/** By when the stage that a write begins must have been left. Pure. Past it the driver counts as dead: rollout/turn/whose-turn.ts. */
import { longestInTime } from '../analysis/hold-length.ts'
import type { Journal, Plan } from '../model.ts'
import type { Facts, Write } from './write.ts'

type Wait = 'readyMs' | 'routeMs' | 'checked' | HoldOf

/** A step, and what is left of the rollout's time: after that it is aborted, whatever `max-hold` says. */
export type HoldOf = { readonly step: number; readonly leftMs: number }

/** Over the longest wait of a stage: what requests, retries and a slow runner may add. */
const slackMs = 30_000

/**
 * When the stage that begins now must have been left: by a limit of the plan, or after the hold of a step. Past it the driver is
 * dead. By the API server's clock, ms since the epoch.
 */
export function deadline({ plan }: Pick<Journal, 'plan'>, wait: Wait, nowMs: number): number {
  return nowMs + longestMs(plan, wait) + slackMs
}

function longestMs(plan: Plan, wait: Wait): number {
  if (wait === 'checked') return longestCheckedMs(plan)
  return typeof wait === 'string' ? plan.limits[wait] : longestStepMs(plan, wait)
}

/** The Route takes the candidate's tag, pods are there, and the health check goes on for all of its attempts. */
const longestCheckedMs = ({ limits: { readyMs, routeMs, healthMs = 0 } }: Plan): number => routeMs + readyMs + healthMs

/** The Route takes it, it is held, and the pods of the next one come: all within the time of the rollout. */
function longestStepMs(plan: Plan, { step, leftMs }: HoldOf): number {
  const { readyMs, routeMs } = plan.limits
  return Math.min(longestInTime({ plan, step }, leftMs) + routeMs + readyMs, Math.max(0, Math.ceil(leftMs)))
}

export const until = (journal: Journal, wait: Wait, { nowMs }: Facts) => ({
  deadlineMs: deadline(journal, wait, nowMs),
})

/** Nothing moves; the deadline does, to `wait` and `extraMs` from now. */
export const extended = (journal: Journal, facts: Facts, { wait, extraMs = 0 }: Extension): Write => ({
  journal: { ...journal, deadlineMs: deadline(journal, wait, facts.nowMs) + extraMs },
})

type Extension = { readonly wait: Wait; readonly extraMs?: number }
