/** What to do before and after a rollout in the less common cases. */
import { choice, yesOrNo } from '../kinds/choice.ts'
import { objectName } from '../kinds/name.ts'
import { text } from '../kinds/plain.ts'

export const endings = {
  onAbort: {
    name: 'on-abort',
    kind: choice('restore', 'keep'),
    default: 'restore',
    example: 'keep',
    sentence:
      'Which template the Service has after an abort. `restore`: the previous one. `keep`: that of the candidate.',
  },
  keepPrevious: {
    name: 'keep-previous',
    kind: choice('tag', 'warm', 'none'),
    default: 'tag',
    example: 'warm',
    sentence:
      'How to keep the previous Revision after a promotion. `tag`: under its tag, scaled down when idle. `warm`: under its tag, with its minimum number of pods. `none`: without a tag.',
  },
  to: {
    name: 'to',
    kind: objectName,
    unset: 'the Revision with `stable-tag`',
    example: 'hello-00041',
    sentence: 'Only for `rollback`: name of the Revision to return to.',
  },
  evenIfBad: {
    name: 'even-if-bad',
    kind: yesOrNo,
    default: 'false',
    example: 'true',
    sentence: 'Only for `rollback`: return to that Revision even if it proved bad in a rollout.',
  },
  create: {
    name: 'create',
    kind: yesOrNo,
    default: 'true',
    example: 'false',
    sentence: 'Create the Service if it does not exist. `false`: fail instead, so that a typo in its name is noticed.',
  },
  onFirstFailure: {
    name: 'on-first-failure',
    kind: choice('keep', 'delete'),
    default: 'keep',
    example: 'delete',
    sentence: 'What to do with a new Service if its first deployment fails: `keep` or `delete` it.',
  },
  onNewer: {
    name: 'on-newer',
    kind: choice('wait', 'refuse', 'abort', 'supersede'),
    default: 'wait',
    example: 'supersede',
    sentence:
      'What to do if another rollout of this Service is in progress. `wait`: wait for it; fail if it is paused. `refuse`: fail. `abort`: wait; abort it if paused. `supersede`: abort it now and take over.',
  },
  newRevision: {
    name: 'new-revision',
    kind: choice('when-changed', 'always'),
    default: 'when-changed',
    example: 'always',
    sentence:
      'When to create a Revision. `when-changed`: only if the configuration differs. `always`: even if nothing changed, for example because an image tag was overwritten.',
  },
  adoptGitops: {
    name: 'adopt-gitops',
    kind: yesOrNo,
    default: 'false',
    example: 'true',
    sentence: 'Roll out even if Argo CD or Flux manages this Service and might revert the rollout.',
  },
  dryRun: {
    name: 'dry-run',
    kind: yesOrNo,
    default: 'false',
    example: 'true',
    sentence:
      'Print what would change and the plan, and have the API server validate every write, without changing anything.',
  },
  report: {
    name: 'report',
    kind: text,
    unset: 'not written',
    example: 'report.html',
    sentence:
      'File to write a report of the rollout to when it has ended, however it ended: one HTML page with charts, verdicts, events and every write. It loads nothing from elsewhere. An existing file is replaced; links are not followed. Values of variables that were sent are hidden in it, also where a log repeats them; other secrets in a log or a response are not, since the CI masks its own log and no file.',
  },
  showWrites: {
    name: 'show-writes',
    kind: yesOrNo,
    default: 'false',
    example: 'true',
    sentence: 'In a dry run, also print each write as it would be sent. Values of variables are never shown.',
  },
} as const
