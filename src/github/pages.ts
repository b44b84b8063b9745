/** The pages that GitHub can show of a rollout, one function each: what is put there, and which right it takes. */

import type { Reporter } from '../engine/ports/ports.ts'
import { commentMark, commentText } from '../report/comment.ts'
import type { ProgressState } from '../report/progress-state.ts'
import type { RunCommand, Settings } from '../settings/settings.ts'
import type { GithubApi } from './api.ts'
import { followedBy, type GithubAnswer } from './api.ts'
import type { GithubEvent } from './event.ts'
import { commitStatus, deploymentStatus } from './status-text.ts'

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

/** Those that are wanted. A dry run deploys nothing, and has but the comment. */
export const pagesOf = (options: DisplayOptions, api: GithubApi): readonly Page[] => {
  const { github, dryRun } = options.settings
  const { deployment, status, comment } = github
  return [
    ...(deployment && !dryRun ? [deploymentPage(options, api, deployment)] : []),
    ...(status && !dryRun ? [statusPage(options, api)] : []),
    ...(comment ? [commentPage(options, api)] : []),
  ]
}

const nothing: GithubAnswer<undefined> = { is: 'done', value: undefined }
const noCommit: GithubAnswer<never> = { is: 'failed', why: 'this job has no commit' }

/**
 * A deploy makes one; promote, abort and rollback go on with the one that the deploy has made, be it in another job. A post
 * step knows its own: the newest one may be of an earlier commit.
 */
const deploymentPage = (
  { verb, event, jobUrl, ...options }: DisplayOptions,
  api: GithubApi,
  environment: string,
): Page => {
  let known = options.deployment
  const find = async ({ namespace, service }: ProgressState): Promise<GithubAnswer<number | undefined>> => {
    const task = `kn-rollout:${namespace}/${service}`
    if (verb === 'finish') return nothing
    if (verb !== 'deploy') return api.findDeployment({ environment, task })
    if (event.commit === undefined) return noCommit
    const description = `Rollout of ${service} in ${namespace}`
    return api.createDeployment({ commit: event.commit, environment, task, description })
  }
  const found = async (state: ProgressState): Promise<GithubAnswer<number | undefined>> => {
    if (known !== undefined) return { is: 'done', value: known }
    const answer = await find(state)
    if (answer.is !== 'done' || answer.value === undefined) return answer
    known = answer.value
    await options.keep(known)
    return answer
  }
  return {
    name: 'deployment',
    right: 'deployments: write',
    put: async (state) =>
      followedBy(await found(state), async (deployment) =>
        deployment === undefined ? nothing : api.setDeploymentStatus(deployment, deploymentStatus(state, jobUrl)),
      ),
  }
}

const statusPage = ({ event: { commit }, jobUrl }: DisplayOptions, api: GithubApi): Page => ({
  name: 'commit status',
  right: 'statuses: write',
  put: async (state) => (commit ? api.setCommitStatus(commit, commitStatus(state, jobUrl)) : noCommit),
})

/** The pull request is the event's, else the one that brought the commit in: most deploys follow a merge. */
const commentPage = ({ event: { pullRequest, commit }, jobUrl, log }: DisplayOptions, api: GithubApi): Page => {
  let known: GithubAnswer<number | undefined> | undefined = pullRequest ? { is: 'done', value: pullRequest } : undefined
  const find = async (): Promise<GithubAnswer<number | undefined>> => {
    const found = commit ? await api.findPullRequest(commit) : nothing
    if (found.is !== 'done') return found
    if (found.value === undefined)
      log.report({ is: 'note', text: 'There is no pull request for this commit to comment on.' })
    known = found
    return found
  }
  return {
    name: 'comment',
    right: 'pull-requests: write',
    put: async (state) =>
      followedBy(known ?? (await find()), async (number) =>
        number === undefined
          ? nothing
          : api.putComment(number, { mark: commentMark(state), body: commentText(state, { jobUrl, commit }) }),
      ),
  }
}
