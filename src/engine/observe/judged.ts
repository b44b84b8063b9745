/** The step that is held, judged once more where a poll has ended since the last look; else as it was. How it is judged: rollout/analysis/judge.ts. Pure. */
import { type Case, conclude, judgeOn, judgingFrom } from '../../rollout/analysis/judge.ts'
import { measuring, type World } from '../context/context.ts'
import type { Hold, Judged } from '../context/memory.ts'

/** By which sources it is judged, those that can measure here (`measuring`), by which limits, and for which time: all holds of the plan together. */
export const caseOf = (world: World, { plannedMs }: Pick<Hold, 'plannedMs'>): Case => ({
  sources: measuring(world, world.sources),
  limits: world.settings.analysis,
  plannedMs,
})

/** The step being held, judged from where the last observation has left it. */
export function judgedOf(world: World, hold: Hold, previous: Judged | undefined): Judged {
  const before = previous?.hold === hold ? previous : undefined
  const judged = caseOf(world, hold)
  const at = world.clock.now()
  const from = before?.judging ?? judgingFrom(hold.states)
  const judging = judgeOn(from, hold.measurements, { step: hold, at, judged })
  if (before && judging.polls === before.judging.polls) return before
  const pending = [...hold.pending]
  const analysis = conclude(judging, hold.measurements, { step: hold, judged, at, pending })
  return { hold, judging, analysis, atMs: at, pending }
}
