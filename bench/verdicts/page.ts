/** docs/verdicts.md: how the judge decides, and the table of what it and others do. */
import type { Row } from './bench.ts'
import type { End } from './rollout.ts'

export const page = (rows: readonly Row[], rollouts: number): string => `# Verdicts

How a rollout decides that a candidate is bad, good, or not yet known. The reasons are in [ADR 21](adr/0021-verdicts-by-evidence.md).

- **Failed:** the candidate is above \`max-error-rate\`, *and* worse than stable over the same seconds, beyond reasonable doubt, with bad
  responses at more than one moment. A candidate at or below the limit is aborted by mistake in at most 5 of 100 rollouts (\`false-abort\`),
  however often and however long it is looked at.
- **Passed:** the hold is over, and the candidate is below \`detect\` beyond reasonable doubt. One at \`detect\` or above for a whole step
  passes in at most 10 of 100 (\`missed-fault\`). In between, either may happen.
- **Inconclusive:** neither yet. The step is held on, up to \`max-hold\`; then \`on-inconclusive\` decides. Without a limit of yours, the
  rollout goes on, and the Revision counts as not judged.
- **Stable fails as well:** the step is held, and held again once that is over. If it is not over within \`max-hold\`, the rollout is
  aborted: the candidate may be what breaks both.

\`max-error-rate: 0%\` fails on one bad response. Twenty responses within three seconds of which half are bad count as more than one moment.
Where stable is not measured, the limit alone decides.

A low limit takes time: with perfect answers to four probes a second, 1 % needs 14 s, 0.5 % 28 s, 0.2 % 72 s and 0.1 % 144 s. A limit of 0.1 % judged by
probes alone needs \`max-hold: 5m\`, or every release ends inconclusive.

Below, ${rollouts.toLocaleString('en-US')} rollouts of each kind on paper: 10 % of the traffic for 60 s, then 50 % for 60 s; a step without a verdict goes on for at
most 240 s. The limit is 1 %, \`detect\` 5 %; stable fails at 0.2 % unless a row says otherwise. Other judges are re-made from their
documentation. Seconds and bad responses are those of rollouts that were aborted: the median, and for seconds the 90th percentile. Written by
\`npm run bench:verdicts\`.

| Requests, failures of the candidate | Judge | Aborted | Promoted | Seconds (90 %) | Bad responses to users |
|---|---|---|---|---|---|
${rows.map(rowText).join('\n')}

**Where others win.** A loop that aborts at the first share above the limit, as the judge before or Flagger with one failure, finds 2 %, 5 % and
a late fault sooner and with fewer bad responses; the same loop aborts most releases that are exactly as good as their limit. Flagger with
five failures finds nearly every release of 2 %, and at 10 requests a second every one of 5 %, where this judge leaves some inconclusive; it
takes five minutes and many bad responses for that.

What this does not show: responses that come late are counted late, so that a fault is found about 2 s later than here; and with two metrics
each has half of \`false-abort\`, which costs a few more responses.
`

function rowText({ cell, judge, ends }: Row): string {
  const aborted = ends.filter(({ is }) => is === 'aborted')
  const promoted = ends.filter(({ is }) => is === 'promoted').length
  const seconds = sorted(aborted, ({ seconds }) => seconds)
  const bad = sorted(aborted, (end) => end.bad)
  const isFew = aborted.length < ends.length / 20
  const cells = [
    cell,
    judge,
    percent(aborted.length / ends.length),
    percent(promoted / ends.length),
    isFew ? '-' : `${at(seconds, 0.5)} (${at(seconds, 0.9)})`,
    isFew ? '-' : String(at(bad, 0.5)),
  ]
  return `| ${cells.join(' | ')} |`
}

const sorted = (ends: readonly End[], by: (end: End) => number): readonly number[] => ends.map(by).sort((a, b) => a - b)

const at = (values: readonly number[], share: number): number =>
  values[Math.max(0, Math.ceil(values.length * share) - 1)] ?? 0

const percent = (share: number): string => `${Number((100 * share).toFixed(share < 0.1 ? 2 : 1))} %`
