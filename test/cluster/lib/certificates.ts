/**
 * Who may call the API server: one certificate authority, the server's own certificate, a signing key for service
 * accounts, and a random token per component. Made anew for every cluster.
 */
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './command.ts'
import { kubeconfigPath, stateFolder } from './paths.ts'
import { apiServer, apiServiceAddress, nodeAddress, nodeName } from './settings.ts'

const folder = join(stateFolder, 'pki')

export const pki = {
  authority: join(folder, 'ca.crt'),
  authorityKey: join(folder, 'ca.key'),
  serverCertificate: join(folder, 'api-server.crt'),
  serverKey: join(folder, 'api-server.key'),
  accountKey: join(folder, 'service-accounts.key'),
  tokens: join(folder, 'tokens.csv'),
}

/** User, and groups where the user alone grants nothing: Kubernetes has built-in roles for the other names. */
const components = {
  admin: ['admin', 'system:masters'],
  kubelet: [`system:node:${nodeName}`, 'system:nodes'],
  'controller-manager': ['system:kube-controller-manager', ''],
  scheduler: ['system:kube-scheduler', ''],
  proxy: ['system:kube-proxy', ''],
} as const

export type Component = keyof typeof components

export function kubeconfigOf(component: Component): string {
  return component === 'admin' ? kubeconfigPath : join(folder, `${component}.kubeconfig`)
}

export async function createCertificates(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await run([...openssl, '-x509', '-subj', '/CN=kn-rollout-ca', '-keyout', pki.authorityKey, '-out', pki.authority])
  const authority = ['-x509', '-CA', pki.authority, '-CAkey', pki.authorityKey]
  const server = ['-subj', '/CN=kube-apiserver', '-addext', subjectAltNames, '-addext', 'basicConstraints=CA:FALSE']
  await run([...openssl, ...authority, ...server, '-keyout', pki.serverKey, '-out', pki.serverCertificate])
  await run(['openssl', 'ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', pki.accountKey])
  writeTokens()
}

const openssl = ['openssl', 'req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '30']

const apiNames = ['localhost', 'kubernetes', 'kubernetes.default', 'kubernetes.default.svc']
const apiAddresses = ['127.0.0.1', nodeAddress, apiServiceAddress]
const subjectAltNames = `subjectAltName=${[
  ...apiNames.map((name) => `DNS:${name}`),
  ...apiAddresses.map((address) => `IP:${address}`),
]}`

function writeTokens(): void {
  const rows = Object.entries(components).map(([component, [user, groups]]) => {
    const token = randomBytes(24).toString('hex')
    writeFileSync(kubeconfigOf(component as Component), kubeconfig(token), { mode: 0o600 })
    return [token, user, user, groups].join(',')
  })
  writeFileSync(pki.tokens, `${rows.join('\n')}\n`, { mode: 0o600 })
}

/** The authority is embedded, so the file can be copied to wherever a test wants it. JSON is YAML. */
function kubeconfig(token: string): string {
  const authority = readFileSync(pki.authority).toString('base64')
  const name = 'kn-rollout'
  return JSON.stringify(
    {
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [{ name, cluster: { server: apiServer, 'certificate-authority-data': authority } }],
      users: [{ name, user: { token } }],
      contexts: [{ name, context: { cluster: name, user: name } }],
      'current-context': name,
    },
    undefined,
    2,
  )
}
