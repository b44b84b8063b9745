/**
 * Back to the Revision before, after a promotion. It is an abort of what serves now: the way home is the same, with the pods
 * it needs raised first, since by now the Revision before may have none.
 */
import { failure } from '../../errors/catalogue.ts'
import type { Journal } from '../../rollout/model.ts'
import { planOf } from '../../rollout/plan.ts'
import { mainOf, pinned, sharesOf } from '../../rollout/traffic.ts'
import { raise } from '../actions/scale.ts'
import { freshMemory, type World } from '../context/context.ts'
import { until } from '../context/wait-until.ts'
import { learnRights, openCluster } from '../permissions/permissions.ts'
import type { Outcome } from '../ports/events.ts'
import type { RevisionView, ServiceView } from '../ports/ports.ts'
import { refuseForeignOwners } from '../preflight/ownership.ts'
import { drive } from '../run.ts'
import { claim } from '../writes/claim.ts'
import { finishLeftover } from './finish-previous.ts'

/** @throws E_NOT_THERE, E_NOTHING_BEFORE, E_GITOPS, E_FORBIDDEN, E_LOCKED, E_PAUSED */
export async function rollBack(world: World): Promise<Outcome> {
  await openCluster(world, 'change')
  world.reporter.report({ is: 'target', ...world.cluster.target })
  const left = await finishLeftover(world)
  if (left) return left
  const { service } = world.cluster.snapshot()
  if (!service)
    throw failure('E_NOT_THERE', { service: world.settings.service, namespace: world.cluster.target.namespace })
  await learnRights(world)
  refuseForeignOwners(world, service)
  const { current, earlier } = endsOf(world, service)
  const journal = journalOf(world, service, { current, earlier })
  if (!(await claim(world, journal, service))) throw failure('E_SERVICE_CHANGED', { service: world.settings.service })
  await warm(world, { current, earlier, readyMs: journal.plan.limits.readyMs })
  const memory = freshMemory(world.clock)
  memory.abortBecause = 'asked'
  return drive(world, memory)
}

type Ends = { readonly current: RevisionView; readonly earlier: RevisionView }

function endsOf(world: World, service: ServiceView): Ends {
  const { revisions } = world.cluster.snapshot()
  const tag = world.settings.tags.stable
  const name = service.served.find((target) => target.tag === tag)?.revisionName
  const current = revisions.get(mainOf(sharesOf(service.served)) ?? '')
  const earlier = revisions.get(name ?? '')
  if (!current || !earlier || earlier.ready.status !== 'True' || earlier.name === current.name)
    throw failure('E_NOTHING_BEFORE', { service: world.settings.service, tag })
  return { current, earlier }
}

/** The id is the one that made what serves now: by it the live template is known to be that Revision's. */
function journalOf(world: World, service: ServiceView, { current, earlier }: Ends): Journal {
  const { settings } = world
  const limits = { readyMs: settings.readyTimeoutMs, routeMs: 60_000, totalMs: settings.timeoutMs }
  return {
    v: 1,
    id: current.rolloutId ?? world.id,
    stage: 'stepping',
    step: 0,
    plan: planOf({ percents: [100], holdMs: 0, ending: 'promote', onInconclusive: 'abort', limits }),
    tags: settings.tags,
    stable: [{ revision: earlier.name, percent: 100 }],
    candidate: current.name,
    floating: earlier.name,
    deadlineMs: 0,
    before: service.traffic,
    // From the first moment on: what follows the latest Revision would follow the next deploy of somebody else.
    intended: pinned(service.traffic, service.latestReady),
    parked: [],
    scale: { [earlier.name]: earlier.minScaleBefore ?? earlier.minScale ?? null },
    templateFrom: earlier.name,
    isRollback: true,
    ...(world.job ? { job: world.job } : {}),
  }
}

/** As many pods as serve now, for as long as a start may take; users go back either way. */
async function warm(world: World, { current, earlier, readyMs }: Ends & { readonly readyMs: number }): Promise<void> {
  if (!world.may.patchRevisions) return
  const pods = Math.max(1, current.replicas)
  await raise(earlier.name, pods, world)
  await until(world, ({ revisions }) => (revisions.get(earlier.name)?.replicas ?? 0) >= pods, readyMs)
}
