/** The product's own judge, on one metric: users' errors. */
import { freshMetric, type MetricPolicy, polled, stepBegun, stepBegunAgain } from '../../src/rollout/analysis/metric.ts'
import { verdictOf } from '../../src/rollout/analysis/verdict.ts'
import type { Judge, Said } from './rollout.ts'

export const usualPolicy: MetricPolicy = { limit: 0.01, detect: 0.05, falseAbort: 0.05, missedFault: 0.1, polls: 120 }

export function ourJudge(policy: MetricPolicy = usualPolicy, longest = 240): Judge {
  let state = freshMetric
  return {
    begin: (step) => {
      if (step > 0) state = stepBegun(state)
    },
    poll: (poll, { share, polls, least }): Said => {
      state = polled(state, poll, policy)
      const verdict = verdictOf([{ state, policy, kind: 'errors', share, isGuard: false, mayBeSilent: false }], {
        polls,
        least,
        longest,
      })
      if (verdict === 'outage-over') state = stepBegunAgain(state)
      return said[verdict]
    },
  }
}

const said = {
  failed: 'abort',
  passed: 'next',
  'outage-over': 'hold-again',
  outage: 'wait',
  inconclusive: 'wait',
  'not-judged': 'next',
} as const
