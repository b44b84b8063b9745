/**
 * What of GitHub's REST API a rollout shows itself by: deployments with their statuses, statuses of a commit, one comment of a
 * pull request. Through @actions/github, which is loaded when something is first asked: most jobs ask for nothing.
 * Nothing rejects: what GitHub would not do is an answer, and what to make of it is the caller's affair.
 * On an Enterprise Server everything is the same at another address, GITHUB_API_URL.
 */
import type { getOctokit } from '@actions/github'
import type { Env } from '../report/job/ci-context.ts'

export type DeploymentState = 'in_progress' | 'success' | 'failure' | 'error' | 'inactive'
export type CommitState = 'pending' | 'success' | 'failure' | 'error'

type NewDeployment = {
  readonly commit: string
  readonly environment: string
  /** Tells the deployments of one Service from all others of the environment. */
  readonly task: string
  readonly description: string
}

type DeploymentStatus = {
  readonly state: DeploymentState
  readonly description: string
  readonly logUrl?: string
  readonly environmentUrl?: string
}

type CommitStatus = {
  readonly state: CommitState
  readonly description: string
  readonly context: string
  readonly url?: string
}

export type GithubApi = {
  readonly createDeployment: (deployment: NewDeployment) => Promise<GithubAnswer<number>>
  /** The newest one; undefined where there is none. */
  readonly findDeployment: (
    of: Pick<NewDeployment, 'environment' | 'task'>,
  ) => Promise<GithubAnswer<number | undefined>>
  readonly setDeploymentStatus: (deployment: number, status: DeploymentStatus) => Promise<GithubAnswer<void>>
  readonly setCommitStatus: (commit: string, status: CommitStatus) => Promise<GithubAnswer<void>>
  /** The pull request that a commit came with; undefined where it came without. */
  readonly findPullRequest: (commit: string) => Promise<GithubAnswer<number | undefined>>
  /** Updates the comment with the marker, or creates it. */
  readonly putComment: (
    pullRequest: number,
    comment: { readonly mark: string; readonly body: string },
  ) => Promise<GithubAnswer<void>>
}

type RepositoryAddress = { readonly url: string; readonly owner: string; readonly repo: string }

/** undefined where the environment does not say which repository it is. */
export const repositoryIn = (env: Env): RepositoryAddress | undefined => {
  const [owner, repo] = (env.GITHUB_REPOSITORY ?? '').split('/')
  return owner && repo ? { url: env.GITHUB_API_URL || 'https://api.github.com', owner, repo } : undefined
}

