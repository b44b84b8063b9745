/** Refusals for the sake of others: their controllers, their tags. */
import { failure } from '../../errors/catalogue.ts'
import type { World } from '../context/context.ts'
import type { ServiceView } from '../ports/ports.ts'
import { recordedTags } from '../ports/read-snapshot.ts'

type Owned = Pick<World, 'cluster'> & { readonly settings: Pick<World['settings'], 'adoptGitops'> }

/** A controller that keeps the Service would revert the rollout in the middle, traffic first. @throws E_OWNED, E_GITOPS */
export function refuseForeignOwners(world: Owned, service: ServiceView): void {
  if (service.controller) throw failure('E_OWNED', { ...world.cluster.target, ...service.controller })
  if (service.gitops === undefined || world.settings.adoptGitops) return
  const { by, mark, owns } = service.gitops
  throw failure('E_GITOPS', { owner: by, owns: owns.join(' and '), mark })
}

/** A tag that no rollout has set may be an address somebody relies on. @throws E_TAG_TAKEN */
export function refuseTakenTags(world: World, service: ServiceView): void {
  if (world.settings.adoptTags) return
  const ours = new Set(recordedTags(service))
  const { tags } = world.settings
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
