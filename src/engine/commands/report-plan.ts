/** The first lines of a rollout that moves traffic: its plan, and what it returns to. */
import type { Journal, Plan } from '../../rollout/model.ts'
import { isFloating } from '../../rollout/traffic/traffic.ts'
import type { World } from '../context/context.ts'

/** `plan`: what is left of it, where some steps are over. */
export function reportPlan({ cluster, reporter }: World, journal: Journal, plan: Plan = journal.plan): void {
  const { stable, broken = [], before } = journal
  const { revisions } = cluster.snapshot()
  const images = Object.fromEntries(
    stable.map(({ revision }) => [revision, revisions.get(revision)?.image ?? 'unknown image']),
  )
  reporter.report({ is: 'plan', plan, stable, broken, form: isFloating(before) ? 'floating' : 'pinned', images })
}
