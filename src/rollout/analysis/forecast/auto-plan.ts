/** Plans that are built from what is known before the start: holds for `hold: auto`, percentages for `max-bad-answers`. Pure. */
import type { Step } from '../../model.ts'
import { pollMs } from '../counts.ts'
import { moments } from '../guard.ts'
import { detectFor, highestLimit, metricsFor, settledLimits } from '../limits.ts'
import { atRollout } from '../statistics/e-process.ts'
import { type ForecastOf, forecastOf, type PacedSource, type StepForecast } from './forecast.ts'
import { requestsToAbort } from './time-to-abort.ts'

type Measured = Pick<ForecastOf, 'limits' | 'sources'>

/** What bounds a hold. `totalMs`: what all holds may take together. */
export type HoldBounds = { readonly maxHoldMs?: number | undefined; readonly totalMs: number; readonly leastMs: number }

/** So many times what a release without any failure needs, so that some may fail. */
export const margin = 1.5
const leastMs = 10_000
/** Where no rate of requests is known. */
const usualMs = 30_000

/**
 * The same steps, each held as long as a good release needs to be accepted, by the quickest source of each kind of limit, and half as long
 * again; at least 10 s or `bounds.leastMs`, at most `bounds.maxHoldMs`, and all together at most `bounds.totalMs`. In whole seconds. 30 s
 * where no rate of requests is known. A step that is not held stays so.
 */
export function autoHeld(steps: readonly Step[], measured: Measured, bounds: HoldBounds): readonly Step[] {
  const held = steps.filter(({ holdMs }) => holdMs > 0)
  const mostMs = Math.min(bounds.maxHoldMs ?? Number.POSITIVE_INFINITY, bounds.totalMs / held.length)
  const forecast = forecastOf({ ...measured, plan: { steps }, longestOf: (holdMs) => holdMs })
  const needOf = new Map(forecast.steps.map((step) => [step.percent, needMs(step)]))
  return steps.map((step) => {
    if (step.holdMs === 0) return step
    const wanted = Math.max(leastMs, bounds.leastMs, margin * (needOf.get(step.percent) ?? usualMs / margin))
    return { ...step, holdMs: inSeconds(Math.min(wanted, mostMs)) }
  })
}

const inSeconds = (ms: number): number => Math.max(1, Math.floor(ms / 1_000 + 0.5)) * 1_000

/** How many times the limit may have to be detected: a fault nearer to it takes longer to tell from a good release. */
const multiples = [2, 3, 5, 10] as const

/**
 * What to detect with the holds of these steps: the smallest multiple of the limit that each hold can tell from a good release, with the
 * margin of `autoHeld`; the greatest where none can. The usual one for a limit of 0, above which there is no multiple.
 */
export function autoDetect(steps: readonly Step[], { limits, sources }: Measured): number {
  const { limit } = settledLimits(limits)
  const choices = multiples
    .map((times) => Number((times * limit).toPrecision(6)))
    .filter((share) => share > limit && share <= highestLimit)
  const found = choices.find((detect) =>
    forecastOf({ plan: { steps }, sources, limits: { ...limits, detect }, longestOf: (holdMs) => holdMs }).steps.every(
      isEnough,
    ),
  )
  return found ?? choices.at(-1) ?? detectFor(limits)
}

const isEnough = ({ metrics }: StepForecast): boolean =>
  metrics.some(({ kind, requests, needed }) => kind === 'errors' && requests >= margin * needed)

/** Undefined where nothing that is known ever accepts it. */
function needMs({ metrics }: StepForecast): number | undefined {
  const kinds = [...Map.groupBy(metrics, ({ kind }) => kind).values()]
  const needs = kinds.map((each) => Math.min(...each.map(({ acceptedMs = Number.POSITIVE_INFINITY }) => acceptedMs)))
  const longest = Math.max(...needs)
  return Number.isFinite(longest) ? longest : undefined
}

/**
 * `percents` of steps, or why there are none: `rate-unknown`, nobody counts users' requests; `too-few`: even at 1 % users may get `least`
 * bad answers.
 */
export type Built =
  | { readonly is: 'built'; readonly percents: readonly number[] }
  | { readonly is: 'rate-unknown' }
  | { readonly is: 'too-few'; readonly least: number }

/** Each later step has at most so many times the traffic of the one before. */
const growth = 5
const usualPercents = [10, 50, 100] as const

/**
 * Steps such that of the candidates that fail at `detect` or more from their first user on, nine in ten of those that are found give users
 * at most `most` bad answers. So the first step has the greatest percentage at which that holds, for every fault from `detect` to all
 * answers: a slight fault is found after so many requests, a great one after so many seconds. What is bad there is found there, since the
 * step is held until it is accepted; each later step has five times the traffic of the one before. By users' requests alone, since a probe
 * may not meet the fault. Without any users at present, the usual steps.
 */
export function builtFor(most: number, { limits, sources }: Measured): Built {
  const users = sources.find(({ pace }) => pace?.is === 'by-traffic')
  if (!users?.pace) return { is: 'rate-unknown' }
  if (users.pace.perSecond === 0) return { is: 'built', percents: usualPercents }
  const worst = worstAt(users, { limits, sources })
  const first = Array.from({ length: 100 }, (_, index) => 100 - index).find((percent) => worst(percent) <= most)
  return first === undefined ? { is: 'too-few', least: worst(1) } : { is: 'built', percents: grownFrom(first) }
}

const grownFrom = (percent: number): readonly number[] =>
  percent >= 100 ? [100] : [percent, ...grownFrom(Math.min(100, growth * percent))]

/** Bad answers in nine of ten rollouts, of the worst fault, at a percentage. */
function worstAt({ name, pace }: PacedSource, { limits, sources }: Measured): (percent: number) => number {
  const { perSecond = 0, delayMs = 0 } = pace ?? {}
  const policy = metricsFor(sources, limits, 0).find(({ source, kind }) => source === name && kind === 'errors')?.policy
  const faults = faultsFrom(policy?.detect ?? 1).flatMap((share) => {
    const found = policy && requestsToAbort({ ...policy, share, stake: atRollout, within: mostRequests })
    return found ? [{ share, requests: found.most }] : []
  })
  return (percent) => {
    const rate = (perSecond * percent) / 100
    const seconds = (requests: number) =>
      Math.max((moments * pollMs) / 1_000, requests / rate) + (delayMs + pollMs) / 1_000
    return Math.max(...faults.map(({ share, requests }) => Math.ceil(share * rate * seconds(requests))))
  }
}

const mostRequests = 20_000

/** Doubled until all answers are bad. */
const faultsFrom = (share: number): readonly number[] => (share >= 1 ? [1] : [share, ...faultsFrom(2 * share)])
