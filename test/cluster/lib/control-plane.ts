/** The parts that decide: the API server, what it stores in and what acts on it. */
import { join } from 'node:path'
import { binary } from './build.ts'
import { kubeconfigOf, pki } from './certificates.ts'
import { inside, succeeds } from './command.ts'
import { answers, kubectl, type Part } from './part.ts'
import { stateFolder } from './paths.ts'
import { etcdServer, nodeAddress, serviceRange } from './settings.ts'

export const etcd: Part = {
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

export const apiServer: Part = {
  name: 'kube-apiserver',
  command: [
    binary('kubernetes', 'kube-apiserver'),
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
  isHealthy: () => succeeds(inside([...kubectl, 'get', '--raw', '/readyz', '--request-timeout', '5s'])),
}

/** A namespace that is deleted costs some 200 requests; at the usual 20 a second those of a few tests take minutes. */
const requestsPerSecond = ['--kube-api-qps=100', '--kube-api-burst=200']

export const controllerManager: Part = {
  name: 'kube-controller-manager',
  command: [
    binary('kubernetes', 'kube-controller-manager'),
    `--kubeconfig=${kubeconfigOf('controller-manager')}`,
    `--service-account-private-key-file=${pki.accountKey}`,
    `--root-ca-file=${pki.authority}`,
    '--use-service-account-credentials=true',
    '--controllers=*,-node-ipam-controller',
    ...requestsPerSecond,
    '--leader-elect=false',
    '--profiling=false',
  ],
  isHealthy: answers('https://127.0.0.1:10257/healthz'),
}

export const scheduler: Part = {
  name: 'kube-scheduler',
  command: [
    binary('kubernetes', 'kube-scheduler'),
    `--kubeconfig=${kubeconfigOf('scheduler')}`,
    '--leader-elect=false',
    '--profiling=false',
  ],
  isHealthy: answers('https://127.0.0.1:10259/healthz'),
}
