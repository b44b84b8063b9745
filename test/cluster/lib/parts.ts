/**
 * The programs that make up the cluster, in the order in which `status` lists them; what waits for what is start.ts's
 * business.
 */
import { apiServer, controllerManager, etcd, scheduler } from './control-plane.ts'
import { containerd, dns, ingress, kubelet, proxy, registry } from './node.ts'

export { ctr, kubectl } from './part.ts'

export const parts = {
  etcd,
  apiServer,
  controllerManager,
  scheduler,
  containerd,
  kubelet,
  proxy,
  dns,
  registry,
  ingress,
}
