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
export function kubeconfigBy(port: number): string {
  const config = original()
  const server = `https://127.0.0.1:${port}`
  const clusters = config.clusters.map((entry) => ({ ...entry, cluster: { ...entry.cluster, server } }))
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
