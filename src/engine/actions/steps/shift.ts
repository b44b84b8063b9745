/** Moving users: the split of a step, written with the journal that says so. */
import { sharesOf } from '../../../rollout/traffic/traffic.ts'
import { extended } from '../../../rollout/writes/deadline.ts'
import { shifted } from '../../../rollout/writes/forward.ts'
import { write } from '../../writes/guarded-write.ts'
import type { Action } from '../action-context.ts'
import { endHold, leftMs, withEvidence } from './hold.ts'

export const shift: Action<{ do: 'shift'; step: number }> = async ({ step }, { world, memory }) => {
  endHold(world, memory)
  // From this write on the URL of the Service may lead to the candidate.
  memory.before.over.abort()
  const result = await write(
    world,
    ({ journal }, facts) =>
      shifted(withEvidence(journal, memory), facts, { step, leftMs: leftMs(world, memory, journal) }),
    {
      interrupt: world.interrupt,
    },
  )
  if (result.is !== 'written' || !result.journal?.candidate) return
  const { candidate, intended, plan } = result.journal
  const percent = plan.steps[step]?.percent ?? 0
  const atMs = world.clock.now()
  if (memory.exposure.length === 0) world.reporter.report({ is: 'phase', phase: 'traffic' })
  exposeFrom(memory, percent, atMs)
  const stable = sharesOf(intended).filter((share) => share.revision !== candidate)
  world.reporter.report({ is: 'shifted', step, percent, candidate, stable, atMs })
}

/** Holds the same step once more, with new measurements. */
export const holdAgain: Action<{ do: 'hold-again' }> = async (_, { world, memory }) => {
  endHold(world, memory)
  await write(
    world,
    ({ journal }, facts) =>
      extended(withEvidence(journal, memory), facts, {
        wait: { step: journal.step, leftMs: leftMs(world, memory, journal) },
      }),
    {
      interrupt: world.interrupt,
    },
  )
}

/** Users meet the candidate at `percent` from now on. */
function exposeFrom(
  memory: { exposure: { percent: number; fromMs: number; toMs: number }[] },
  percent: number,
  atMs: number,
): void {
  const last = memory.exposure.at(-1)
  if (last && last.toMs === Number.POSITIVE_INFINITY) last.toMs = atMs
  memory.exposure.push({ percent, fromMs: atMs, toMs: Number.POSITIVE_INFINITY })
}
