/** How traffic reaches the candidate. */
import { split, steps } from '../kinds/list.ts'
import { serviceName } from '../kinds/name.ts'
import { choice, duration, integer, yesOrNo } from '../kinds/plain.ts'

export const plan = {
  strategy: {
    name: 'strategy',
    kind: choice('canary', 'blue-green', 'all-at-once'),
    default: 'canary',
    example: 'blue-green',
    sentence:
      'A ready-made plan: canary shifts by 10, 50, 100 %; blue-green holds at 0 % and then shifts all; all-at-once shifts all and holds there.',
  },
  steps: {
    name: 'steps',
    kind: steps,
    unset: "the strategy's",
    example: '5, 25, 100',
    sentence: 'A plan of your own: the percents of traffic that the candidate gets, one after the other.',
  },
  hold: {
    name: 'hold',
    kind: duration(0),
    default: '30s',
    example: '2m',
    sentence: 'How long each step is held while evidence gathers.',
  },
  traffic: {
    name: 'traffic',
    kind: split,
    unset: 'none',
    example: 'latest=10, previous=90',
    sentence: 'A split that stays, instead of steps: percents by the tags of candidate and stable.',
  },
  pauseAt: {
    name: 'pause-at',
    kind: integer(1, 99),
    unset: 'no pause',
    example: '10',
    sentence:
      'The step, by its percent, at which the job ends once its hold has passed, so that promote or abort can follow in a later job.',
  },
  pauseTimeout: {
    name: 'pause-timeout',
    kind: duration(1_000),
    default: '24h',
    example: '2h',
    sentence:
      'How long a paused rollout may wait; past it, the next deploy takes it back, and recover does what on-pause-timeout says.',
  },
  onPauseTimeout: {
    name: 'on-pause-timeout',
    kind: choice('abort', 'promote'),
    default: 'abort',
    example: 'promote',
    sentence:
      'What recover does with a paused rollout whose pause-timeout is over: abort it, or go on with its steps as promote does.',
  },
  candidateTag: {
    name: 'candidate-tag',
    kind: serviceName,
    default: 'latest',
    example: 'canary',
    sentence: 'The tag of the candidate, and so the first part of its own URL.',
  },
  stableTag: {
    name: 'stable-tag',
    kind: serviceName,
    default: 'previous',
    example: 'stable',
    sentence: 'The tag of the Revision that serves before the rollout.',
  },
  adoptTags: {
    name: 'adopt-tags',
    kind: yesOrNo,
    default: 'false',
    example: 'true',
    sentence: 'Move the two tags even if someone else has put them where they are.',
  },
  timeout: {
    name: 'timeout',
    kind: duration(1_000),
    default: '1h',
    example: '20m',
    sentence: 'How long the whole rollout may take; past it, it is aborted.',
  },
} as const
