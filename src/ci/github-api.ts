/**
 * What of GitHub's REST API a rollout shows itself by: deployments with their statuses, statuses of a commit, one comment of a
 * pull request. Through @actions/github, which is loaded when something is first asked: most jobs ask for nothing.
 * Nothing rejects: what GitHub would not do is an answer, and what to make of it is the caller's affair.
 * On an Enterprise Server everything is the same at another address, GITHUB_API_URL.
 */
import type { Env } from './context.ts'
import { type Asked, asked, followedBy } from './github-answer.ts'
import {
  createComment,
  createDeployment,
  findComment,
  findDeployment,
  findPullRequest,
  type Octokit,
  type Repository,
  setCommitStatus,
  setDeploymentStatus,
  updateComment,
} from './github-questions.ts'

export type DeploymentState = 'in_progress' | 'success' | 'failure' | 'error' | 'inactive'
export type CommitState = 'pending' | 'success' | 'failure' | 'error'

export type NewDeployment = {
  readonly commit: string
  readonly environment: string
  /** Tells the deployments of one Service from all others of the environment. */
  readonly task: string
  readonly description: string
}

export type DeploymentStatus = {
  readonly state: DeploymentState
  readonly description: string
  readonly logUrl?: string
  readonly environmentUrl?: string
}

export type CommitStatus = {
  readonly state: CommitState
  readonly description: string
  readonly context: string
  readonly url?: string
}

export type GithubApi = {
  readonly createDeployment: (deployment: NewDeployment) => Promise<Asked<number>>
  /** The newest one; undefined where there is none. */
  readonly findDeployment: (of: Pick<NewDeployment, 'environment' | 'task'>) => Promise<Asked<number | undefined>>
  readonly setDeploymentStatus: (deployment: number, status: DeploymentStatus) => Promise<Asked<void>>
  readonly setCommitStatus: (commit: string, status: CommitStatus) => Promise<Asked<void>>
  /** The pull request that a commit came with; undefined where it came without. */
  readonly findPullRequest: (commit: string) => Promise<Asked<number | undefined>>
  /** Writes over the comment that bears the mark, and makes it where there is none. */
  readonly putComment: (
    pullRequest: number,
    comment: { readonly mark: string; readonly body: string },
  ) => Promise<Asked<void>>
}

type Place = { readonly url: string; readonly owner: string; readonly repo: string }

/** undefined where the environment does not say which repository it is. */
export const placeIn = (env: Env): Place | undefined => {
  const [owner, repo] = (env.GITHUB_REPOSITORY ?? '').split('/')
  return owner && repo ? { url: env.GITHUB_API_URL || 'https://api.github.com', owner, repo } : undefined
}

export const githubApi = (token: string, { url: baseUrl, ...here }: Place): GithubApi => {
  let loaded: Promise<Octokit> | undefined
  const load = async (): Promise<Octokit> => (await import('@actions/github')).getOctokit(token, { baseUrl })
  const ask = <Q, A>(question: (octokit: Octokit, of: Repository & Q) => Promise<A>, of: Q): Promise<Asked<A>> =>
    asked(async (signal) => {
      loaded ??= load()
      return question(await loaded, { ...of, ...here, request: { signal } })
    })
  return {
    createDeployment: (deployment) => ask(createDeployment, deployment),
    findDeployment: (of) => ask(findDeployment, of),
    setDeploymentStatus: (deployment, status) => ask(setDeploymentStatus, { deployment, status }),
    setCommitStatus: (sha, { url, ...status }) => ask(setCommitStatus, { sha, target_url: url, ...status }),
    findPullRequest: (commit) => ask(findPullRequest, { commit }),
    putComment: async (pullRequest, { mark, body }) => {
      const found = await ask(findComment, { issue_number: pullRequest, mark })
      return followedBy(found, (comment) =>
        comment === undefined
          ? ask(createComment, { issue_number: pullRequest, body })
          : ask(updateComment, { comment_id: comment, body }),
      )
    },
  }
}
