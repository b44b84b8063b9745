import type { GithubApi } from '../api.ts'
import { commitStatus } from '../status-text.ts'
import { type DisplayOptions, noCommit, type Page } from './page.ts'

/** A status of the commit that the job is for. */
export const statusPage = ({ event: { commit }, jobUrl }: DisplayOptions, api: GithubApi): Page => ({
  name: 'commit status',
  right: 'statuses: write',
  put: async (state) => (commit ? api.setCommitStatus(commit, commitStatus(state, jobUrl)) : noCommit),
})
