/** What a verdict says to people: plain words first, the numbers after. Pure. */
import { type Counts, shareOf } from './counts.ts'
import type { Kind } from './limits.ts'
import type { Measured } from './measured.ts'
import { isStableBroken } from './metric.ts'
import { isAccepted } from './statistics/acceptance.ts'
import { boundsOf } from './statistics/bounds.ts'
import { clumpingOf, isKnown } from './statistics/clumping.ts'
import { isFailed, isGood, type Metric } from './verdict.ts'

/** What one metric of a source has shown. */
export type Shown = {
  readonly metric: Metric
  readonly kind: Kind
  readonly measured: Measured
  readonly maxLatencyMs?: number
}

/** `Above the limit of 1 %: 31 of 120 probes failed (26 %: 31 x 503; surely above 18 %); stable 0 of 118 (0 %).` */
export function sentenceOf(shown: Shown): string {
  const { metric } = shown
  const { candidate, stable } = metric.state.step.counts
  const compared =
    stable.n > 0 ? `; stable ${ofText(stable)} (${percentText(shareOf(stable))})` : '; without comparison'
  if (isGood(metric) && shareOf(candidate) > metric.policy.limit)
    return isStableBroken(metric.state, metric.policy) ? noWorse(shown, compared) : aboveButGood(shown, compared)
  return `${headOf(shown)}: ${ofText(candidate)} ${whatOf(shown)} (${detailsOf(shown)})${compared}${pendingText(metric)}.${clumpText(metric)}`
}

function headOf(shown: Shown): string {
  const { metric } = shown
  if (isFailed(metric)) return `Above ${limitText(shown)}`
  if (metric.isExcused || metric.state.step.outage === 'on')
    return 'Stable fails as well, so this is not held against the candidate'
  if (metric.state.step.outage === 'over') return 'Stable failed as well, so the step is held again'
  if (isGood(metric)) return `Within ${limitText(shown)}`
  return `Too little to judge by ${limitText(shown)}`
}

/** Where stable was above the limit before the first shift. */
const noWorse = (shown: Shown, compared: string): string => {
  const { candidate } = shown.metric.state.step.counts
  return `${ofText(candidate)} ${whatOf(shown)} (${percentText(shareOf(candidate))})${compared}: no worse than stable, which was above ${limitText(shown)} before.`
}

const aboveButGood = (shown: Shown, compared: string): string => {
  const { candidate } = shown.metric.state.step.counts
  const { limit, detect } = shown.metric.policy
  const above = shown.kind === 'errors' ? limitText(shown) : `the ${percentText(limit)} that may`
  return `${ofText(candidate)} ${whatOf(shown)} (${percentText(shareOf(candidate))})${compared}: above ${above}, but not surely; ${percentText(detect)} would have returned traffic.`
}

/** `26 %: 31 x 503; surely above 18 %`, and of latency `26 %, and at most 5 % may; surely above 18 %`. */
function detailsOf({ metric, kind, measured: { causes } }: Shown): string {
  const share = percentText(shareOf(metric.state.step.counts.candidate))
  const why = kind === 'latency' ? `, and at most ${percentText(metric.policy.limit)} may` : causes ? `: ${causes}` : ''
  return `${share}${why}; ${boundText(metric)}`
}

/**
 * What was accepted is below `detect`: the interval is stricter than the test that decides, and its bound alone would read as if a step had
 * passed that may be above it.
 */
function boundText(metric: Metric): string {
  const { step } = metric.state
  const { from, to } = boundsOf(step.counts.candidate)
  if (isFailed(metric)) return `surely above ${percentText(from)}`
  const isBelow = isGood(metric) && isAccepted(step.accepted, metric.policy)
  return isBelow ? `surely below ${percentText(Math.min(to, metric.policy.detect))}` : `may be up to ${percentText(to)}`
}

const pendingText = ({ pending }: Metric): string => {
  if (!pending || pending.overdue === 0) return ''
  return `; ${pending.overdue} more ${pending.overdue === 1 ? 'is' : 'are'} overdue`
}

const whatOf = ({ kind, measured: { source }, maxLatencyMs }: Shown): string =>
  kind === 'errors' ? `${source} failed` : `${source} took over ${maxLatencyMs} ms`

/** That of latency is in ms; the share that may be slower stands with the share that was. */
const limitText = ({ kind, metric: { policy } }: Shown): string =>
  kind === 'errors' ? `the limit of ${percentText(policy.limit)}` : 'the latency limit'

/** Beyond this, one cause makes several errors, and each counts for less. */
const clumped = 1.5

const unknownClumps = ' Stable had too few errors to tell whether errors come in clumps.'

/** Unknown clumps matter where the errors of the candidate decide: each of them is then taken for one of its own. */
function clumpText(metric: Metric): string {
  const { clumping } = metric.state
  if (!isKnown(clumping)) return clumping.requests > 0 && isFailed(metric) ? unknownClumps : ''
  const size = clumpingOf(clumping)
  return size > clumped ? ` Errors of stable come in clumps of about ${Math.round(size)}.` : ''
}

const ofText = ({ bad, n }: Counts): string => `${numberText(bad)} of ${numberText(n)}`

const numberText = (count: number): string => count.toLocaleString('en-US')

const percentText = (share: number): string => `${Number((100 * share).toPrecision(2))} %`
