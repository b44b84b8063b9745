/**
 * What the cluster is called and where its parts listen. Every address exists only inside the cluster's own network
 * namespace, so two clusters with different names never meet and the numbers can be constants.
 */

/** Names the namespace, the cgroup and the state folder; a second cluster needs only a second name. */
export const clusterName = process.env.KN_ROLLOUT_CLUSTER_NAME ?? 'kn-rollout'

export const nodeName = 'node'
export const nodeAddress = '10.99.0.1'
export const serviceRange = '10.96.0.0/16'
export const apiServiceAddress = '10.96.0.1'
export const podRange = '10.244.0.0/24'

export const apiServer = 'https://127.0.0.1:6443'
export const etcdServer = 'http://127.0.0.1:2379'

/** Where requests to every Service enter; the Host header says which one is meant. */
export const ingressAddress = '127.0.0.1:8080'
export const privateIngressAddress = '127.0.0.1:8081'
export const ingressPingAddress = '127.0.0.1:8082'

/** The node address, not loopback: Pods resolve tags there too. Private addresses are spoken to over plain HTTP. */
export const registryAddress = `${nodeAddress}:5000`

/** Services answer at NAME.NAMESPACE.example.test; nothing resolves it, so it travels in the Host header. */
export const domain = 'example.test'

/** Images that exist in containerd alone; Knative is told not to ask a registry about this prefix. */
export const localRegistry = 'dev.local'
export const fixtureTags = ['1', '2', '3'] as const
