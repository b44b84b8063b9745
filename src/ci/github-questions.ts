/** The questions to GitHub's REST API that need more than one field of it. Each rejects as @actions/github does. */
import type { getOctokit } from '@actions/github'
import type { CommitStatus, DeploymentStatus, NewDeployment } from './github-api.ts'

export type Octokit = ReturnType<typeof getOctokit>
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
  const wish = { ref: commit, environment, task, description, auto_merge: false, required_contexts: [] }
  const { data } = await rest.repos.createDeployment({ ...repository, ...wish })
  if ('id' in data) return data.id
  throw new Error(data.message ?? 'GitHub made no deployment')
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
  const words = { state, description, log_url: logUrl, environment_url: environmentUrl }
  await rest.repos.createDeploymentStatus({
    ...repository,
    ...words,
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

export const findComment = async (
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

export const createComment = async (
  { rest }: Octokit,
  comment: Repository & { readonly issue_number: number; readonly body: string },
): Promise<void> => void (await rest.issues.createComment(comment))

export const updateComment = async (
  { rest }: Octokit,
  comment: Repository & { readonly comment_id: number; readonly body: string },
): Promise<void> => void (await rest.issues.updateComment(comment))
