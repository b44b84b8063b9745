/**
 * The only policy: what comes next, from the plan and what is known now. Total; the same answer for the same facts,
 * whether this process began the rollout or found it.
 *
 * Precedence: a change by another client, then silence, then a reason to abort, then the order of the stages.
 */
import { pollMs } from './analysis/counts.ts'
import type { StepVerdict } from './analysis/verdict.ts'
import type { AbortReason, Foreign, Plan, Stage, Step } from './model.ts'

export type Progress = {
  readonly stage: Stage
  /** Index of the step in force; -1 before the first. */
  readonly step: number
  readonly foreign?: Foreign
  /** Cancelled, timed out, or requested. */
  readonly abortBecause?: AbortReason
  /** The API server has been silent for longer than anything is worth waiting for. */
  readonly silent: boolean
  /**
   * `without-room`: it cannot start, and that is not its own fault. `never`: another template took the place of ours before Knative made a
   * Revision of it.
   */
  readonly candidate: 'starting' | 'ready' | 'failed' | 'without-room' | 'never'
  /** The start of the candidate is watched, or there is none yet. */
  readonly isFollowed: boolean
  /** Every Revision of stable is ready: one that is not freezes the whole Route. */
  readonly stableReady: boolean
  /** Traffic is on a Revision that no longer exists, and another one could serve it. */
  readonly isStranded: boolean
  /** The Route has taken the list that was last written. */
  readonly inForce: boolean
  /** min-scale values are written for the next step. */
  readonly scaled: boolean
  /** Stable and candidate have the pods the next step needs. */
  readonly warm: boolean
  readonly health: 'not-run' | 'running' | 'passed' | 'failed' | 'unreachable' | 'not-proven'
  /** Whether the host of the candidate's tag leads nowhere, before the candidate gets it. `known`: one way or the other. */
  readonly tagHost: 'not-asked' | 'asked' | 'known'
  /** The step in force is being held. */
  readonly isHeld: boolean
  /** It was held before, by this process: the Route has taken it once. */
  readonly wasHeld: boolean
  readonly heldMs: number
  /** How long the hold goes on at most while there is no verdict. */
  readonly longestMs: number
  /** Of the step in force. */
  readonly verdict: StepVerdict | 'not-asked'
  /** To end the hold of the step in force and go on. `made`: nobody has been told yet that it was heard. */
  readonly request: 'none' | 'made' | 'taken'
  /** ms in the wait that is on now: for readiness, for the Route, for pods. */
  readonly waitedMs: number
}

export type Decision =
  | { readonly do: 'deploy' }
  /** Find out whether the host of the candidate's tag, taken off by the deploy, leads nowhere now. */
  | { readonly do: 'watch-tag-host' }
  | { readonly do: 'tag-candidate' }
  | { readonly do: 'scale'; readonly step: number }
  | { readonly do: 'check-health' }
  | { readonly do: 'shift'; readonly step: number }
  /** Watch how the candidate starts. */
  | { readonly do: 'follow' }
  /** The Route has taken the step: its evidence counts from now. */
  | { readonly do: 'begin-hold' }
  | { readonly do: 'hold-again' }
  /** Someone asked to promote: tell them that it was heard, and keep who it was. */
  | { readonly do: 'take-request' }
  | { readonly do: 'pause' }
  /** All evidence is in: write that down first, so that a successor finishes instead of returning. */
  | { readonly do: 'promote' }
  | { readonly do: 'finish-promotion' }
  | { readonly do: 'keep-split' }
  | { readonly do: 'abort'; readonly because: AbortReason }
  | { readonly do: 'clean-up' }
  | { readonly do: 'stop'; readonly because: Foreign }
  /** Where traffic is cannot be found out, or cannot be changed, in any time worth waiting for. */
  | { readonly do: 'give-up'; readonly because: 'api-silent' | 'route-stuck' }
  | { readonly do: 'wait'; readonly atMostMs: number }

export function decide(plan: Plan, now: Progress): Decision {
  if (now.foreign) return { do: 'stop', because: now.foreign }
  if (now.silent) return { do: 'give-up', because: 'api-silent' }
  switch (now.stage) {
    case 'aborting':
      return aborting(plan, now)
    case 'promoting':
      return { do: 'finish-promotion' }
    case 'claimed':
      return abortIfDue(now) ?? followed(now) ?? { do: 'deploy' }
    case 'deployed':
      return abortIfDue(now) ?? followed(now) ?? started(plan, now)
    case 'presented':
      return abortIfDue(now) ?? followed(now) ?? presented(plan, now)
    case 'stepping':
      return abortIfDue(now) ?? followed(now) ?? stepping(plan, now)
    // Neither has a driver; a process that finds itself in one of them leaves it as it is.
    case 'paused':
      return abortIfDue(now) ?? { do: 'pause' }
    case 'stopped':
      return { do: 'stop', because: 'traffic' }
  }
}

const aborting = (plan: Plan, now: Progress): Decision => {
  if (now.isStranded) return { do: 'abort', because: now.abortBecause ?? 'stable-gone' }
  if (now.inForce) return { do: 'clean-up' }
  return waiting(now, plan.limits.routeMs, { do: 'give-up', because: 'route-stuck' })
}

const abortIfDue = (now: Progress): Decision | undefined => {
  if (now.abortBecause) return { do: 'abort', because: now.abortBecause }
  if (now.isStranded) return { do: 'abort', because: 'stable-gone' }
  if (now.candidate === 'without-room') return { do: 'abort', because: 'candidate-without-room' }
  return now.candidate === 'failed' ? { do: 'abort', because: 'candidate-failed' } : undefined
}

