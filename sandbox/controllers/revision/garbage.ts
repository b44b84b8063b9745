/**
 * Kubernetes' garbage collector, as far as it is needed here: what an object owned goes after it. Knative's own collection of old
 * Revisions is left out: with its defaults none goes within the time of a rollout (facts A.9).
 */
import type { StoredObject } from '../../objects/objects.ts'
import type { Table } from '../../state/store.ts'
import type { World } from '../../world.ts'
import { isOwnedBy } from '../owners.ts'

const delayMs = 100

type Owned = Pick<Table<StoredObject>, 'list' | 'remove'>

export const startGarbageCollector = (world: World): void => {
  const { services, configurations, routes, revisions, ingresses } = world.store
  const collect = (owned: readonly Owned[]) => (change: { type: string; object: StoredObject }) => {
    if (change.type !== 'DELETED') return
    world.timing.after(delayMs, () => {
      for (const table of owned) removeOwned(table, change.object)
    })
  }
  services.watch(collect([configurations, routes]))
  configurations.watch(collect([revisions]))
  routes.watch(collect([ingresses]))
}

const removeOwned = (table: Owned, owner: StoredObject): void => {
  for (const object of table.list(owner.metadata.namespace)) {
    if (isOwnedBy(object, owner)) table.remove(object.metadata.namespace, object.metadata.name)
  }
}
