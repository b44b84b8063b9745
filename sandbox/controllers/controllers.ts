/** Starts everything that reconciles. `resync`: every Revision is looked at again, as after the start of a controller. */
import type { Demand } from '../ingress/demand.ts'
import type { Kubelet } from '../pods/kubelet.ts'
import type { World } from '../world.ts'
import { startConfigurationController } from './configuration.ts'
import { startGarbageCollector } from './revision/garbage.ts'
import { startRevisionController } from './revision/revision.ts'
import { startLabeler } from './route/labeler.ts'
import { startRouteController } from './route/route.ts'
import { startAutoscaler } from './scale/autoscaler.ts'
import { startServiceController } from './service.ts'

export const startControllers = (world: World, kubelet: Kubelet, demand: Demand): { readonly resync: () => void } => {
  startServiceController(world)
  startConfigurationController(world)
  const reconciles = startRevisionController(world)
  startRouteController(world)
  startLabeler(world)
  const scales = startAutoscaler(world, kubelet, demand)
  startGarbageCollector(world)
  const resync = () => {
    for (const { metadata } of world.store.revisions.list())
      for (const enqueue of [reconciles, scales]) enqueue(metadata)
  }
  return { resync }
}
