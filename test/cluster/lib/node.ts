/** The parts that carry: containers, and the ways by which requests reach them. */
import { join } from 'node:path'
import { binary } from './build.ts'
import { kubeconfigOf } from './certificates.ts'
import { inside, succeeds } from './command.ts'
import { configurations } from './configurations.ts'
import { answers, ctr, type Part } from './part.ts'
import { kubeconfigPath, registryFolder, stateFolder } from './paths.ts'
import { ingressPingAddress, nodeAddress, nodeName, podRange, registryAddress } from './settings.ts'

export const containerd: Part = {
  name: 'containerd',
  command: ['containerd', '--config', configurations.containerd],
  isHealthy: () => succeeds([...ctr, 'version']),
}

export const kubelet: Part = {
  name: 'kubelet',
  command: [
    binary('kubernetes', 'kubelet'),
    `--config=${configurations.kubelet}`,
    `--kubeconfig=${kubeconfigOf('kubelet')}`,
    `--hostname-override=${nodeName}`,
    `--node-ip=${nodeAddress}`,
    `--root-dir=${join(stateFolder, 'kubelet')}`,
    `--cert-dir=${join(stateFolder, 'kubelet', 'pki')}`,
  ],
  isHealthy: answers('http://127.0.0.1:10248/healthz'),
}

/** The connection limit is the whole machine's, so it is left alone. */
export const proxy: Part = {
  name: 'kube-proxy',
  command: [
    binary('kubernetes', 'kube-proxy'),
    `--kubeconfig=${kubeconfigOf('proxy')}`,
    `--hostname-override=${nodeName}`,
    `--cluster-cidr=${podRange}`,
    '--proxy-mode=iptables',
    '--conntrack-max-per-core=0',
  ],
  isHealthy: answers('http://127.0.0.1:10256/healthz'),
}

export const dns: Part = {
  name: 'coredns',
  command: [binary('tools', 'coredns'), '-conf', configurations.dns],
  isHealthy: () => succeeds(inside(['busybox', 'nslookup', 'kubernetes.default.svc.cluster.local', nodeAddress])),
}

export const registry: Part = {
  name: 'registry',
  command: [binary('tools', 'crane'), 'registry', 'serve', `--address=${registryAddress}`, `--disk=${registryFolder}`],
  isHealthy: answers(`http://${registryAddress}/v2/`),
}

export const ingress: Part = {
  name: 'ingress',
  command: [binary('traefik', 'traefik'), `--configFile=${configurations.ingress}`],
  env: { KUBECONFIG: kubeconfigPath },
  isHealthy: answers(`http://${ingressPingAddress}/ping`),
}
