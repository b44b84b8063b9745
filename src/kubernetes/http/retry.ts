/**
 * Sending the same request again: after which responses, how often, and after which wait (doubling, spread, as long as the server asks).
 * After an error, a read is always sent again (api/read.ts), a write only if it was certainly not taken (api/write.ts).
 */
import type { Api, FullResponse } from '../api/request.ts'

/** Attempts of one request, the first included. */
export const attempts = 4

/** A response after which the same request may succeed: 429 and what is wrong with the server, but not that it can't do this (501). */
export const isRetriable = ({ status }: FullResponse): boolean => status === 429 || (status >= 500 && status !== 501)

const firstMs = 200
const longestMs = 5_000
const longestRetryAfterMs = 10_000

/** Waits before try number `tries` + 1. Resolves early when the signal aborts. */
export const backOff = (
  api: Api,
  tries: number,
  wait: { readonly response?: FullResponse; readonly signal?: AbortSignal } = {},
): Promise<void> => api.clock.sleep(backOffMs(tries, api.random(), wait.response), wait.signal)

/** Between half and all of the doubled wait; what the server asks for stands above it. */
export const backOffMs = (tries: number, random: number, response?: FullResponse): number => {
  const askedMs = response ? retryAfterMs(response) : 0
  const doubled = Math.min(longestMs, firstMs * 2 ** Math.min(tries, 10))
  return Math.max(Math.min(askedMs, longestRetryAfterMs), doubled * (0.5 + random / 2))
}

/** `Retry-After` in seconds, or as the hour by the clock of who asks: its own `Date` tells how far off that is. 0: nothing is said. */
export const retryAfterMs = ({ headers }: FullResponse): number => {
  const retryAfter = headers['retry-after'] ?? ''
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1000
  return Math.max(0, Date.parse(retryAfter) - Date.parse(headers.date ?? '')) || 0
}
