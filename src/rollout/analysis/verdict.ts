/** From the evidence of all metrics to the verdict of a step. Pure. */
import type { Verdict } from '../model.ts'
import { plus, shareOf } from './counts.ts'
import { meanToAcceptance } from './forecast/time-to-accept.ts'
import { isGuardMet } from './guard.ts'
import type { Kind } from './limits.ts'
import { isAboveLimit, isCompared, isStableBroken, isWorse, type MetricPolicy, type MetricState } from './metric.ts'
import { isAccepted } from './statistics/acceptance.ts'

/**
 * `outage`: stable is above the limit as well, and the candidate is no worse; `outage-over`: it was, and the step must be held again.
 * `not-judged`: only limits that nobody wrote are open, and these hold nothing up.
 */
export type StepVerdict = 'failed' | 'outage' | 'outage-over' | 'passed' | 'not-judged' | 'inconclusive'

/** As it is shown at the end of a step: an outage of both sides says nothing of the candidate. */
export const shownVerdict = (verdict: StepVerdict | 'not-asked'): Verdict =>
  verdict === 'outage' || verdict === 'outage-over' ? 'inconclusive' : verdict

export type Metric = {
  readonly state: MetricState
  readonly policy: MetricPolicy
  /** At least one metric of each kind of limit is waited for. */
  readonly kind: Kind
  /** The candidate's part of the requests at this step, 0 to 1. */
  readonly share: number
  /** Another source sees stable fail as well (`excused`). */
  readonly isExcused?: boolean
  /** All traffic is on the candidate: stable has no users to compare it with. */
  readonly isAll?: boolean
  /** Of a limit that nobody wrote: it can return users, and does not keep a release from going on. */
  readonly isGuard: boolean
  /** Requests that have no answer yet, and those of them that should have one by now. */
  readonly pending?: { readonly all: number; readonly overdue: number }
  /** Its source may have nothing to show, as where no user came; of any other one silence is no consent. */
  readonly mayBeSilent: boolean
}

/** Both counted in polls, so that no rounding of time decides. `longest`: max-hold. */
export type HoldLength = { readonly polls: number; readonly least: number; readonly longest: number }

/** The worst first: a candidate that failed is returned, whatever else is true. */
export function verdictOf(all: readonly Metric[], hold: HoldLength): StepVerdict {
  const metrics = excused(all)
  if (metrics.some(isFailed)) return 'failed'
  if (metrics.some(({ state }) => state.step.outage === 'on')) return 'outage'
  if (metrics.some(({ state }) => state.step.outage === 'over')) return 'outage-over'
  if (hold.polls >= hold.least && mayGoOn(metrics, hold)) return 'not-judged'
  return hold.polls >= hold.least && isPassed(metrics, hold.longest) ? 'passed' : 'inconclusive'
}

/** Guards are waited for while there is anything to wait for; what the user wrote must have passed. */
function mayGoOn(metrics: readonly Metric[], { polls, longest }: HoldLength): boolean {
  const [guards, written] = [metrics.filter(({ isGuard }) => isGuard), metrics.filter(({ isGuard }) => !isGuard)]
  const isSilent = guards.every(({ state, mayBeSilent }) => mayBeSilent && state.step.counts.candidate.n === 0)
  if (!isSilent && (polls < longest || areBlind(guards))) return false
  return written.length === 0 || (guards.length > 0 && isPassed(written, longest))
}

/** Nothing at all was learnt of the candidate, though one of them always has something to show. */
const areBlind = (guards: readonly Metric[]): boolean =>
  guards.some(({ mayBeSilent }) => !mayBeSilent) && guards.every(({ state }) => state.step.counts.candidate.n === 0)

/** Above the limit, worse than stable, and seen at more than one moment. A limit of 0 fails by one bad answer, and needs no guard. */
export function isFailed(metric: Metric): boolean {
  const { state, policy, pending } = metric
  if (policy.limit === 0) return isAboveLimit(state, policy)
  if (metric.isExcused) return false
  const isAgainst = hasComparison(metric) ? isWorse(state, policy) : !hasOldErrors(metric)
  return isAgainst && isAboveLimit(state, policy, pending?.all) && isGuardMet(state.guard)
}

