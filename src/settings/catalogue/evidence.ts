/** What the candidate must show at each step. */
import { choice, duration, rate } from '../kinds/plain.ts'

export const evidence = {
  maxErrorRate: {
    name: 'max-error-rate',
    kind: rate,
    unset: 'not measured',
    example: '1%',
    sentence: 'The largest share of failed probes during a step; more aborts the rollout.',
  },
  maxLatency: {
    name: 'max-latency',
    kind: duration(1),
    unset: 'not measured',
    example: '300ms',
    sentence: 'The largest latency of probes during a step, at the 95th percentile; more aborts the rollout.',
  },
  onInconclusive: {
    name: 'on-inconclusive',
    kind: choice('abort', 'hold', 'promote'),
    default: 'abort',
    example: 'hold',
    sentence:
      'What to do when a step gave too little evidence: abort, hold it once more, or go on as if it had passed.',
  },
} as const
