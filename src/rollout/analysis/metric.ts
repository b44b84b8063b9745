/**
 * One metric of a rollout, judged: a fold over its polls of one second. Evidence and totals outlive a step; its counts, its acceptance
 * and the open block begin afresh with each. All that is known of it is a value that survives JSON, so that a successor continues where
 * this process stopped. Pure.
 */
import { type Counts, noCounts, type Poll, plus, shareOf, soundOf } from './counts.ts'
import { freshGuard, type Guard, guarded } from './guard.ts'
import { accepting, acceptingAsStable } from './statistics/acceptance.ts'
import { type Clumping, clumped, clumpingOf, freshClumping } from './statistics/clumping.ts'
import {
  advance,
  type EProcess,
  evidenceOf,
  freshProcess,
  lnRatiosOfLimit,
  lnRatiosOfStable,
  type Pair,
  stakeOf,
} from './statistics/e-process.ts'

/** What a metric is held against. Shares are 0 to 1. */
export type MetricPolicy = {
  /** A candidate at or below it is good. */
  readonly limit: number
  /** A candidate at or above it is bad; what lies between may go either way. */
  readonly detect: number
  /** The chance to return a good candidate: this metric's part of that of the rollout. */
  readonly falseAbort: number
  /** The chance to accept a bad one. */
  readonly missedFault: number
  /** How many polls the rollout is planned to last. */
  readonly polls: number
}

/** Evidence and counts; what a step has of its own is begun again with each. */
export type MetricState = {
  readonly againstLimit: EProcess
  readonly againstStable: EProcess
  /** Polls of both sides that wait for their block to be full. */
  readonly block: Pair
  readonly clumping: Clumping
  readonly guard: Guard
  /** Since the start of the rollout. */
  readonly all: Pair
  /** Stable's own counts before the first shift, and the evidence that it is above the limit. */
  readonly before: { readonly counts: Counts; readonly against: EProcess }
  /** There was an outage that both sides shared, and it is over: its errors are in the evidence for good. */
  readonly hadOutage: boolean
  readonly step: StepState
}

export type StepState = {
  readonly counts: Pair
  /** ln of the evidence for the candidate: below the limit, and no worse than stable. */
  readonly accepted: number
  readonly acceptedAsStable: number
  /** Where a part of the reserve is still to be staked on a fault that begins with the step. */
  readonly isStart: { readonly ofPolls: boolean; readonly ofBlocks: boolean }
  readonly outage: 'none' | 'on' | 'over'
  /** Polls in a row in which stable was not above the limit. */
  readonly calm: number
}

/** What of it outlives a step. */
export type KeptMetric = Omit<MetricState, 'block' | 'step'>

export const keptEvidence = ({ block: _, step: __, ...kept }: MetricState): KeptMetric => kept

export const noPair: Pair = { candidate: noCounts, stable: noCounts }

const freshStep = (isStart: boolean): StepState => ({
  counts: noPair,
  accepted: 0,
  acceptedAsStable: 0,
  isStart: { ofPolls: isStart, ofBlocks: isStart },
  outage: 'none',
  calm: 0,
})

export const freshMetric: MetricState = {
  againstLimit: freshProcess,
  againstStable: freshProcess,
  block: noPair,
  clumping: freshClumping,
  guard: freshGuard,
  all: noPair,
  before: { counts: noCounts, against: freshProcess },
  hadOutage: false,
  step: freshStep(true),
}

/** Evidence is never reset; what is accepted is accepted for one step. An open block ends with its step. */
export const stepBegun = (state: KeptMetric): MetricState => ({ ...state, block: noPair, step: freshStep(true) })

/**
 * The same step once more: after an outage that both shared is over, or by a successor that does not know what its predecessor saw since
 * the step began. No reserve is staked on its start twice.
 */
export const stepBegunAgain = (state: KeptMetric): MetricState => ({ ...state, block: noPair, step: freshStep(false) })

/** What stable answered before any user was on the candidate: whether it was above the limit already. */
export function polledBefore(state: MetricState, stable: Counts, policy: MetricPolicy): MetricState {
  const sound = soundOf(stable)
  const counts = plus(state.before.counts, sound)
  if (policy.limit === 0) return { ...state, before: { ...state.before, counts } }
  const { against } = state.before
  const stake = stakeOf(against, false, policy.polls)
  const ratios = lnRatiosOfLimit(sound, policy.limit, clumpingOf(state.clumping))
  return {
    ...state,
    before: { counts, against: advance(against, stake, ratios) },
    clumping: clumped(state.clumping, sound, policy),
  }
}

