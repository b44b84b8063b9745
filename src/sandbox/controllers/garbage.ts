/**
 * Kubernetes' garbage collector, as far as it is needed here: what an object owned goes after it. Knative's own collection of old
 * Revisions is left out: with its defaults none goes within the time of a rollout (facts A.9).
 */
import type { Resource, StoredObject } from '../objects.ts'
import type { Table } from '../store.ts'
import type { World } from '../world.ts'
import { isOwnedBy } from './owners.ts'

const owned: Readonly<Partial<Record<Resource, readonly ('configurations' | 'routes' | 'revisions' | 'ingresses')[]>>> =
  {
    services: ['configurations', 'routes'],
    configurations: ['revisions'],
    routes: ['ingresses'],
  }

const delayMs = 100

export const startGarbageCollector = (world: World): void => {
  follow(world, world.store.services, owned.services)
  follow(world, world.store.configurations, owned.configurations)
  follow(world, world.store.routes, owned.routes)
}

const follow = <T extends StoredObject>(
  world: World,
  owners: Table<T>,
  resources: typeof owned.services = [],
): void => {
  owners.watch(({ type, object }) => {
    if (type !== 'DELETED') return
    world.timing.after(delayMs, () => {
      for (const resource of resources) removeOwned(world.store[resource], object)
    })
  })
}

const removeOwned = (table: Pick<Table<StoredObject>, 'list' | 'remove'>, owner: StoredObject): void => {
  for (const object of table.list(owner.metadata.namespace)) {
    if (isOwnedBy(object, owner)) table.remove(object.metadata.namespace, object.metadata.name)
  }
}
