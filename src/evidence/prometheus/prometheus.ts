/**
 * Counts the requests of candidate and stable by what a Prometheus has scraped, every 5 s. Raw counters are asked for, and grow here, from
 * one scrape to the next: `increase` and `rate` extrapolate, and would count what was answered before the step. A scrape is late, by up to
 * its interval; a step is held at least until two of them have seen it.
 */
import type { EvidenceSource, HeldStep } from '../../engine/ports/ports.ts'
import type { Measurement } from '../../rollout/model.ts'
import type { PrometheusSpec } from '../../settings/settings.ts'
import type { SourceContext, Start } from '../source.ts'
import { none, type Own, withoutOwn } from '../users/increments.ts'
import type { Prometheus } from './api.ts'
import { availability } from './availability.ts'
import { httpGet } from './get.ts'
import { createOwnHistory, type OwnHistory } from './own-history.ts'
import { type Form, formsOf } from './queries.ts'
import { type Round, readAll } from './read.ts'
import { type Growth, grown, type Read, type Targets, untilLevel } from './samples.ts'

const pollMs = 5_000
const tickMs = 1_000
/** As for users' requests, and 1 s for the clock of the Prometheus, which tells whole seconds. */
const settleMs = 3_000

/** Undefined where it was not asked for. */
const withoutIt = (evidence: string): string =>
  `To go on without it, remove \`prometheus\`${evidence === 'prometheus' ? ' and set `evidence` to auto' : ''}.`

export function prometheusSource(context: SourceContext): EvidenceSource | undefined {
  const { settings } = context
  const { prometheus: spec, evidence, analysis } = settings
  const isWanted = evidence === 'prometheus' || (evidence !== 'probes' && evidence !== 'command' && spec !== undefined)
  if (!isWanted) return undefined
  const forms = spec ? formsOf(spec, analysis.maxLatencyMs) : []
  return {
    name: 'requests in Prometheus',
    one: 'request in Prometheus',
    mayBeSilent: true,
    mayTimeNothing: true,
    needs: {
      subject: 'Requests in Prometheus',
      rights: [],
      required: { by: spec ? 'prometheus' : 'evidence', without: withoutIt(evidence) },
      check: async (stable, signal) =>
        spec
          ? withHttp(context, (get) => {
              warnOfPlain(spec, context)
              return availability({ of: { ...spec, get }, forms, context, stable }, signal)
            })
          : { is: 'unavailable', why: '`prometheus` is not set', cure: 'Set it to the address of a Prometheus.' },
    },
    start: async (target, each, signal) => {
      if (spec) await withHttp(context, (get) => count({ spec, forms, context, get, target, each, signal }))
    },
  }
}

/** On this machine nobody is in between: a port-forward ends there. */
const isLocal = ({ hostname }: URL): boolean => hostname === 'localhost' || /^(127\.|\[::1\])/.test(hostname)

function warnOfPlain({ address, token }: PrometheusSpec, { warn }: SourceContext): void {
  const url = new URL(address)
  if (token === undefined || url.protocol === 'https:' || isLocal(url)) return
  warn(
    `\`prometheus-token\` is sent to ${address} without encryption, so anyone on the way can read it.`,
    'Use an https address in `prometheus`, or remove `prometheus-token` if that Prometheus needs none.',
  )
}

async function withHttp<T>({ http, env }: SourceContext, work: (get: Prometheus['get']) => Promise<T>): Promise<T> {
  const { get, close } = http ?? httpGet(env)
  try {
    return await work(get)
  } finally {
    close()
  }
}

type Job = {
  readonly spec: PrometheusSpec
  readonly forms: readonly Form[]
  readonly context: SourceContext
  readonly get: Prometheus['get']
  readonly target: Parameters<Start>[0]
  readonly each: Parameters<Start>[1]
  readonly signal: AbortSignal
}

async function count(job: Job): Promise<void> {
  const { context, target, signal } = job
  const history = createOwnHistory(context.own)
  const warned = new Set<string>()
  while (!signal.aborted) {
    const held = target.held()
    if (held) await countStep({ ...job, held, history, warned })
    else await tick(job, history)
  }
}

