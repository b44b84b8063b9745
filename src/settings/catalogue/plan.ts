/** How traffic reaches the candidate. */
import { choice, yesOrNo } from '../kinds/choice.ts'
import { split, steps } from '../kinds/list.ts'
import { serviceName } from '../kinds/name.ts'
import { duration, durationOr, integer, pausePercent } from '../kinds/plain.ts'

export const plan = {
  strategy: {
    name: 'strategy',
    kind: choice('canary', 'blue-green', 'all-at-once'),
    default: 'canary',
    example: 'blue-green',
    sentence:
      'Predefined plan. `canary`: shift 10, 50, then 100 % of traffic. `blue-green`: hold at 0 %, then shift 100 %. `all-at-once`: shift 100 % and hold there.',
  },
  steps: {
    name: 'steps',
    kind: steps,
    unset: 'those of the strategy',
    example: '5, 25, 100',
    sentence: 'Custom plan: the percentages of traffic to shift to the candidate, in order.',
  },
  hold: {
    name: 'hold',
    kind: durationOr('auto', 0),
    default: '30s',
    example: '2m',
    sentence:
      'How long to hold each step at least while measurements are collected; see `max-hold`. `auto`: one and a half times what a candidate without failures needs for a verdict, at the rate of requests before the start; at least 10s, at most `max-hold`, and within `timeout`. A last step of 100 % that follows others is held for `bake` instead.',
  },
  maxBadAnswers: {
    name: 'max-bad-answers',
    kind: integer(1, 1_000_000),
    unset: 'the steps are those you set',
    example: '20',
    sentence:
      "Instead of `steps`: choose percentages such that a candidate that fails from its first user on, at the rate of `detect` or above, gives users at most so many bad responses before traffic returns, in nine of ten cases. Each step receives five times the traffic of the one before, and is held as with `hold: auto`, at least for `hold`. Needs users' requests to be measured.",
  },
  bake: {
    name: 'bake',
    kind: duration(0),
    default: '0s',
    example: '5m',
    sentence:
      'How long to hold a last step of 100 % that follows others, before the promotion is final: all traffic is on the candidate, which is judged as in any step, and stable keeps its pods, so that traffic can return to it at once; where pods cannot be held, the log says with how many it may be left.',
  },
  traffic: {
    name: 'traffic',
    kind: split,
    unset: 'none',
    example: 'latest=10, previous=90',
    sentence:
      'Permanent traffic split instead of steps: percentages by the tags of the candidate and the stable Revision. `latest=0, previous=100` deploys without moving traffic.',
  },
  pauseAt: {
    name: 'pause-at',
    kind: pausePercent,
    unset: 'no pause',
    example: '10',
    sentence:
      'Pause after the step with this percentage: the job ends once its hold has passed, and a later job continues with `promote` or `abort`.',
  },
  pauseTimeout: {
    name: 'pause-timeout',
    kind: duration(1_000),
    default: '8h',
    example: '2h',
    sentence:
      'How long a rollout may stay paused. After that, the next deploy aborts it, and `recover` acts according to `on-pause-timeout`.',
  },
  onPauseTimeout: {
    name: 'on-pause-timeout',
    kind: choice('abort', 'promote'),
    default: 'abort',
    example: 'promote',
    sentence:
      'What `recover` does with a paused rollout after `pause-timeout`. `abort`: abort it. `promote`: continue with its steps, like the command `promote`.',
  },
  candidateTag: {
    name: 'candidate-tag',
    kind: serviceName,
    default: 'latest',
    example: 'canary',
    sentence: 'Tag of the candidate. It is the first part of its tag URL.',
  },
  stableTag: {
    name: 'stable-tag',
    kind: serviceName,
    default: 'previous',
    example: 'stable',
    sentence: 'Tag of the stable Revision, which serves traffic before the rollout.',
  },
  adoptTags: {
    name: 'adopt-tags',
    kind: yesOrNo,
    default: 'false',
    example: 'true',
    sentence: 'Move `candidate-tag` and `stable-tag` even if they were not set by a rollout.',
  },
  timeout: {
    name: 'timeout',
    kind: duration(1_000),
    default: '1h',
    example: '20m',
    sentence: 'Maximum duration of the whole rollout. After that, it is aborted.',
  },
} as const
