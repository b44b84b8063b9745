/** Putting the template back that the rollout replaced, so that the next unrelated edit does not ship the bad one. */
import type { Journal } from '../../rollout/model.ts'
import { isFloating } from '../../rollout/traffic.ts'
import { commit } from '../commit.ts'
import { names } from '../marks.ts'
import type { RevisionView, ServiceView, Snapshot } from '../ports.ts'
import { candidateOf, type Ours } from '../reading.ts'
import { until } from '../until.ts'
import type { World } from '../world.ts'

export type Restored =
  | { readonly is: 'restored' | 'left'; readonly next: readonly string[] }
  | { readonly is: 'foreign' }

const left = (next: readonly string[] = []): Restored => ({ is: 'left', next })

export async function restoreTemplate(world: World, { service, journal }: Ours): Promise<Restored> {
  const snapshot = world.cluster.snapshot()
  if (!isOurTemplate(world, service, { journal, snapshot })) return left()
  if (world.settings.onAbort === 'keep')
    return left([`The template of ${world.settings.service} is still the candidate's: on-abort is keep.`])
  const from = journal.templateFrom === undefined ? undefined : snapshot.revisions.get(journal.templateFrom)
  if (!from)
    return left([
      `The Revision that held the earlier template is gone; set spec.template to what you want before the next deploy.`,
    ])
  const result = await commit(world, ({ journal: now }) => ({ template: world.templates.of(from), journal: now }))
  if (result.is === 'foreign') return result
  world.reporter.report({ is: 'written', what: `Put the template back to ${from.name}'s` })
  await settled(world, journal)
  return { is: 'restored', next: [] }
}

/** Ours: it carries this rollout's id, and nobody has edited it since. */
function isOurTemplate(
  world: World,
  service: ServiceView,
  { journal, snapshot }: { journal: Journal; snapshot: Snapshot },
): boolean {
  const annotations = service.template.metadata?.annotations
  const id =
    annotations !== null && typeof annotations === 'object' && names.id in annotations
      ? (annotations as Record<string, unknown>)[names.id]
      : undefined
  if (id !== journal.id) return false
  const candidate = candidateOf(snapshot, journal)
  return candidate === undefined || world.templates.same(service.template, world.templates.of(candidate))
}

/** A floating form can only return once the restored Revision is ready and as large as stable. */
async function settled(world: World, journal: Journal): Promise<void> {
  if (!isFloating(journal.before)) return
  const { readyMs } = journal.plan.limits
  const ready = await until(world, (snapshot) => newestReady(world, snapshot) !== undefined, readyMs)
  const restored = ready && newestReady(world, world.cluster.snapshot())
  if (!restored || !world.may.patchRevisions) return
  const { revisions } = world.cluster.snapshot()
  const pods = Math.max(1, ...journal.stable.map(({ revision }) => revisions.get(revision)?.replicas ?? 0))
  if (pods > restored.replicas) await hold(world, restored, pods)
  await until(world, (snapshot) => (snapshot.revisions.get(restored.name)?.replicas ?? 0) >= pods, readyMs)
}

/** Written down first, like every hold: by the journal it is let go, and known to be no part of the template. */
async function hold(world: World, { name, minScale }: RevisionView, pods: number): Promise<void> {
  const scale = { [name]: minScale ?? null }
  const result = await commit(world, ({ journal }) => ({
    journal: { ...journal, scale: { ...scale, ...journal.scale } },
  }))
  if (result.is === 'written') await world.cluster.writeRevision(name, { minScale: String(pods) })
}

/**
 * The Revision of the live template, once it is both the latest created and the latest ready. The statuses still name the one
 * before for a moment after a template is written, so the template itself is compared.
 */
export function newestReady(world: World, { service, revisions }: Snapshot): RevisionView | undefined {
  if (!service?.latestCreated || service.latestCreated !== service.latestReady) return undefined
  const revision = revisions.get(service.latestCreated)
  return revision && world.templates.same(service.template, world.templates.of(revision)) ? revision : undefined
}
