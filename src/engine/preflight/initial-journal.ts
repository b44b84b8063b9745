/** What a rollout begins with: its plan, its journal, and the template that bears its id. */
import type { Journal, Plan, Share } from '../../rollout/model.ts'
import { planOf } from '../../rollout/plan.ts'
import { firstTraffic } from '../../rollout/traffic.ts'
import type { AnalysisSpec } from '../../settings/settings.ts'
import type { World } from '../context/context.ts'
import { names } from '../ports/annotations.ts'
import type { ServiceView, Template } from '../ports/ports.ts'
import type { Start } from './prepare.ts'

/** The journal of a rollout that is about to begin. Without stable, a first deployment: nobody to return to. */
export function journalOf(world: World, service: ServiceView, stable: readonly Share[]): Journal {
  const isFirst = stable.length === 0
  return {
    v: 1,
    id: world.id,
    stage: 'claimed',
    step: -1,
    plan: planFor(world, isFirst),
    tags: world.settings.tags,
    stable,
    ...(service.latestReady ? { floating: service.latestReady } : {}),
    before: service.traffic,
    intended: service.traffic,
    parked: [],
    scale: {},
    ...(service.latestCreated && !isFirst ? { templateFrom: service.latestCreated } : {}),
    deadlineMs: 0,
    ...(world.job ? { job: world.job } : {}),
  }
}

/** A first deployment has nobody to protect: ready and healthy is all of its plan. */
function planFor({ settings }: World, isFirst: boolean) {
  const { plan, onInconclusive, onPauseTimeout, analysis, readyTimeoutMs, timeoutMs } = settings
  const percents = plan.is === 'steps' ? plan.percents : [plan.percent]
  const pauseAt = plan.is === 'steps' && !isFirst ? plan.pauseAt : undefined
  return planOf({
    percents: isFirst ? [] : percents,
    holdMs: plan.holdMs,
    ending: plan.is === 'split' && !isFirst ? 'stay' : 'promote',
    onInconclusive,
    ...(pauseAt === undefined ? {} : { pauseAt, onPauseTimeout, evidence: evidenceIn(analysis) }),
    limits: { readyMs: readyTimeoutMs, routeMs: routeLimitMs, totalMs: timeoutMs },
  })
}

/** The limits that a later process must keep to; nothing else of the settings is for the cluster. */
const evidenceIn = ({ maxErrorRate, maxLatencyMs }: AnalysisSpec): Plan['evidence'] => ({ maxErrorRate, maxLatencyMs })

/** Knative's own back-off when an ingress probe fails early may cost 30 s (networking pkg/status). */
const routeLimitMs = 60_000

export function firstStart(world: World): Start {
  const { template } = world.templates.apply(undefined, world.settings.template)
  const bare: Journal = {
    v: 1,
    id: world.id,
    stage: 'deployed',
    step: -1,
    plan: planFor(world, true),
    tags: world.settings.tags,
    stable: [],
    before: [],
    intended: [],
    parked: [],
    scale: {},
    deadlineMs: 0,
    created: true,
    ...(world.job ? { job: world.job } : {}),
  }
  return { is: 'create', template: marked(template, world.id), journal: { ...bare, intended: firstTraffic(bare) } }
}

/** The id makes the Revision new and ours to find. */
export function marked(template: Template, id: string): Template {
  const { metadata } = template
  const annotations = metadata?.annotations
  const known = annotations !== null && typeof annotations === 'object' ? annotations : {}
  return { ...template, metadata: { ...metadata, annotations: { ...known, [names.id]: id } } }
}
