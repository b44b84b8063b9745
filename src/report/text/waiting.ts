/** Where a wait stands, in a sentence. Pure. */
import type { Awaited, StillWaiting } from '../../engine/ports/events.ts'
import { countText, errorText } from './measurements.ts'
import { duration } from './numbers.ts'
import { unnamed } from './words.ts'

/** `Holding 10 %: 1 min 30 s of 2 min, 360 probes, no errors` */
export const waitText = ({ on, forMs, limitMs }: StillWaiting): string =>
  [`${nameOf(on)}: ${duration(forMs)}${limitText(on, limitMs)}`, ...factsOf(on)].join(', ')

const limitText = ({ is }: Awaited, limitMs: number | undefined): string =>
  limitMs === undefined ? '' : ` of ${is === 'hold' ? '' : 'at most '}${duration(limitMs)}`

function nameOf(on: Awaited): string {
  switch (on.is) {
    case 'hold':
      return `Holding ${on.percent} %`
    case 'ready':
      return `Waiting for ${on.revision ?? unnamed} to become ready`
    case 'pods':
      return 'Waiting for pods'
    default:
      return names[on.is]
  }
}

const names = {
  route: 'Waiting for the Route to apply the split',
  stable: 'Waiting for the stable Revision to become ready',
  health: 'Waiting for the health check',
  autoscaler: 'Keeping pods until the autoscaler has caught up',
  turn: 'Waiting for the other rollout',
} as const

function factsOf(on: Awaited): readonly string[] {
  if (on.is === 'hold') return on.measured.flatMap((each) => [countText(each), errorText(each)])
  if (on.is !== 'pods') return []
  return on.lacking.map(({ revision, pods, wanted }) => `${revision} has ${pods} of ${wanted}`)
}
