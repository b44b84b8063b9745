import type { Journal } from '../../rollout/model.ts'
import { sameTraffic } from '../../rollout/traffic.ts'
import type { World } from '../context/context.ts'
import { unhurried } from '../context/wait-until.ts'
import { refusedWrite } from '../permissions/permissions.ts'
import type { ServiceView } from '../ports/ports.ts'
import { deadline } from './deadline.ts'

/**
 * Journal, driver and label before anything else: from here on a successor knows the way. False when the Service was changed
 * since `seen`, which is what the journal was made from, or another process was faster: then it must be made anew.
 */
export async function claim(world: World, journal: Journal, seen: Pick<ServiceView, 'generation'>): Promise<boolean> {
  const set = {
    ...(sameTraffic(journal.intended, journal.before) ? {} : { traffic: journal.intended }),
    journal: { ...journal, deadlineMs: deadline(world, journal, 'readyMs') },
    driver: world.driver,
    active: true,
  }
  const result = await world.cluster.writeService({ generation: seen.generation, driver: null, set })
  if (result.is === 'written') return true
  if (result.is === 'refused') throw await refusedWrite(world, result)
  return isOurs(world)
}

/** After a write of unknown fate. */
export async function isOurs(world: World): Promise<boolean> {
  const { service } = await world.cluster.reread(unhurried)
  return service?.driver === world.driver
}
