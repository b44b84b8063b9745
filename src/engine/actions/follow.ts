import type { Action } from './action.ts'

/** Watches how the candidate starts. Its log is told while it does; later lines are the app's daily talk, kept should it fail. */
export const follow: Action<{ do: 'follow' }> = async (_, { world, memory }) => {
  const name = memory.seen?.candidate?.name
  if (name === undefined) return
  memory.candidate.followed = name
  world.cluster.follow(name, (line) => {
    if (!memory.candidate.isReady) world.reporter.report({ is: 'log', line })
  })
}
