/** docs/verdicts.md: how the judge decides, and the table of what it and others do. */
import { chartBlock } from '../../src/report/summary/chart-block.ts'
import type { Row } from './bench.ts'
import type { End } from './rollout.ts'

export const page = (rows: readonly Row[], rollouts: number): string => `# Verdicts

How a rollout decides that a candidate is bad, good, or not yet known. The reasons are in [ADR 21](adr/0021-verdicts-by-evidence.md).

In short: a release as good as stable goes on, one that fails five times as often as the limit allows returns within seconds or, where there are few
requests, minutes, and in between either may happen. How soon, and at what cost, [figures](#figures) show beside those of other tools.

## How a step is judged

- **Failed:** the candidate is above \`max-error-rate\`, *and* worse than stable over the same seconds, beyond reasonable doubt, with bad
  responses at more than one moment. A candidate at or below the limit is aborted by mistake in at most 5 of 100 rollouts (\`false-abort\`),
  however often and however long it is looked at.
- **Passed:** the hold is over, and the candidate is below \`detect\` beyond reasonable doubt. One at \`detect\` or above for a whole step
  passes in at most 10 of 100 (\`missed-fault\`). In between, either may happen.
- **Inconclusive:** neither yet. The step is held on, up to \`max-hold\`; then \`on-inconclusive\` decides. Without a limit of yours, the
  rollout goes on, and the Revision counts as not judged; but not where no source had a single answer of the candidate.
- **Stable fails as well:** the step is held, and held again once that is over. If it is not over within \`max-hold\`, the rollout is
  aborted: the candidate may be what breaks both.

\`max-error-rate: 0%\` fails on one bad response. Twenty responses within three seconds of which half are bad count as more than one moment.
Where stable is not measured, the limit alone decides.

Each verdict is a sentence such as "Within the limit of 1 %: 0 of 120 probes failed (0 %; surely below 5 %)". Of a step that passed, it says what the
candidate was accepted to be below: \`detect\`, or less if the responses show more. Otherwise "surely above" and "may be up to" are the ends of an
interval that is right at whatever moment it is read (90 %, each end 95 %). It is stricter than the test that decides, so it may still
reach above \`detect\` when a step passes: after 120 good responses it ends at 5.7 %.

## How long it takes

A low limit takes time: with perfect answers to four probes a second, 1 % needs 14 s, 0.5 % 28 s, 0.2 % 72 s and 0.1 % 144 s. With probes alone, a limit
of 0.1 % needs \`max-hold: 5m\`. A plan that cannot reach a verdict on a limit of yours within \`max-hold\` and \`timeout\` is refused before
anything is changed, together with one that can; the default limit is never a reason to refuse.

The first lines of each run say what its plan can find out, before anything is changed: whether the hold is enough, how soon a fault of
\`detect\` is found, and how many bad responses users get until then, at the rate of requests that stable had a moment before. A dry run shows
it step by step. If users' requests are not counted, it says that of probes alone; how many requests users send is then known from what their pods
tell the autoscaler, where the job may read it.

The plan can be left to those figures. \`hold: auto\` holds each step one and a half times as long as a release without failures needs.
\`max-bad-answers: 20\` builds the steps: the first has the highest percentage at which, of the releases that fail at \`detect\` or more from
their first user on, nine in ten of those that are found give users at most 20 bad responses, for every fault from \`detect\` to an outage;
each later step has five times the traffic. At 20 requests a second and a limit of 1 % that is 16, 80, 100.
With holds of your own, \`detect: auto\` looks for the slightest fault that they have time for.

\`measurements\` saves what a rollout measured, and \`kn-rollout replay FILE --max-error-rate 2%\` tells what that limit would have decided,
and when: by the same judge, step by step. With the limits of the rollout it comes to the verdicts of the rollout, at the same second.

## Figures

${rollouts.toLocaleString('en-US')} rollouts of each kind on paper: 10 % of the traffic for 60 s, then 50 % for 60 s; a step without a verdict goes on for at
most 240 s. The limit is 1 %, \`detect\` 5 %; stable fails at 0.2 % unless a row says otherwise. "Its judge before" is the judge that kn-rollout
had at first, which compared an estimate with the limit; the judges of other tools are re-made from their documentation. Written by
\`npm run bench:verdicts\`.

Two things are asked of a judge at once: to let go on what is as good as its limit, and to find soon what is not.

${chart(rows, { of: '50/s, 1 % on both', title: 'Releases at the limit that are aborted', unit: 'of 100', value: (ends) => 100 * shareAborted(ends), most: 100 })}

${chart(rows, { of: '50/s, 5 %', title: 'Until a fault of 5 % is found (median)', unit: 'seconds', value: (ends) => at(secondsOf(ends), 0.5), most: 300 })}

**What they show.** A release that is exactly as good as its limit is rarely aborted, and an outage that stable shares is waited out;
judges that react as quickly abort both. A release at \`detect\` or worse is aborted, after few bad responses to users; with few requests some end
without a verdict instead, which aborts them, too. At twice the limit, about one in five is
promoted.

**Where others win.** A loop that aborts at the first share above the limit, as the first judge of kn-rollout or Flagger with one failure, finds 2 %,
5 % and a late fault sooner and with fewer bad responses; the same loop aborts most releases that are exactly as good as their limit. Flagger with
five failures finds nearly every release of 2 %, and at 10 requests a second every one of 5 %, where this judge leaves some inconclusive; it
takes five minutes and many bad responses for that.

What this does not show: responses that come late are counted late, so that a fault is found about 2 s later than here; and with two metrics
each has half of \`false-abort\`, which costs a few more responses.

Seconds and bad responses are those of rollouts that were aborted: the median, and for seconds the 90th percentile.

| Requests, failures of the candidate | Judge | Aborted | Promoted | Seconds (90 %) | Bad responses to users |
|---|---|---|---|---|---|
${rows.map(rowText).join('\n')}
`

