/** One request and its whole answer, within a time limit. Knows neither retries nor what a status means. */
import type { Clock } from '../../engine/ports/ports.ts'
import type { RateLimiter } from '../http/own-request-rate.ts'
import { withTimeout } from '../http/timeout.ts'
import type { ApiRequest, ApiResponse, Transport } from '../http/transport.ts'

/** What every request needs. `random` in [0, 1) spreads retries; `server` only for messages. */
export type Api = {
  readonly transport: Transport
  readonly clock: Clock
  readonly random: () => number
  readonly server: string
  /** Undefined: nobody shares the API server. */
  readonly rateLimiter?: RateLimiter
}

export type FullResponse = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

export const requestTimeoutMs = 10_000
/** A page of 500 large Revisions is a tenth of it. */
const longestResponse = 64 * 1024 * 1024
/** Of a refusal a sentence is told; whatever stands before an API server may answer with a whole page. */
const longestRefusal = 64 * 1024

export type SendOptions = {
  readonly signal?: AbortSignal
  readonly fresh?: boolean
  readonly urgent?: boolean
  /** Left out: `requestTimeoutMs`. */
  readonly limitMs?: number
}

/** @throws whatever broke the connection, timedOut, the signal's reason */
export const sendRequest = async (
  api: Api,
  request: ApiRequest,
  { signal, fresh, urgent, limitMs = requestTimeoutMs }: SendOptions = {},
): Promise<FullResponse> => {
  if (!urgent) await api.rateLimiter?.(request, signal)
  // Nobody waits for it any more.
  signal?.throwIfAborted()
  return withTimeout({ clock: api.clock, ms: limitMs, signal }, async (limited) => {
    const response = await api.transport(request, { signal: limited, fresh })
    return response.status < 300 ? whole(response) : refusalOf(response)
  })
}

/** @throws when there is no end to it */
const whole = async ({ status, headers, body }: ApiResponse): Promise<FullResponse> => {
  let text = ''
  for await (const chunk of body) {
    text += chunk
    if (text.length > longestResponse) throw new Error('the response is too large')
  }
  return { status, headers, text }
}

/** The beginning of it, as far as anybody reads. */
export const refusalOf = async ({ status, headers, body }: ApiResponse): Promise<FullResponse> => {
  let text = ''
  for await (const chunk of body) {
    text += chunk
    if (text.length > longestRefusal) break
  }
  return { status, headers, text: text.slice(0, longestRefusal) }
}
