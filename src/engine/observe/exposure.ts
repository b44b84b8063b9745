/**
 * How the traffic of a Revision has grown, by what this process has seen. What users met before a process took over is read from the
 * journal (engine/context/outcome.ts). Pure.
 */
import type { Journal } from '../../rollout/model.ts'
import type { Memory } from '../context/memory.ts'

/** Autoscalers aim at 70 % of what a pod can take: those of this part of the users can take all of them. */
const nearlyAll = 0.8

/**
 * Since when a Revision has had nearly all of the users that it has now, ms by the clock of `nowMs`; -Infinity where it always had.
 * Now, where this process can't know: another began to move them.
 */
export function fullSince(exposure: Memory['exposure'], journal: Journal, name: string, nowMs: number): number {
  const isCandidate = name === journal.candidate
  const wasServing = journal.stable.some(({ revision }) => revision === name) && journal.isRollback !== true
  if (!isCandidate && !wasServing) return nowMs
  const [first, last] = [exposure[0], exposure.at(-1)]
  if (!first || !last) return journal.step < 0 ? Number.NEGATIVE_INFINITY : nowMs
  const shareAt = (percent: number) => (isCandidate ? percent : 100 - percent)
  const enough = nearlyAll * shareAt(last.toMs > nowMs ? last.percent : 0)
  const before = isCandidate ? first.fromMs : Number.NEGATIVE_INFINITY
  return Math.max(before, ...exposure.filter(({ percent }) => shareAt(percent) < enough).map(({ toMs }) => toMs))
}
