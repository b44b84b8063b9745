/**
 * The health check where the tag URL can't be reached from here: the same request, to a pod of the candidate, by way of the API
 * server. `ask` is the way; the rules are those of curl.
 */
import type { AppAnswer, AppRequest, Clock, HealthCheck, HealthResult } from '../engine/ports/ports.ts'
import type { HealthWish } from '../settings/settings.ts'
import { accepts, wantedStatus } from './rule.ts'

export type Ask = (request: AppRequest, signal: AbortSignal) => Promise<AppAnswer>

type Means = { readonly clock: Clock; readonly ask: Ask /** As kubectl would ask. */; readonly command: string }

export const podCheck = (wish: HealthWish, { clock, ask, command }: Means): HealthCheck => ({
  command: () => command,
  reaches: async () => true,
  run: async (_, signal) => {
    for (let attempt = 1; ; attempt++) {
      const result = await once(wish, { clock, ask, command }, { attempt, signal })
      if (signal.aborted) return { is: 'cancelled' }
      if (result.is === 'passed' || attempt >= wish.attempts) return result
      await clock.sleep(wish.intervalMs, signal)
    }
  },
})

type Try = { readonly attempt: number; readonly signal: AbortSignal }

const once = async (
  wish: HealthWish,
  { clock, ask, command }: Means,
  { attempt, signal }: Try,
): Promise<HealthResult> => {
  const startedMs = clock.now()
  try {
    const { status, body } = await ask(requestOf(wish), signal)
    const ms = clock.now() - startedMs
    const why = faultOf(wish, { status, body })
    if (why === undefined) return { is: 'passed', attempts: attempt, status, ms }
    return {
      is: 'failed',
      attempts: attempt,
      why,
      detail: { command, status, ms, body: body.slice(0, shownBody), stderr: '' },
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { is: 'unreachable', attempts: attempt, why, detail: { command, body: '', stderr: '' } }
  }
}

const shownBody = 2_048

const faultOf = (wish: HealthWish, { status, body }: AppAnswer): string | undefined => {
  if (!accepts(wish, status)) return `it answered ${status}, wanted is ${wantedStatus(wish)}`
  return wish.body === undefined || body.includes(wish.body) ? undefined : `the body does not contain "${wish.body}"`
}

/** The API server takes these methods through; headers are the check's own. */
export const requestOf = ({ method, path = '/', headers }: HealthWish): AppRequest => ({
  method: method === 'POST' || method === 'PUT' || method === 'PATCH' || method === 'DELETE' ? method : 'GET',
  path,
  headers: Object.fromEntries(
    headers.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  ),
})
