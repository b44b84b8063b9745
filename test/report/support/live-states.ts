/** Moments of a rollout, as a live view is told of them. */
import type { LiveState } from '../../../src/engine/ports/live.ts'
import type { SourceResult } from '../../../src/rollout/model.ts'

const [candidate, stable] = ['hello-00042', 'hello-00041']
const minute = 60_000

const before: LiveState = {
  service: 'hello',
  namespace: 'shop',
  atMs: 0,
  stage: 'deployed',
  isRollback: false,
  stable: [{ revision: stable, percent: 100 }],
  steps: [
    { percent: 10, holdMs: 2 * minute },
    { percent: 50, holdMs: 2 * minute },
    { percent: 100, holdMs: 0 },
  ],
  step: -1,
  wanted: [{ revision: stable, percent: 100 }],
  served: [{ revision: stable, percent: 100 }],
  sources: [{ name: "users' requests" }, { name: 'probes' }],
  limit: { maxErrorRate: 0.01, isDefault: false },
}

const split = (percent: number) => [
  { revision: stable, percent: 100 - percent },
  { revision: candidate, percent },
]

const measured = (source: string, of: readonly [number, number, number, number], verdict: SourceResult['verdict']) => ({
  source,
  one: source,
  count: of[1],
  bad: of[0],
  slow: 0,
  verdict,
  why: '',
  stable: { count: of[3], bad: of[2] },
})

const holding: LiveState = {
  ...before,
  candidate,
  stage: 'stepping',
  step: 1,
  steps: before.steps.map((step, index) => (index === 0 ? { ...step, verdict: 'passed' } : step)),
  wanted: split(50),
  served: split(50),
  wait: { on: { is: 'hold', percent: 50, measured: [] }, forMs: 48_000, limitMs: 2 * minute },
  hold: {
    heldMs: 48_000,
    holdMs: 2 * minute,
    longestMs: 8 * minute,
    verdict: 'inconclusive',
    measured: [
      measured("users' requests", [6, 1_402, 25, 12_004], 'inconclusive'),
      measured('probes', [5, 192, 0, 192], 'inconclusive'),
    ],
  },
}

const hold = holding.hold ?? { heldMs: 0, holdMs: 0, longestMs: 0, verdict: 'not-asked', measured: [] }
const waitingForPods = {
  on: { is: 'pods', lacking: [{ revision: candidate, pods: 1, wanted: 3 }] },
  forMs: 12_300,
  limitMs: 5 * minute,
} as const

/** In the order of a rollout; what they say of waits is of 2.4 s later. */
export const liveStates: Readonly<Record<string, LiveState>> = {
  starts: {
    ...before,
    candidate,
    wait: { on: { is: 'ready', revision: candidate }, forMs: 4_200, limitMs: 5 * minute },
  },
  'starts where nobody serves': { ...before, stable: [], steps: [], wanted: [], served: [] },
  'is checked': { ...before, candidate, stage: 'presented', wait: { on: { is: 'health' }, forMs: 0 } },
  'waits for the Route': {
    ...holding,
    hold: undefined,
    served: split(10),
    wait: { on: { is: 'route' }, forMs: 900, limitMs: minute },
  },
  'is held': holding,
  'is held without a verdict': { ...holding, hold: { ...hold, heldMs: 3 * minute } },
  'is held in an outage': { ...holding, hold: { ...hold, heldMs: 3 * minute, verdict: 'outage' } },
  'waits for pods': { ...holding, wait: waitingForPods },
  'was asked to go on': { ...holding, wait: waitingForPods, request: { user: 'alice@example' } },
  'bakes, by the default limit': {
    ...holding,
    step: 2,
    steps: before.steps.map((step, index) =>
      index < 2 ? { ...step, verdict: 'passed' } : { ...step, holdMs: 2 * minute },
    ),
    wanted: [{ revision: candidate, percent: 100 }],
    served: [{ revision: candidate, percent: 100 }],
    limit: { maxErrorRate: 0.05, isDefault: true },
  },
  'is promoted': { ...holding, stage: 'promoting', step: 2, hold: undefined, wait: undefined },
  'returns users': {
    ...holding,
    stage: 'aborting',
    because: 'analysis-failed',
    wanted: before.wanted,
    wait: { on: { is: 'route' }, forMs: 100, limitMs: minute },
  },
  'cleans up after Ctrl-C': {
    ...holding,
    stage: 'aborting',
    because: 'cancelled',
    wanted: before.wanted,
    served: before.served,
    wait: undefined,
  },
  'is a rollback': {
    ...before,
    isRollback: true,
    stage: 'stepping',
    step: 0,
    steps: [{ percent: 100, holdMs: 0 }],
    candidate,
    wanted: [{ revision: candidate, percent: 100 }],
    served: [{ revision: candidate, percent: 100 }],
    wait: waitingForPods,
  },
}
