/** From what was observed to what a live view shows. Pure. */
import { settledLimits } from '../../rollout/analysis/limits.ts'
import type { Journal } from '../../rollout/model.ts'
import { sharesOf } from '../../rollout/traffic/traffic.ts'
import { measuring, type World } from '../context/context.ts'
import type { Memory, Observation } from '../context/memory.ts'
import type { LiveState } from '../ports/live.ts'
import type { Snapshot } from '../ports/ports.ts'
import { servedIn } from '../ports/read-snapshot.ts'
import { standingOf } from './standing.ts'

type Sight = { readonly now: Observation; readonly memory: Readonly<Memory>; readonly snapshot: Snapshot }

/** Undefined where the rollout is not ours any more. */
export function liveOf(world: World, sight: Sight): LiveState | undefined {
  const { now, memory, snapshot } = sight
  const { journal } = now
  if (!journal) return undefined
  const { service, namespace } = world.cluster.target
  const candidate = journal.candidate ?? now.candidate?.name
  const wait = standingOf(sight)
  const hold = holdIn(now, journal)
  return {
    service,
    namespace,
    atMs: now.atMs,
    stage: journal.stage,
    isRollback: journal.isRollback === true,
    stable: journal.stable,
    steps: stepsIn(memory, journal),
    step: journal.step,
    wanted: sharesOf(journal.intended),
    served: sharesOf(servedIn(snapshot)),
    sources: measuring(world, world.sources),
    limit: limitIn(world),
    ...(candidate === undefined ? {} : { candidate }),
    ...(wait ? { wait } : {}),
    ...(hold ? { hold } : {}),
    ...(journal.request?.step === journal.step ? { request: journal.request.by } : {}),
    ...(memory.abortBecause ? { because: memory.abortBecause } : {}),
  }
}

/** Results are kept in the order of the steps; one that was held again has several. */
const stepsIn = ({ steps: results }: Readonly<Memory>, { plan, step }: Journal): LiveState['steps'] =>
  plan.steps.map((each, index) => {
    const last = index < step ? results.findLast(({ percent }) => percent === each.percent) : undefined
    return last ? { ...each, verdict: last.verdict } : each
  })

function holdIn({ progress, judged }: Observation, { plan, step }: Journal): LiveState['hold'] {
  const { isHeld, inForce, heldMs, longestMs, verdict } = progress
  if (!isHeld || !inForce) return undefined
  const { holdMs } = plan.steps[step] ?? { holdMs: 0 }
  return { heldMs, holdMs, longestMs, verdict, measured: judged?.analysis.sources ?? [] }
}

const limitIn = ({ settings: { analysis } }: World): LiveState['limit'] => ({
  maxErrorRate: settledLimits(analysis).limit,
  isDefault: analysis.maxErrorRate === undefined,
})
