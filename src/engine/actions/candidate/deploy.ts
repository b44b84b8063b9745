/** From the new template to a candidate that can be reached at its tag URL and receives no traffic. */
import { failure } from '../../../errors/catalogue.ts'
import { deployed, presented } from '../../../rollout/writes/forward.ts'
import { candidateFor } from '../../observe/observe.ts'
import { journalIn } from '../../ports/read-snapshot.ts'
import { write } from '../../writes/guarded-write.ts'
import type { Action } from '../action-context.ts'
import { measureStable } from './measure-stable.ts'

/**
 * The one write that makes the candidate: traffic pinned to stable, and the new template.
 * Without a template the candidate exists already. A template that was made from another one than the live one would undo what
 * someone else has just written.
 * @throws E_SERVICE_CHANGED
 */
export const deploy: Action<{ do: 'deploy' }> = async (_, context) => {
  const { world, memory } = context
  measureStable(context)
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
  world.reporter.report({
    is: 'written',
    what: template ? 'Applied the new template; traffic is pinned to stable' : 'Pinned traffic to stable',
  })
}

/** Watches how the candidate starts. Its log is reported until it is ready; later lines are only kept, in case it fails. */
export const follow: Action<{ do: 'follow' }> = async (_, { world, memory }) => {
  const name = memory.seen?.candidate?.name
  if (name === undefined) return
  memory.candidate.followed = name
  world.cluster.follow(name, (line) => {
    if (!memory.candidate.isReady) world.reporter.report({ is: 'log', line })
  })
}

/** Gives the ready candidate its tag, at 0 %: from here on it can be reached at its tag URL, and receives no traffic. */
export const tagCandidate: Action<{ do: 'tag-candidate' }> = async (_, { world, memory, snapshot }) => {
  const journal = journalIn(snapshot)
  const candidate = journal && candidateFor(world, memory, snapshot, journal)
  if (!candidate) return
  memory.candidate.isReady = true
  world.reporter.report({ is: 'ready', candidate: candidate.name, afterMs: world.clock.now() - memory.startedMs })
  const { tagHost } = memory.candidate
  const emptyUrl = typeof tagHost === 'object' && tagHost.is === 'empty' ? { emptyUrl: tagHost.url } : {}
  await write(world, ({ journal }, facts) => presented(journal, facts, { candidate: candidate.name, ...emptyUrl }), {
    interrupt: world.interrupt,
  })
  world.reporter.report({ is: 'phase', phase: journal.stable.length > 0 ? 'health' : 'health-in-use' })
}
