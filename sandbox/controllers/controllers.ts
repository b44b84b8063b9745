/** Starts everything that reconciles. */
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

export const startControllers = (world: World, kubelet: Kubelet, demand: Demand): void => {
  startServiceController(world)
  startConfigurationController(world)
  startRevisionController(world)
  startRouteController(world)
  startLabeler(world)
  startAutoscaler(world, kubelet, demand)
  startGarbageCollector(world)
}
