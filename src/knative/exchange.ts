/** One request and its whole answer, within a time limit. Knows neither retries nor what a status means. */
import type { Clock } from '../engine/ports.ts'
import { within } from './limit.ts'
import type { ApiRequest, Transport } from './transport.ts'

/** What every request needs. `random` in [0, 1) spreads retries; `server` only for messages. */
export type Api = {
  readonly transport: Transport
  readonly clock: Clock
  readonly random: () => number
  readonly server: string
}

export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

export const requestLimitMs = 10_000
/** A page of 500 large Revisions is a tenth of it. */
const longestAnswer = 64 * 1024 * 1024

type Terms = { readonly signal?: AbortSignal; readonly fresh?: boolean }

/** @throws whatever broke the connection, timedOut, the signal's reason */
export const exchange = (api: Api, request: ApiRequest, { signal, fresh }: Terms = {}): Promise<Answer> =>
  within({ clock: api.clock, ms: requestLimitMs, signal }, async (limited) => {
    const response = await api.transport(request, { signal: limited, fresh })
    let text = ''
    for await (const chunk of response.body) {
      text += chunk
      if (text.length > longestAnswer) throw new Error('an answer without end')
    }
    return { status: response.status, headers: response.headers, text }
  })
