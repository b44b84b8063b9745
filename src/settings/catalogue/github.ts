/** What GitHub shows of a rollout besides the job itself: nothing, unless it is asked for. None of it can change an outcome. */
import { text, yesOrNo } from '../kinds/plain.ts'

export const github = {
  deployment: {
    name: 'github-deployment',
    kind: text,
    unset: 'none',
    example: 'production',
    sentence:
      'Record a deployment to this environment, with its URL and how it ended. Needs the permission deployments: write.',
  },
  comment: {
    name: 'github-comment',
    kind: yesOrNo,
    default: 'false',
    example: 'true',
    sentence:
      'Keep one comment on the pull request of this commit, updated as the rollout goes on. Needs the permission pull-requests: write.',
  },
  status: {
    name: 'github-status',
    kind: yesOrNo,
    default: 'false',
    example: 'true',
    sentence: 'Give the commit a status that says how its rollout stands. Needs the permission statuses: write.',
  },
  token: {
    name: 'github-token',
    kind: text,
    unset: "the job's own",
    inAction: 'github.token',
    example: 'github_pat_...',
    sentence: 'The token for these three, best from a secret.',
  },
} as const
