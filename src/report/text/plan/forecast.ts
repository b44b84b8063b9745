/**
 * What a plan can find out, in words that need no statistics: a few lines for the beginning of each run, and a table of its steps for a
 * dry run and the summary. Pure.
 */
import type { Forecasting } from '../../../engine/ports/events.ts'
import type {
  FaultForecast,
  Forecast,
  MetricForecast,
  StepForecast,
} from '../../../rollout/analysis/forecast/forecast.ts'
import { count, counted, duration, listed, shareOf } from '../numbers.ts'

/** Whether the hold is enough, what a fault costs, and how often the verdict is wrong. */
export const forecastLines = (forecast: Forecasting): readonly string[] => [
  ...verdictLines(forecast),
  ...lateLines(forecast),
]

const lateLines = ({ heldFor }: Forecasting): readonly string[] =>
  heldFor
    ? [`No hold is shorter than ${duration(heldFor.behindMs)}, since ${heldFor.source} are known up to that late.`]
    : []

/** Of steps that users meet: at 0 % nothing is at stake. */
const verdictLines = (forecast: Forecasting): readonly string[] => {
  const { steps, unknown } = forecast
  const withUsers = steps.filter(({ percent }) => percent > 0)
  if (withUsers.length === 0) return []
  const known = withUsers.flatMap((step) => {
    const quickest = quickestIn(step)
    return quickest ? [{ step, quickest }] : []
  })
  const [first] = known
  const [slowest] = known.toSorted((a, b) => latest(b.quickest) - latest(a.quickest))
  if (!first || !slowest)
    return unknown.length === 0
      ? []
      : [`How long a verdict takes is not known, as the rate of ${listed(unknown)} is not.`]
  return [enoughText(forecast, slowest), faultText(forecast, first.step), promiseText(forecast)]
}

const latest = ({ acceptedMs = Number.POSITIVE_INFINITY }: MetricForecast): number =>
  Math.min(acceptedMs, Number.MAX_VALUE)

type Known = { readonly step: StepForecast; readonly quickest: MetricForecast }

/** Of what answers for errors, what accepts a good release first: a step is passed by it. */
export const quickestIn = ({ metrics }: StepForecast): MetricForecast | undefined =>
  metrics.filter(({ kind }) => kind === 'errors').toSorted((a, b) => latest(a) - latest(b))[0]

function enoughText({ limits, isGuard, onInconclusive }: Forecasting, { step, quickest }: Known): string {
  const { holdMs, longestMs } = step
  const { requests, needed, acceptedMs, one, source } = quickest
  const [from, to] = [percent(limits.limit), percent(limits.detect)]
  const held = `${duration(holdMs)} with ${counted(requests, one, source)}`
  if (requests >= needed) {
    const enough = `${held} are enough to tell a release at ${from} from one at ${to}`
    const spared = sparedOf(quickest)
    if (spared === undefined) return `${enough}; the first failure aborts.`
    return `${enough}, unless ${count(spared + 1)} or more fail; then the step goes on, at most ${duration(longestMs)}.`
  }
  const takes = `${held} cannot tell a release at ${from} from one at ${to}: that takes ${count(needed)} without a failure`
  if (acceptedMs !== undefined && acceptedMs <= longestMs)
    return `${takes}, so each step takes at least ${duration(acceptedMs)}, at most ${duration(longestMs)}.`
  const end = isGuard ? 'the rollout goes on, not judged' : withoutVerdict[onInconclusive]
  return `${takes}, more than there are in the ${duration(longestMs)} that a step may take: then ${end}.`
}

const withoutVerdict = {
  abort: 'the rollout is aborted',
  hold: 'the step is held again',
  promote: 'the rollout goes on',
} as const

/** How many failures the hold has room for. Undefined: none is ever made up for. */
const sparedOf = ({ requests, needed, moreForEachBad }: MetricForecast): number | undefined =>
  moreForEachBad === undefined ? undefined : Math.floor((requests - needed) / moreForEachBad)

function faultText({ limits, usersPerSecond, areUsersUnmeasured }: Forecast, step: StepForecast): string {
  const whose = areUsersUnmeasured && usersPerSecond !== undefined ? 'that shows in what is measured ' : ''
  const at = `At ${step.percent} %, a fault of ${percent(limits.detect)} ${whose}`
  const found = bestOf(step, limits.detect)
  if (!found) return `${at}is often not found within ${duration(step.longestMs)}.`
  const { medianMs, mostMs, bad } = found
  const times = `${at}is found after about ${duration(medianMs)} (in 9 of 10 cases within ${duration(mostMs)})`
  if (!bad || usersPerSecond === undefined)
    return `${times}; how many users meet it is not known, since their requests are not counted.`
  return `${times}; by then users have received ${answers(bad)}.`
}

const answers = ({ median, most }: { readonly median: number; readonly most: number }): string => {
  if (most === 0) return 'hardly a bad answer'
  return `${median === 0 ? 'hardly a bad answer' : `about ${counted(median, 'bad answer')}`} (9 of 10: at most ${count(most)})`
}

/** By whatever finds it first. */
const bestOf = ({ metrics }: StepForecast, share: number): FaultForecast | undefined =>
  metrics
    .flatMap(({ kind, faults }) => (kind === 'errors' ? faults.filter((fault) => fault.share === share) : []))
    .toSorted((a, b) => a.mostMs - b.mostMs)[0]

/** `A release at or below 1 % is aborted by mistake at most 5 times in 100; ...` */
export const promiseText = ({ limits }: Pick<Forecast, 'limits'>): string => {
  const { limit, detect, falseAbort, missedFault } = limits
  const missed = `one at ${percent(detect)} or above for a whole step passes at most ${times(missedFault)}`
  if (limit === 0) return `The first failure aborts a release; ${missed}.`
  return [
    `A release at or below ${percent(limit)} is aborted by mistake at most ${times(falseAbort)}`,
    missed,
    'in between, either may happen.',
  ].join('; ')
}

/** `5 times in 100` */
const times = (chance: number): string => {
  const whole = Number.isInteger(Number((100 * chance).toPrecision(6))) ? 100 : 1_000
  return `${counted(Number((whole * chance).toPrecision(3)), 'time')} in ${count(whole)}`
}

const percent = (share: number): string => shareOf(share, 1)

/** A row for each step and what measures it, under a head. */
export const forecastRows = ({ steps }: Forecast): readonly (readonly string[])[] => [
  ['Step', 'Measured in its hold', 'Enough after', 'Finds a fault of', 'Must be found', 'Bad answers until then'],
  ...steps.flatMap((step) => step.metrics.map((metric) => rowOf(step, metric))),
]

function rowOf({ percent: share, holdMs, longestMs }: StepForecast, metric: MetricForecast): readonly string[] {
  const { one, source, kind, detect, requests, needed, acceptedMs, finds } = metric
  const fault = metric.faults.find((each) => each.share === detect)
  return [
    `${share} % for ${duration(holdMs)}`,
    `${counted(requests, one, source)}${kind === 'latency' ? ' (latency)' : ''}`,
    acceptedMs !== undefined && acceptedMs <= longestMs
      ? `${duration(acceptedMs)} (${count(needed)}, none bad)`
      : `never (${count(needed)})`,
    finds === undefined ? '-' : `${percent(finds)} or more`,
    fault
      ? `${percent(detect)}: after ${duration(fault.medianMs)} (9 of 10: ${duration(fault.mostMs)})`
      : `${percent(detect)}: not in ${duration(longestMs)}`,
    fault?.bad ? `${count(fault.bad.median)} (9 of 10: ${count(fault.bad.most)})` : '-',
  ]
}
