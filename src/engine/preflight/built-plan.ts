/** The plan where the settings leave it to what is known before the start: `hold: auto`, `max-bad-answers` and `detect: auto`. */
import { failure } from '../../errors/catalogue.ts'
import { autoDetect, autoHeld, builtFor } from '../../rollout/analysis/forecast/auto-plan.ts'
import { slackMs } from '../../rollout/analysis/hold-length.ts'
import { detectFor, writtenLimits } from '../../rollout/analysis/limits.ts'
import type { Plan } from '../../rollout/model.ts'
import { planOf, withHolds } from '../../rollout/plan.ts'
import { printRate } from '../../settings/kinds/units.ts'
import type { World } from '../context/context.ts'
import { paced } from './forecast.ts'

/** After its evidence was chosen. A plan without steps, that of a first deployment, stays. @throws E_BAD_ANSWERS, E_BAD_ANSWERS_RATE */
export function builtPlan(world: World, plan: Plan): Plan {
  const { settings } = world
  const { is, holdMs, isHoldAuto } = settings.plan
  if (plan.steps.length === 0 || (is !== 'built' && !isHoldAuto)) return plan
  const percents = settings.plan.is === 'built' ? percentsFor(world, settings.plan.maxBadAnswers) : undefined
  const { steps: asWritten, ...rest } = plan
  const steps = percents ? planOf({ ...rest, percents, holdMs }).steps : asWritten
  const bakeMs = settings.plan.is === 'split' ? undefined : settings.plan.bakeMs
  const bounds = { maxHoldMs: plan.maxHoldMs, totalMs: plan.limits.totalMs - slackMs, leastMs: isHoldAuto ? 0 : holdMs }
  const held = autoHeld(steps, { limits: settings.analysis, sources: paced(world) }, bounds)
  return withHolds({ ...plan, steps: held }, { bakeMs })
}

/** The world whose limits have what must be detected, where that was left to the holds of the plan, and the plan as a later job keeps it. */
export function withDetect(world: World, plan: Plan): { readonly world: World; readonly plan: Plan } {
  const { settings } = world
  if (!settings.isDetectAuto || plan.steps.length === 0) return { world, plan }
  const detect = autoDetect(plan.steps, { limits: settings.analysis, sources: paced(world) })
  const analysis = { ...settings.analysis, detect }
  return {
    world: { ...world, settings: { ...settings, analysis } },
    plan: plan.evidence ? { ...plan, evidence: writtenLimits(analysis) } : plan,
  }
}

function percentsFor(world: World, most: number): readonly number[] {
  const { analysis: limits } = world.settings
  const built = builtFor(most, { limits, sources: paced(world) })
  switch (built.is) {
    case 'built':
      return built.percents
    case 'rate-unknown':
      throw failure('E_BAD_ANSWERS_RATE', {})
    case 'too-few':
      throw failure('E_BAD_ANSWERS', { most, least: built.least, limit: printRate(detectFor(limits)) })
  }
}
