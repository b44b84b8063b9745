/** `promote`: a rollout that was paused goes on. */
import { failure } from '../../errors/catalogue.ts'
import type { World } from '../context/context.ts'
import { openCluster } from '../permissions/permissions.ts'
import type { Outcome } from '../ports/events.ts'
import { unreadJournal } from '../writes/await-turn.ts'
import { resume } from './take-over.ts'

/** Goes on with a paused rollout. @throws E_NOT_THERE, E_JOURNAL, E_NOT_PAUSED */
export async function promotePaused(world: World): Promise<Outcome> {
  const { service } = await openCluster(world, 'change')
  if (!service)
    throw failure('E_NOT_THERE', { service: world.settings.service, namespace: world.cluster.target.namespace })
  const { journal } = service
  if (journal === 'unreadable') throw unreadJournal(world, world.cluster.snapshot())
  if (journal?.stage !== 'paused') throw failure('E_NOT_PAUSED', { service: world.settings.service })
  world.reporter.report({ is: 'target', ...world.cluster.target })
  return resume(world)
}
