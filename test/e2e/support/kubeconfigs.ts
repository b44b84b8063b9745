/** The cluster's kubeconfig, changed: another way to the API server, another identity. */
import { readFileSync } from 'node:fs'
import type { AddressInfo, Server } from 'node:net'
import { kubeconfigPath } from '../../cluster/lib/access.ts'

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

export function kubeconfigAs(token: string): string {
  const config = original()
  return JSON.stringify({ ...config, users: config.users.map(({ name }) => ({ name, user: { token } })) })
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
