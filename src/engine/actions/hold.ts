/** Holding a step: from the moment the Route has taken it, its evidence is gathered until the hold ends. */

import type { Measurement, SourceName } from '../../rollout/model.ts'
import type { World } from '../context/context.ts'
import type { Hold, Memory } from '../context/memory.ts'
import { analyse } from '../observe/observe.ts'
import { meansOf, targetOf } from '../observe/reachability.ts'
import type { EvidenceSource, EvidenceTarget } from '../ports/ports.ts'
import { journalIn } from '../ports/read-snapshot.ts'
import type { Action } from './action.ts'

/**
 * Counts from now: what was measured before belongs to no hold. A step that the plan does not have, in a damaged journal, is held for
 * no time: left without a hold, it would be decided on again at once, for ever.
 */
export const beginHold: Action<{ do: 'begin-hold' }> = async (_, { world, memory, snapshot }) => {
  const journal = journalIn(snapshot)
  if (!journal) return
  const { percent, holdMs } = journal.plan.steps[journal.step] ?? { percent: 0, holdMs: 0 }
  const atMs = world.clock.now()
  memory.hold = { step: journal.step, percent, holdMs, fromMs: atMs, measurements: [] }
  const target = targetOf(snapshot, journal)
  if (target) measure(world, memory, target)
  const afterMs = atMs - (memory.exposure.at(-1)?.fromMs ?? atMs)
  world.reporter.report({ is: 'in-force', percent, afterMs, atMs, untilMs: journal.deadlineMs })
}

/** Closes the hold that is on, if any: its result is kept for the summary. */
export function endHold(world: World, memory: Memory): void {
  const { hold } = memory
  if (!hold) return
  // First: a fault in the analysis must not meet the same hold again.
  delete memory.hold
  const heldMs = world.clock.now() - hold.fromMs
  const failed = hold.failed ? { failed: hold.failed } : {}
  const result = { percent: hold.percent, heldMs, ...analyse(world, { hold }), ...failed }
  memory.steps.push(result)
  reportUnattributed(world, hold)
  if (hold.holdMs > 0) world.reporter.report({ is: 'step-ended', result })
}

/**
 * Starts every source of evidence, once, from now to the end: gives the holds their evidence, and keeps the candidate from falling
 * asleep before its users come. Where no way leads to it nothing is measured, and that is no consent.
 */
export function measure(world: World, memory: Memory, target: EvidenceTarget): void {
  if (memory.candidate.isMeasured) return
  memory.candidate.isMeasured = true
  const start = ({ start, ...source }: EvidenceSource) =>
    start(
      { ...target, held: () => memory.hold },
      (measurement) => {
        if (memory.hold) keep(memory.hold, measurement, source)
        world.notifier.notify()
      },
      memory.background.signal,
    )
  // A source that breaks has nothing more to show, which the verdict says; the others go on.
  void meansOf(world, target)
    .then(({ sources }) => Promise.all(sources.map(async (source) => start(source))))
    .catch(() => undefined)
}

/** An example is kept once a hold, not with each measurement: a long hold has very many. */
function keep(hold: Hold, { sample, ...measurement }: Measurement, { name, one }: SourceName): void {
  const { unattributed, atMs, note } = measurement
  if (unattributed !== undefined) {
    countForNobody(hold, unattributed)
    return
  }
  hold.measurements.push({ ...measurement, source: name })
  if (sample && measurement.of === 'candidate' && (sample.body || !hold.failed?.body))
    hold.failed = { ...sample, atMs, one, ...(note ? { note } : {}) }
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
