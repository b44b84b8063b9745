/**
 * The programs that make up the cluster: how each is called, and what tells that it is at work. The order is the one
 * in which `status` lists them; what waits for what is up.ts's business.
 */
import { join } from 'node:path'
import { binary } from './build.ts'
import { kubeconfigOf, pki } from './certificates.ts'
import { inside, succeeds } from './command.ts'
import { configurations } from './configurations.ts'
import { containerdSocket, kubeconfigPath, registryFolder, stateFolder } from './paths.ts'
import {
  etcdServer,
  ingressPingAddress,
  nodeAddress,
  nodeName,
  podRange,
  registryAddress,
  serviceRange,
} from './settings.ts'

export interface Part {
  readonly name: string
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Whether it is at work, asked from inside the namespace. */
  readonly isHealthy: () => Promise<boolean>
}

export const kubectl = [binary('kubernetes', 'kubectl'), '--kubeconfig', kubeconfigPath]
export const ctr = ['ctr', '--address', containerdSocket, '--namespace', 'k8s.io']

const kube = (name: string) => binary('kubernetes', name)
const answers = (url: string) => () =>
  succeeds(inside(['curl', '--silent', '--fail', '--insecure', '--max-time', '2', '--noproxy', '*', url]))

const etcd: Part = {
  name: 'etcd',
  command: [
    binary('tools', 'server'),
    `--data-dir=${join(stateFolder, 'etcd')}`,
    `--listen-client-urls=${etcdServer}`,
    `--advertise-client-urls=${etcdServer}`,
    '--listen-peer-urls=http://127.0.0.1:2380',
    '--unsafe-no-fsync',
  ],
  isHealthy: answers(`${etcdServer}/health`),
}

const apiServer: Part = {
  name: 'kube-apiserver',
  command: [
    kube('kube-apiserver'),
    `--etcd-servers=${etcdServer}`,
    `--advertise-address=${nodeAddress}`,
    '--secure-port=6443',
    `--service-cluster-ip-range=${serviceRange}`,
    `--client-ca-file=${pki.authority}`,
    `--tls-cert-file=${pki.serverCertificate}`,
    `--tls-private-key-file=${pki.serverKey}`,
    `--token-auth-file=${pki.tokens}`,
    `--service-account-key-file=${pki.accountKey}`,
    `--service-account-signing-key-file=${pki.accountKey}`,
    '--service-account-issuer=https://kubernetes.default.svc.cluster.local',
    '--authorization-mode=Node,RBAC',
    '--enable-admission-plugins=NodeRestriction',
    '--kubelet-preferred-address-types=InternalIP',
    '--allow-privileged=true',
    '--profiling=false',
  ],
  isHealthy: () => succeeds(inside([...kubectl, 'get', '--raw', '/readyz', '--request-timeout', '2s'])),
}

const controllerManager: Part = {
  name: 'kube-controller-manager',
  command: [
    kube('kube-controller-manager'),
    `--kubeconfig=${kubeconfigOf('controller-manager')}`,
    `--service-account-private-key-file=${pki.accountKey}`,
    `--root-ca-file=${pki.authority}`,
    '--use-service-account-credentials=true',
    '--controllers=*,-node-ipam-controller',
    '--leader-elect=false',
    '--profiling=false',
  ],
  isHealthy: answers('https://127.0.0.1:10257/healthz'),
}

const scheduler: Part = {
  name: 'kube-scheduler',
  command: [
    kube('kube-scheduler'),
    `--kubeconfig=${kubeconfigOf('scheduler')}`,
    '--leader-elect=false',
    '--profiling=false',
  ],
  isHealthy: answers('https://127.0.0.1:10259/healthz'),
}

const containerd: Part = {
  name: 'containerd',
  command: ['containerd', '--config', configurations.containerd],
  isHealthy: () => succeeds([...ctr, 'version']),
}

const kubelet: Part = {
  name: 'kubelet',
  command: [
    kube('kubelet'),
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
const proxy: Part = {
  name: 'kube-proxy',
  command: [
    kube('kube-proxy'),
    `--kubeconfig=${kubeconfigOf('proxy')}`,
    `--hostname-override=${nodeName}`,
    `--cluster-cidr=${podRange}`,
    '--proxy-mode=iptables',
    '--conntrack-max-per-core=0',
  ],
  isHealthy: answers('http://127.0.0.1:10256/healthz'),
}

const dns: Part = {
  name: 'coredns',
  command: [binary('tools', 'coredns'), '-conf', configurations.dns],
  isHealthy: () => succeeds(inside(['busybox', 'nslookup', 'kubernetes.default.svc.cluster.local', nodeAddress])),
}

const registry: Part = {
  name: 'registry',
  command: [binary('tools', 'crane'), 'registry', 'serve', `--address=${registryAddress}`, `--disk=${registryFolder}`],
  isHealthy: answers(`http://${registryAddress}/v2/`),
}

const ingress: Part = {
  name: 'ingress',
  command: [binary('traefik', 'traefik'), `--configFile=${configurations.ingress}`],
  env: { KUBECONFIG: kubeconfigPath },
  isHealthy: answers(`http://${ingressPingAddress}/ping`),
}

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
