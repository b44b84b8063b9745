/**
 * What a plan can find out, before anything is touched: at the present rate of requests, how long each step needs until a good release
 * is accepted, which faults it finds, and how many bad answers users get until then. Pure.
 */
import type { Plan, SourceName, Step } from '../../model.ts'
import { noCounts, pollMs } from '../counts.ts'
import { moments } from '../guard.ts'
import { type AnalysisLimits, type Kind, type MetricSpec, metricsFor, settledLimits } from '../limits.ts'
import { advance, type EProcess, freshProcess, lnRatiosOfLimit, stakeOf } from '../statistics/e-process.ts'
import { requestsToAbort } from './time-to-abort.ts'
import { fewestToAcceptance, moreForEachBad } from './time-to-accept.ts'

/** How many requests a second a source sees. `delayMs`: how much of the start of a step it does not count. */
export type Pace =
  /** At the candidate, whatever traffic it has. */
  | { readonly is: 'fixed'; readonly perSecond: number; readonly delayMs?: number }
  /** Of all Revisions: the candidate's are its part of the traffic. */
  | { readonly is: 'by-traffic'; readonly perSecond: number; readonly delayMs?: number }

/** A source, and its pace where that is known. */
export type PacedSource = SourceName & { readonly pace?: Pace | undefined }

export type Forecast = {
  readonly limits: ReturnType<typeof settledLimits>
  /** Nobody wrote the limit: undecided, the rollout goes on. */
  readonly isGuard: boolean
  /** Requests of users a second, of all Revisions; undefined where nobody knows. */
  readonly usersPerSecond?: number
  /** No source counts how users are answered: what it finds are faults that others meet. */
  readonly areUsersUnmeasured: boolean
  /** The pace of these is not known, so that nothing can be said of them. */
  readonly unknown: readonly string[]
  /** Of the steps that are held. */
  readonly steps: readonly StepForecast[]
}

export type StepForecast = Step & {
  readonly longestMs: number
  readonly metrics: readonly MetricForecast[]
}

/** What one source shows of one limit in a step. */
export type MetricForecast = {
  readonly source: string
  readonly one: string
  readonly kind: Kind
  /** From which share of bad answers on a fault must be found. */
  readonly detect: number
  /** Within the hold. */
  readonly requests: number
  /** Requests until acceptance, if none is bad. */
  readonly needed: number
  /** For each bad one. Undefined: never made up for. */
  readonly moreForEachBad?: number
  /** From the start of the step until acceptance, if no answer is bad. Undefined: never, since there are no requests. */
  readonly acceptedMs?: number
  /** The smallest usual share of bad answers that nine in ten rollouts find within the hold. */
  readonly finds?: number
  /** A fault of `detect`, and one of half of all answers, if they begin with the step. Those that take longer than the step are left out. */
  readonly faults: readonly FaultForecast[]
}

/** Of the median rollout, and of nine in ten. */
export type FaultForecast = {
  readonly share: number
  readonly medianMs: number
  readonly mostMs: number
  /** Bad answers that users get until then, where the rate of their requests is known. */
  readonly bad?: { readonly median: number; readonly most: number }
}

export type ForecastOf = {
  readonly plan: Pick<Plan, 'steps'>
  readonly limits: AnalysisLimits
  readonly sources: readonly PacedSource[]
  /** Where none of the sources counts them. */
  readonly usersPerSecond?: number | undefined
  readonly longestOf: (holdMs: number) => number
}

export function forecastOf({ plan, limits, sources, usersPerSecond, longestOf }: ForecastOf): Forecast {
  const paced = sources.filter(({ pace }) => pace !== undefined)
  const polls = Math.ceil(plan.steps.reduce((sum, { holdMs }) => sum + holdMs, 0) / pollMs)
  const specs = metricsFor(sources, limits, polls)
  const counted = paced.find(({ pace }) => pace?.is === 'by-traffic')?.pace
  const users = counted ? counted.perSecond : usersPerSecond
  const stakes = stakesAt(plan.steps, specs[0]?.policy.polls ?? polls)
  return {
    limits: settledLimits(limits),
    isGuard: limits.maxErrorRate === undefined,
    ...(users === undefined ? {} : { usersPerSecond: users }),
    areUsersUnmeasured: counted === undefined,
    unknown: sources.filter(({ pace }) => pace === undefined).map(({ name }) => name),
    steps: plan.steps.flatMap((step, index) => {
      if (step.holdMs === 0) return []
      const longestMs = longestOf(step.holdMs)
      const scene = { step: { ...step, longestMs }, stake: stakes[index] ?? 0, users }
      return [{ ...step, longestMs, metrics: paced.flatMap((source) => metricsOf(specs, source, scene)) }]
    }),
  }
}

