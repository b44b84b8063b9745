/** What a rollout hands to the next steps of a job. */
export type Output = { readonly name: string; readonly sentence: string }

export const outputs: readonly Output[] = [
  {
    name: 'outcome',
    sentence:
      'How it ended: promoted, unchanged, split, paused, aborted, rolled-back, first-deployment-failed, refused, stopped or uncertain; of recover also recovered or left-open.',
  },
  { name: 'revision', sentence: 'The Revision that was rolled out.' },
  { name: 'previous-revision', sentence: 'The Revision that served before.' },
  { name: 'url', sentence: 'The URL of the Service.' },
  { name: 'candidate-url', sentence: "The candidate's own URL, by its tag." },
  { name: 'traffic', sentence: 'The traffic at the end, by tag or else by name: latest=100,previous=0.' },
  { name: 'percent', sentence: "The candidate's share of the traffic at the end." },
  { name: 'reason', sentence: 'Why it ended so, in one sentence.' },
]
