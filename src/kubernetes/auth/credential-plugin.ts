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
import type { Credentials } from '../http/accepted-credentials.ts'
import type { Wire } from '../http/https.ts'
import { actingAs } from './credentials.ts'
import { type Issued, runExec } from './exec-plugin.ts'
import { endOfToken, renewalMs } from './expiry.ts'
import type { ChosenContext } from './kubeconfig.ts'
import { faultOf } from './usable.ts'

type RenewedCredentials = Required<Pick<Wire, 'credentials' | 'renew' | 'problem' | 'ifWrong'>> & {
  readonly close: () => void
}

/** Gives new credentials, or rejects; what it runs ends when the signal aborts. */
type Issuer = (signal: AbortSignal) => Promise<Issued>

const runTimeoutMs = 60_000

/**
 * What can't be used never replaces what works: the credentials in use go on as long as they last.
 * @throws E_CREDENTIAL_PLUGIN, where the first run fails
 */
export const pluginCredentials = async (chosen: ChosenContext, limitMs = runTimeoutMs): Promise<RenewedCredentials> => {
  const issue = actingFor(chosen.user, await issuerFor(chosen))
  const closed = new AbortController()
  const run = () => limited(issue, { command: commandOf(chosen.user), limitMs, closed: closed.signal })
  const renewing = renewed(await run(), run)
  let timer: NodeJS.Timeout | undefined
  const plan = () => {
    if (closed.signal.aborted) return
    timer = setTimeout(() => void renewing.renew().then(plan), renewalMs(renewing.endsAtMs(), Date.now())).unref()
  }
  plan()
  const close = () => {
    clearTimeout(timer)
    closed.abort()
  }
  const ifWrong = () =>
    failure('E_CREDENTIAL_PLUGIN', { command: commandOf(chosen.user), why: 'the API server rejected what it returned' })
  return { ...renewing, ifWrong, close }
}

/** Whom the user acts for stands in the kubeconfig, whatever made the credentials. */
const actingFor =
  (user: JsonObject, issue: Issuer): Issuer =>
  async (signal) => {
    const { credentials, ...issued } = await issue(signal)
    return { ...issued, credentials: { ...credentials, headers: { ...actingAs(user), ...credentials.headers } } }
  }

/** One renewal at a time, for all that ask for one. */
const renewed = (first: Issued, run: () => Promise<Issued>) => {
  let current = first
  let problem: Error | undefined
  let running: Promise<boolean> | undefined
  const once = async (): Promise<boolean> => {
    try {
      current = await run()
      problem = undefined
      return true
    } catch (error) {
      problem = error instanceof Error ? error : undefined
      return false
    } finally {
      running = undefined
    }
  }
  const renew = (): Promise<boolean> => {
    running ??= once()
    return running
  }
  return {
    credentials: async () => current.credentials,
    endsAtMs: () => current.endsAtMs,
    problem: () => problem,
    renew,
  }
}

const issuerFor = async (chosen: ChosenContext): Promise<Issuer> => {
  if (chosen.user.exec !== undefined) return (signal) => runExec(chosen, signal)
  if (object(chosen.user['auth-provider']).name !== 'oidc') return byLibrary(chosen)
  const { oidcLogin } = await import('./oidc.ts')
  return oidcLogin(chosen)
}

/** A new KubeConfig each time, since the old one would answer from its cache. */
const byLibrary = async (chosen: ChosenContext): Promise<Issuer> => {
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

type Limits = { readonly command: string; readonly limitMs: number; readonly closed: AbortSignal }

const limited = async (issue: Issuer, { command, limitMs, closed }: Limits): Promise<Issued> => {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(new Error(`no credentials within ${limitMs / 1000} s`)), limitMs)
  const signal = AbortSignal.any([late.signal, closed])
  const over = Promise.withResolvers<never>()
  signal.addEventListener('abort', () => over.reject(signal.reason))
  try {
    const issued = await Promise.race([issue(signal), over.promise])
    const fault = faultOf(issued.credentials)
    if (fault !== undefined) throw new Error(`it returned credentials that cannot be used: ${fault}`)
    return issued
  } catch (error) {
    throw failure('E_CREDENTIAL_PLUGIN', { command, why: whyOf(error) }, error)
  } finally {
    clearTimeout(timer)
  }
}
