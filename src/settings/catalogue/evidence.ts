/** What is measured at each step, and the limits. */
import { choice } from '../kinds/choice.ts'
import { duration, rate } from '../kinds/plain.ts'

export const evidence = {
  maxErrorRate: {
    name: 'max-error-rate',
    kind: rate,
    unset: 'not measured',
    example: '1%',
    sentence: 'Maximum share of failed probes during a step. If it is exceeded, the rollout is aborted.',
  },
  maxLatency: {
    name: 'max-latency',
    kind: duration(1, 'E_LATENCY'),
    unset: 'not measured',
    example: '300ms',
    sentence:
      'Maximum latency of the probes during a step (95th percentile). If it is exceeded, the rollout is aborted.',
  },
  onInconclusive: {
    name: 'on-inconclusive',
    kind: choice('abort', 'hold', 'promote'),
    default: 'abort',
    example: 'hold',
    sentence:
      'What to do if a step produced too few measurements to decide. `abort`: abort the rollout. `hold`: hold the step once more. `promote`: continue as if it had passed.',
  },
} as const
