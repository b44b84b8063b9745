/**
 * A rollout judged once more from what was recorded of it, by its own limits or by others: with the same judge and the same decisions.
 * Pure. By the limits, the holds and the moments of the recording it comes to the same decisions at the same moments.
 */
import { longestHoldMs } from '../analysis/hold-length.ts'
import {
  type Analysis,
  type Case,
  conclude,
  type HeldStep,
  type Judging,
  judgeBefore,
  judgeOn,
  judgingFrom,
  type MetricStates,
} from '../analysis/judge.ts'
import type { AnalysisLimits } from '../analysis/limits.ts'
import type { SourcedMeasurement } from '../analysis/measured.ts'
import { stepBegun, stepBegunAgain } from '../analysis/metric.ts'
import { type Decision, decide, type Progress } from '../decide.ts'
import type { OnInconclusive } from '../model.ts'
import type { Beginning, Judged, Recorded, StepBegun, StepEnded } from './recording.ts'

/** What shall hold in the place of what was recorded. */
export type Policy = {
  readonly limits?: AnalysisLimits
  readonly holdMs?: number
  readonly maxHoldMs?: number
  readonly onInconclusive?: OnInconclusive
}

/** `went-on`, `aborted` and `held-again`: decided after `afterMs` of the step. `open`: not decided by what was recorded of it. */
export type ReplayedStep = Pick<Analysis, 'verdict' | 'why' | 'sources'> & {
  readonly percent: number
  /** When it was in force, as recorded. */
  readonly fromMs: number
  readonly is: 'went-on' | 'aborted' | 'held-again' | 'open'
  readonly afterMs: number
}

/** `not-recorded`: it would have gone on where the recording ends. */
export type Replayed = {
  readonly steps: readonly ReplayedStep[]
  readonly end: 'promoted' | 'aborted' | 'open' | 'not-recorded'
}

type Play = {
  readonly beginning: Beginning
  readonly policy: Policy
  readonly plan: Beginning['plan']
  readonly before: SourcedMeasurement[]
  readonly steps: ReplayedStep[]
  evidence?: MetricStates
  hold?: Hold
  isOver: boolean
}

/** The step that is held. `last`: the newest decision, and when. */
type Hold = {
  readonly begun: StepBegun
  readonly step: HeldStep
  readonly judged: Case
  readonly measurements: SourcedMeasurement[]
  judging: Judging
  /** It went on while the rollout did not: what came after was not measured for it. */
  isPast?: true
  last?: { readonly decision: Decision; readonly analysis: Analysis; readonly afterMs: number }
}

export function replay([beginning, ...lines]: readonly [Beginning, ...Recorded[]], policy: Policy = {}): Replayed {
  const plan = planBy(beginning.plan, policy)
  const play: Play = { beginning, policy, plan, before: [], steps: [], isOver: false }
  for (const line of lines) if (!play.isOver) follow(play, line)
  const last = play.steps.at(-1)
  if (last?.is === 'aborted') return { steps: play.steps, end: 'aborted' }
  if (last?.is !== 'went-on') return { steps: play.steps, end: 'open' }
  const isLast = play.hold?.begun.step === plan.steps.length - 1
  return { steps: play.steps, end: isLast ? 'promoted' : 'not-recorded' }
}

/** What changes of a plan changes its holds, never its steps. */
const planBy = (plan: Beginning['plan'], { holdMs, maxHoldMs, onInconclusive }: Policy): Beginning['plan'] => ({
  ...plan,
  ...(maxHoldMs === undefined ? {} : { maxHoldMs }),
  ...(onInconclusive === undefined ? {} : { onInconclusive }),
  steps: plan.steps.map((step) => (holdMs === undefined || step.holdMs === 0 ? step : { ...step, holdMs })),
})

function follow(play: Play, line: Recorded): void {
  if (line.is === 'measured') measure(play, line)
  if (line.is === 'step') begin(play, line)
  if (line.is === 'judged') judge(play, line)
  if (line.is === 'step-ended') end(play, line)
}

function measure(play: Play, { is: _, isBefore, ...measurement }: Extract<Recorded, { is: 'measured' }>): void {
  if (isBefore) play.before.push(measurement)
  else play.hold?.measurements.push(measurement)
}

