/** The one write that makes the candidate: traffic pinned to stable, and the new template. */
import { failure } from '../../errors/catalogue.ts'
import { deployed } from '../../rollout/writes.ts'
import { write } from '../writes/guarded-write.ts'
import type { Action } from './action.ts'

/**
 * Without a template the candidate exists already. A template that was made from another one than the live one would undo what
 * someone else has just written.
 * @throws E_SERVICE_CHANGED
 */
export const deploy: Action<{ do: 'deploy' }> = async (_, { world, memory }) => {
  const { template, generation } = memory.deployment ?? {}
  const result = await write(
    world,
    ({ journal, service }, facts) => {
      if (template && service.generation !== generation)
        throw failure('E_SERVICE_CHANGED', { service: world.settings.service })
      return deployed(journal, facts, template)
    },
    { interrupt: world.interrupt },
  )
  if (result.is !== 'written') return
  memory.candidate.stored = template && (result.service?.template ?? template)
  world.reporter.report({
    is: 'written',
    what: template ? 'Sent the new template; traffic is pinned to stable' : 'Pinned traffic to stable',
  })
}
