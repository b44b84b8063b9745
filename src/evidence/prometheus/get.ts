/**
 * Requests to a Prometheus: over TLS with certificates verified, by the proxies of the job. A redirect is not followed, since the token
 * would go with it. An answer is bounded in size and time; each question has a connection of its own, so that its time is not spent waiting for another.
 */
import http from 'node:http'
import https from 'node:https'
import { type Env, httpAgent } from '../../health/http-agent.ts'

export type HttpGet = {
  /** @throws an Error whose message says why there was no answer; never with a header in it */
  readonly get: (url: string, headers: Readonly<Record<string, string>>, signal: AbortSignal) => Promise<HttpAnswer>
  readonly close: () => void
}

export type HttpAnswer = {
  readonly status: number
  /** ms since the epoch by the server's clock, in whole seconds; undefined where it does not say. */
  readonly nowMs: number | undefined
  readonly body: string
}

const timeoutMs = 10_000
const mostBytes = 16 * 1024 * 1024

export function httpGet(env: Env): HttpGet {
  const agents = new Map<string, http.Agent>()
  const agentFor = (url: URL): http.Agent => {
    const agent = agents.get(url.protocol) ?? httpAgent(url, { env, connections: 'several' })
    agents.set(url.protocol, agent)
    return agent
  }
  return {
    get: async (text, headers, given) => {
      const url = new URL(text)
      const timeout = AbortSignal.timeout(timeoutMs)
      const signal = AbortSignal.any([given, timeout])
      try {
        return await exchange(url, { agent: agentFor(url), headers, signal })
      } catch (error) {
        throw new Error(timeout.aborted ? `no response within ${timeoutMs / 1_000} s` : reasonOf(error))
      }
    },
    close: () => {
      for (const agent of agents.values()) agent.destroy()
    },
  }
}

function exchange(url: URL, options: https.RequestOptions): Promise<HttpAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<HttpAnswer>()
  const read = (response: http.IncomingMessage) => {
    const chunks: Buffer[] = []
    let bytes = 0
    response.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > mostBytes) response.destroy(new Error('the answer is larger than 16 MiB'))
      else chunks.push(chunk)
    })
    response.on('error', reject)
    response.on('end', () => {
      const nowMs = Date.parse(response.headers.date ?? '')
      const body = Buffer.concat(chunks).toString('utf8')
      resolve({ status: response.statusCode ?? 0, nowMs: Number.isNaN(nowMs) ? undefined : nowMs, body })
    })
  }
  const sent = url.protocol === 'https:' ? https.get(url, options, read) : http.get(url, options, read)
  sent.on('error', (error) => {
    // A server may close a kept connection just when it is used again.
    if (sent.reusedSocket && reasonOf(error) === 'ECONNRESET') exchange(url, options).then(resolve, reject)
    else reject(error)
  })
  return promise
}

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}