/** Whether there is a stable to compare with. Without one the limit alone decides. */
export const hasComparison = ({ state, isAll = false }: Metric): boolean =>
  isCompared(state) && !(isAll && state.step.counts.stable.n === 0)

/** Errors that stable shared are in the evidence for good: without a comparison it says nothing of the candidate. */
const hasOldErrors = ({ state, policy }: Metric): boolean => state.hadOutage || isStableBroken(state, policy)

/** What has no comparison of its own is not held against the candidate while another source sees stable fail as well. */
export const excused = (metrics: readonly Metric[]): readonly Metric[] =>
  metrics.map((metric) => {
    const seesBoth = (other: Metric) => other.kind === metric.kind && hasComparison(other) && isStableFailing(other)
    return hasComparison(metric) || !metrics.some(seesBoth) ? metric : { ...metric, isExcused: true }
  })

function isStableFailing({ state: { step }, policy }: Metric): boolean {
  const { stable } = step.counts
  return stable.bad >= fewestErrors && shareOf(stable) > policy.limit
}

const fewestErrors = 2

function isPassed(metrics: readonly Metric[], longest: number): boolean {
  // Where stable was broken, what can't be compared can't be judged; as long as something can.
  const isJudged = (each: Metric) => hasComparison(each) || !isStableBroken(each.state, each.policy)
  const judged = metrics.some(isJudged) ? metrics.filter(isJudged) : metrics
  const needed = waitedFor(judged, longest)
  return needed.length > 0 && judged.every((each) => (needed.includes(each) ? isGood(each) : !isBlocking(each)))
}

/**
 * Good as far as can be known: below the limit; or, where stable was above it before, no worse than stable. A metric that is above its
 * limit is not accepted, unless stable was broken or an outage that both shared has left its errors in the evidence.
 */
export function isGood({ state, policy, pending }: Metric): boolean {
  const { accepted, acceptedAsStable } = state.step
  const overdue = pending?.overdue ?? 0
  // Failures may be slower than good answers: what is overdue is taken for one.
  if (overdue > 0 || !isAccepted(accepted, policy))
    return overdue === 0 && isStableBroken(state, policy) && isAccepted(acceptedAsStable, policy)
  return isStableBroken(state, policy) || state.hadOutage || !isAboveLimit(state, policy)
}

/** What is not waited for holds a pass up while it looks bad. */
const isBlocking = ({ state: { step } }: Metric): boolean => step.counts.candidate.bad >= 2 && step.accepted < 0

/** A metric whose mean time to acceptance is more than this part of max-hold would end many healthy releases inconclusive. */
const timely = 0.4

/** The metrics that must be accepted: those that can be in time; of each kind the quickest in any case, since no evidence is no consent. */
export function waitedFor(metrics: readonly Metric[], longest: number): readonly Metric[] {
  const timed = metrics.map((metric) => ({ metric, polls: pollsToAcceptance(metric) }))
  return timed
    .filter(({ metric: { kind, state, mayBeSilent }, polls }) => {
      if (state.all.candidate.n === 0 && !mayBeSilent) return true
      const ofKind = timed.filter((each) => each.metric.kind === kind).map((each) => each.polls)
      return polls <= timely * longest || polls === Math.min(...ofKind)
    })
    .map(({ metric }) => metric)
}

/** At stable's share of bad answers and the rate of requests so far; without end where a healthy stable would not be accepted. */
function pollsToAcceptance({ state: { all, guard, before }, policy, share }: Metric): number {
  const requests = all.candidate.n + all.stable.n
  if (requests === 0) return Number.POSITIVE_INFINITY
  const usual = shareOf(plus(all.stable, before.counts))
  return meanToAcceptance(policy, usual) / ((requests / guard.polls) * share)
}
