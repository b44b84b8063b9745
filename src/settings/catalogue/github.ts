/** What GitHub shows about a rollout in addition to the job: nothing by default. None of it can change an outcome. */
import { yesOrNo } from '../kinds/choice.ts'
import { text } from '../kinds/plain.ts'

export const github = {
  deployment: {
    name: 'github-deployment',
    kind: text,
    unset: 'none',
    example: 'production',
    sentence:
      'Record a deployment to this environment, with its URL and outcome. Needs the permission `deployments: write`.',
  },
  comment: {
    name: 'github-comment',
    kind: yesOrNo,
    default: 'false',
    example: 'true',
    sentence:
      'Post one comment on the pull request of this commit and update it as the rollout proceeds. Needs the permission `pull-requests: write`.',
  },
  status: {
    name: 'github-status',
    kind: yesOrNo,
    default: 'false',
    example: 'true',
    sentence: 'Set a commit status with the state of the rollout. Needs the permission `statuses: write`.',
  },
  token: {
    name: 'github-token',
    kind: text,
    unset: 'the token of the job',
    inAction: 'github.token',
    example: 'github_pat_...',
    sentence: 'Token for the deployment, the comment and the commit status, preferably from a secret.',
  },
} as const
