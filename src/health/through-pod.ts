/**
 * The health check where the tag URL can't be reached from here: the same request, to a pod of the candidate, by way of the API
 * server. `ask` is the way; the rules are those of curl.
 */
import type { AppAnswer, AppRequest, Clock, HealthCheck, HealthResult } from '../engine/ports/ports.ts'
import type { HealthSpec } from '../settings/settings.ts'
import { accepts, wantedStatus } from './rule.ts'
import { nameAndValue, withoutSecrets } from './secret-headers.ts'

export type Ask = (request: AppRequest, signal: AbortSignal) => Promise<AppAnswer>

type Means = { readonly clock: Clock; readonly ask: Ask /** As kubectl would ask. */; readonly command: string }

export const podCheck = (spec: HealthSpec, { clock, ask, command }: Means): HealthCheck => ({
  command: () => command,
  refuseUnfit: async () => {},
  reaches: async () => true,
  // Without a pod there is nobody to ask: only the ingress wakes a Revision.
  knock: async () => {},
  run: async (_, signal) => {
    for (let attempt = 1; ; attempt++) {
      const result = await once(spec, { clock, ask, command }, { attempt, signal })
      if (signal.aborted) return { is: 'cancelled' }
      if (result.is === 'passed' || attempt >= spec.attempts) return result
      await clock.sleep(spec.intervalMs, signal)
    }
  },
})

type Try = { readonly attempt: number; readonly signal: AbortSignal }

const once = async (
  spec: HealthSpec,
  { clock, ask, command }: Means,
  { attempt, signal }: Try,
): Promise<HealthResult> => {
  const startedMs = clock.now()
  try {
    const { status, body, notOfApp } = await ask(requestOf(spec), signal)
    const ms = clock.now() - startedMs
    if (notOfApp !== undefined) throw new Error(notOfApp)
    const why = faultOf(spec, { status, body })
    if (why === undefined) return { is: 'passed', attempts: attempt, status, ms }
    return {
      is: 'failed',
      attempts: attempt,
      why,
      detail: { command, status, ms, body: withoutSecrets(body, spec.headers).slice(0, shownBody), stderr: '' },
    }
  } catch (error) {
    const why = withoutSecrets(error instanceof Error ? error.message : String(error), spec.headers)
    return { is: 'unreachable', attempts: attempt, why, detail: { command, body: '', stderr: '' } }
  }
}

const shownBody = 2_048

const faultOf = (spec: HealthSpec, { status, body }: AppAnswer): string | undefined => {
  if (!accepts(spec, status)) return `the status was ${status}, expected ${wantedStatus(spec)}`
  return spec.body === undefined || body.includes(spec.body) ? undefined : `the body does not contain "${spec.body}"`
}

/** The API server takes these methods through; headers are the check's own. */
export const requestOf = ({ method, path = '/', headers, timeoutMs }: HealthSpec): AppRequest => ({
  timeoutMs,
  method: method === 'POST' || method === 'PUT' || method === 'PATCH' || method === 'DELETE' ? method : 'GET',
  path,
  headers: Object.fromEntries(headers.map(nameAndValue).map(([name, value]) => [name.toLowerCase(), value])),
})
