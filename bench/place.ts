/** Where the rollouts of a bench happen: a namespace with one Service, its API server and its ingress seen by recorders. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../src/kubernetes/auth/connect.ts'
import { createTransport } from '../src/kubernetes/http/https.ts'
import type { Transport } from '../src/kubernetes/http/transport.ts'
import { ingressAddress, registryAddress } from '../test/cluster/lib/access.ts'
import { run } from '../test/cluster/lib/command.ts'
import { kubectl } from '../test/cluster/lib/parts.ts'
import { until } from '../test/cluster/lib/wait.ts'
import { askTimes, sendUsers, type Users } from '../test/e2e/support/users.ts'
import { type Program, startProgram } from './program.ts'
import { type Recorder, record } from './recorder.ts'

export const service = 'hello'
/** Users of the Service, requests a second. */
const rate = 100

export type Place = {
  readonly namespace: string
  /** A plain one, as people have it: YAML, past the recorder. */
  readonly kubeconfig: string
  /** Past the recorder. */
  readonly transport: Transport
  readonly api: Recorder
  readonly ingress: Recorder
  readonly kubectl: (...args: readonly string[]) => Promise<string>
  readonly deploy: (...flags: readonly string[]) => Program
  readonly users: () => Users
  readonly close: () => Promise<void>
}

/** Resolves when the Service's first Revision serves everyone. */
export async function createPlace(): Promise<Place> {
  const namespace = `bench-${randomBytes(3).toString('hex')}`
  const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-bench-'))
  const { transport, close } = await connect({ env: process.env })
  const plain = createTransport({
    server: new URL(`http://${ingressAddress}`),
    tls: {},
    credentials: async () => ({ headers: {} }),
  })
  const [api, ingress] = await Promise.all([record(transport), record(plain.transport)])
  const recorded = kubeconfigFor(api, folder)
  const kubeconfig = join(folder, 'kubeconfig')
  writeFileSync(kubeconfig, await run([...kubectl, 'config', 'view', '--raw', '--flatten']))
  const here = (...args: readonly string[]) => run([...kubectl, '--namespace', namespace, ...args])
  const host = `${service}.${namespace}`
  await run([...kubectl, 'create', 'namespace', namespace])
  writeFileSync(join(folder, 'service.json'), JSON.stringify(manifest))
  await here('apply', '--filename', join(folder, 'service.json'))
  await here('wait', '--for=condition=Ready', `ksvc/${service}`, '--timeout=60s')
  await until(`${host} answers`, async () => (await askTimes(host, 1)).every(({ status }) => status === 200), 20)
  return {
    namespace,
    kubeconfig,
    transport,
    api,
    ingress,
    kubectl: here,
    deploy: (...flags) => {
      const where = ['--namespace', namespace, '--kubeconfig', recorded, '--ingress-address', ingress.address]
      return startProgram(['deploy', service, ...where, ...flags], process.env)
    },
    users: () => sendUsers(host, rate),
    close: async () => {
      await run([...kubectl, 'delete', 'namespace', namespace, '--wait=false'])
      for (const each of [api, ingress, plain, { close }]) each.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Scales to zero as quickly as Knative allows: whoever is not kept warm is cold. */
const manifest = {
  apiVersion: 'serving.knative.dev/v1',
  kind: 'Service',
  metadata: { name: service },
  spec: {
    template: {
      metadata: { annotations: { 'autoscaling.knative.dev/window': '6s' } },
      spec: { containers: [{ image: `${registryAddress}/fixture:1` }] },
    },
  },
}

function kubeconfigFor({ address }: Recorder, folder: string): string {
  const file = join(folder, 'kubeconfig.json')
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'recorded',
    contexts: [{ name: 'recorded', context: { cluster: 'recorded', user: 'nobody' } }],
    clusters: [{ name: 'recorded', cluster: { server: `http://${address}` } }],
    users: [{ name: 'nobody', user: {} }],
  }
  writeFileSync(file, JSON.stringify(config))
  return file
}

/** How many namespaces of others' tests there are now. */
export async function strangersOn(): Promise<number> {
  const names = await run([...kubectl, 'get', 'namespaces', '--selector=kn-rollout.test/e2e', '--output=name'])
  return names.split('\n').filter(Boolean).length
}
