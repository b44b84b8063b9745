/** What a page of GitHub that shows a rollout is made from, and what it is. */
import type { Reporter } from '../../engine/ports/ports.ts'
import type { ProgressState } from '../../report/live/progress-state.ts'
import type { RunCommand, Settings } from '../../settings/settings.ts'
import type { GithubAnswer } from '../api.ts'
import type { GithubEvent } from '../event.ts'

export type DisplayOptions = {
  readonly settings: Pick<Settings, 'github' | 'dryRun'>
  readonly verb: RunCommand
  readonly event: GithubEvent
  readonly env: NodeJS.ProcessEnv
  readonly jobUrl?: string
  /** The log, for what GitHub would not do. */
  readonly log: Reporter
  /** The deployment that the main step has begun. */
  readonly deployment?: number
  /** Remembers it for the post step. */
  readonly keep: (deployment: number) => Promise<void>
}

export type Page = {
  readonly name: string
  /** As a workflow grants it. */
  readonly right: string
  readonly put: (state: ProgressState) => Promise<GithubAnswer<unknown>>
}

export const nothing: GithubAnswer<undefined> = { is: 'done', value: undefined }
export const noCommit: GithubAnswer<never> = { is: 'failed', why: 'this job has no commit' }
