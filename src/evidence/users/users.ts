/**
 * Counts the requests of users that candidate and stable answered, by queue-proxy's counters of their pods. It counts, it never judges.
 * Both sides are read in one round, once a second, and every 5 s after the first minute of a hold. What was answered while a step
 * settles (settling.ts) counts for nobody, and neither does a round that spans a shift.
 */
import type { Availability, Clock, CountersResult, EvidenceSource, HeldStep } from '../../engine/ports/ports.ts'
import type { Pace as RequestRate } from '../../rollout/analysis/forecast/forecast.ts'
import type { Measurement } from '../../rollout/model.ts'
import type { SourceContext, Start, StartBefore } from '../source.ts'
import { tallyAnswers } from './answers.ts'
import type { Counted } from './increments.ts'
import {
  begin,
  bothSides,
  list,
  mostPods,
  type Parts,
  podsOf,
  type Round,
  readAll,
  refused,
  type Sides,
  taken,
} from './pod-readings.ts'
import { usersPerSecond } from './request-estimate.ts'
import { requestsPerSecond } from './request-rate.ts'
import { leastSettlingMs, settlingMs } from './settling.ts'

const pollMs = 1_000
const slowPollMs = 5_000
const longestPollMs = 30_000
/** After that much of a hold the counts of a second matter less. */
const promptForMs = 60_000
const listEveryMs = 5_000

/** Undefined where others count them in its place. */
export function usersSource({ settings: { evidence, analysis }, ...parts }: SourceContext): EvidenceSource | undefined {
  if (evidence === 'prometheus') return undefined
  const counting = { ...parts, slowOverMs: analysis.maxLatencyMs }
  const isAsked = evidence === 'auto' || evidence === 'users'
  return {
    name: "users' requests",
    one: "user's request",
    mayBeSilent: true,
    needs: {
      subject: "Users' requests",
      rights: isAsked ? rights : [],
      ...(evidence === 'users' ? { required } : {}),
      check: async (stable, signal) =>
        isAsked
          ? checkCounters(counting, stable, signal)
          : { is: 'unavailable', why: `\`evidence\` is set to ${evidence}` },
    },
    start: async (...all) => void (await Promise.all([countUsers(counting)(...all), tallyAnswers(counting)(...all)])),
    startBefore: countBefore(counting),
  }
}

const required = { by: 'evidence', without: 'To go on with probes alone, set `evidence` to auto.' }

const rights = [
  { verb: 'list', group: '', resource: 'pods' },
  { verb: 'get', group: '', resource: 'pods/proxy' },
] as const

/** Off by default since Knative 1.19; pods keep what they were made with. Source: serving's config-observability. */
const turnOn =
  'To turn them on, set `request-metrics-protocol: prometheus` in the ConfigMap config-observability of the namespace knative-serving (before Knative 1.19: `metrics.request-metrics-backend-destination: prometheus`). Pods that are made from then on count.'

/** Read once from the pods of stable. Without any that answers it shows only once the candidate's are there. */
async function checkCounters(
  parts: Pick<SourceContext, 'counters' | 'clock' | 'readRequestRate'>,
  stable: readonly string[],
  signal: AbortSignal,
): Promise<Availability> {
  const { counters } = parts
  const pods = await podsOf({ counters }, stable)
  if (!pods) return { is: 'unavailable', why: `the pods of ${stable.join(', ')} cannot be read` }
  const results = await Promise.all(pods.slice(0, mostPods).map((pod) => counters.readCounters(pod, signal)))
  if (results.every(({ is }) => is === 'later' || is === 'gone'))
    return {
      is: 'available',
      what: "users' requests (if the pods count them, which only shows once one runs)",
      pace: paceOf(0),
    }
  const read = results.filter((result) => result.is === 'read')
  const failed = results.find((result) => result.is === 'failed')
  if (read.length > 0) {
    const perSecond = await requestsPerSecond(parts, pods, signal)
    const pace = perSecond === undefined ? {} : { pace: paceOf(perSecond) }
    return { is: 'available', what: `users' requests (${soFar(read, stable)})`, ...pace }
  }
  if (results.some(({ is }) => is === 'forbidden')) return { is: 'unavailable', why: refused }
  if (failed) return { is: 'unavailable', why: `the metrics of ${stable.join(', ')} cannot be read: ${failed.why}` }
  const { clock, readRequestRate } = parts
  const perSecond = readRequestRate && (await usersPerSecond({ clock, readRequestRate }, pods, signal))
  return {
    is: 'unavailable',
    why: `the pods of ${stable.join(', ')} do not count them: request metrics are off`,
    cure: turnOn,
    ...(perSecond === undefined ? {} : { usersPerSecond: perSecond }),
  }
}

const paceOf = (perSecond: number): RequestRate => ({ is: 'by-traffic', perSecond, delayMs: leastSettlingMs })

