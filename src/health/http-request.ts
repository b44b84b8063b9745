/**
 * Our own requests to the ingress, by the way that curl takes. Each is bounded by the time-out of the health check; the body is read to
 * its end, and its beginning is kept.
 */
import http from 'node:http'
import https from 'node:https'
import type { HealthSpec } from '../settings/settings.ts'
import { type Connections, type Env, httpAgent } from './http-agent.ts'

export type HttpRequest = {
  readonly url: string
  readonly method: string
  /** In lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Where the packets go if not to the host of `url`: Host and SNI stay those of `url`. An ingress address comes first. */
  readonly by?: string
}

export type HttpAnswer = {
  readonly status: number
  readonly headers: Readonly<http.IncomingHttpHeaders>
  /** The first 2 KiB. */
  readonly body?: string
}

/** @throws an Error whose message says why there was no answer: a code of the system or of TLS, or the time-out */
export type Ask = (request: HttpRequest, signal: AbortSignal) => Promise<HttpAnswer>

export type Asking = { readonly ask: Ask; readonly close: () => void }

type Spec = Pick<HealthSpec, 'ingressAddress' | 'timeoutMs'>

/** Requests over connections of their own, for hosts behind one ingress. Of `env` only proxies and certificates are read. */
export function asking(spec: Spec, env: Env, connections: Connections): Asking {
  const agents = new Map<string, http.Agent>()
  const agentFor = (url: URL): http.Agent => {
    const agent = agents.get(url.protocol) ?? httpAgent(url, { ...spec, env, connections })
    agents.set(url.protocol, agent)
    return agent
  }
  return {
    ask: async (request, given) => {
      const timeout = AbortSignal.timeout(spec.timeoutMs)
      const signal = AbortSignal.any([given, timeout])
      try {
        const agent = agentFor(new URL(request.url))
        return await exchange(request, { spec, agent, signal })
      } catch (error) {
        throw new Error(timeout.aborted ? `no response within ${spec.timeoutMs / 1000} s` : reasonOf(error))
      }
    },
    close: () => {
      for (const agent of agents.values()) agent.destroy()
    },
  }
}

type Call = { readonly spec: Spec; readonly agent: http.Agent; readonly signal: AbortSignal }

function exchange(request: HttpRequest, call: Call): Promise<HttpAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<HttpAnswer>()
  const sent = open(request, call, (response) => {
    const { statusCode: status = 0, headers } = response
    const body = beginningOf(response)
    response.on('error', reject).on('end', () => resolve({ status, headers, body: body() }))
  })
  sent.on('error', (error) => {
    // A server may close a kept connection just when it is used again: that says nothing of the candidate.
    if (sent.reusedSocket && reasonOf(error) === 'ECONNRESET') exchange(request, call).then(resolve, reject)
    else reject(error)
  })
  sent.end()
  return promise
}

const keptBytes = 2_048

/** What has come so far, at most 2 KiB. The rest is read, too, and let go. */
function beginningOf(response: http.IncomingMessage): () => string {
  const chunks: Buffer[] = []
  let bytes = 0
  response.on('data', (chunk: Buffer) => {
    if (bytes < keptBytes) chunks.push(chunk.subarray(0, keptBytes - bytes))
    bytes += chunk.length
  })
  return () => Buffer.concat(chunks).toString('utf8')
}

type Answered = (response: http.IncomingMessage) => void

function open({ url: text, method, headers, by }: HttpRequest, call: Call, answered: Answered): http.ClientRequest {
  const url = new URL(text)
  const { hostname, port } = new URL(by ?? text)
  const { ingressAddress } = call.spec
  const options: https.RequestOptions = {
    agent: call.agent,
    signal: call.signal,
    method,
    host: ingressAddress?.host ?? hostname,
    port: ingressAddress?.port ?? port,
    path: `${url.pathname}${url.search}`,
    headers: { host: url.host, ...headers },
  }
  return url.protocol === 'https:'
    ? https.request({ ...options, servername: url.hostname }, answered)
    : http.request(options, answered)
}

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}