type Scene = {
  readonly step: Step & { readonly longestMs: number }
  readonly stake: number
  readonly users: number | undefined
}

const metricsOf = (specs: readonly MetricSpec[], source: PacedSource, scene: Scene): readonly MetricForecast[] =>
  specs.filter((spec) => spec.source === source.name).map((spec) => metricForecast(spec, source, scene))

function metricForecast({ kind, policy }: MetricSpec, { name, one, pace }: PacedSource, scene: Scene): MetricForecast {
  const { step, stake, users } = scene
  const { perSecond, delayMs } = atCandidate(pace, step.percent)
  const within = (ms: number) => Math.floor((perSecond * Math.max(0, ms - delayMs)) / 1_000)
  const after = (requests: number) => Math.ceil((requests * 1_000) / perSecond + delayMs)
  const toAbort = (share: number, ms: number) =>
    requestsToAbort({ ...policy, share, stake, within: Math.min(mostRequests, within(ms)) })
  const faults = [...new Set([policy.detect, greatFault])]
    .filter((share) => share >= policy.detect)
    .flatMap((share) => {
      const found = toAbort(share, step.longestMs)
      if (!found) return []
      const times = { medianMs: foundMs(after(found.median), delayMs), mostMs: foundMs(after(found.most), delayMs) }
      return [{ share, ...times, ...badUntil(share, times, { users, percent: step.percent }) }]
    })
  const needed = fewestToAcceptance(policy)
  const more = moreForEachBad(policy)
  const finds = smallest((share) => share > policy.limit && toAbort(share, step.holdMs) !== undefined)
  return {
    source: name,
    one,
    kind,
    detect: policy.detect,
    requests: within(step.holdMs),
    needed,
    ...(Number.isFinite(more) ? { moreForEachBad: more } : {}),
    ...(perSecond > 0 ? { acceptedMs: after(needed) } : {}),
    ...(finds === undefined ? {} : { finds }),
    faults,
  }
}

/** As people name faults. */
const shares = [0.001, 0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.5, 0.75, 1] as const
const greatFault = 0.5

/** Of faults the greater is always found sooner. */
function smallest(isFound: (share: number) => boolean): number | undefined {
  const missed = shares.findLastIndex((share) => !isFound(share))
  return shares[missed + 1]
}

/** A fault that takes more is none that a step finds. */
const mostRequests = 5_000

/** Bad answers must be seen at several moments, however many they are. */
const foundMs = (ms: number, delayMs: number): number => Math.max(ms, moments * pollMs + delayMs)

type Traffic = { readonly users: number | undefined; readonly percent: number }

function badUntil(share: number, { medianMs, mostMs }: Pick<FaultForecast, 'medianMs' | 'mostMs'>, traffic: Traffic) {
  if (traffic.users === undefined) return {}
  const perMs = (share * traffic.users * traffic.percent) / 100 / 1_000
  return { bad: { median: Math.round(perMs * medianMs), most: Math.ceil(perMs * mostMs) } }
}

/** Requests a second that the candidate answers at this percentage. */
function atCandidate(
  pace: Pace | undefined,
  percent: number,
): { readonly perSecond: number; readonly delayMs: number } {
  const { perSecond = 0, delayMs = 0 } = pace ?? {}
  return { perSecond: pace?.is === 'by-traffic' ? (perSecond * percent) / 100 : perSecond, delayMs }
}

/** What is staked on a fault that begins with each step: of a reserve that those before have left, by the judge's own rule. */
function stakesAt(steps: readonly Step[], polls: number): readonly number[] {
  let process: EProcess = freshProcess
  return steps.map(({ holdMs }) => {
    const before = process.reserve
    for (let poll = 0; poll < holdMs / pollMs; poll++)
      process = advance(process, stakeOf(process, poll === 0, polls), nothingBad)
    return before * stakeOf({ ...process, reserve: before }, true, polls)
  })
}

const nothingBad = lnRatiosOfLimit(noCounts, 0.5, 1)
