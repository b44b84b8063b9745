import { failure } from '../errors/catalogue.ts'
import type { Journal } from '../rollout/model.ts'
import { deadline } from './journal.ts'
import type { World } from './world.ts'

/** Journal, driver and label before anything else: from here on a successor knows the way. @throws E_LOCKED */
export async function claim(world: World, journal: Journal): Promise<void> {
  const generation = world.cluster.snapshot().service?.generation
  const set = {
    journal: { ...journal, deadlineMs: deadline(world, journal, 'readyMs') },
    driver: world.driver,
    active: true,
  }
  const result = await world.cluster.writeService({
    driver: null,
    set,
    ...(generation === undefined ? {} : { generation }),
  })
  if (result.is === 'written') return
  if (result.is === 'refused') throw failure('E_WRITE_REFUSED', result)
  const after = await world.cluster.reread(world.interrupt)
  if (after.service?.driver !== world.driver)
    throw failure('E_LOCKED', { service: world.settings.service, by: 'another process was faster' })
}
