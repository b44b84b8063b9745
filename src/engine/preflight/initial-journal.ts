/** The journal that each kind of rollout begins with. The only place where one is made. */
import { writtenLimits } from '../../rollout/analysis/limits.ts'
import type { Journal, Plan, Share } from '../../rollout/model.ts'
import { planOf } from '../../rollout/plan.ts'
import { withStable } from '../../rollout/rollback.ts'
import { firstTraffic, park, pinned } from '../../rollout/traffic/traffic.ts'
import { keptOf } from '../../settings/kept.ts'
import type { World } from '../context/context.ts'
import { wayOf } from '../holding/hold-way.ts'
import { names } from '../ports/annotations.ts'
import type { RevisionView, ServiceView, Template } from '../ports/ports.ts'
import { isReady, recordedTags } from '../ports/read-snapshot.ts'
import type { Home } from './home.ts'
import { changedMetadata } from './service-metadata.ts'

type Beginning = Pick<Journal, 'id' | 'stage' | 'plan' | 'stable' | 'before' | 'intended'> & Partial<Journal>

const journalOf = (world: World, beginning: Beginning): Journal => ({
  v: 1,
  step: -1,
  tags: world.settings.tags,
  parked: [],
  ...knownHold(world),
  scale: {},
  deadlineMs: 0,
  ...beginning,
  ...(world.job ? { job: world.job } : {}),
})

/** What holds pods, where that is known from the start. By PodAutoscalers it is written once their values were read. */
function knownHold(world: World): Pick<Journal, 'hold'> {
  const way = wayOf(world)
  return way === 'revision' || way === 'nothing' ? { hold: way } : {}
}

/**
 * Of a rollout on a Service that exists. Without stable, nobody to return to: a first deployment, or what has the traffic serves
 * nobody.
 */
export function rolloutJournal(world: World, service: ServiceView, { stable, broken, before }: Home): Journal {
  const isFirst = stable.length === 0
  return journalOf(world, {
    id: world.id,
    stage: 'claimed',
    plan: isFirst ? firstPlan(world) : planFor(world),
    stable,
    ...(broken.length > 0 ? { broken } : {}),
    ...(service.latestReady ? { floating: service.latestReady } : {}),
    before,
    intended: service.traffic,
    ...metadataFor(world, service),
    ...(isNewTag(service, world.settings.tags.candidate) ? { isNewTag: true } : {}),
    ...(service.latestCreated && !isFirst ? { templateFrom: service.latestCreated } : {}),
  })
}

/** Kept with the rollout: a `promote` from a later job, and a process that finishes it, have no manifest. */
function metadataFor(world: World, service: ServiceView): Pick<Journal, 'metadata'> {
  const metadata = changedMetadata(world, service)
  return Object.keys(metadata).length > 0 ? { metadata } : {}
}

/** Neither is it on a Revision now, nor did a rollout ever set one here: no ingress can know its host. */
const isNewTag = (service: ServiceView, tag: string): boolean =>
  recordedTags(service).length === 0 && !service.traffic.some((target) => target.tag === tag)

/** Of a Service that the rollout makes itself: the write that makes it is the deploy. */
export function creationJournal(world: World): Journal {
  const bare = journalOf(world, {
    id: world.id,
    stage: 'deployed',
    plan: firstPlan(world),
    stable: [],
    before: [],
    intended: [],
    created: true,
  })
  return { ...bare, intended: firstTraffic(bare) }
}

/**
 * Of a return to `earlier`: as found, with `earlier` under the tag of stable, since Knative gives no pods to a Revision that is in nobody's
 * list. What serves is stable until it has them.
 */
export function rollbackJournal(
  world: World,
  service: ServiceView,
  { serving, earlier }: { readonly serving: readonly Share[]; readonly earlier: RevisionView },
): Journal {
  // From the first moment on: what follows the latest Revision would follow the next deploy of somebody else.
  const list = withStable(pinned(service.traffic, service.latestReady), world.settings.tags.stable, earlier.name)
  // One entry on a Revision that is not ready would keep it from being listed.
  const { traffic: intended, parked } = park(list, isReady(world.cluster.snapshot()))
  return journalOf(world, {
    id: world.id,
    stage: 'presented',
    plan: planOf({
      percents: [100],
      holdMs: 0,
      ending: 'promote',
      onInconclusive: 'abort',
      limits: limitsOf(world),
    }),
    stable: serving,
    ...(service.latestReady ? { floating: service.latestReady } : {}),
    before: service.traffic,
    intended,
    parked,
    scale: { [earlier.name]: earlier.minScaleBefore ?? earlier.minScale ?? null },
    sent: world.templates.fingerprint(service.template),
    isRollback: true,
  })
}

function planFor(world: World): Plan {
  const { plan, onInconclusive, onPauseTimeout, analysis, maxHoldMs } = world.settings
  const pauseAt = plan.is === 'steps' ? plan.pauseAt : undefined
  return planOf({
    percents: percentsOf(plan),
    holdMs: plan.holdMs,
    ...(plan.is !== 'split' && plan.bakeMs !== undefined ? { bakeMs: plan.bakeMs } : {}),
    ending: plan.is === 'split' ? 'stay' : 'promote',
    onInconclusive,
    ...(maxHoldMs === undefined ? {} : { maxHoldMs }),
    ...(pauseAt === undefined ? {} : { pauseAt, onPauseTimeout }),
    // A later job goes on by these: `promote` may, after a pause and after the driver died.
    evidence: writtenLimits(analysis),
    kept: keptOf(world.settings),
    limits: limitsOf(world),
  })
}

/** Steps that are to be built take their places once it is known what measures them (preflight/built-plan.ts). */
const percentsOf = (spec: World['settings']['plan']): readonly number[] => {
  switch (spec.is) {
    case 'steps':
      return spec.percents
    case 'split':
      return [spec.percent]
    case 'built':
      return [100]
  }
}

/** A first deployment has nobody to protect: ready and healthy is all of its plan. */
const firstPlan = (world: World): Plan =>
  planOf({
    percents: [],
    holdMs: world.settings.plan.holdMs,
    ending: 'promote',
    onInconclusive: world.settings.onInconclusive,
    limits: limitsOf(world),
  })

/** Knative's own back-off when an ingress probe fails early may cost 30 s (networking pkg/status). */
const routeLimitMs = 60_000

const limitsOf = ({ settings }: World): Plan['limits'] => ({
  readyMs: settings.readyTimeoutMs,
  routeMs: routeLimitMs,
  totalMs: settings.timeoutMs,
  healthMs: longestCheckMs(settings),
})

/** Never beyond the time of the rollout, which ends it. */
const longestCheckMs = ({ health: { attempts, timeoutMs, intervalMs }, timeoutMs: totalMs }: World['settings']) =>
  Math.min(totalMs, attempts * (timeoutMs + intervalMs))

/** The template with the id that makes its Revision new and ours to find. */
export function withId(template: Template, id: string): Template {
  const { metadata } = template
  const annotations = metadata?.annotations
  const known = annotations !== null && typeof annotations === 'object' ? annotations : {}
  return { ...template, metadata: { ...metadata, annotations: { ...known, [names.id]: id } } }
}
