/**
 * Asks the candidate at its tag URL, and stable at its own in the same moment, and tells each answer or the lack of one. The request is
 * that of the health check, or one of `probe-paths` in turn (probe-plan.ts), on connections that are kept. It counts, it never judges: a refused connection is a measurement too.
 * An open loop: request i is due at i times 250 ms whatever the answers do, and latencies count from then (open-loop.ts).
 * Each answer is followed by a request on the same connection that shows whether it came from Knative (health/knative-mark.ts). One that
 * did not, and no answer at all, counts against its side only if the other side was answered in the same moment; else for nobody.
 * Where the tag URL can't be reached from here, a pod of the candidate is asked in its place, alone.
 */
import type { Clock, EvidenceSource, EvidenceTarget } from '../../engine/ports/ports.ts'
import { type Asking, asking } from '../../health/http-request.ts'
import { type Found, findAt, lowerCase } from '../../health/knative-mark.ts'
import { accepts, healthUrl } from '../../health/rule.ts'
import { withoutSecrets } from '../../health/secret-headers.ts'
import { type Ask, requestOf } from '../../health/through-pod.ts'
import type { Measurement } from '../../rollout/model.ts'
import type { OwnRequests } from '../own-requests.ts'
import type { SourceContext, Start, StartBefore } from '../source.ts'
import { createLanes, type Lanes } from './lanes.ts'
import { openLoop, type Tick } from './open-loop.ts'
import { inTurn, isHarmless, type ProbeSpec, pathsText, probeSpecs } from './probe-plan.ts'
import { sampleOf } from './sample.ts'

/** Of each side. */
export const probesPerSecond = 4
/** A cold start would count as stable's errors and hide the candidate's: who has not answered by then is not asked. */
const stableWithinMs = 10_000
const againMs = 500

/** `open` makes what one connection asks with. */
export type ProbeParts = {
  readonly clock: Clock
  readonly open: () => Asking
  /** Left out: nobody counts requests of users. */
  readonly own?: OwnRequests
}

type Of = Measurement['of']

export function probesSource(context: SourceContext): EvidenceSource {
  const specs = probeSpecs(context.settings)
  const { clock, ask, own } = context
  return {
    name: 'probes',
    one: 'probe',
    what: `${probesPerSecond} probes a second on ${pathsText(specs)}`,
    pace: { is: 'fixed', perSecond: probesPerSecond },
    start: ask ? podProbes(specs, { clock, ask, own }) : pairProbes(specs, partsOf(context)),
    ...(ask ? {} : { startBefore: stableProbes(specs, partsOf(context)) }),
  }
}

/** Of `env` only proxies and certificates are read. */
const partsOf = ({ settings: { health }, clock, env, own, open }: SourceContext): ProbeParts => ({
  clock,
  own,
  open: open ?? (() => asking(health, env, 'one')),
})

export const pairProbes =
  (specs: readonly ProbeSpec[], { clock, open, own }: ProbeParts): Start =>
  async (target, each, signal) => {
    const lanes = createLanes(open)
    const wayOf = (spec: ProbeSpec): Way => ({ spec, clock, target, signal, lanes, own })
    const next = inTurn(specs)
    const fellow = { isThere: false }
    void awaitStable(specs, wayOf).then((isThere) => {
      fellow.isThere = isThere
    })
    await openLoop(scheduleOf(specs, { clock, signal }), async (tick) => {
      const way = wayOf(next())
      const candidate = probed(way, 'candidate', watched(tick, target.sent?.(tick.dueMs)))
      const stable = fellow.isThere && isHarmless(way.spec) ? probed(way, 'stable', tick) : undefined
      const report = async (one: Promise<Probed>, other: Promise<Probed> | undefined) => {
        const result = await attributed(way, await one, other)
        if (!signal.aborted) each(result)
      }
      const isBaseline = stable && !lacksIt(await stable)
      await Promise.all([report(candidate, stable), ...(isBaseline ? [report(stable, candidate)] : [])])
    })
    lanes.close()
  }

