/** A plan in a line, the same in the log and in a dry run. Pure. */
import type { Plan, Step } from '../../../rollout/model.ts'
import { duration } from '../numbers.ts'

/** `10 % for 2 min -> 50 % for 2 min -> 100 %   about 4 min` */
export const planText = ({ steps, ending, pauseAt }: Plan): string => {
  const holdMs = steps.reduce((sum, step) => sum + step.holdMs, 0)
  if (steps.length === 0) return '100 % as soon as it is ready, then the health check'
  const path = steps.map((step) => stepText(step) + (step.percent === pauseAt ? ', then a pause' : '')).join(' -> ')
  return `${path}${ending === 'stay' ? ', and stays there' : ''}${holdMs > 0 ? `   about ${duration(holdMs)}` : ''}`
}

const stepText = ({ percent, holdMs }: Step): string =>
  holdMs > 0 ? `${percent} % for ${duration(holdMs)}` : `${percent} %`
