/**
 * What the Action does besides where GitHub shall show more than the job: it keeps a deployment, a comment and a commit status
 * up to date, by requests of their own beside the rollout. Nothing of it can change an outcome, or hold one up for long.
 */

import type { Verb } from '../app/run.ts'
import type { Clock, Reporter } from '../engine/ports/ports.ts'
import { afterCutOff } from '../report/interrupted.ts'
import { newest } from '../report/newest.ts'
import { type Standing, standing, tells } from '../report/progress-state.ts'
import type { Asked } from './api.ts'
import { githubApi, placeIn } from './api.ts'
import { type Errand, type Page, pagesOf } from './pages.ts'

export type Display = {
  readonly reporter: Reporter
  /** Resolves when GitHub shows the ending, or the time for it is over. */
  readonly settled: (patienceMs: number, clock: Clock) => Promise<void>
}

/** They change nothing, or what others have begun: there is nothing of this commit to show. */
const looks: ReadonlySet<Verb> = new Set(['status', 'curl', 'recover'])

/** undefined where nothing of it is wanted, or nothing can be shown. */
export function githubDisplay(errand: Errand): Display | undefined {
  const { github } = errand.settings
  if (looks.has(errand.verb) || !(github.deployment || github.comment || github.status)) return undefined
  const place = placeIn(errand.env)
  if (!github.token || !place) return without(errand, 'github-token is empty')
  const pages = pagesOf(errand, githubApi(github.token, place))
  const tell = teller(errand, pages)
  const put = (page: Page, now: Standing): Promise<Asked<unknown>> => page.put(now).catch(broken)
  const shown = pages.map((page) => newest<Standing>(async (now) => tell.answered(page, await put(page, now))))
  return {
    reporter: reporterOf(errand, (now) => {
      for (const page of shown) page.show(now)
    }),
    settled: async (patienceMs, clock) => {
      const over = new AbortController()
      const late = clock.sleep(patienceMs, over.signal)
      await Promise.race([Promise.all(shown.map((page) => page.settled())), late])
      over.abort()
      tell.ended()
    },
  }
}

/** A fault of ours, which must not be one of the rollout. */
const broken = (error: unknown): Asked<never> => ({ is: 'failed', why: String(error) })

const without = ({ log, event }: Errand, why: string): undefined => {
  log.report({ is: 'note', text: event.isFork ? forkNote : `GitHub shows no more than this job: ${why}.` })
}

/** Each event moves the standing on; those that make a page anew are shown. A dry run has but its end to show. */
const reporterOf = ({ verb, settings }: Errand, show: (standing: Standing) => void): Reporter => {
  let now: Standing | undefined
  return {
    report: (event) => {
      const told = event.is === 'ended' && verb === 'finish' ? { ...event, outcome: afterCutOff(event.outcome) } : event
      now = standing(now, told)
      if (now && tells(told) && (!settings.dryRun || told.is === 'ended')) show(now)
    },
  }
}

const forkNote =
  'This pull request is from a fork, whose token may read only: GitHub shows no more of its rollout than this job.'

type Teller = { readonly answered: (page: Page, answer: Asked<unknown>) => void; readonly ended: () => void }

/** A missing right is told at once and once, with all that is needed; other trouble only if it was there to the end. */
const teller = ({ log, event }: Errand, pages: readonly Page[]): Teller => {
  const last = new Map<Page, Asked<unknown>>()
  const isForbidden = () => [...last.values()].some(({ is }) => is === 'forbidden')
  return {
    answered: (page, answer) => {
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
