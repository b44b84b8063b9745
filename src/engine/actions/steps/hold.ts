/** Holding a step: from the moment the Route has taken it, its evidence is gathered until the hold ends. */
import { courseOf } from '../../../rollout/analysis/course.ts'
import { longestInTime } from '../../../rollout/analysis/hold-length.ts'
import { judgeBefore, type MetricStates, type Pending } from '../../../rollout/analysis/judge.ts'
import { keptEvidence, stepBegun, stepBegunAgain } from '../../../rollout/analysis/metric.ts'
import { shownVerdict } from '../../../rollout/analysis/verdict.ts'
import { endedSteps } from '../../../rollout/ended-steps.ts'
import type { EndedStep, Journal, Measurement, SourceName, SourceResult, Verdict } from '../../../rollout/model.ts'
import type { World } from '../../context/context.ts'
import type { Hold, Memory } from '../../context/memory.ts'
import { recordMeasured, recordStep, recordStepEnded } from '../../context/record.ts'
import { caseOf, judgedOf } from '../../observe/judged.ts'
import { meansOf, targetOf } from '../../observe/reachability.ts'
import type { FailedMeasurement, StepResult } from '../../ports/events.ts'
import type { EvidenceSource, EvidenceTarget, Tally } from '../../ports/ports.ts'
import { journalIn } from '../../ports/read-snapshot.ts'
import type { Action } from '../action-context.ts'

/**
 * Counts from now: what was measured before belongs to no hold. A step that the plan does not have, in a damaged journal, is held for
 * no time: left without a hold, it would be decided on again at once, for ever.
 */
export const beginHold: Action<{ do: 'begin-hold' }> = async (_, { world, memory, snapshot }) => {
  const journal = journalIn(snapshot)
  if (!journal) return
  const { plan, step } = journal
  const { percent, holdMs } = plan.steps[step] ?? { percent: 0, holdMs: 0 }
  const atMs = world.clock.now()
  const plannedMs = plan.steps.reduce((sum, each) => sum + each.holdMs, 0)
  const longestMs = longestInTime({ plan, step }, leftMs(world, memory, journal))
  const states = statesFor(world, memory, { journal, plannedMs })
  const { pending } = memory
  const hold: Hold = { step, percent, holdMs, longestMs, plannedMs, fromMs: atMs, states, measurements: [], pending }
  recordStep(world, hold, { candidate: journal.candidate ?? '', isStart: isStart(memory, journal) })
  memory.hold = hold
  memory.earlier ??= journal.ended ?? []
  const target = targetOf(snapshot, journal)
  if (target) measure(world, memory, target)
  const afterMs = atMs - (memory.exposure.at(-1)?.fromMs ?? atMs)
  world.reporter.report({ is: 'in-force', percent, afterMs, atMs, untilMs: journal.deadlineMs })
}

/** What is left of the time of the rollout. */
export const leftMs = ({ clock }: World, { startedMs }: Memory, { plan }: Journal): number =>
  startedMs + plan.limits.totalMs - clock.now()

type Beginning = { readonly journal: Journal; readonly plannedMs: number }

/**
 * What is known when a step begins, of this process or of the one before. Where it did not move the users itself, its predecessor may have
 * staked on the start of the step already, and a step that is held again was begun before.
 */
function statesFor(world: World, memory: Memory, { journal, plannedMs }: Beginning): MetricStates {
  const begin = isStart(memory, journal) ? stepBegun : stepBegunAgain
  const kept = Object.entries(memory.evidence ?? journal.evidence ?? {})
  const states = Object.fromEntries(kept.map(([key, state]) => [key, begin(state)]))
  return memory.lastHeld === undefined
    ? judgeBefore(states, memory.before.measurements, caseOf(world, { plannedMs }))
    : states
}

const isStart = ({ exposure, lastHeld }: Memory, { step }: Journal): boolean => exposure.length > 0 && lastHeld !== step

/** The journal with what is known now, for the write that ends a step: a successor judges and counts on from there. */
export const withEvidence = (journal: Journal, memory: Memory): Journal => {
  const { evidence, answers } = memory
  const ended = endedIn(journal, memory)
  return {
    ...journal,
    ...(ended.length > 0 && { ended }),
    ...(evidence && {
      evidence: Object.fromEntries(Object.entries(evidence).map(([key, state]) => [key, keptEvidence(state)])),
    }),
    ...(answers && {
      answers: { n: answers.count, ...(answers.bad === undefined ? {} : { bad: answers.bad }) },
    }),
  }
}

/** How the steps of the rollout ended so far, those of earlier processes too. */
export const endedIn = (journal: Journal, { earlier, steps }: Memory): readonly EndedStep[] =>
  endedSteps(earlier ?? journal.ended ?? [], steps)