/** With its answer it waits no longer, though whose answer it was takes another request to find out. */
const watched = (tick: Tick, isAnswered: (() => void) | undefined): Tick => ({
  ...tick,
  answered: () => {
    tick.answered()
    isAnswered?.()
  },
})

/** A path or method that only the new code has: there is nothing to compare with, and stable is not broken. */
const lacksIt = ({ status, measured }: Probed): boolean => measured.bad > 0 && (status === 404 || status === 405)

/** Stable alone, at the URL of its users. What did not come from Knative has no pair that would tell whose fault it was. */
export const stableProbes =
  (specs: readonly ProbeSpec[], { clock, open, own }: ProbeParts): StartBefore =>
  async ({ url, stable }, each, signal) => {
    const lanes = createLanes(open)
    const target = { candidate: '', url, stableUrl: url, isStableTagged: true, stable, isProven: true }
    const wayOf = (spec: ProbeSpec): Way => ({ spec, clock, target, signal, lanes, own })
    const next = inTurn(specs.filter(isHarmless))
    if (await awaitStable(specs, wayOf))
      await openLoop(scheduleOf(specs, { clock, signal }), async (tick) => {
        const probe = await probed(wayOf(next()), 'stable', tick)
        if (!signal.aborted && probe.found.is === 'knative' && !lacksIt(probe)) each(probe.measured)
      })
    lanes.close()
  }

/** A pod's answer is the candidate's; what the API server answers in its place counts for nobody. */
export const podProbes =
  (
    specs: readonly ProbeSpec[],
    { clock, ask, own }: { readonly clock: Clock; readonly ask: Ask; readonly own?: OwnRequests | undefined },
  ): Start =>
  ({ sent }, each, signal) => {
    const next = inTurn(specs)
    return openLoop(scheduleOf(specs, { clock, signal }, podSpareMs), async (tick) => {
      const spec = next()
      const isMeasured = sent?.(tick.dueMs)
      const { status, ...measured } = await timed(
        { spec, clock, of: 'candidate', address: requestOf(spec).path },
        tick,
        () => ask(requestOf(spec), signal),
      )
      if (tick.isSent && !measured.unattributed) count(own, measured, status)
      if (!signal.aborted) each(measured)
      isMeasured?.()
    })
  }

type Looping = { readonly clock: Clock; readonly signal: AbortSignal }

/** More in flight would only wait behind each other. */
const scheduleOf = (specs: readonly ProbeSpec[], loop: Looping, spareMs = 0) => ({
  ...loop,
  perSecond: probesPerSecond,
  atMost: Math.max(1, ...specs.map(({ timeoutMs }) => Math.ceil((probesPerSecond * (timeoutMs + spareMs)) / 1_000))),
})

/** A pod has to be found, and where nothing answers, whether it is the API server that is silent. */
const podSpareMs = 10_000

type Way = {
  readonly spec: ProbeSpec
  readonly clock: Clock
  readonly target: EvidenceTarget
  readonly signal: AbortSignal
  readonly lanes: Lanes
  readonly own: OwnRequests | undefined
}

/** Whether stable, at a URL of its own, answers soon enough to be compared with, where it may be asked at all. */
async function awaitStable(specs: readonly ProbeSpec[], wayOf: (spec: ProbeSpec) => Way): Promise<boolean> {
  const spec = specs.find(isHarmless)
  if (!spec) return false
  const { clock, target, signal, lanes } = wayOf(spec)
  const { stable, stableUrl, isStableTagged } = target
  const untilMs = clock.now() + stableWithinMs
  if (stable.length === 0 || !stableUrl || !isStableTagged) return false
  while (!signal.aborted && clock.now() < untilMs) {
    const found = await lanes.use(({ ask }) => answerOf({ ask, spec, signal }, stableUrl))
    if (found) return clock.now() < untilMs
    await clock.sleep(againMs, signal)
  }
  return false
}

