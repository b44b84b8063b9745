/** Starts everything that reconciles. */
import type { Demand } from '../ingress/demand.ts'
import type { Kubelet } from '../pods/kubelet.ts'
import type { World } from '../world.ts'
import { startAutoscaler } from './autoscaler.ts'
import { startConfigurationController } from './configuration.ts'
import { startGarbageCollector } from './garbage.ts'
import { startLabeler } from './labeler.ts'
import { startRevisionController } from './revision.ts'
import { startRouteController } from './route.ts'
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