/** Closes the hold that is on, if any: its result is kept for the summary. */
export function endHold(world: World, memory: Memory): void {
  const { hold } = memory
  if (!hold) return
  // First: a fault in the analysis must not meet the same hold again.
  delete memory.hold
  memory.lastHeld = hold.step
  const judged = judgedOf(world, hold, memory.seen?.judged)
  const { judging, analysis } = judged
  if (hold.holdMs > 0) memory.evidence = judging.states
  const { percent, failed } = hold
  const heldMs = world.clock.now() - hold.fromMs
  const sources = analysis.sources.map((each) => ({ ...each, ...courseIn(hold, each.source, heldMs) }))
  const verdict = shownVerdict(analysis.verdict)
  const result: StepResult = {
    percent,
    heldMs,
    ...analysis,
    sources,
    verdict,
    ...(failed && { failed }),
    ...requestIn(memory, hold, verdict),
  }
  memory.steps.push(result)
  recordStepEnded(world, memory, { judged, verdict: result.verdict, isRequested: result.request !== undefined })
  reportUnattributed(world, hold)
  if (hold.holdMs > 0) world.reporter.report({ is: 'step-ended', result })
}

/** A failed verdict is overruled by nobody. */
function requestIn({ seen }: Memory, { step }: Hold, verdict: Verdict): Pick<StepResult, 'request'> {
  const request = seen?.journal?.request
  return request?.step === step && verdict !== 'failed' ? { request: request.by } : {}
}

const courseIn = ({ measurements, fromMs }: Hold, source: string, heldMs: number): Pick<SourceResult, 'course'> => {
  const course = courseOf(source, measurements, { fromMs, toMs: fromMs + heldMs })
  return course.length > 0 ? { course } : {}
}

/**
 * Starts every source of evidence, once, from now to the end: gives the holds their evidence, and keeps the candidate from falling
 * asleep before its users come. Where no way leads to it nothing is measured, and that is no consent.
 */
export function measure(world: World, memory: Memory, target: EvidenceTarget): void {
  if (memory.candidate.isMeasured) return
  memory.candidate.isMeasured = true
  const tallies = talliesInto(memory, journalIn(world.cluster.snapshot())?.answers)
  const start = ({ start, ...source }: EvidenceSource) =>
    start(
      {
        ...target,
        held: () => memory.hold,
        sent: (dueMs) => pendingFrom(memory, { source: source.name, dueMs }),
        tallies,
      },
      (measurement) => {
        take(world, memory, { ...measurement, source })
        world.notifier.notify()
      },
      memory.background.signal,
    )
  // A source that breaks has nothing more to show, which the verdict says; the others go on.
  void meansOf(world, target)
    .then(({ sources }) => Promise.all(sources.map(async (source) => start(source))))
    .catch(() => undefined)
}

/** Who begins to measure while a step is held has found it in force. `earlier`: what other processes of the rollout have counted. */
function talliesInto(memory: Memory, earlier: Tally | undefined) {
  const isSuccessor = memory.hold !== undefined && memory.exposure.length === 0
  const told = (own: Tally): void => {
    const both = isSuccessor && earlier ? sumOf(earlier, own) : undefined
    const { n, bad } = both ?? own
    const lacks = both ? 'between' : 'earlier'
    memory.answers = { count: n, ...(bad === undefined ? {} : { bad }), ...(isSuccessor ? { lacks } : {}) }
  }
  return (read: () => Promise<Tally>) => {
    memory.readAnswers = async () => told(await read())
    return { told }
  }
}

/** Undefined where only one of them knows how users were answered. */
function sumOf(a: Tally, b: Tally): Tally | undefined {
  if (a.bad === undefined && b.bad === undefined) return { n: a.n + b.n }
  return a.bad === undefined || b.bad === undefined ? undefined : { n: a.n + b.n, bad: a.bad + b.bad }
}

function pendingFrom({ pending }: Memory, request: Pending): () => void {
  pending.add(request)
  return () => void pending.delete(request)
}

type Taken = Measurement & { readonly source: SourceName }

/** Between two holds nothing counts: it may be of either. */
function take(world: World, memory: Memory, { sample, source, ...measurement }: Taken): void {
  const { hold } = memory
  const { unattributed, atMs, of } = measurement
  if (unattributed !== undefined) {
    if (hold) countForNobody(hold, unattributed)
    return
  }
  const sourced = { ...measurement, source: source.name }
  if (!hold && memory.exposure.length === 0 && of === 'stable') {
    memory.before.measurements.push(sourced)
    recordMeasured(world, sourced, 'before')
  }
  if (!hold || atMs < hold.fromMs) return
  hold.measurements.push(sourced)
  recordMeasured(world, sourced, 'hold')
  if (sample && of === 'candidate') keepExample(hold, { ...sample, atMs, one: source.one }, measurement.note)
}

/** Once a hold, not with each measurement: there are many. */
function keepExample(hold: Hold, failed: FailedMeasurement, note: string | undefined): void {
  if (failed.body || !hold.failed?.body) hold.failed = { ...failed, ...(note ? { note } : {}) }
}

function countForNobody(hold: Hold, why: string): void {
  hold.unattributed = { count: (hold.unattributed?.count ?? 0) + 1, why }
}

function reportUnattributed(world: World, { unattributed }: Hold): void {
  if (!unattributed) return
  const { count, why } = unattributed
  const text = `Not counted, because they did not come from the candidate: ${count} of the answers to probes (${why}).`
  world.reporter.report({ is: 'note', text })
}
