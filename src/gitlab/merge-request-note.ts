/** The note on a merge request that a job of the GitLab component keeps up to date, where notes-api.ts finds a token and an address for it. */
import type { Clock, Reporter } from '../engine/ports/ports.ts'
import type { CiContext } from '../report/job/ci-context.ts'
import { commentMark, commentText } from '../report/job/comment.ts'
import { livePages } from '../report/live/live-page.ts'
import type { Notes } from './notes-api.ts'

export type NoteKeeper = { readonly reporter: Reporter; readonly settled: (clock: Clock) => Promise<void> }

const patienceMs = 5_000

type Surroundings = {
  readonly notes: Notes
  readonly job: Pick<CiContext, 'jobUrl' | 'commit'>
  readonly warn: (message: string) => void
}

export function noteKeeper({ notes, job, warn }: Surroundings): NoteKeeper {
  let trouble: string | undefined
  const { reporter, settled } = livePages([
    async (state) => {
      trouble = await notes.put({ mark: commentMark(state), body: commentText(state, job) }).then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      )
    },
  ])
  return {
    reporter,
    settled: async (clock) => {
      await settled(patienceMs, clock)
      if (trouble)
        warn(
          `Could not update the note on the merge request: ${trouble}. Check that KN_ROLLOUT_GITLAB_TOKEN has the scope api.`,
        )
    },
  }
}
