/**
 * Asks the candidate at its tag URL, steadily, and tells each answer or the lack of one. The request is that of the health
 * check, on connections that are kept. It counts, it never judges: a refused connection is a measurement too.
 * Each answer is followed by a request on the same connection that shows whether it came from Knative (health/knative-mark.ts). One that
 * did not, and no answer at all, counts against the candidate only if stable is answered in the same moment; else for nobody.
 * Where the tag URL can't be reached from here, a pod of the candidate is asked in its place.
 */
import type { Clock, EvidenceTarget } from '../engine/ports/ports.ts'
import { type Asking, asking } from '../health/http-request.ts'
import { findAt, lowerCase } from '../health/knative-mark.ts'
import { accepts, healthUrl } from '../health/rule.ts'
import { withoutSecrets } from '../health/secret-headers.ts'
import { type Ask, requestOf } from '../health/through-pod.ts'
import type { Measurement } from '../rollout/model.ts'
import type { HealthSpec } from '../settings/settings.ts'
import type { SourceContext, Start } from './source.ts'

type Env = SourceContext['env']

/** Of `env` only proxies and certificates are read. */
export const probes = ({ settings: { health }, clock, env, ask }: SourceContext): Start =>
  ask ? podProbes(health, { clock, ask }) : httpProbes(health, clock, env)

/** Two lanes, each with one connection and one request in flight, so that one slow answer doesn't silence the probes. */
const lanes = 2
const everyMs = 500

export const httpProbes = (spec: HealthSpec, clock: Clock, env: Env = process.env): Start =>
  laneProbes(spec, clock, () => asking(spec, env, 'one'))

/** `open` makes what a lane asks with. */
export const laneProbes =
  (spec: HealthSpec, clock: Clock, open: () => Asking): Start =>
  async (target, each, signal) => {
    const lane = async (index: number): Promise<void> => {
      const { ask, close } = open()
      await clock.sleep((index * everyMs) / lanes, signal)
      await repeat({ clock, everyMs, signal }, each, () => attributed({ spec, clock, ask, target, signal }))
      close()
    }
    await Promise.all(Array.from({ length: lanes }, (_, index) => lane(index)))
  }

/** One lane: what asks a pod keeps no connection of its own that could hang. A pod's answer is the candidate's. */
export const podProbes =
  (spec: HealthSpec, { clock, ask }: { readonly clock: Clock; readonly ask: Ask }): Start =>
  (_, each, signal) =>
    repeat({ clock, everyMs: everyMs / lanes, signal }, each, () =>
      timed({ spec, clock }, async () => judged(spec, (await ask(requestOf(spec), signal)).status)),
    )

type Pace = { readonly clock: Clock; readonly everyMs: number; readonly signal: AbortSignal }

/** One request after the other, each begun `everyMs` after the one before or as soon as that is over. */
const repeat = async (
  { clock, everyMs, signal }: Pace,
  each: (measurement: Measurement) => void,
  once: () => Promise<Measurement>,
): Promise<void> => {
  while (!signal.aborted) {
    const startedMs = clock.now()
    const measured = await once()
    if (!signal.aborted) each(measured)
    await clock.sleep(Math.max(0, startedMs + everyMs - clock.now()), signal)
  }
}

type Asked = Pick<Measurement, 'bad' | 'note'>

type Timing = { readonly spec: HealthSpec; readonly clock: Clock }

const timed = async ({ spec, clock }: Timing, once: () => Promise<Asked>): Promise<Measurement> => {
  const startedMs = clock.now()
  const asked = await once().catch((error: unknown) => ({
    bad: 1,
    note: withoutSecrets(error instanceof Error ? error.message : String(error), spec.headers),
  }))
  const atMs = clock.now()
  return { ...asked, atMs, of: 'candidate', n: 1, latencyMs: atMs - startedMs }
}

const judged = (spec: HealthSpec, status: number): Asked =>
  accepts(spec, status) ? { bad: 0 } : { bad: 1, note: String(status) }

type Lane = {
  readonly spec: HealthSpec
  readonly clock: Clock
  readonly ask: Asking['ask']
  readonly target: EvidenceTarget
  readonly signal: AbortSignal
}

/** One request, and whose answer it was. */
async function attributed({ spec, clock, ask, target, signal }: Lane): Promise<Measurement> {
  const { method } = spec
  const request = { url: healthUrl(target.url, spec.path), method, headers: lowerCase(spec.headers) }
  const measured = await timed({ spec, clock }, async () => judged(spec, (await ask(request, signal)).status))
  const found = await findAt({ url: target.url }, { ask, spec, signal })
  if (found.is === 'knative') return measured
  const { stableUrl } = target
  const isStableThere =
    measured.bad > 0 &&
    stableUrl !== undefined &&
    (await findAt({ url: stableUrl }, { ask, spec, signal })).is === 'knative'
  return isStableThere ? measured : { ...measured, unattributed: found.why }
}
