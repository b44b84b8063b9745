/** Deadlines of the journal: past one, its driver is dead. By the API server's clock alone. */
import type { Journal } from '../../rollout/model.ts'
import type { World } from '../context/context.ts'

/** Over the longest wait of a stage: what requests, retries and a slow runner may add. */
const slackMs = 30_000

/** When the stage that begins now must have been left: by a limit of the plan, or after the step's hold. */
export function deadline(world: World, { plan }: Pick<Journal, 'plan'>, wait: 'readyMs' | 'routeMs' | number): number {
  const { readyMs, routeMs } = plan.limits
  const ms = typeof wait === 'number' ? (plan.steps[wait]?.holdMs ?? 0) + routeMs + readyMs : plan.limits[wait]
  return world.cluster.serverNow() + ms + slackMs
}
