/** The first write of a rollout: the claim of a Service, or the Service itself. */
import type { Journal } from '../../rollout/model.ts'
import { deadline } from '../../rollout/writes/deadline.ts'
import { claimed } from '../../rollout/writes/forward.ts'
import type { World } from '../context/context.ts'
import { neverAborted } from '../context/wait-until.ts'
import { refusedWrite } from '../permissions/permissions.ts'
import { names } from '../ports/annotations.ts'
import type { NewService, ServiceView, Template } from '../ports/ports.ts'
import { factsOf } from '../ports/read-snapshot.ts'
import { metadataOf } from '../preflight/service-metadata.ts'
import { isAltered, withdraw } from './altered.ts'

/**
 * Journal, driver and label before anything else: from here on a successor knows the way. False when the Service was changed
 * since `seen`, which is what the journal was made from, or another process was faster: then it must be made again. Sent once.
 */
export async function claim(world: World, journal: Journal, seen: Pick<ServiceView, 'generation'>): Promise<boolean> {
  const facts = factsOf(world.cluster.snapshot(), world.cluster.serverNow())
  const set = claimed(journal, facts, world.driver)
  const change = { generation: seen.generation, driver: null, set }
  const result = await world.cluster.writeService(change).catch(async (error) => {
    if (isAltered(error)) await withdraw(world, journal, set.traffic !== undefined)
    throw error
  })
  if (result.is === 'written') return true
  if (result.is === 'refused') throw await refusedWrite(world, result)
  return isOurs(world)
}

type Creation = { readonly journal: Journal; readonly template: Template }

/** Makes the Service. False when there is one by now. @throws E_FORBIDDEN, E_WRITE_REFUSED */
export async function create(world: World, creation: Creation): Promise<boolean> {
  const result = await world.cluster.createService(newService(world, creation))
  if (result.is === 'refused') throw await refusedWrite(world, result)
  return result.is === 'written' || isOurs(world)
}

/** The write of a first deployment, which a dry run prints too. */
export const newService = (world: World, { journal, template }: Creation): NewService => {
  const { labels, annotations } = metadataOf(world)
  return {
    template,
    // With the creation: a Service that is private is never public for a moment.
    labels,
    // Recorded with the write that sets it: after a failed start, too, the tag is ours to move.
    annotations: { ...annotations, [names.tags]: journal.tags.candidate },
    traffic: journal.intended,
    journal: { ...journal, deadlineMs: deadline(journal, 'readyMs', world.cluster.serverNow()) },
    driver: world.driver,
  }
}

/** After a write whose answer was lost. */
async function isOurs(world: World): Promise<boolean> {
  const { service } = await world.cluster.reread(neverAborted)
  return service?.driver === world.driver
}
