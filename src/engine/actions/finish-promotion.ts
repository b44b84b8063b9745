/** The good ending: the candidate becomes stable, the user's form returns, nothing of the rollout is left behind. */
import type { Journal } from '../../rollout/model.ts'
import { isFloating } from '../../rollout/traffic.ts'
import type { Memory, World } from '../context/context.ts'
import { end, shareText } from '../context/outcome.ts'
import { until } from '../context/wait-until.ts'
import type { Snapshot } from '../ports/ports.ts'
import { isTaken, journalIn, oursOf } from '../ports/read-snapshot.ts'
import { isInSync } from '../preflight/in-sync.ts'
import { deadline } from '../writes/deadline.ts'
import { commit } from '../writes/guarded-write.ts'
import type { Performer } from './action.ts'
import { cleared } from './clean-up.ts'
import { promotedTraffic } from './final-traffic.ts'
import { endHold } from './hold.ts'
import { releaseScale } from './release-pods.ts'
import { serverTime, type Verdicts, verdictsOf } from './verdicts.ts'

/** Written before anything else is: from here on a successor finishes the promotion instead of taking it back. */
export const promote: Performer<{ do: 'promote' }> = async (_, { world, memory }) => {
  endHold(world, memory)
  world.reporter.report({ is: 'phase', phase: 'promote' })
  await commit(
    world,
    ({ journal }) => ({ journal: { ...journal, stage: 'promoting', deadlineMs: deadline(world, journal, 'routeMs') } }),
    { interrupt: world.interrupt },
  )
}

type Promoted = Journal & { readonly candidate: string }

export const settle: Performer<{ do: 'settle' }> = async (_, { world, memory, snapshot }) => {
  const ours = oursOf(snapshot, world.driver)
  if (typeof ours === 'string' || ours.journal.candidate === undefined) return
  const journal: Promoted = { ...ours.journal, candidate: ours.journal.candidate }
  await releaseScale(world, memory, journal, { over: retirement(world, journal) })
  // By the names that it tells, users may follow the latest Revision again.
  if (isFloating(journal.before)) await until(world, isInSync, journal.plan.limits.routeMs)
  let form: 'floating' | 'pinned' = 'pinned'
  const result = await commit(world, (_, now) => {
    const final = promotedTraffic(world, journal, now)
    form = final.form
    const verdicts = judged(world, journal, now)
    return { traffic: final.traffic, tags: [journal.tags.candidate, journal.tags.stable], verdicts, ...cleared }
  })
  if (result.is !== 'written') return
  await until(world, isTaken, journal.plan.limits.routeMs)
  // Deleted meanwhile: the next look tells it.
  if (!world.cluster.snapshot().service) return
  conclude(world, memory, journal, form)
}

function conclude(world: World, memory: Memory, journal: Promoted, form: 'floating' | 'pinned'): void {
  const { service, tags } = world.settings
  const wasFloating = isFloating(journal.before)
  const next =
    wasFloating && form === 'pinned'
      ? [
          `${whyPinned(world, journal.candidate)}; ${service} stays pinned to ${journal.candidate}. To follow the latest Revision again: kn service update ${service} --traffic @latest=100`,
        ]
      : []
  const stays = journal.stable.length > 0 ? ` ${shareText(journal.stable)} stays under the tag ${tags.stable}.` : ''
  end(world, memory, {
    kind: 'promoted',
    reason: `${journal.candidate} serves everyone.${world.settings.keepPrevious === 'none' ? '' : stays}`,
    next,
    journal,
  })
}

function whyPinned(world: World, name: string): string {
  const { service, revisions } = world.cluster.snapshot()
  const candidate = revisions.get(name)
  const isTheirs = service && candidate && !world.templates.same(service.template, world.templates.of(candidate))
  return isTheirs ? 'Someone else changed the template meanwhile' : `Knative names another latest Revision than ${name}`
}

/** What the Revisions that were stable are held at from now on: let go, as they were, or at least one pod. */
function retirement(world: World, journal: Journal): Readonly<Record<string, string | null>> {
  const entries = journal.stable.map(({ revision }) => {
    const before = journal.scale[revision] ?? null
    const after = { tag: before === null ? null : '0', warm: String(Math.max(1, Number(before ?? 0))), none: before }
    return [revision, after[world.settings.keepPrevious]] as const
  })
  return Object.fromEntries(entries)
}

/** The candidate proved good; of a Revision whose min-scale was let go, it is remembered what it was. */
function judged(world: World, journal: Promoted, now: Snapshot): Verdicts {
  const known = verdictsOf(now)
  const good = { is: 'good', at: serverTime(world) } as const
  const retired = journal.stable.flatMap(({ revision }) => {
    const minScale = journal.scale[revision]
    return minScale ? [[revision, { ...(known[revision] ?? good), minScale }] as const] : []
  })
  return { ...known, ...Object.fromEntries(retired), [journal.candidate]: good }
}

/** A fixed split that was asked for: the journal goes, the split stays. */
export const stay: Performer<{ do: 'stay' }> = async (_, { world, memory, snapshot }) => {
  endHold(world, memory)
  const ours = oursOf(snapshot, world.driver)
  if (typeof ours === 'string') return
  const { journal } = ours
  // Not decided until it is written: a cancelled job, or its post step, may take users back meanwhile.
  await releaseScale(world, memory, journal, { unless: world.interrupt })
  if (world.interrupt.aborted || journalIn(world.cluster.snapshot())?.stage !== journal.stage) return
  const result = await commit(world, () => ({ tags: [journal.tags.candidate, journal.tags.stable], ...cleared }))
  if (result.is === 'written')
    end(world, memory, {
      kind: 'split',
      reason: 'The split that was asked for is in force and stays.',
      next: [],
      journal,
    })
}
