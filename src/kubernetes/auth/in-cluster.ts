/** The service account of the pod this runs in, as Kubernetes mounts it. Never used unasked: connect.ts says when. */
import { join } from 'node:path'
import type { Environment } from '../http/proxy.ts'
import type { ChosenContext } from './kubeconfig.ts'
import { readText } from './safe-file.ts'

const mounted = '/var/run/secrets/kubernetes.io/serviceaccount'

/** Undefined outside a cluster, or where no account is mounted. */
export const inCluster = async (env: Environment, folder = mounted): Promise<ChosenContext | undefined> => {
  const { KUBERNETES_SERVICE_HOST: host, KUBERNETES_SERVICE_PORT: port = '443' } = env
  if (!host) return undefined
  const namespace = await readText(join(folder, 'namespace')).catch(() => undefined)
  if (!namespace) return undefined
  return {
    where: 'the service account of this pod',
    context: 'in-cluster',
    server: new URL(`https://${host.includes(':') ? `[${host}]` : host}:${port}`),
    namespace: namespace.trim(),
    cluster: { 'certificate-authority': join(folder, 'ca.crt') },
    user: { tokenFile: join(folder, 'token') },
    userName: 'the service account of this pod',
  }
}
