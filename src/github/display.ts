/**
 * What the Action does besides where GitHub shall show more than the job: it keeps a deployment, a comment and a commit status
 * up to date, by requests of their own beside the rollout. Nothing of it can change an outcome, or hold one up for long.
 */

import type { Reporter } from '../engine/ports/ports.ts'
import { afterCutOff } from '../report/interrupted.ts'
import { hasPage, type LivePages, livePages } from '../report/live-page.ts'
import type { ProgressState } from '../report/progress-state.ts'
import type { Asked } from './api.ts'
import { githubApi, placeIn } from './api.ts'
import { type Errand, type Page, pagesOf } from './pages.ts'

export type Display = LivePages

/** undefined where nothing of it is wanted, or nothing can be shown. */
export function githubDisplay(errand: Errand): Display | undefined {
  const { github } = errand.settings
  if (!hasPage(errand.verb) || !(github.deployment || github.comment || github.status)) return undefined
  const place = placeIn(errand.env)
  if (!github.token || !place) return without(errand, 'github-token is empty')
  const pages = pagesOf(errand, githubApi(github.token, place))
  const answers = answersOf(errand, pages)
  const put = (page: Page, state: ProgressState): Promise<Asked<unknown>> => page.put(state).catch(broken)
  const live = livePages(
    pages.map((page) => async (state) => answers.received(page, await put(page, state))),
    // A dry run has but its end to show.
    (event) => !errand.settings.dryRun || event.is === 'ended',
  )
  return {
    reporter: reporterOf(errand, live.reporter),
    settled: async (patienceMs, clock) => {
      await live.settled(patienceMs, clock)
      answers.ended()
    },
  }
}

/** A fault of ours, which must not be one of the rollout. */
const broken = (error: unknown): Asked<never> => ({ is: 'failed', why: String(error) })

const without = ({ log, event }: Errand, why: string): undefined => {
  log.report({ is: 'note', text: event.isFork ? forkNote : `GitHub shows no more than this job: ${why}.` })
}

/** A post step tells of a main step that was cut off before it could. */
const reporterOf = ({ verb }: Errand, pages: Reporter): Reporter => ({
  report: (event) =>
    pages.report(event.is === 'ended' && verb === 'finish' ? { ...event, outcome: afterCutOff(event.outcome) } : event),
})

const forkNote =
  'This pull request is from a fork, whose token may read only: GitHub shows no more of its rollout than this job.'

type Answers = { readonly received: (page: Page, answer: Asked<unknown>) => void; readonly ended: () => void }

/** A missing right is told at once and once, with all that is needed; other trouble only if it was there to the end. */
const answersOf = ({ log, event }: Errand, pages: readonly Page[]): Answers => {
  const last = new Map<Page, Asked<unknown>>()
  const isForbidden = () => [...last.values()].some(({ is }) => is === 'forbidden')
  return {
    received: (page, answer) => {
      if (answer.is === 'forbidden' && !isForbidden()) log.report(event.isFork ? fork : forbidden(pages, answer.why))
      last.set(page, answer)
    },
    ended: () => {
      for (const page of pages) {
        const answer = last.get(page)
        if (answer?.is === 'failed') log.report(failed(page, answer.why))
      }
    },
  }
}

const fork = { is: 'note', text: forkNote } as const

const forbidden = (pages: readonly Page[], why: string) =>
  ({
    is: 'warning',
    code: 'W_GITHUB_RIGHTS',
    message: `GitHub does not let this job show what it was asked to: ${why}.`,
    cure: `Add to the job: permissions: { ${['contents: read', ...pages.map(({ right }) => right)].join(', ')} }`,
  }) as const

const failed = ({ name }: Page, why: string) =>
  ({ is: 'warning', code: 'W_GITHUB', message: `The ${name} does not show how it ended: ${why}.` }) as const