/** An answer of the app: Knative's own mark may come from an activator that still waits for a pod. */
async function answerOf(
  { ask, spec, signal }: Pick<Way, 'spec' | 'signal'> & Pick<Asking, 'ask'>,
  url: string,
): Promise<boolean> {
  const request = { url: healthUrl(url, spec.path), method: spec.method, headers: lowerCase(spec.headers) }
  const { status } = await ask(request, signal).catch(() => ({ status: 0 }))
  return status > 0 && (await findAt({ url }, { ask, spec, signal })).is === 'knative'
}

/** Without a status there was no answer. */
type Probed = { readonly measured: Measurement; readonly found: Found; readonly status?: number | undefined }

/** One request, and whose answer it was. */
async function probed({ spec, clock, target, signal, lanes, own }: Way, of: Of, tick: Tick): Promise<Probed> {
  const url = of === 'candidate' ? target.url : (target.stableUrl ?? target.url)
  return lanes.use(async ({ ask }) => {
    const request = { url: healthUrl(url, spec.path), method: spec.method, headers: lowerCase(spec.headers) }
    const { status, ...measured } = await timed({ spec, clock, of, address: request.url }, tick, () =>
      ask(request, signal),
    )
    const found = await findAt({ url }, { ask, spec, signal })
    if (found.is === 'knative' && tick.isSent) count(own, measured, status)
    return { measured, found, status }
  })
}

type Timing = {
  readonly spec: ProbeSpec
  readonly clock: Clock
  readonly of: Of
  /** What is asked, for people. */
  readonly address: string
}

type Answered = { readonly status: number; readonly body?: string; readonly notOfApp?: string }

/** Without a status there was no answer. */
async function timed(
  { spec, clock, of, address }: Timing,
  tick: Tick,
  once: () => Promise<Answered>,
): Promise<Measurement & { readonly status?: number }> {
  const asked = tick.isSent
    ? await once().then(
        (answer) =>
          answer.notOfApp === undefined
            ? { status: answer.status, ...judged(spec, address, answer) }
            : { bad: 1, unattributed: answer.notOfApp },
        (error: unknown) => ({
          ...failedOn(spec, withoutSecrets(error instanceof Error ? error.message : String(error), spec.headers)),
          sample: sampleOf(spec, address),
        }),
      )
    : failed(`not sent: ${tick.inFlight} in flight`)
  tick.answered()
  const atMs = clock.now()
  return { ...asked, atMs, of, n: 1, latencyMs: atMs - tick.dueMs }
}

const failed = (note: string) => ({ bad: 1, note })

const failedOn = ({ name }: ProbeSpec, note: string) => failed(name === undefined ? note : `${note} on ${name}`)

const judged = (
  spec: ProbeSpec,
  address: string,
  { status, body = '' }: Answered,
): Pick<Measurement, 'bad' | 'note' | 'sample'> =>
  accepts(spec, status) ? { bad: 0 } : { ...failedOn(spec, String(status)), sample: sampleOf(spec, address, body) }

/** As its pods have counted it, by their rule. */
const count = (own: OwnRequests | undefined, { of, latencyMs = 0 }: Measurement, status = 502): void =>
  own?.add(of, { isBad: status >= 500, latencyMs })

/** Without a pair, stable is looked for now. */
async function attributed(
  way: Way,
  { measured, found }: Probed,
  other: Promise<Probed> | undefined,
): Promise<Measurement> {
  if (found.is === 'knative') return measured
  const { target, spec, signal, lanes } = way
  const { stableUrl } = target
  const isOtherThere = async () => {
    if (other) return (await other).found.is === 'knative'
    return (
      stableUrl !== undefined &&
      (await lanes.use(({ ask }) => findAt({ url: stableUrl }, { ask, spec, signal }))).is === 'knative'
    )
  }
  return measured.bad > 0 && (await isOtherThere()) ? measured : { ...measured, unattributed: found.why }
}
