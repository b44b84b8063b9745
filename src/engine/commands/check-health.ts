/** Looking without touching: the health check of what a tag, or the Service itself, serves now. */
import { failure } from '../../errors/catalogue.ts'
import type { World } from '../context/context.ts'
import { outcomeBefore } from '../context/outcome.ts'
import { openCluster } from '../permissions/permissions.ts'
import type { Outcome } from '../ports/events.ts'
import { urlOf } from '../ports/read-snapshot.ts'

/** Checks the candidate's URL; without a candidate's tag, the Service's. @throws E_NOT_THERE, E_UNHEALTHY */
export async function checkNow(world: World): Promise<Outcome> {
  const snapshot = await openCluster(world)
  const { service, namespace } = world.cluster.target
  const url = urlOf(snapshot, world.settings.tags.candidate) ?? snapshot.service?.url
  if (url === undefined) throw failure('E_NOT_THERE', { service, namespace })
  world.reporter.report({ is: 'health-started', command: world.health.command(url) })
  const result = await world.health.run(url, world.interrupt)
  world.reporter.report({ is: 'health', result, candidateUrl: url })
  const answer = await world.hosts.now(url, world.interrupt)
  if (result.is === 'cancelled') throw failure('E_UNHEALTHY', { url, why: 'the check was cancelled' })
  if (answer.is !== 'knative')
    throw failure('E_UNHEALTHY', { url, why: `not proven, since the answer is not of this Service: ${answer.why}` })
  if (result.is !== 'passed') throw failure('E_UNHEALTHY', { url, why: result.why })
  const outcome = outcomeBefore(world, { kind: 'unchanged', reason: `${url} is healthy.` })
  world.reporter.report({ is: 'ended', outcome })
  return outcome
}
