/**
 * The real transport: HTTP/1.1 over node:https with one keep-alive agent, or over node:http for a sandbox.
 * Knows connections, TLS and the proxy; refuses to know what a status means. Time limits of whole requests are the
 * client's; here only the making of a connection has one, since a request that never left may be sent again.
 */
import {
  type ClientRequest,
  Agent as HttpAgent,
  type IncomingMessage,
  type RequestOptions,
  request as requestHttp,
} from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ConnectionOptions, createSecureContext, type SecureContext } from 'node:tls'
import { isDeepStrictEqual } from 'node:util'
import { failure } from '../../errors/catalogue.ts'
import { RolloutError } from '../../errors/rollout-error.ts'
import { type AcceptedCredentials, type Credentials, createAcceptedCredentials } from './accepted-credentials.ts'
import { isForApp } from './own-request-rate.ts'
import { requestUrl } from './request-url.ts'
import { isTimedOut } from './timeout.ts'
import type { ApiRequest, ApiResponse, Transport } from './transport.ts'
import { tunnelAgent } from './tunnel.ts'

export type Wire = {
  readonly server: URL
  readonly tls: Pick<ConnectionOptions, 'ca' | 'servername' | 'rejectUnauthorized'>
  /** With the setting that names it, for people. */
  readonly proxy?: { readonly url: string; readonly setting: string }
  readonly credentials: () => Promise<Credentials>
  /** Called when the server did not accept them; true: there are new ones. */
  readonly renew?: () => Promise<boolean>
  /** What is wrong with newer credentials than those in use, where that is why older ones are. */
  readonly problem?: () => Error | undefined
  /** Left out: those of `pausesMs`. */
  readonly pausesMs?: readonly number[]
  /** What to say where newer credentials could be sent, and the server rejected them. */
  readonly ifWrong?: () => Error
}

/**
 * A server that is taken away rejects good credentials on the connections that it has, and one that has just come rejects them for
 * seconds (aws/containers-roadmap#1810, kubernetes/kubernetes#65785). So those that were accepted once are sent again, at once and after
 * these pauses.
 */
const pausesMs = [1_000, 2_000]
const connectTimeoutMs = 5_000
/** The kernel then finds a dead peer within half a minute, also under a quiet watch. */
const keepAliveDelayMs = 15_000

/**
 * A middlebox that silently dropped one connection has dropped the others too: when one gives no answer in time all are thrown
 * away, watches with them, which then go on from where they were on new ones.
 */
export const createTransport = (wire: Wire): { readonly transport: Transport; readonly close: () => void } => {
  const kept = agent(wire, true)
  const fresh = agent(wire, false)
  const known = createAcceptedCredentials(wire.credentials)
  const contextOf = createContexts(wire)
  const sendOnce = async (request: ApiRequest, attempt: Attempt) => {
    const credentials = await known.choose()
    const response = await send(wire, request, { ...attempt, credentials, secureContext: contextOf(credentials) })
    if (asksForPassword(response) && wire.proxy) throw passwordOf(wire.proxy)
    const isRejected = response.statusCode === 401 && !isForApp(request)
    if (provesIdentity(response)) known.accepted(credentials)
    return { response, isRejected, hasOlder: isRejected && known.rejected(credentials) }
  }
  const byOthers = async (first: Sent, again: Again): Promise<Sent> => {
    const second = first.hasOlder ? await again(first) : first
    const third = second.isRejected && known.wereAny() ? await again(second) : second
    return third.isRejected && (await wire.renew?.()) ? again(third) : third
  }
  const later = async (first: Sent, again: Again, signal: AbortSignal): Promise<Sent> => {
    let sent = first
    for (const pauseMs of known.wereAny() ? (wire.pausesMs ?? pausesMs) : []) {
      if (!sent.isRejected) break
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined)
      sent = await again(sent)
    }
    return sent
  }
  // 401 means: not even looked at. So a write may be sent again too, each time on a new connection.
  const ask: Transport = async (request, { fresh: isFresh, signal }) => {
    const agent = isFresh ? fresh : kept
    const again: Again = (before) => {
      before.response.destroy()
      dropIdle(agent)
      return sendOnce(request, { agent, signal })
    }
    const sent = await later(await byOthers(await sendOnce(request, { agent, signal }), again), again, signal)
    return sent.isRejected ? rejected(wire, sent.response, known) : read(sent.response)
  }
  const transport: Transport = async (request, options) => {
    try {
      return await ask(request, options)
    } catch (error) {
      if (!options.fresh && isTimedOut(options.signal.reason) && !isForApp(request)) kept.destroy()
      throw error
    }
  }
  return { transport, close: () => [kept, fresh].forEach((each) => void each.destroy()) }
}

/** A 401 may be the app's own, and what is overloaded or broken, like a load balancer, may not have looked at who asks. */
const provesIdentity = ({ statusCode = 500 }: IncomingMessage): boolean =>
  statusCode < 500 && statusCode !== 401 && statusCode !== 429

type Sent = { readonly response: IncomingMessage; readonly isRejected: boolean; readonly hasOlder: boolean }
type Again = (before: Sent) => Promise<Sent>

const dropIdle = ({ freeSockets }: HttpAgent): void => {
  for (const socket of Object.values(freeSockets).flatMap((each) => each ?? [])) socket.destroy()
}

