/** What is left to do after a write that was stored without its marks: nothing of the rollout can be told by them any more. */
import { RolloutError } from '../../errors/rollout-error.ts'
import type { Journal } from '../../rollout/model.ts'
import { aborting } from '../../rollout/writes/back.ts'
import { unmarked } from '../../rollout/writes/handover.ts'
import type { Write } from '../../rollout/writes/write.ts'
import type { World } from '../context/context.ts'
import { factsOf } from '../ports/read-snapshot.ts'

export const isAltered = (error: unknown): boolean => error instanceof RolloutError && error.code === 'E_WRITE_ALTERED'

/** Traffic goes back to stable in one more write, from the journal that was there before. A promotion that is written stands. */
export async function returnAltered(world: World, journal: Journal): Promise<void> {
  if (journal.stage === 'promoting') return
  const facts = factsOf(world.cluster.snapshot(), world.cluster.serverNow())
  await writeOnce(world, { ...aborting(journal, facts, { reason: 'error' }), driver: world.driver, active: true })
}

/** A claim that was not stored whole: its marks are removed, and traffic is as it was. */
export const withdraw = (world: World, { before }: Journal, isTrafficSent: boolean): Promise<void> =>
  writeOnce(world, { ...unmarked(), journal: null, ...(isTrafficSent ? { traffic: before } : {}) })

/** Only where no other driver is there by now. The first error is the one to report. */
async function writeOnce(world: World, set: Write): Promise<void> {
  const { service } = world.cluster.snapshot()
  if (!service || (service.driver !== undefined && service.driver !== world.driver)) return
  const change = { generation: service.generation, driver: service.driver ?? null, set }
  await world.cluster.writeService(change, { urgent: true }).catch(() => undefined)
}