async function tick({ context: { clock }, signal }: Job, history: OwnHistory): Promise<void> {
  history.note(clock.now())
  await clock.sleep(tickMs, signal)
}

type Step = Job & { readonly held: HeldStep; readonly history: OwnHistory; readonly warned: Set<string> }

/** Counted so far, of one side. `own`: up to when what we sent is taken away. */
type Counting = { readonly of: Measurement['of']; targets: Targets; owed: Own }

/** To the end of the step. */
async function countStep(step: Step): Promise<void> {
  const { context, target, signal, held } = step
  const isOn = () => !signal.aborted && target.held() === held
  const sides: readonly Counting[] = [
    { of: 'candidate', targets: new Map(), owed: none },
    { of: 'stable', targets: new Map(), owed: none },
  ]
  let turn: Turn = { dueMs: held.fromMs + settleMs, isSecond: false }
  while (isOn()) {
    if (context.clock.now() >= turn.dueMs) turn = await taken(step, sides, { isOn, isSecond: turn.isSecond })
    if (isOn()) await tick(step, step.history)
  }
}

/** `isSecond`: the other side was waited for. */
type Turn = { readonly dueMs: number; readonly isSecond: boolean }

/** Asks, and tells what grew, unless the other side is about to be scraped. @returns when to ask next */
async function taken(
  step: Step,
  sides: readonly Counting[],
  { isOn, isSecond }: { readonly isOn: () => boolean; readonly isSecond: boolean },
): Promise<Turn> {
  const nowMs = step.context.clock.now()
  const round = await ask(step, isOn)
  const waitMs = round && !isSecond ? 1_000 * untilLevel(round.sides.candidate, round.sides.stable) : 0
  if (waitMs > 0) return { dueMs: nowMs + waitMs + tickMs, isSecond: true }
  if (round) tellAll(step, sides, round)
  return { dueMs: nowMs + pollMs, isSecond: false }
}

type Answered = Extract<Round, { is: 'read' }>

/** Undefined where there is nothing to tell. */
async function ask(step: Step, isOn: () => boolean): Promise<Answered | undefined> {
  const { spec, get, forms, context, target, held, signal } = step
  const { candidate, stable } = target
  const seconds = (context.clock.now() - held.fromMs - settleMs) / 1_000
  const round = await readAll(
    { of: { ...spec, get }, forms, place: context.place, revisions: { candidate: [candidate], stable }, seconds },
    signal,
  )
  if (!isOn()) return undefined
  if (round.is === 'read') return round
  warnOnce(step, round.why)
  return undefined
}

function tellAll(step: Step, sides: readonly Counting[], round: Answered): void {
  const { context, held } = step
  const fromMs = held.fromMs + settleMs
  // Of both clocks, the one of the samples.
  const aheadMs = round.nowMs === undefined ? 0 : context.clock.now() - round.nowMs
  for (const side of sides) {
    const read = grown(side.targets, round.sides[side.of], (fromMs - aheadMs) / 1_000)
    side.targets = read.targets
    if (read.growth) tell(step, side, { growth: read.growth, aheadMs, side: round.sides[side.of] })
  }
}

type News = { readonly growth: Growth; readonly aheadMs: number; readonly side: Read }

function tell({ spec, history, context, each }: Step, side: Counting, { growth, aheadMs, side: read }: News): void {
  const { requests: n, errors: bad, quick, fromS, atS } = growth
  const isOwnCounted = spec.requests === undefined
  const own = isOwnCounted ? history.between(side.of, fromS * 1_000 + aheadMs, atS * 1_000 + aheadMs) : none
  const isTimed = read.quick !== undefined
  const { counts, owed } = withoutOwn({ n, bad, slow: isTimed ? n - quick : 0 }, own, side.owed)
  side.owed = owed
  const { slow, ...rest } = counts
  each({ atMs: context.clock.now(), of: side.of, ...rest, ...(isTimed ? { slow } : {}) })
}

function warnOnce({ warned, context, spec }: Step, why: string): void {
  if (warned.has(why)) return
  warned.add(why)
  context.warn(
    `The Prometheus at ${spec.address} cannot be asked: ${why}.`,
    'Its requests are counted again as soon as it answers; until then they are no evidence.',
  )
}
