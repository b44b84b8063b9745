/** Refusals for the sake of others: their controllers, their tags. */
import { failure } from '../../errors/catalogue.ts'
import type { Settings } from '../../settings/settings.ts'
import type { World } from '../context/context.ts'
import type { ServiceView } from '../ports/ports.ts'
import { recordedTags } from '../ports/read-snapshot.ts'

type Asking<K extends keyof Settings> = {
  readonly cluster: Pick<World['cluster'], 'target'>
  readonly settings: Pick<Settings, K>
}

/** A controller that keeps the Service would revert the rollout in the middle, traffic first. @throws E_OWNED, E_GITOPS */
export function refuseForeignOwners(world: Asking<'adoptGitops'>, service: ServiceView): void {
  if (service.controller) throw failure('E_OWNED', { ...world.cluster.target, ...service.controller })
  if (service.gitops === undefined || world.settings.adoptGitops) return
  const { by, mark, owns } = service.gitops
  throw failure('E_GITOPS', { owner: by, owns: owns.join(' and '), mark })
}

/** A tag that no rollout has set may be an address somebody relies on. @throws E_TAG_TAKEN */
export function refuseTakenTags(
  { settings }: Pick<Asking<'adoptTags' | 'tags'>, 'settings'>,
  service: ServiceView,
): void {
  if (settings.adoptTags) return
  const ours = new Set(recordedTags(service))
  const { tags } = settings
  const wanted = [
    { tag: tags.candidate, setting: 'candidate-tag' },
    { tag: tags.stable, setting: 'stable-tag' },
  ]
  for (const { tag, setting } of wanted) {
    const holder = service.traffic.find((target) => target.tag === tag)
    if (holder && !ours.has(tag))
      throw failure('E_TAG_TAKEN', { tag, setting, holder: holder.revisionName ?? 'the latest Revision' })
  }
}
