/**
 * A limit to how often one process asks the API server, however many rollouts it drives: as many requests at once as one rollout
 * begins with, then a steady few. What returns users goes ahead of it, and what is asked of apps does not count.
 * The numbers are kubectl's order of magnitude (client-go: 50 a second, 300 at once), and well under the server's own fairness.
 */
import type { Clock } from '../../engine/ports/ports.ts'
import type { ApiRequest } from './transport.ts'

const perSecond = 20
const atOnce = 40

/** Waits until this request may leave, in the order of asking. Resolves early when the signal aborts. */
export type RateLimiter = (request: ApiRequest, signal?: AbortSignal) => Promise<void>

export const createRateLimiter = (clock: Clock): RateLimiter => {
  const everyMs = 1000 / perSecond
  let nextMs = Number.NEGATIVE_INFINITY
  return (request, signal) => {
    if (isForApp(request)) return Promise.resolve()
    const now = clock.now()
    nextMs = Math.max(nextMs, now - atOnce * everyMs) + everyMs
    return nextMs > now ? clock.sleep(nextMs - now, signal) : Promise.resolve()
  }
}

/** The pods' own port behind the API server's proxy: how long it takes is measured. */
export const isForApp = ({ path }: ApiRequest): boolean => path.includes('/proxy/')