type Bars = {
  readonly of: string
  readonly title: string
  readonly unit: string
  readonly value: (ends: readonly End[]) => number
  readonly most: number
}

/** A bar for each judge, in the order of the table. Their names are too long for an axis. */
function chart(rows: readonly Row[], { of, title, unit, value, most }: Bars): string {
  const shown = rows.filter(({ cell }) => cell === of)
  return chartBlock({
    colours: ['#2563eb'],
    lines: [
      `title "${title}"`,
      `x-axis [${shown.map(({ judge }) => `"${shortNames[judge] ?? judge}"`).join(', ')}]`,
      `y-axis "${unit}" 0 --> ${most}`,
      `bar [${shown.map(({ ends }) => Number(value(ends).toFixed(1))).join(', ')}]`,
    ],
  })
}

const shortNames: Readonly<Record<string, string>> = {
  'its judge before': 'before',
  'Flagger, 1 min, 5 failures': 'Flagger 5',
  'Flagger, 10 s, 1 failure': 'Flagger 1',
  'Argo, 5 measurements, limit 0': 'Argo',
  'like Kayenta': 'Kayenta',
}

const abortedOf = (ends: readonly End[]): readonly End[] => ends.filter(({ is }) => is === 'aborted')
const shareAborted = (ends: readonly End[]): number => abortedOf(ends).length / ends.length
const secondsOf = (ends: readonly End[]): readonly number[] => sorted(abortedOf(ends), ({ seconds }) => seconds)

function rowText({ cell, judge, ends }: Row): string {
  const aborted = abortedOf(ends)
  const promoted = ends.filter(({ is }) => is === 'promoted').length
  const seconds = secondsOf(ends)
  const bad = sorted(aborted, (end) => end.bad)
  const isFew = aborted.length < ends.length / 20
  const cells = [
    cell,
    judge,
    percent(shareAborted(ends)),
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
