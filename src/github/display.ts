/**
 * What the Action does besides where GitHub shall show more than the job: it keeps a deployment, a comment and a commit status
 * up to date, by requests of their own beside the rollout. Nothing of it can change an outcome, or hold one up for long.
 */
import type { RolloutEvent } from '../engine/ports/events.ts'
import type { Reporter } from '../engine/ports/ports.ts'
import { interruptedOutcome } from '../report/job/interrupted.ts'
import { hasPage, type LivePages, livePages } from '../report/live/live-page.ts'
import type { ProgressState } from '../report/live/progress-state.ts'
import type { GithubAnswer } from './api.ts'
import { githubApi, repositoryIn } from './api.ts'
import type { DisplayOptions, Page } from './pages/page.ts'
import { pagesOf } from './pages/pages.ts'

export type Display = LivePages

/** undefined where nothing of it is wanted, or nothing can be shown. */
export function githubDisplay(options: DisplayOptions): Display | undefined {
  const { github } = options.settings
  if (!hasPage(options.verb) || !(github.deployment || github.comment || github.status)) return undefined
  const repository = repositoryIn(options.env)
  if (!github.token || !repository) return without(options, '`github-token` is empty')
  const pages = pagesOf(options, githubApi(github.token, repository))
  const answers = answersOf(options, pages)
  const put = (page: Page, state: ProgressState): Promise<GithubAnswer<unknown>> => page.put(state).catch(broken)
  const live = livePages(
    pages.map((page) => async (state) => answers.received(page, await put(page, state))),
    shownBy(options),
  )
  return {
    reporter: reporterOf(options, live.reporter),
    settled: async (patienceMs, clock) => {
      await live.settled(patienceMs, clock)
      answers.ended()
    },
  }
}

/** A dry run has but its end to show. A promote, abort or rollback that moves nothing leaves what is shown of the release that serves. */
function shownBy({ verb, settings }: DisplayOptions): (event: RolloutEvent) => boolean {
  let isOurs = verb === 'deploy' || verb === 'finish'
  return (event) => {
    isOurs ||= movesTraffic(event)
    return isOurs && (!settings.dryRun || event.is === 'ended')
  }
}

const movesTraffic = (event: RolloutEvent): boolean =>
  event.is === 'shifted' ||
  event.is === 'returning' ||
  (event.is === 'ended' && event.outcome.kind !== 'refused' && event.outcome.kind !== 'unchanged')

/** A fault of ours, which must not be one of the rollout. */
const broken = (error: unknown): GithubAnswer<never> => ({ is: 'failed', why: String(error) })

const without = ({ log, event }: DisplayOptions, why: string): undefined => {
  log.report({ is: 'note', text: event.isFork ? forkNote : `No deployment, comment or status on GitHub: ${why}.` })
}

/** A post step tells of a main step that was interrupted before it could. */
const reporterOf = ({ verb }: DisplayOptions, pages: Reporter): Reporter => ({
  report: (event) =>
    pages.report(
      event.is === 'ended' && verb === 'finish' ? { ...event, outcome: interruptedOutcome(event.outcome) } : event,
    ),
})

const forkNote =
  'This pull request is from a fork with a read-only token, so there is no deployment, comment or status on GitHub.'

type Answers = { readonly received: (page: Page, answer: GithubAnswer<unknown>) => void; readonly ended: () => void }

/** A missing right is told at once and once, with all that is needed; other trouble only if it was there to the end. */
const answersOf = ({ log, event }: DisplayOptions, pages: readonly Page[]): Answers => {
  const last = new Map<Page, GithubAnswer<unknown>>()
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
    message: `This job lacks permissions on GitHub: ${why}.`,
    cure: `Add to the job: permissions: { ${['contents: read', ...pages.map(({ right }) => right)].join(', ')} }`,
  }) as const

const failed = ({ name }: Page, why: string) =>
  ({
    is: 'warning',
    code: 'W_GITHUB',
    message: `Could not update the ${name} on GitHub with the outcome: ${why}.`,
  }) as const
