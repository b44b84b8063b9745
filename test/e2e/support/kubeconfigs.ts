/** The cluster's kubeconfig, changed: another way to the API server, another identity. */
import { readFileSync } from 'node:fs'
import type { AddressInfo, Server } from 'node:net'
import { dirname } from 'node:path'
import { kubeconfigScript } from '../../../scripts/faces/kubeconfig-script.ts'
import { kubeconfigPath } from '../../cluster/lib/access.ts'
import { run } from '../../cluster/lib/command.ts'
import { kubectl } from '../../cluster/lib/parts.ts'
import type { Place } from './place.ts'

type Kubeconfig = {
  readonly clusters: readonly { readonly name: string; readonly cluster: { readonly server: string } }[]
  readonly users: readonly { readonly name: string }[]
}

const original = (): Kubeconfig => JSON.parse(readFileSync(kubeconfigPath, 'utf8'))

export const apiServer = (): URL => new URL(original().clusters[0]?.cluster.server ?? '')

/** Everything as it is, but the API server is reached at this port of this machine. */
export const kubeconfigBy = (port: number): string => withCluster({ server: `https://127.0.0.1:${port}` })

/** Everything as it is, but for a forward proxy on the way. */
export const kubeconfigThrough = (proxy: string): string => withCluster({ 'proxy-url': proxy })

function withCluster(changes: Readonly<Record<string, string>>): string {
  const config = original()
  const clusters = config.clusters.map((entry) => ({ ...entry, cluster: { ...entry.cluster, ...changes } }))
  return JSON.stringify({ ...config, clusters })
}

/** As docs/permissions.md tells an administrator to make it. `validFor` is as `kubectl` writes it. */
export function kubeconfigOf(account: string, namespace: string, validFor: string): Promise<string> {
  const PATH = `${dirname(kubectl[0] ?? '')}:${process.env.PATH}`
  const env = { ...process.env, PATH, KUBECONFIG: kubeconfigPath }
  return run(['sh', '-c', kubeconfigScript, 'kubeconfig.sh', account, namespace, validFor], { env })
}

export function kubeconfigAs(token: string): string {
  const config = original()
  return JSON.stringify({ ...config, users: config.users.map(({ name }) => ({ name, user: { token } })) })
}

type Plugin = {
  /** A file that gets a line for each run. */
  readonly runs: string
  /** What it does at each run but the first, as a shell script. */
  readonly second: string
}

/** Of this, three quarters pass until it is renewed: a rollout that holds for as long is in the middle of it then. */
const firstTokenMs = 30_000

/** Of an administrator, by a credential plugin whose first token expires some seconds after a rollout has begun. */
export async function kubeconfigOfPlugin({ kubectl, namespace }: Place, { runs, second }: Plugin): Promise<string> {
  await kubectl('create', 'serviceaccount', 'plugin')
  const account = `--serviceaccount=${namespace}:plugin`
  await kubectl('create', 'rolebinding', 'plugin', '--clusterrole=cluster-admin', account)
  const token = (await kubectl('create', 'token', 'plugin', '--duration=10m')).trim()
  const expirationTimestamp = new Date(Date.now() + firstTokenMs).toISOString()
  const first = JSON.stringify({ status: { token, expirationTimestamp } })
  const script = `echo >> '${runs}'; if [ $(wc -l < '${runs}') = 1 ]; then echo '${first}'; else ${second}; fi`
  const exec = { apiVersion: 'client.authentication.k8s.io/v1', command: 'sh', args: ['-c', script] }
  const config = original()
  return JSON.stringify({ ...config, users: config.users.map(({ name }) => ({ name, user: { exec } })) })
}

/** Listens at a port of its own, on this machine only. */
export function listen(server: Server): Promise<number> {
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      resolve(port)
    }),
  )
}
