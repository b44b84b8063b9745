/** Ending an open rollout without beginning one: `abort`, and the post step of a job that was interrupted. */
import { failure } from '../../errors/catalogue.ts'
import type { World } from '../context/context.ts'
import { outcomeBefore } from '../context/outcome.ts'
import { until } from '../context/wait-until.ts'
import { openCluster } from '../permissions/permissions.ts'
import type { Outcome } from '../ports/events.ts'
import { unreadJournal } from '../writes/await-turn.ts'
import { takeOver } from './previous/take-over.ts'

/**
 * `own`: only what this driver left, and nothing else is an error. `anyone`: whichever process drives it, because a person requested it.
 * @throws E_NOT_THERE, E_NO_ROLLOUT, E_TOO_LATE, E_JOURNAL
 */
export async function abandon(world: World, whose: 'own' | 'anyone'): Promise<Outcome> {
  await openCluster(world, 'change')
  if (whose === 'own' && !(await isMarked(world))) return nothingLeft(world)
  const { service } = world.cluster.snapshot()
  const { journal, driver } = service ?? {}
  if (!service)
    throw failure('E_NOT_THERE', { service: world.settings.service, namespace: world.cluster.target.namespace })
  if (journal === 'unreadable') throw unreadJournal(world, world.cluster.snapshot())
  if (!journal) throw failure('E_NO_ROLLOUT', world.cluster.target)
  world.reporter.report({ is: 'target', ...world.cluster.target })
  return takeOver(world, driver, whose === 'own' ? 'cancelled' : 'asked')
}

/** What a process was sending when it was killed may still land. */
const landingMs = 2_000

const isMarked = (world: World): Promise<boolean> =>
  until(world, ({ service }) => service?.driver === world.driver, landingMs)

function nothingLeft(world: World): Outcome {
  const outcome = outcomeBefore(world, { kind: 'unchanged', reason: 'There was nothing to finish.' })
  world.reporter.report({ is: 'ended', outcome })
  return outcome
}
