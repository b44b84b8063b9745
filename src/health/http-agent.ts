/**
 * The connections of our own requests to the ingress, made to trust and to go the way that curl does: where the two differed, a probe
 * would count answers as errors that the health check calls good.
 */
import { readFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import { getCACertificates } from 'node:tls'
import type { HealthSpec } from '../settings/settings.ts'
import { proxyNames } from './reachability.ts'

export type Env = Readonly<Record<string, string | undefined>>

/** `one`: a single connection that is kept. `several`: as many as are needed at once, within a bound. `fresh`: a new one for each request. */
export type Connections = 'one' | 'several' | 'fresh'

const mostSockets = { one: 1, several: 8 } as const

type Way = Pick<HealthSpec, 'ingressAddress'> & { readonly env: Env; readonly connections: Connections }

/** Straight to an ingress address, else by the proxies in `env`. */
export const httpAgent = (url: URL, { ingressAddress, env, connections }: Way): http.Agent => {
  const options: http.AgentOptions = {
    ...(connections === 'fresh' ? { keepAlive: false } : { keepAlive: true, maxSockets: mostSockets[connections] }),
    proxyEnv: ingressAddress ? {} : proxies(url, env),
  }
  return url.protocol === 'https:' ? new https.Agent({ ...options, ca: [...trusted(env)] }) : new http.Agent(options)
}

const proxies = (url: URL, env: Env): Env =>
  Object.fromEntries([...proxyNames(url.protocol), 'no_proxy', 'NO_PROXY'].map((name) => [name, env[name]]))

/** Node's own list, the system's (SSL_CERT_FILE and SSL_CERT_DIR included), and the one that is curl's alone. */
const trusted = (env: Env): readonly string[] => [
  ...getCACertificates('default'),
  ...getCACertificates('system'),
  ...bundle(env.CURL_CA_BUNDLE),
]

/** curl has said already what there is to say of a file it can't read. */
const bundle = (path: string | undefined): readonly string[] => {
  if (!path) return []
  try {
    return [readFileSync(path, 'utf8')]
  } catch {
    return []
  }
}