function begin(play: Play, begun: StepBegun): void {
  const { beginning, plan, policy } = play
  const plannedMs = plan.steps.reduce((sum, each) => sum + each.holdMs, 0)
  const limits = policy.limits ?? beginning.limits
  const judged: Case = { sources: beginning.sources, limits, plannedMs: isOwn(policy) ? begun.plannedMs : plannedMs }
  const judging = judgingFrom(statesFor(play, begun, judged))
  play.hold = { begun, judged, judging, step: heldBy(play, begun), measurements: [] }
}

/** The limits and the holds are those of the recording. */
const isOwn = ({ limits, holdMs, maxHoldMs }: Policy): boolean =>
  limits === undefined && holdMs === undefined && maxHoldMs === undefined

function heldBy({ plan, policy }: Play, { step, percent, fromMs, holdMs, longestMs }: StepBegun): HeldStep {
  if (policy.holdMs === undefined && policy.maxHoldMs === undefined) return { percent, fromMs, holdMs, longestMs }
  const planned = plan.steps[step]?.holdMs ?? holdMs
  return { percent, fromMs, holdMs: planned, longestMs: longestHoldMs(plan, planned) }
}

/** As in the rollout. What an earlier process knew, it knew by its own limits: by others it is not known. */
function statesFor(play: Play, { isStart }: StepBegun, judged: Case): MetricStates {
  const kept = play.evidence ?? (play.policy.limits === undefined ? play.beginning.evidence : undefined) ?? {}
  const start = isStart ? stepBegun : stepBegunAgain
  const states = Object.fromEntries(Object.entries(kept).map(([key, state]) => [key, start(state)]))
  return play.steps.length === 0 ? judgeBefore(states, play.before, judged) : states
}

/**
 * What came after the decision to go on counts only while the rollout itself was waiting for pods, as it would have been then. The newest
 * decision stands.
 */
function judge(play: Play, { atMs, pending, isScaled, isRequested }: Moment): void {
  const { hold, plan } = play
  if (hold?.last && goesOn(hold.last.decision) && !isScaled) hold.isPast = true
  if (!hold || hold.isPast) return
  const { step, judged, measurements } = hold
  hold.judging = judgeOn(hold.judging, measurements, { step, at: atMs, judged })
  const analysis = conclude(hold.judging, measurements, { step, judged, at: atMs, pending })
  const heldMs = atMs - step.fromMs
  const decision = decide(plan, progressAt(hold, { heldMs, isScaled, isRequested, verdict: analysis.verdict }))
  const afterMs = hold.last && goesOn(hold.last.decision) && goesOn(decision) ? hold.last.afterMs : heldMs
  hold.last = { decision, analysis, afterMs }
  if (decision.do === 'abort') close(play, 'aborted')
}

type Moment = Pick<Judged, 'atMs' | 'pending' | 'isScaled'> & Pick<StepEnded, 'isRequested'>

type At = Pick<Progress, 'heldMs' | 'verdict'> & Pick<Moment, 'isScaled' | 'isRequested'>

/** A step in force of a rollout in which nothing else is amiss. */
const progressAt = ({ begun, step }: Hold, { heldMs, isScaled, isRequested, verdict }: At): Progress => ({
  stage: 'stepping',
  step: begun.step,
  silent: false,
  candidate: 'ready',
  isFollowed: true,
  stableReady: true,
  isStranded: false,
  inForce: true,
  scaled: isScaled,
  warm: true,
  health: 'passed',
  wasHeld: false,
  tagHost: 'known',
  isHeld: true,
  heldMs,
  longestMs: step.longestMs,
  verdict,
  request: isRequested ? 'taken' : 'none',
  waitedMs: 0,
})

const goesOn = ({ do: what }: Decision): boolean => what !== 'wait' && what !== 'abort' && what !== 'hold-again'

/** What was over by then was judged once more. */
function end(play: Play, line: StepEnded): void {
  const { hold } = play
  if (!hold) return
  judge(play, line)
  if (play.isOver) return
  play.evidence = hold.step.holdMs > 0 ? hold.judging.states : play.evidence
  const decision = hold.last?.decision
  if (decision && goesOn(decision)) close(play, 'went-on')
  else if (decision?.do === 'hold-again') close(play, 'held-again')
  else {
    close(play, 'open')
    play.isOver = true
  }
}

function close(play: Play, is: ReplayedStep['is']): void {
  const { last, begun } = play.hold ?? {}
  if (!last || !begun) return
  play.steps.push({ percent: begun.percent, fromMs: begun.fromMs, is, afterMs: last.afterMs, ...last.analysis })
  play.isOver = is === 'aborted'
}