const followed = (now: Progress): Decision | undefined => (now.isFollowed ? undefined : { do: 'follow' })

/** The candidate gets its tag once it is known where the tag's host leads: an old Revision may still answer there. */
function started(plan: Plan, now: Progress): Decision {
  if (now.tagHost === 'not-asked') return { do: 'watch-tag-host' }
  if (now.candidate === 'ready')
    return now.tagHost === 'known' ? { do: 'tag-candidate' } : { do: 'wait', atMostMs: plan.limits.totalMs }
  if (now.candidate === 'never') return { do: 'abort', because: 'candidate-not-made' }
  return waiting(now, plan.limits.readyMs, { do: 'abort', because: 'candidate-not-ready' })
}

/** At 0 %: reachable, steady, warm for the first step, healthy. No user has been exposed. */
function presented(plan: Plan, now: Progress): Decision {
  if (!now.inForce) return routeWait(plan, now)
  if (now.health === 'failed') return { do: 'abort', because: 'health-failed' }
  if (now.health === 'unreachable') return { do: 'abort', because: 'health-unreachable' }
  if (now.health === 'not-proven') return { do: 'abort', because: 'health-not-proven' }
  return enter(plan, now, 0, now.health)
}

/**
 * A request to promote ends a hold, whatever is still open; it overrules neither a failed verdict nor an outage. A Route that ceases to be
 * ready in the hold moves nobody: mostly an idle Revision of its list lost its pod, and the next write leaves that one out.
 */
function stepping(plan: Plan, now: Progress): Decision {
  if (now.verdict === 'failed') return { do: 'abort', because: 'analysis-failed' }
  if (now.request === 'made') return { do: 'take-request' }
  if (!now.isHeld) return now.inForce || now.wasHeld ? { do: 'begin-hold' } : routeWait(plan, now)
  if (now.request === 'taken' && now.verdict !== 'outage') return enter(plan, now, now.step + 1, 'passed')
  if (now.verdict === 'outage-over') return { do: 'hold-again' }
  return holding(plan, now)
}

function holding(plan: Plan, now: Progress): Decision {
  const { holdMs, percent } = stepAt(plan, now.step)
  if (now.heldMs < holdMs) return untilNextPoll(now, holdMs)
  const isOpen = now.verdict === 'inconclusive' || now.verdict === 'outage'
  // With its pods asked for, the next step was near: evidence that opened again while they come is waited for as long as they are.
  const longestMs = now.longestMs + (now.scaled ? plan.limits.readyMs : 0)
  if (isOpen && now.heldMs < longestMs) return untilNextPoll(now, longestMs)
  return (isOpen ? withoutVerdict(plan, now) : undefined) ?? passed(plan, now, percent)
}

const untilNextPoll = ({ heldMs }: Progress, endMs: number): Decision => ({
  do: 'wait',
  atMostMs: Math.min(endMs - heldMs, pollMs - (heldMs % pollMs)),
})

/** Undefined: the rollout goes on all the same. In an outage it never does, since the candidate may be what causes it. */
function withoutVerdict({ onInconclusive }: Plan, { verdict }: Progress): Decision | undefined {
  if (verdict === 'outage' || onInconclusive === 'abort') return { do: 'abort', because: 'analysis-inconclusive' }
  return onInconclusive === 'hold' ? { do: 'hold-again' } : undefined
}

const passed = (plan: Plan, now: Progress, percent: number): Decision =>
  plan.pauseAt === percent ? { do: 'pause' } : enter(plan, now, now.step + 1, 'passed')

/** Into step `next`: first what must be ready for it, then its health where that is still open, then its users. Past the last step: the ending. */
function enter(plan: Plan, now: Progress, next: number, health: Progress['health']): Decision {
  const isPast = next >= plan.steps.length
  const first = unready(plan, now, isPast) ?? (isPast ? undefined : podsFirst(plan, now, next))
  if (first) return first
  if (health === 'not-run') return { do: 'check-health' }
  if (health === 'running') return { do: 'wait', atMostMs: plan.limits.totalMs }
  if (!isPast) return { do: 'shift', step: next }
  return plan.ending === 'promote' ? { do: 'promote' } : { do: 'keep-split' }
}

/** Once the candidate is promoted stable has no users, and is left out of the list where it is not ready. */
function unready(plan: Plan, now: Progress, isPast: boolean): Decision | undefined {
  const { readyMs } = plan.limits
  if (now.candidate === 'starting') return waiting(now, readyMs, { do: 'abort', because: 'candidate-not-ready' })
  if (isPast && plan.ending === 'promote') return undefined
  if (isPast && !now.inForce) return routeWait(plan, now)
  return now.stableReady ? undefined : waiting(now, readyMs, { do: 'abort', because: 'stable-not-ready' })
}

function podsFirst(plan: Plan, now: Progress, next: number): Decision | undefined {
  if (!now.scaled) return { do: 'scale', step: next }
  return now.warm ? undefined : waiting(now, plan.limits.readyMs, { do: 'abort', because: 'candidate-not-warm' })
}

const routeWait = (plan: Plan, now: Progress): Decision =>
  waiting(now, plan.limits.routeMs, { do: 'abort', because: 'route-stuck' })

const waiting = (now: Progress, limitMs: number, otherwise: Decision): Decision =>
  now.waitedMs < limitMs ? { do: 'wait', atMostMs: limitMs - now.waitedMs } : otherwise

function stepAt(plan: Plan, index: number): Step {
  return plan.steps[index] ?? { percent: 0, holdMs: 0 }
}
