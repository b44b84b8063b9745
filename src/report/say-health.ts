/** What is said of the health check. Pure. The command stands alone on its line, so that it can be copied as it is. */
import type { RolloutEvent } from '../engine/events.ts'
import type { HealthDetail, HealthResult } from '../engine/ports.ts'
import { indented, type Line, line } from './line.ts'
import { counted, latency } from './numbers.ts'

type Event<K extends RolloutEvent['is']> = Extract<RolloutEvent, { is: K }>

export const sayHealthStarted = ({ command }: Event<'health-started'>): readonly Line[] => [line(command)]

export const sayHealth = ({ result }: Event<'health'>): readonly Line[] => {
  switch (result.is) {
    case 'passed':
      return [line(`Healthy: ${result.status} in ${latency(result.ms)}${atTry(result.attempts)}`, 'good')]
    case 'failed':
    case 'unreachable':
      return unhealthyLines(result)
    case 'cancelled':
      return [line('The health check was cut off', 'warn')]
  }
}

type Unhealthy = Extract<HealthResult, { is: 'failed' | 'unreachable' }>

/** Why it is not healthy, then what the last try met. */
export const unhealthyLines = (result: Unhealthy): readonly Line[] => [
  line(unhealthyText(result), 'bad'),
  ...detailLines(result.detail),
]

/** `Not healthy after 3 tries: it answered 503, wanted is 2xx` */
export const unhealthyText = ({ is, attempts, why }: Unhealthy): string =>
  `${is === 'failed' ? 'Not healthy' : 'Not reachable'} after ${counted(attempts, 'try', 'tries')}: ${why}`

const detailLines = ({ body, stderr, ms }: HealthDetail): readonly Line[] => [
  ...(ms === undefined ? [] : [line(`The last try took ${latency(ms)}`)]),
  ...(body.trim() ? [line('It answered:'), ...indented(body, 'quiet')] : []),
  ...(stderr.trim() ? indented(stderr, 'quiet') : []),
]

const atTry = (attempts: number): string => (attempts === 1 ? '' : `, at try ${attempts}`)
