/** What the plan of this rollout can find out by what measures it, at the rates of requests before it begins. */
import { failure } from '../../errors/catalogue.ts'
import { type Forecast, forecastOf, type PacedSource } from '../../rollout/analysis/forecast/forecast.ts'
import { partsAtPause, type TooShort, tooShort } from '../../rollout/analysis/forecast/in-time.ts'
import { longestHoldMs, slackMs } from '../../rollout/analysis/hold-length.ts'
import type { Plan } from '../../rollout/model.ts'
import { printDuration, printRate } from '../../settings/kinds/units.ts'
import { type LateSource, measuring, type World } from '../context/context.ts'

export const paced = (world: World): readonly PacedSource[] =>
  measuring(world, world.sources).map((source) => ({ ...source, pace: world.may.paces?.get(source.name) }))

/** After its evidence was chosen. */
export const forecast = (world: World, plan: Plan): Forecast =>
  forecastOf({
    plan,
    limits: world.settings.analysis,
    sources: paced(world),
    usersPerSecond: world.may.usersPerSecond,
    longestOf: (holdMs) => longestHoldMs(plan, holdMs),
  })

const isHeldFor = ({ behindMs }: LateSource, steps: Plan['steps']): boolean =>
  steps.some(({ holdMs }) => holdMs === behindMs)

/**
 * Holds are as long as the latest source needs: that may be more than there is time for, before a pause or after it. @throws E_LATE
 */
export function refuseLate({ may: { latest } }: World, { steps, limits, pauseAt }: Plan): void {
  if (!latest) return
  for (const part of partsAtPause(steps, pauseAt)) {
    const holdsMs = part.reduce((sum, { holdMs }) => sum + holdMs, 0)
    if (!isHeldFor(latest, part) || holdsMs + slackMs <= limits.totalMs) continue
    throw failure('E_LATE', {
      source: latest.source,
      late: printDuration(latest.behindMs),
      holds: printDuration(holdsMs),
      timeout: printDuration(limits.totalMs),
    })
  }
}

/** Nothing is begun that could only end without a verdict on a limit that the user wrote. @throws E_NO_VERDICT_IN_TIME */
export function refuseTooShort(world: World, plan: Plan): void {
  const found = tooShort({
    plan,
    limits: world.settings.analysis,
    sources: paced(world),
    longestOf: longestHoldMs,
    slackMs,
  })
  if (!found) return
  const { percent, needMs, hasMs, bound, metric } = found
  const perSecond = Number((metric.needed / (needMs / 1_000)).toPrecision(2))
  throw failure('E_NO_VERDICT_IN_TIME', {
    step: percent,
    limit: metric.kind === 'errors' ? 'max-error-rate' : 'max-latency',
    needed: `it takes ${inWhole(needMs)} of about ${perSecond} ${metric.source} a second (${metric.needed})`,
    has: inWhole(hasMs),
    bound,
    plan: planThatCould(found),
  })
}

const inWhole = (ms: number): string => printDuration(Math.ceil(ms / 1_000) * 1_000)

/** To be pasted among the settings. */
function planThatCould({ instead, detect }: TooShort): string {
  const { maxHoldMs, timeoutMs } = instead ?? {}
  const byTime = [
    ...(maxHoldMs === undefined ? [] : [`  max-hold: ${printDuration(maxHoldMs)}`]),
    ...(timeoutMs === undefined ? [] : [`  timeout: ${printDuration(timeoutMs)}`]),
  ]
  const byFault = detect === undefined ? [] : [`  detect: ${printRate(detect)}`]
  if (byTime.length === 0 || byFault.length === 0) return [...byTime, ...byFault].join('\n')
  return [
    ...byTime,
    '  # or, to find only greater faults in the time there is:',
    ...byFault.map((line) => line.replace('  ', '  # ')),
  ].join('\n')
}

/** Of a plan that holds nothing there is nothing to say. */
export function reportForecast(world: World, plan: Plan): void {
  const of = forecast(world, plan)
  if (of.steps.length === 0) return
  const { onInconclusive } = plan
  const { dryRun } = world.settings
  const { latest } = world.may
  world.reporter.report({
    is: 'forecast',
    ...of,
    onInconclusive,
    ...(latest && isHeldFor(latest, of.steps) ? { heldFor: latest } : {}),
    ...(dryRun ? { isDetailed: true } : {}),
  })
}
