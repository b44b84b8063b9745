/** The outputs of a rollout for later steps of a job. */
export type Output = { readonly name: string; readonly sentence: string }

export const outputs: readonly Output[] = [
  {
    name: 'outcome',
    sentence:
      'How it ended: `promoted`, `unchanged`, `split`, `paused`, `aborted`, `rolled-back`, `first-deployment-failed`, `refused`, `stopped` or `uncertain`; for `promote` of a running rollout also `requested`, for `recover` also `recovered` or `left-open`.',
  },
  { name: 'revision', sentence: 'The Revision that was rolled out.' },
  { name: 'previous-revision', sentence: 'The Revision that served traffic before the rollout.' },
  { name: 'url', sentence: 'The URL of the Service.' },
  { name: 'candidate-url', sentence: 'The tag URL of the candidate.' },
  {
    name: 'traffic',
    sentence: 'The final traffic split, by tag, or by Revision name if there is no tag: `latest=100,previous=0`.',
  },
  { name: 'percent', sentence: 'The percentage of traffic on the candidate at the end.' },
  { name: 'reason', sentence: 'The reason for the outcome, in one sentence.' },
  { name: 'report', sentence: 'The file that the report was written to, if `report` is set.' },
]
