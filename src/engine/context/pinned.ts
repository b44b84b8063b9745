/** A Service that followed its latest Revision and does not after a rollout: said in every ending, with the way to undo it. */
import type { Share } from '../../rollout/model.ts'
import { isFloating, sharesOf } from '../../rollout/traffic.ts'
import type { World } from './context.ts'

const listed = (shares: readonly Share[]): string => shares.map(({ revision }) => revision).join(' and ')

/** `why`: the fact, as the first half of a sentence. Empty where the Service follows its latest Revision, or never did. */
export function pinnedNote(world: World, before: Parameters<typeof isFloating>[0], why: () => string): string[] {
  const { service } = world.cluster.snapshot()
  const { service: name, namespace } = world.cluster.target
  if (!service || !isFloating(before) || isFloating(service.traffic)) return []
  const to = listed(sharesOf(service.traffic))
  return [
    `${why()}, so ${name} remains pinned to ${to}, and later Revisions receive no traffic. To follow the latest Revision again: kn service update ${name} -n ${namespace} --traffic @latest=100`,
  ]
}
