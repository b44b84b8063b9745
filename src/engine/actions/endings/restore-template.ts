/** Restores the template that the rollout replaced, so that the next unrelated edit does not deploy the bad one. */
import type { Journal } from '../../../rollout/model.ts'
import { isFloating, isUntouched, shareOf } from '../../../rollout/traffic/traffic.ts'
import { listed, restored } from '../../../rollout/writes/back.ts'
import type { World } from '../../context/context.ts'
import { until } from '../../context/wait-until.ts'
import { settleHoldWay } from '../../holding/hold-way.ts'
import { minScaleOn, readHolders, setMinScale } from '../../holding/min-scale.ts'
import type { RevisionView, Snapshot } from '../../ports/ports.ts'
import {
  hasTemplateOf,
  idOf,
  isTaken,
  isTemplateOfRollout,
  journalIn,
  type Ours,
  oursOf,
  podsOf,
} from '../../ports/read-snapshot.ts'
import { write } from '../../writes/guarded-write.ts'
import { newestReady } from './final-traffic.ts'

type Restored = { readonly is: 'restored' | 'kept'; readonly next: readonly string[] } | { readonly is: 'foreign' }

const kept = (next: readonly string[] = []): Restored => ({ is: 'kept', next })

/** Puts the template back where it is still ours, and has its Revision ready to take the users of a floating form. */
export async function restoreTemplate(world: World, ours: Ours): Promise<Restored> {
  const result = await putBack(world, ours)
  const { journal } = ours
  if (result.is !== 'foreign' && isFloating(journal.before) && !isUntouched(journal) && !hasTraffic(journal))
    await settled(world, journal)
  return result
}

async function putBack(world: World, ours: Ours): Promise<Restored> {
  const snapshot = world.cluster.snapshot()
  const { journal } = ours
  // Stable is gone, and the candidate is what serves.
  if (hasTraffic(journal)) return kept()
  if (!isOurTemplate(world, snapshot, ours)) return kept()
  const from = earlier(journal, snapshot)
  // A rollback may find it restored, by an earlier one or by an abort.
  if (journal.isRollback && from && hasTemplateOf(snapshot, from, world.templates)) return kept()
  if (world.settings.onAbort === 'keep')
    return kept([`${world.settings.service} still has the template of the candidate (\`on-abort: keep\`).`])
  if (!from)
    return kept([`The Revision with the previous template no longer exists. Set spec.template before the next deploy.`])
  let isTheirs = false
  const result = await write(world, (now, facts, snapshot) => {
    // Another client may have edited it since, and our write have been refused for that.
    isTheirs = !isOurTemplate(world, snapshot, now)
    return restored(now.journal, facts, isTheirs ? undefined : world.templates.of(from))
  })
  if (result.is === 'foreign') return { is: 'foreign' }
  if (isTheirs) return kept()
  world.reporter.report({ is: 'written', what: `Restored the template of ${from.name}` })
  return { is: 'restored', next: [] }
}

const hasTraffic = ({ candidate, intended }: Journal): boolean =>
  candidate !== undefined && shareOf(candidate, intended) > 0

const earlier = ({ templateFrom }: Journal, { revisions }: Snapshot): RevisionView | undefined =>
  templateFrom === undefined ? undefined : revisions.get(templateFrom)

/**
 * Ours: it carries this rollout's id, which an edit by another client inherits, and is the one that was deployed. A rollback deployed
 * none: there it is the one that it found, whichever Revision that would make.
 */
const isOurTemplate = ({ templates }: World, snapshot: Snapshot, { service, journal }: Ours): boolean =>
  journal.isRollback
    ? templates.fingerprint(service.template) === journal.sent
    : idOf(service.template) === journal.id && isTemplateOfRollout(snapshot, journal, templates)

/**
 * The restored Revision has not served yet, so the path to it is unproved. An ingress that goes by Kubernetes' own addresses depends on
 * kube-proxy, which writes its rules once a second at most (its minSyncPeriod, by default): two of these. Users who came earlier were
 * refused for 0.2 s, as was seen live.
 */
const unprovedMs = 2_000

/**
 * Waits until the Revision of the earlier template is ready, as large as stable and reachable: only then may users follow it.
 * Also where a process before us had put the template back already. It was put back as the API server keeps it on the Revision, to
 * which defaulting adds nothing, so that the two may be compared.
 */
async function settled(world: World, journal: Journal): Promise<void> {
  const snapshot = world.cluster.snapshot()
  const { service } = snapshot
  const from = earlier(journal, snapshot)
  if (!service || !from || !world.templates.same(service.template, world.templates.of(from))) return
  const isOver = (now: Snapshot) => typeof oursOf(now, world.driver) === 'string'
  const endMs = world.clock.now() + Math.min(journal.plan.limits.readyMs, restoredMs)
  const leftMs = () => endMs - world.clock.now()
  await until(world, (now) => isOver(now) || newestReady(world, now) !== undefined, leftMs())
  const latest = newestReady(world, world.cluster.snapshot())
  if (!latest || isOver(world.cluster.snapshot())) return
  const pods = podsOfStable(world, journal)
  if (await hold(world, latest, pods)) {
    const isGrown = (now: Snapshot) => isTaken(now) && podsOf(now, latest.name) >= pods
    await until(world, (now) => isOver(now) || isGrown(now), leftMs())
  }
  await until(world, isOver, unprovedMs)
}

/** Users are back: nobody waits for `ready-timeout`. A Revision that takes longer is not followed, and traffic stays pinned. */
const restoredMs = 60_000

const podsOfStable = (world: World, { stable }: Journal): number => {
  const snapshot = world.cluster.snapshot()
  return Math.max(1, ...stable.map(({ revision }) => podsOf(snapshot, revision)))
}

/**
 * Listed at 0 %, since Knative gives no pods to a Revision that is in nobody's list. Written down first, like every hold: by
 * the journal it is let go, and known to be no part of the template. False where nothing holds it.
 */
async function hold(world: World, { name, replicas }: RevisionView, pods: number): Promise<boolean> {
  const before = journalIn(world.cluster.snapshot())?.hold
  if (before === 'nothing' || (before === 'revision' && !world.may.patchRevisions)) return false
  // Nothing is tried for pods that are there.
  if (before === undefined && replicas >= pods) return false
  await readHolders(world, before, [name])
  const value = minScaleOn(before ?? 'revision', world.cluster.snapshot(), name)
  if (value === undefined) return false
  const result = await write(world, ({ journal }, facts) => listed(journal, facts, { revision: name, minScale: value }))
  if (result.is !== 'written') return false
  const on = await settleHoldWay(world, name)
  return on !== 'nothing' && setMinScale(world, { on, name }, String(pods))
}