function soFar(read: readonly Extract<CountersResult, { is: 'read' }>[], stable: readonly string[]): string {
  const sum = read.flatMap(({ counters }) => [...counters.byStatus.values()]).reduce((all, each) => all + each, 0)
  return `${sum} so far in ${read.length === 1 ? '1 pod' : `${read.length} pods`} of ${stable.join(', ')}`
}

export const countUsers =
  (parts: Parts): Start =>
  async (target, each, signal) => {
    const { clock } = parts
    const noteUnread = unreadNoter(parts)
    while (!signal.aborted) {
      const held = target.held()
      if (held) await countStep(parts, { target, held, each, signal, noteUnread })
      else await clock.sleep(pollMs, signal)
    }
  }

/** Stable alone: nothing is shifted meanwhile. */
export const countBefore =
  (parts: Parts): StartBefore =>
  async ({ stable }, each, signal) =>
    count(parts, {
      sides: [['stable', stable]],
      fromMs: parts.clock.now(),
      each,
      signal,
      noteUnread: unreadNoter(parts),
      isOn: () => !signal.aborted,
    })

type Step = {
  readonly target: Parameters<Start>[0]
  readonly held: HeldStep
  readonly each: Parameters<Start>[1]
  readonly signal: AbortSignal
  readonly noteUnread: (round: Round) => void
}

/** To the end of the step. */
async function countStep(parts: Parts, { target, held, ...telling }: Step): Promise<void> {
  const { signal } = telling
  const isOn = () => !signal.aborted && target.held() === held
  await sleepUntil(parts.clock, held.fromMs + (await settlingMs(parts, target.stable, signal)), signal)
  if (isOn()) await count(parts, { sides: bothSides(target), fromMs: held.fromMs, isOn, ...telling })
}

type Counting = Omit<Step, 'target' | 'held'> & {
  readonly sides: Sides
  /** Since when the pace is prompt. */
  readonly fromMs: number
  readonly isOn: () => boolean
}

/** These sides, in rounds, while it is on. */
async function count(parts: Parts, counting: Counting): Promise<void> {
  const { clock } = parts
  const { sides, fromMs, each, signal, noteUnread, isOn } = counting
  const readings = await begin(parts, sides)
  if (!readings) return clock.sleep(pollMs, signal)
  let listedMs = clock.now()
  let pauseMs = pollMs
  for (let rounds = 0; isOn(); ) {
    const startedMs = clock.now()
    if (startedMs >= listedMs + listEveryMs) {
      await list(parts, readings)
      listedMs = startedMs
    }
    const round = await readAll(parts, readings, signal)
    if (!isOn()) return
    noteUnread(round)
    if (round.is === 'counted') tell(each, taken(parts, round.read), rounds++ > 0 ? clock.now() : undefined)
    pauseMs = pauseAfter(round, fromMs, { pauseMs, nowMs: clock.now() })
    await sleepUntil(clock, startedMs + pauseMs, signal)
  }
}

/** Rounds in a row that could read nothing of a side: a pod that begins has no counters until its images are there. */
const unreadRounds = 30

/** What is not read must not look like users who did not come. It is said once. */
function unreadNoter({ warn }: Parts): (round: Round) => void {
  let inARow = 0
  let isSaid = false
  return ({ unread }) => {
    inARow = unread ? inARow + 1 : 0
    if (!unread || isSaid || inARow < unreadRounds) return
    isSaid = true
    warn(
      `Requests that users sent to the ${unread.of === 'stable' ? 'stable Revisions' : 'candidate'} cannot be counted: ${unread.why}.`,
      'They are counted again as soon as they can be read; until then they are no evidence.',
    )
  }
}

/** The first round only shows where the counters stand. */
function tell(each: Step['each'], sides: ReturnType<typeof taken>, atMs: number | undefined): void {
  if (atMs !== undefined) for (const { of, ...counts } of sides) each(measurementOf(of, counts, atMs))
}

const sleepUntil = (clock: Clock, atMs: number, signal: AbortSignal): Promise<void> =>
  clock.sleep(Math.max(0, atMs - clock.now()), signal)

type Pace = { readonly pauseMs: number; readonly nowMs: number }

/** Longer each time that the API server asks for it. */
function pauseAfter(round: Round, fromMs: number, { pauseMs, nowMs }: Pace): number {
  if (round.is === 'later') return Math.min(longestPollMs, Math.max(2 * pauseMs, round.afterMs))
  return nowMs - fromMs < promptForMs ? pollMs : slowPollMs
}

const measurementOf = (of: Measurement['of'], { n, bad, slow, causes }: Counted, atMs: number): Measurement => ({
  atMs,
  of,
  n,
  bad,
  slow,
  ...(bad > 0
    ? {
        note: [...causes]
          .sort(([, a], [, b]) => b - a)
          .map(([status]) => status)
          .join(' or '),
      }
    : {}),
})
