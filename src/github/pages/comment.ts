import { commentMark, commentText } from '../../report/job/comment.ts'
import { followedBy, type GithubAnswer, type GithubApi } from '../api.ts'
import { type DisplayOptions, nothing, type Page } from './page.ts'

/** The pull request is the event's, else the one that brought the commit in: most deploys follow a merge. */
export const commentPage = ({ event: { pullRequest, commit }, jobUrl, log }: DisplayOptions, api: GithubApi): Page => {
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
