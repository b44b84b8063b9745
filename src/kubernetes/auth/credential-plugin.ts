/**
 * Credentials that a program or a login makes: exec plugins, OIDC, other auth providers. The only file that loads
 * @kubernetes/client-node, and only for those others: it costs 150 ms and 80 MiB at start.
 * The library keeps a credential to its last second; here one run serves all, and credentials are renewed in the background,
 * ahead of their end, so that the write that matters meets no dead token.
 */
import type { KubeConfig } from '@kubernetes/client-node'
import type { JsonObject } from '../../engine/ports/ports.ts'
import { failure } from '../../errors/catalogue.ts'
import { object, text } from '../api/json.ts'
import type { Credentials } from '../http/https.ts'
import { type Issued, runExec } from './exec-plugin.ts'
import { endOfToken, renewalMs } from './expiry.ts'
import type { ChosenContext } from './kubeconfig.ts'

type RenewedCredentials = {
  readonly credentials: () => Promise<Credentials>
  readonly renew: () => Promise<boolean>
  readonly close: () => void
}

const runTimeoutMs = 60_000

/** @throws E_CREDENTIAL_PLUGIN, from here and, until a first run succeeded, from `credentials` */
export const pluginCredentials = async (chosen: ChosenContext): Promise<RenewedCredentials> => {
  const issue = await issuerFor(chosen)
  const run = () => limited(issue(), commandOf(chosen.user))
  let current = await run()
  let running: Promise<boolean> | undefined
  const renew = (): Promise<boolean> => {
    running ??= run()
      .then((issued) => {
        current = issued
        return true
      })
      .catch(() => false)
      .finally(() => {
        running = undefined
      })
    return running
  }
  let timer: NodeJS.Timeout | undefined
  const plan = () => {
    timer = setTimeout(() => void renew().then(plan), renewalMs(current.endsAtMs, Date.now())).unref()
  }
  plan()
  return { credentials: async () => current.credentials, renew, close: () => clearTimeout(timer) }
}

const issuerFor = async (chosen: ChosenContext): Promise<() => Promise<Issued>> => {
  if (chosen.user.exec !== undefined) return () => runExec(chosen)
  if (object(chosen.user['auth-provider']).name !== 'oidc') return byLibrary(chosen)
  const { oidcLogin } = await import('./oidc.ts')
  return oidcLogin(chosen)
}

/** A new KubeConfig each time, since the old one would answer from its cache. */
const byLibrary = async (chosen: ChosenContext): Promise<() => Promise<Issued>> => {
  const { KubeConfig } = await import('@kubernetes/client-node')
  return () => runOnce(new KubeConfig(), chosen)
}

const runOnce = async (config: KubeConfig, chosen: ChosenContext): Promise<Issued> => {
  config.loadFromString(JSON.stringify(single(chosen)))
  const options: Parameters<KubeConfig['applyToHTTPSOptions']>[0] = {}
  await config.applyToHTTPSOptions(options)
  const authorization = headerOf(options.headers)
  const { cert, key } = options
  if (authorization === undefined && cert === undefined)
    throw new Error('it returned neither a token nor a certificate')
  const credentials: Credentials = {
    headers: authorization === undefined ? {} : { authorization },
    ...(isKeyMaterial(cert) && { cert }),
    ...(isKeyMaterial(key) && { key }),
  }
  return { credentials, endsAtMs: endOfToken(authorization?.replace(/^Bearer /, '') ?? '') }
}

const headerOf = (headers: unknown): string | undefined => {
  const found = typeof headers === 'object' && headers !== null && 'Authorization' in headers && headers.Authorization
  return typeof found === 'string' ? found : undefined
}

const isKeyMaterial = (value: unknown): value is string | Buffer => typeof value === 'string' || Buffer.isBuffer(value)

const single = ({ cluster, user, userName }: ChosenContext): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Config',
  'current-context': 'chosen',
  clusters: [{ name: 'chosen', cluster }],
  users: [{ name: userName, user }],
  contexts: [{ name: 'chosen', context: { cluster: 'chosen', user: userName } }],
})

const commandOf = (user: JsonObject): string =>
  text(object(user.exec).command) ?? text(object(user['auth-provider']).name) ?? 'auth provider'

const longestWhy = 1_000

/** Of what was to be a token nothing is told, and a parser quotes it. Complaints are. */
const whyOf = (error: unknown): string => {
  if (error instanceof SyntaxError || error instanceof TypeError) return 'what it holds, or was given, cannot be read'
  return (error instanceof Error ? error.message.trim() : String(error)).slice(0, longestWhy)
}

const limited = async (work: Promise<Issued>, command: string): Promise<Issued> => {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error(`no credentials within ${runTimeoutMs / 1000} s`)), runTimeoutMs)
  try {
    return await Promise.race([work, late.promise])
  } catch (error) {
    throw failure('E_CREDENTIAL_PLUGIN', { command, why: whyOf(error) }, error)
  } finally {
    clearTimeout(timer)
  }
}
