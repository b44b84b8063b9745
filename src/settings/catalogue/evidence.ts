/** What is measured at each step, and the limits. */
import { choice } from '../kinds/choice.ts'
import { duration, rate } from '../kinds/plain.ts'

export const evidence = {
  evidence: {
    name: 'evidence',
    kind: choice('auto', 'probes', 'users'),
    default: 'auto',
    example: 'users',
    sentence:
      "What is measured during a step. `auto`: probes, and users' requests where the pods count them and the job may read that; the log says what is measured and why. `probes`: only probes. `users`: as `auto`, but fail before anything is changed where users' requests cannot be measured.",
  },
  maxErrorRate: {
    name: 'max-error-rate',
    kind: rate,
    unset: 'not measured',
    example: '1%',
    sentence:
      "Maximum share of failed probes, and of failed users' requests where they are measured, during a step. If it is exceeded, the rollout is aborted.",
  },
  maxLatency: {
    name: 'max-latency',
    kind: duration(1, 'E_LATENCY'),
    unset: 'not measured',
    example: '300ms',
    sentence:
      "Maximum latency during a step (95th percentile) of the probes, and of users' requests where they are measured, at the next higher bound of Knative's histogram. If it is exceeded, the rollout is aborted.",
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
