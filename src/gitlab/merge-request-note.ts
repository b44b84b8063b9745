/**
 * The note on a merge request that a job of the GitLab component keeps, where a token for it is given. It is written beside the
 * rollout, newest standing only; nothing of it can change an outcome, or hold one up for long.
 */
import type { CiContext } from '../app/ci-context.ts'
import type { Clock, Reporter } from '../engine/ports/ports.ts'
import { newest } from '../report/newest.ts'
import { type Standing, standing, tells } from '../report/progress-state.ts'
import { commentMark, commentText } from '../report/status-text.ts'
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
  let now: Standing | undefined
  const page = newest<Standing>(async (shown) => {
    const note = { mark: commentMark(shown), body: commentText(shown, job) }
    trouble = await notes.put(note).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
  })
  return {
    reporter: {
      report: (event) => {
        now = standing(now, event)
        if (now && tells(event)) page.show(now)
      },
    },
    settled: async (clock) => {
      const over = new AbortController()
      await Promise.race([page.settled(), clock.sleep(patienceMs, over.signal)])
      over.abort()
      if (trouble)
        warn(`The merge request does not show how it ended: ${trouble}. KN_ROLLOUT_GITLAB_TOKEN needs the scope api.`)
    },
  }
}
