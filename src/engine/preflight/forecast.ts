/** What the plan of this rollout can find out by what measures it, at the rates of requests before it begins. */
import { type Forecast, forecastOf } from '../../rollout/analysis/forecast.ts'
import { longestHoldMs } from '../../rollout/hold-length.ts'
import type { Plan } from '../../rollout/model.ts'
import { measuring, type World } from '../context/context.ts'

/** After its evidence was chosen. */
export const forecast = (world: World, plan: Plan): Forecast =>
  forecastOf({
    plan,
    limits: world.settings.analysis,
    sources: measuring(world, world.sources).map((source) => ({ ...source, pace: world.may.paces?.get(source.name) })),
    longestOf: (holdMs) => longestHoldMs(plan, holdMs),
  })

/** Of a plan that holds nothing there is nothing to say. */
export function reportForecast(world: World, plan: Plan): void {
  const of = forecast(world, plan)
  if (of.steps.length === 0) return
  const { onInconclusive } = plan
  const { dryRun } = world.settings
  world.reporter.report({ is: 'forecast', ...of, onInconclusive, ...(dryRun ? { isDetailed: true } : {}) })
}
