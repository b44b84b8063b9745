/** The one write that makes the candidate: traffic pinned to stable, and the new template. */
import { failure } from '../../errors/catalogue.ts'
import type { Journal } from '../../rollout/model.ts'
import { firstTraffic, park, pinned } from '../../rollout/traffic.ts'
import type { Template } from '../ports/ports.ts'
import { isReady } from '../ports/read-snapshot.ts'
import { deadline } from '../writes/deadline.ts'
import { commit } from '../writes/guarded-write.ts'
import type { Performer } from './action.ts'

/**
 * The template to deploy waits in memory; none means that the candidate exists already. Made from another template than the
 * live one, it would take back what someone else has just written.
 * @throws E_SERVICE_CHANGED
 */
export const deploy: Performer<{ do: 'deploy' }> = async (_, { world, memory }) => {
  const wanted = memory.template
  const result = await commit(
    world,
    ({ journal, service }, snapshot) => {
      if (wanted && service.generation !== memory.madeFor)
        throw failure('E_SERVICE_CHANGED', { service: world.settings.service })
      const list = journal.stable.length > 0 ? pinned(journal.before, journal.floating) : firstTraffic(journal)
      const { traffic, parked } = park(list, isReady(snapshot))
      const next: Journal = {
        ...journal,
        stage: 'deployed',
        intended: traffic,
        parked,
        deadlineMs: deadline(world, journal, 'readyMs'),
      }
      return { traffic, journal: next, ...(wanted ? { template: wanted } : {}) }
    },
    { interrupt: world.interrupt },
  )
  if (result.is !== 'written') return
  memory.template = wanted && stored(result.service?.template, wanted)
  world.reporter.report({
    is: 'written',
    what: wanted ? 'Sent the new template; traffic is pinned to stable' : 'Pinned traffic to stable',
  })
}

const stored = (answer: Template | undefined, sent: Template): Template => answer ?? sent
