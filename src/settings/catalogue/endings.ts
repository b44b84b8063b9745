/** How a rollout begins and ends in the cases that are not the usual one. */
import { choice, yesOrNo } from '../kinds/plain.ts'

export const endings = {
  onAbort: {
    name: 'on-abort',
    kind: choice('restore', 'keep'),
    default: 'restore',
    example: 'keep',
    sentence: "What becomes of the Service's template after an abort: restore the one before, or keep the candidate's.",
  },
  keepPrevious: {
    name: 'keep-previous',
    kind: choice('tag', 'warm', 'none'),
    default: 'tag',
    example: 'warm',
    sentence:
      'How the Revision before stays after a promotion: under its tag, which costs nothing; warm, with its pods; or not at all.',
  },
  onFirstFailure: {
    name: 'on-first-failure',
    kind: choice('keep', 'delete'),
    default: 'keep',
    example: 'delete',
    sentence: 'What becomes of a new Service whose first deployment failed.',
  },
  onNewer: {
    name: 'on-newer',
    kind: choice('wait', 'refuse', 'abort', 'supersede'),
    default: 'wait',
    example: 'supersede',
    sentence:
      'What a deploy does that finds an earlier rollout open: wait for it, and be refused where it is paused; be refused either way; wait for it, and abort it where it is paused; or supersede it either way, its users back on stable first.',
  },
  newRevision: {
    name: 'new-revision',
    kind: choice('when-changed', 'always'),
    default: 'when-changed',
    example: 'always',
    sentence: 'Whether to make a Revision even if nothing changed, as for an image tag that was overwritten.',
  },
  adoptGitops: {
    name: 'adopt-gitops',
    kind: yesOrNo,
    default: 'false',
    example: 'true',
    sentence: 'Roll out even if Argo CD or Flux applies this Service and would undo the rollout.',
  },
  dryRun: {
    name: 'dry-run',
    kind: yesOrNo,
    default: 'false',
    example: 'true',
    sentence: 'Print the plan and each write, let the API server check them, and change nothing.',
  },
} as const