/** The server knows only that a token has ended; why there is no newer one is what the user has to fix. */
const rejected = (wire: Wire, response: IncomingMessage, known: AcceptedCredentials): ApiResponse => {
  const problem = wire.problem?.() ?? (known.areNewerWrong() ? wire.ifWrong?.() : undefined)
  if (!problem) return read(response)
  response.destroy()
  const cure = problem instanceof RolloutError ? problem.cure : ''
  const message = `Unauthorized, and there are no newer ones. ${problem.message} ${cure}`.trim().replace(/\.$/, '')
  return { status: 401, headers: {}, body: Readable.from([JSON.stringify({ message })], { encoding: 'utf8' }) }
}

/** Certificates are read once, and not for each of several connections that are made at once. */
const createContexts = (wire: Wire) => {
  let last: { readonly of: Credentials; readonly context: SecureContext } | undefined
  return (of: Credentials): SecureContext | undefined => {
    if (isPlain(wire)) return undefined
    const { cert, key } = of
    if (!last || !isDeepStrictEqual([last.of.cert, last.of.key], [cert, key]))
      last = { of, context: createSecureContext({ ca: wire.tls.ca, cert, key }) }
    return last.context
  }
}

const isPlain = ({ server }: Wire): boolean => server.protocol === 'http:'

const agent = (wire: Wire, keepAlive: boolean): HttpAgent => {
  const { proxy, tls } = wire
  if (isPlain(wire)) return new HttpAgent({ keepAlive, ...(proxy && { proxyEnv: { HTTP_PROXY: proxy.url } }) })
  const options = { keepAlive, ...tls }
  return proxy
    ? tunnelAgent({ proxy: new URL(proxy.url), limitMs: connectTimeoutMs }, options)
    : new HttpsAgent(options)
}

type Attempt = { readonly agent: HttpAgent; readonly signal: AbortSignal }
type Signed = Attempt & { readonly credentials: Credentials; readonly secureContext: SecureContext | undefined }

const send = async (
  wire: Wire,
  request: ApiRequest,
  { agent, signal, credentials, secureContext }: Signed,
): Promise<IncomingMessage> => {
  const { method, path, body } = request
  const url = requestUrl(wire.server, path)
  const { headers, ...certificate } = credentials
  const options: RequestOptions & Pick<ConnectionOptions, 'secureContext'> = {
    // By which the agent tells connections apart.
    ...certificate,
    ...(secureContext && { secureContext }),
    agent,
    method,
    headers: { ...request.headers, ...headers },
    // The proxy's, for its tunnel. On a connection that is made it ends nothing.
    timeout: connectTimeoutMs,
  }
  // Not handed to Node: it breaks the socket with an error, and when the answer just ended nobody listens for that any more.
  signal.throwIfAborted()
  const sent = (isPlain(wire) ? requestHttp : requestHttps)(url, options)
  sent.end(body)
  return answerTo(wire, sent, signal)
}

/** Node tells of neither an abort nor an error while a request waits for its proxy, so both are told here. */
const answerTo = (wire: Wire, sent: ClientRequest, signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const giveUp = (reason: unknown) => {
      sent.destroy()
      reject(reason)
    }
    const abort = () => giveUp(signal.reason)
    const late = setTimeout(giveUp, connectTimeoutMs, notConnected(connectTimeoutMs))
    const connected = () => clearTimeout(late)
    signal.addEventListener('abort', abort)
    sent.on('response', resolve)
    sent.on('socket', (socket) => {
      socket.setKeepAlive(true, keepAliveDelayMs)
      if (sent.reusedSocket) connected()
      else socket.once(isPlain(wire) ? 'connect' : 'secureConnect', connected)
    })
    sent.on('error', (error) => reject(connectionError(wire, error)))
    sent.on('close', () => {
      connected()
      signal.removeEventListener('abort', abort)
    })
  })

const read = (response: IncomingMessage): ApiResponse => {
  // One character for each byte.
  response.setEncoding(response.headers['content-type'] === 'application/protobuf' ? 'latin1' : 'utf8')
  const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const)
  return { status: response.statusCode ?? 0, headers: Object.fromEntries(headers), body: response }
}

/** What broke a connection, as an error: what has a cure is a row of the catalogue, all else is the connection's own and may be tried again. */

const notConnected = (timeoutMs: number): Error =>
  Object.assign(new Error(`no connection within ${timeoutMs / 1000} s`), { code: 'E_CONNECT' })

const certificateCodes = new Set([
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])

const asksForPassword = (said: object): boolean => 'statusCode' in said && said.statusCode === 407

/** A certificate that is not trusted stays so, and so does a proxy that asks for a password; everything else is a connection that broke. */
const connectionError = (wire: Wire, error: Error): Error => {
  if ('code' in error && certificateCodes.has(String(error.code)))
    return failure('E_API_CERTIFICATE', { server: wire.server.origin, why: error.message }, error)
  return asksForPassword(error) && wire.proxy ? passwordOf(wire.proxy) : withReason(error)
}

/** Of a host with several addresses Node tells of each, and nothing of all. */
export const withReason = (error: Error): Error => {
  if (error instanceof AggregateError && error.message === '')
    error.message = error.errors.map((each) => (each instanceof Error ? each.message : String(each))).join(', ')
  return error
}

const passwordOf = ({ url, setting }: NonNullable<Wire['proxy']>): Error =>
  failure('E_PROXY_PASSWORD', { proxy: new URL(url).host, setting })
