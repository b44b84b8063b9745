/**
 * A page that is kept up to date beside a rollout: a comment, a deployment, a commit status. It shows the newest state only, it
 * can't change an outcome, and the end of a job waits for it no longer than a bound.
 */
import type { RolloutEvent } from '../../engine/ports/events.ts'
import type { Clock, Reporter } from '../../engine/ports/ports.ts'
import { changesPage, type ProgressState, progress } from './progress-state.ts'

/** Writes the page. Must not reject: a failure is for the face to keep and to report. */
type PutPage = (state: ProgressState) => Promise<void>

export type LivePages = {
  readonly reporter: Reporter
  /** Resolves when each page shows the last state, or after `patienceMs`. */
  readonly settled: (patienceMs: number, clock: Clock) => Promise<void>
}

/** `shows`: which of the events that change a page are shown; without it all. */
export function livePages(puts: readonly PutPage[], shows: (event: RolloutEvent) => boolean = () => true): LivePages {
  const pages = puts.map(newestOnly)
  let state: ProgressState | undefined
  return {
    reporter: {
      report: (event) => {
        state = progress(state, event)
        if (state && changesPage(event) && shows(event)) for (const page of pages) page.show(state)
      },
    },
    settled: async (patienceMs, clock) => {
      const over = new AbortController()
      const late = clock.sleep(patienceMs, over.signal)
      await Promise.race([Promise.all(pages.map((page) => page.settled())), late])
      over.abort()
    },
  }
}

/** These change nothing, or what others have begun: of the commit of this job there is nothing to show. */
const withoutPage: ReadonlySet<string> = new Set(['status', 'curl', 'recover'])

export const hasPage = (command: string): boolean => !withoutPage.has(command)

type NewestOnly<T> = {
  readonly show: (value: T) => void
  /** Resolves when nothing is on its way any more. */
  readonly settled: () => Promise<void>
}

/** Sends what is newest, one at a time: what was overtaken while another was on its way is never sent. `send` must not reject. */
export function newestOnly<T>(send: (value: T) => Promise<void>): NewestOnly<T> {
  let waiting: { readonly value: T } | undefined
  let sending: Promise<void> | undefined
  const drain = async (): Promise<void> => {
    while (waiting) {
      const { value } = waiting
      waiting = undefined
      await send(value)
    }
    sending = undefined
  }
  return {
    show: (value) => {
      waiting = { value }
      sending ??= drain()
    },
    settled: async () => sending,
  }
}
