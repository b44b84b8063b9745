/** The world of a job that goes on with the rollout of an earlier one: by the limits, the health check and the hold of the deploy. */
import { failure } from '../../../errors/catalogue.ts'
import { writtenLimits } from '../../../rollout/analysis/limits.ts'
import type { Journal, Plan } from '../../../rollout/model.ts'
import { heldAtLeast, withHolds } from '../../../rollout/plan.ts'
import { withKept } from '../../../settings/kept.ts'
import type { World } from '../../context/context.ts'

/**
 * Settings that this run was given itself count before those of the deploy; the tags are always those of the deploy.
 * @throws E_GIVE_AGAIN where the deploy had settings that are not kept, and this run was not given them
 */
export function asDeployed(world: World, { tags, plan }: Journal): World {
  const { settings } = world
  const again = (plan.kept?.again ?? []).filter((name) => !Object.hasOwn(settings.given, name))
  if (again.length > 0) throw failure('E_GIVE_AGAIN', { settings: again.join('`, `') })
  const own = writtenLimits(settings.analysis)
  // What must be detected belongs to its limit: with another limit it may not fit.
  const { detect, ...limits } = plan.evidence ?? {}
  const analysis = { ...limits, ...(own.maxErrorRate === undefined && detect !== undefined && { detect }), ...own }
  const kept = withKept(settings, { texts: plan.kept?.texts ?? {} })
  return { ...world, ...world.asks({ ...kept, tags, analysis }) }
}

/**
 * A `hold`, a `bake`, a `max-hold` and a `timeout` that this run was given count in the place of those of the deploy. `hold: auto` keeps those of the
 * deploy: a rollout in progress was measured before it began. No hold is shorter than the latest source needs, once that was chosen.
 */
export function planOn({ settings, may }: World, before: Plan): Plan {
  const given = (name: string, ms: number | undefined) => (Object.hasOwn(settings.given, name) ? ms : undefined)
  const plan: Plan = {
    ...before,
    ...(settings.maxHoldMs === undefined ? {} : { maxHoldMs: settings.maxHoldMs }),
    limits: { ...before.limits, totalMs: given('timeout', settings.timeoutMs) ?? before.limits.totalMs },
  }
  const { plan: spec } = settings
  const held = withHolds(plan, {
    holdMs: given('hold', spec.isHoldAuto ? undefined : spec.holdMs),
    bakeMs: given('bake', spec.is === 'split' ? undefined : (spec.bakeMs ?? 0)),
  })
  return heldAtLeast(held, may.latest?.behindMs ?? 0)
}
