/** From what the user gave to a transport that reaches the API server, and the names to print before anything else. */
import { failure } from '../../errors/catalogue.ts'
import { text } from '../api/json.ts'
import { createTransport, type Wire } from '../http/https.ts'
import { type Environment, proxyFor } from '../http/proxy.ts'
import type { Transport } from '../http/transport.ts'
import { dataOrFile, needsPlugin, plainCredentials } from './credentials.ts'
import { endOfCertificate, endOfToken } from './expiry.ts'
import { inCluster } from './in-cluster.ts'
import { type ChosenContext, chooseContext, findConfigs, type Given } from './kubeconfig.ts'
import { printablePath } from './safe-file.ts'

export type ConnectionSource = {
  readonly kubeconfig?: Given | { readonly account: 'in-cluster' }
  readonly context?: string
  readonly namespace?: string
  /** process.env */
  readonly env: Environment
}

export type Connection = {
  readonly transport: Transport
  readonly server: string
  readonly context: string
  readonly namespace: string
  /** The kubeconfig, for people, and its name for the user. */
  readonly from: string
  readonly user: string
  readonly warnings: readonly string[]
  /** When the credentials end, ms since the epoch, where nobody can renew them. */
  readonly endsAtMs?: number
  readonly close: () => void
}

/** @throws E_KUBECONFIG_* E_CONTEXT E_CREDENTIALS E_CREDENTIAL_PLUGIN */
export const connect = async (source: ConnectionSource, patience: Pick<Wire, 'pausesMs'> = {}): Promise<Connection> => {
  const chosen = await choose(source)
  const credentials = await credentialSourceOf(chosen)
  const { transport, close } = createTransport({
    ...(await wireOf(chosen, source.env)),
    ...credentials,
    ...patience,
  })
  const endsAtMs = await endOf(chosen)
  return {
    transport,
    ...(endsAtMs !== undefined && { endsAtMs }),
    server: chosen.server.href.replace(/\/$/, ''),
    context: chosen.context,
    from: chosen.where.split(', ').map(printablePath).join(', '),
    user: chosen.userName,
    namespace: source.namespace ?? chosen.namespace ?? 'default',
    warnings: [...(isUnverified(chosen) ? [unverified(chosen)] : []), ...switchedOff(source.env)],
    close: () => {
      credentials.close()
      close()
    },
  }
}

const choose = async ({ kubeconfig, context, env }: ConnectionSource): Promise<ChosenContext> => {
  if (kubeconfig && 'account' in kubeconfig) return podAccount(env)
  const configs = await findConfigs(kubeconfig, env)
  if (configs.length > 0) return chooseContext(configs, context)
  throw failure('E_KUBECONFIG_MISSING', { looked: printablePath(env.KUBECONFIG || '~/.kube/config') })
}

/** Only where it is asked for: the cluster of a CI runner is rarely the one to deploy to. */
const podAccount = async (env: Environment): Promise<ChosenContext> => {
  const pod = await inCluster(env)
  if (pod) return pod
  throw failure('E_NOT_IN_CLUSTER', {})
}

type ConnectionCredentials = Pick<Wire, 'credentials' | 'renew' | 'problem' | 'ifWrong'> & {
  readonly close: () => void
}

/** Plain HTTP is for a server on this machine, which asks for no credentials. */
const credentialSourceOf = async (chosen: ChosenContext): Promise<ConnectionCredentials> => {
  const close = () => undefined
  if (chosen.server.protocol === 'http:') return { credentials: async () => ({ headers: {} }), close }
  if (!needsPlugin(chosen.user)) return { ...(await plainCredentials(chosen.user, chosen.userName)), close }
  const { pluginCredentials } = await import('./credential-plugin.ts')
  return pluginCredentials(chosen)
}

/** Of a client certificate, and of a token that stands in the kubeconfig itself: everything else is renewed, or read again. */
const endOf = async ({ server, user, userName }: ChosenContext): Promise<number | undefined> => {
  if (server.protocol === 'http:' || needsPlugin(user)) return undefined
  const cert = await dataOrFile(user, 'client-certificate', userName)
  const token = user.tokenFile === undefined ? text(user.token) : undefined
  const ends = [cert && endOfCertificate(cert), token && endOfToken(token)].filter((end) => typeof end === 'number')
  return ends.length > 0 ? Math.min(...ends) : undefined
}

const wireOf = async (chosen: ChosenContext, env: Environment): Promise<Pick<Wire, 'server' | 'tls' | 'proxy'>> => {
  const { server, cluster } = chosen
  return {
    server,
    proxy: proxyOf(chosen, env),
    tls: {
      ca: await dataOrFile(cluster, 'certificate-authority', `cluster of context ${chosen.context}`),
      servername: text(cluster['tls-server-name']),
      rejectUnauthorized: !isUnverified(chosen),
    },
  }
}

const proxyOf = ({ server, cluster }: ChosenContext, env: Environment): Wire['proxy'] => {
  const [own, usual] = [text(cluster['proxy-url']), proxyFor(server, env)]
  const url = usable(own ?? usual)
  const variable = server.protocol === 'http:' ? 'HTTP_PROXY' : 'HTTPS_PROXY'
  return url === undefined ? undefined : { url, setting: own === undefined ? variable : 'proxy-url of the kubeconfig' }
}

/** Node would go past a proxy of another kind without a word. @throws E_PROXY */
const usable = (proxy: string | undefined): string | undefined => {
  if (proxy === undefined || (/^https?:\/\/./.test(proxy) && isWhole(proxy))) return proxy
  // Of what has no scheme nothing is told: it may begin with the password.
  throw failure('E_PROXY', { scheme: /^[a-z][a-z\d+.-]*(?=:\/\/)/i.exec(proxy)?.[0] ?? 'unknown' })
}

/** Node decodes its name and password, and a bare % is no code. */
const isWhole = (proxy: string): boolean => {
  try {
    const { username, password } = new URL(proxy)
    decodeURIComponent(username + password)
    return true
  } catch {
    return false
  }
}

const isUnverified = ({ cluster }: ChosenContext): boolean => cluster['insecure-skip-tls-verify'] === true

const unverified = ({ server }: ChosenContext): string =>
  `The certificate of ${server.host} is not verified (insecure-skip-tls-verify): anyone on the network path can read the token.`

/** Node reads it at each connection that does not say otherwise; ours to the API server do. */
const switchedOff = ({ NODE_TLS_REJECT_UNAUTHORIZED: check }: Environment): readonly string[] =>
  check === '0'
    ? [
        'This job sets NODE_TLS_REJECT_UNAUTHORIZED=0, so probes and requests to GitHub or GitLab accept any certificate. The certificate of the API server is still verified. Set NODE_EXTRA_CA_CERTS to the certificate authority instead.',
      ]
    : []
