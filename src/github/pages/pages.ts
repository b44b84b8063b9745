/** The pages that GitHub can show of a rollout, a file each: what is put there, and which permission it takes. */
import type { GithubApi } from '../api.ts'
import { commentPage } from './comment.ts'
import { statusPage } from './commit-status.ts'
import { deploymentPage } from './deployment.ts'
import type { DisplayOptions, Page } from './page.ts'

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
