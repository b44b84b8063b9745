/**
 * Asks the candidate at its tag URL, steadily, and tells each answer or the lack of one. The request is that of the health
 * check, on connections that are kept. It counts, it never judges: a refused connection is a measurement too.
 * Where the tag URL can't be reached from here, a pod of the candidate is asked in its place.
 */
import http from 'node:http'
import https from 'node:https'
import type { Clock } from '../engine/ports/ports.ts'
import { accepts, healthUrl } from '../health/rule.ts'
import { nameAndValue, withoutSecrets } from '../health/secret-headers.ts'
import { type Ask, requestOf } from '../health/through-pod.ts'
import type { Measurement } from '../rollout/model.ts'
import type { HealthSpec } from '../settings/settings.ts'
import { probeAgent } from './probe-agent.ts'
import type { SourceContext, Start } from './source.ts'

type Env = SourceContext['env']

/** Of `env` only proxies and certificates are read. */
export const probes = ({ settings: { health }, clock, env, ask }: SourceContext): Start =>
  ask ? podProbes(health, { clock, ask }) : httpProbes(health, clock, env)

/** Two lanes, each with one connection and one request in flight, so that one slow answer doesn't silence the probes. */
const lanes = 2
const everyMs = 500

export const httpProbes =
  (spec: HealthSpec, clock: Clock, env: Env = process.env): Start =>
  async (target, each, signal) => {
    const url = new URL(healthUrl(target.url, spec.path))
    const lane = async (index: number): Promise<void> => {
      const agent = probeAgent(url, spec, env)
      await clock.sleep((index * everyMs) / lanes, signal)
      await repeat({ clock, everyMs, signal }, each, () => measure(spec, { url, agent, signal }))
      agent.destroy()
    }
    await Promise.all(Array.from({ length: lanes }, (_, index) => lane(index)))
  }

/** One lane: what asks a pod keeps no connection of its own that could hang. */
export const podProbes =
  (spec: HealthSpec, { clock, ask }: { readonly clock: Clock; readonly ask: Ask }): Start =>
  (_, each, signal) =>
    repeat({ clock, everyMs: everyMs / lanes, signal }, each, async () => {
      try {
        return judged(spec, (await ask(requestOf(spec), signal)).status)
      } catch (error) {
        const note = error instanceof Error ? error.message : String(error)
        return { ok: false, note: withoutSecrets(note, spec.headers) }
      }
    })

type Asked = Pick<Measurement, 'ok' | 'note'>
type Pace = { readonly clock: Clock; readonly everyMs: number; readonly signal: AbortSignal }

/** One request after the other, each begun `everyMs` after the one before or as soon as that is over. */
const repeat = async (
  { clock, everyMs, signal }: Pace,
  each: (measurement: Measurement) => void,
  once: () => Promise<Asked>,
): Promise<void> => {
  while (!signal.aborted) {
    const startedMs = clock.now()
    const asked = await once()
    const endedMs = clock.now()
    if (!signal.aborted) each({ ...asked, atMs: endedMs, latencyMs: endedMs - startedMs })
    await clock.sleep(Math.max(0, startedMs + everyMs - endedMs), signal)
  }
}

const judged = (spec: HealthSpec, status: number): Asked =>
  accepts(spec, status) ? { ok: true } : { ok: false, note: String(status) }

type Call = { readonly url: URL; readonly agent: http.Agent; readonly signal: AbortSignal }

/** One request and the whole of its answer, within the time-out of the health check. */
const measure = async (spec: HealthSpec, call: Call): Promise<Asked> => {
  const timeout = AbortSignal.timeout(spec.timeoutMs)
  const signal = AbortSignal.any([call.signal, timeout])
  try {
    return judged(spec, await statusOf(spec, { ...call, signal }))
  } catch (error) {
    return { ok: false, note: timeout.aborted ? `no response within ${spec.timeoutMs / 1000} s` : reasonOf(error) }
  }
}

const statusOf = async (spec: HealthSpec, call: Call): Promise<number> => {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const request = open(spec, call, (response) => {
    response
      .on('error', reject)
      .on('end', () => resolve(response.statusCode ?? 0))
      .resume()
  })
  request.on('error', (error) => {
    // A server may close a kept connection just when it is used again: that says nothing of the candidate.
    if (request.reusedSocket && isReset(error)) statusOf(spec, call).then(resolve, reject)
    else reject(error)
  })
  request.end()
  return promise
}

type Answered = (response: http.IncomingMessage) => void

/** Packets go to the ingress address where one is set; Host and SNI stay those of the tag URL. */
const open = (spec: HealthSpec, { url, agent, signal }: Call, answered: Answered): http.ClientRequest => {
  const options: https.RequestOptions = {
    agent,
    signal,
    method: spec.method,
    host: spec.ingressAddress?.host ?? url.hostname,
    port: spec.ingressAddress?.port ?? url.port,
    path: `${url.pathname}${url.search}`,
    headers: { host: url.host, ...Object.fromEntries(spec.headers.map(nameAndValue)) },
  }
  return url.protocol === 'https:'
    ? https.request({ ...options, servername: url.hostname }, answered)
    : http.request(options, answered)
}

const isReset = (error: unknown): boolean => reasonOf(error) === 'ECONNRESET'

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}