export const githubApi = (token: string, { url: baseUrl, ...here }: RepositoryAddress): GithubApi => {
  let loaded: Promise<Octokit> | undefined
  const load = async (): Promise<Octokit> => (await import('@actions/github')).getOctokit(token, { baseUrl })
  const ask = <Q, A>(question: (octokit: Octokit, of: Repository & Q) => Promise<A>, of: Q): Promise<GithubAnswer<A>> =>
    answerOf(async (signal) => {
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

/** The questions to GitHub's REST API that need more than one field of it. Each rejects as @actions/github does. */

type Octokit = ReturnType<typeof getOctokit>
export type Repository = {
  readonly owner: string
  readonly repo: string
  readonly request: { readonly signal: AbortSignal }
}

/** Neither merges a branch nor waits for other checks: what is deployed is this job's affair. */
export const createDeployment = async (
  { rest }: Octokit,
  { environment, task, description, commit, ...repository }: Repository & NewDeployment,
): Promise<number> => {
  const request = { ref: commit, environment, task, description, auto_merge: false, required_contexts: [] }
  const { data } = await rest.repos.createDeployment({ ...repository, ...request })
  if ('id' in data) return data.id
  throw new Error(data.message ?? 'GitHub did not create a deployment')
}

export const findDeployment = async (
  { rest }: Octokit,
  where: Repository & Pick<NewDeployment, 'environment' | 'task'>,
): Promise<number | undefined> => (await rest.repos.listDeployments({ ...where, per_page: 1 })).data[0]?.id

/** A success makes the earlier deployments of the environment inactive; after anything else they are what serves. */
export const setDeploymentStatus = async (
  { rest }: Octokit,
  {
    deployment,
    status,
    ...repository
  }: Repository & { readonly deployment: number; readonly status: DeploymentStatus },
): Promise<void> => {
  const { state, description, logUrl, environmentUrl } = status
  const texts = { state, description, log_url: logUrl, environment_url: environmentUrl }
  await rest.repos.createDeploymentStatus({
    ...repository,
    ...texts,
    deployment_id: deployment,
    auto_inactive: state === 'success',
  })
}

/** Of several the one that brought it in: a merge commit is also in whatever was branched off later. */
export const findPullRequest = async (
  { rest }: Octokit,
  { commit, ...repository }: Repository & { readonly commit: string },
): Promise<number | undefined> => {
  const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({ ...repository, commit_sha: commit })
  return (data.find((each) => each.merge_commit_sha === commit) ?? data[0])?.number
}

/** Whose words may be written over: anyone may write a comment that bears our mark. */
const trusted: readonly string[] = ['OWNER', 'MEMBER', 'COLLABORATOR']

const findComment = async (
  { paginate, rest }: Octokit,
  { mark, ...of }: Repository & { readonly issue_number: number; readonly mark: string },
): Promise<number | undefined> => {
  for await (const { data } of paginate.iterator(rest.issues.listComments, { ...of, per_page: 100 })) {
    const ours = data.find(
      ({ body, user, author_association: author }) =>
        body?.startsWith(mark) && (user?.type === 'Bot' || trusted.includes(author ?? '')),
    )
    if (ours) return ours.id
  }
  return undefined
}

export const setCommitStatus = async (
  { rest }: Octokit,
  status: Repository & Omit<CommitStatus, 'url'> & { readonly sha: string; readonly target_url: string | undefined },
): Promise<void> => void (await rest.repos.createCommitStatus(status))

const createComment = async (
  { rest }: Octokit,
  comment: Repository & { readonly issue_number: number; readonly body: string },
): Promise<void> => void (await rest.issues.createComment(comment))

const updateComment = async (
  { rest }: Octokit,
  comment: Repository & { readonly comment_id: number; readonly body: string },
): Promise<void> => void (await rest.issues.updateComment(comment))

/**
 * What became of a question to GitHub: an answer, a right that is missing, or trouble. Knows no question.
 * Source: GitHub, "Troubleshooting the REST API": 403 is a missing right, unless it is the rate limit, which its headers tell.
 */

export type GithubAnswer<T> =
  | { readonly is: 'done'; readonly value: T }
  /** The token lacks the right. */
  | { readonly is: 'forbidden'; readonly why: string }
  | { readonly is: 'failed'; readonly why: string }

const patienceMs = 5_000
const tries = 2

/** Asks once more where GitHub itself was in trouble. Never rejects. */
const answerOf = async <T>(ask: (signal: AbortSignal) => Promise<T>): Promise<GithubAnswer<T>> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return { is: 'done', value: await ask(AbortSignal.timeout(patienceMs)) }
    } catch (error) {
      if (attempt === tries || (statusOf(error) ?? 500) < 500) return refusal(error)
    }
  }
}

/** What came before, put to use; whatever it was that did not come is handed on. */
export const followedBy = async <A, B>(
  first: GithubAnswer<A>,
  next: (value: A) => Promise<GithubAnswer<B>>,
): Promise<GithubAnswer<B>> => (first.is === 'done' ? next(first.value) : first)

const refusal = (error: unknown): GithubAnswer<never> => {
  const why = `${field(error, 'response', 'data', 'message') ?? (error instanceof Error ? error.message : String(error))}`
  return statusOf(error) === 403 && !isRateLimit(error) ? { is: 'forbidden', why } : { is: 'failed', why }
}

const isRateLimit = (error: unknown): boolean =>
  field(error, 'response', 'headers', 'x-ratelimit-remaining') === '0' ||
  field(error, 'response', 'headers', 'retry-after') !== undefined

const statusOf = (error: unknown): number | undefined => {
  const status = field(error, 'status')
  return typeof status === 'number' ? status : undefined
}

const field = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (found, key) => (typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined),
    value,
  )