/** After a poll of a step. */
export function polled(state: MetricState, poll: Poll, policy: MetricPolicy): MetricState {
  const candidate = soundOf(poll.candidate)
  const stable = soundOf(poll.stable ?? noCounts)
  const clumping = clumpingOf(state.clumping)
  const { step } = state
  const next: MetricState = {
    ...state,
    ...(policy.limit === 0 ? {} : { againstLimit: againstLimit(state, candidate, policy) }),
    clumping: policy.limit === 0 ? state.clumping : clumped(state.clumping, stable, policy),
    guard: guarded(state.guard, candidate),
    all: joined(state.all, { candidate, stable }),
    step: {
      ...step,
      counts: joined(step.counts, { candidate, stable }),
      accepted: accepting(step.accepted, candidate, { ...policy, clumping }),
      isStart: { ...step.isStart, ofPolls: false },
      calm: calmAfter(step.calm, stable, policy.limit),
    },
  }
  return withOutage(withBlock(next, { candidate, stable }, { policy, clumping }), policy)
}

/** A poll without an answer of stable says nothing of it. */
function calmAfter(calm: number, { n, bad }: Counts, limit: number): number {
  if (n === 0) return calm
  return bad > limit * n ? 0 : calm + 1
}

const joined = (a: Pair, b: Pair): Pair => ({
  candidate: plus(a.candidate, b.candidate),
  stable: plus(a.stable, b.stable),
})

const againstLimit = ({ againstLimit: process, clumping, step }: MetricState, counts: Counts, policy: MetricPolicy) =>
  advance(
    process,
    stakeOf(process, step.isStart.ofPolls, policy.polls),
    lnRatiosOfLimit(counts, policy.limit, clumpingOf(clumping)),
  )

/** Closed on counts of requests only: a block that errors could close would choose its own evidence. */
const fewestInBlock = 20

type Terms = { readonly policy: MetricPolicy; readonly clumping: number }

function withBlock(state: MetricState, pair: Pair, { policy, clumping }: Terms): MetricState {
  const block = joined(state.block, pair)
  const { candidate, stable } = block
  if (candidate.n === 0 || stable.n === 0 || candidate.n + stable.n < fewestInBlock) return { ...state, block }
  const { againstStable: process, step } = state
  const { missedFault, polls } = policy
  return {
    ...state,
    block: noPair,
    againstStable: advance(process, stakeOf(process, step.isStart.ofBlocks, polls), lnRatiosOfStable(block, clumping)),
    step: {
      ...step,
      isStart: { ...step.isStart, ofBlocks: false },
      acceptedAsStable: acceptingAsStable(step.acceptedAsStable, block, { missedFault, clumping }),
    },
  }
}

/** As many polls in a row without an error too many end an outage. */
const calmPolls = 10

function withOutage(state: MetricState, policy: MetricPolicy): MetricState {
  const { step } = state
  if (step.outage === 'on' && step.calm >= calmPolls)
    return { ...state, hadOutage: true, step: { ...step, outage: 'over' } }
  const isShared = isAboveLimit(state, policy) && isStableAbove(state, policy) && !isWorse(state, policy)
  return step.outage === 'none' && isShared && !isStableBroken(state, policy)
    ? { ...state, step: { ...step, outage: 'on' } }
    : state
}

const isStableAbove = ({ step }: MetricState, { limit }: MetricPolicy): boolean => shareOf(step.counts.stable) > limit

/**
 * The evidence says that the candidate is above its limit; of a limit of 0, one bad answer says so. `pending` requests count as good
 * here: failures may be faster than good answers.
 */
export function isAboveLimit(state: MetricState, { limit, falseAbort }: MetricPolicy, pending = 0): boolean {
  const { againstLimit, clumping, step } = state
  if (limit === 0) return step.counts.candidate.bad > 0
  const ratios = lnRatiosOfLimit({ n: pending, bad: 0 }, limit, clumpingOf(clumping))
  return evidenceOf(advance(againstLimit, 0, ratios)) >= 1 / falseAbort
}

/**
 * Whether there is a comparison; without one the limit alone decides. A step that is young has one still. There is none without any
 * answer of stable, or where stable has stopped answering: the open block is all of the candidate, and by stable's rate so far at least
 * `missed` answers should be in it.
 */
export function isCompared({ all, block, step }: MetricState): boolean {
  const { n } = block.candidate
  if (all.stable.n === 0) return false
  // What both failed at was compared when it happened.
  if (block.stable.n > 0 || n < fewestInBlock || step.outage === 'on') return true
  return n < mostAlone && n * all.stable.n < missed * all.candidate.n
}

/** By chance so many are missing in less than 1 of 100 cases (Poisson). */
const missed = 5
/** So many of the candidate alone, and stable has no traffic to speak of. */
const mostAlone = 100

/** The evidence says that it is worse than stable. */
export const isWorse = (state: MetricState, { falseAbort }: MetricPolicy): boolean =>
  evidenceOf(state.againstStable) >= 1 / falseAbort

/** Stable was above the limit before any user was on the candidate. */
export const isStableBroken = ({ before }: MetricState, { falseAbort }: MetricPolicy): boolean =>
  evidenceOf(before.against) >= 1 / falseAbort
