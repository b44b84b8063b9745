/** The recording of a rollout, as a replay takes it. */
import type { Recorded } from '../../../src/rollout/replay/recording.ts'

export const candidate = 'hello-00042'
/** Ten seconds at 10 % of which every second probe failed, which went on, and ten at 50 %. */
export const recording: readonly [Extract<Recorded, { is: 'rollout' }>, ...Recorded[]] = [
  {
    is: 'rollout',
    v: 1,
    atMs: 0,
    namespace: 'shop',
    service: 'hello',
    stable: ['hello-00041'],
    plan: {
      steps: [
        { percent: 10, holdMs: 20_000 },
        { percent: 50, holdMs: 20_000 },
      ],
      ending: 'promote',
      onInconclusive: 'promote',
      limits: { readyMs: 0, routeMs: 0, totalMs: 600_000 },
    },
    limits: { maxErrorRate: 0.45 },
    sources: [{ name: 'probes', one: 'probe' }],
  },
  ...[0, 1].flatMap((step): readonly Recorded[] => {
    const fromMs = step * 20_000
    const measured = Array.from({ length: 80 }, (_, index): readonly Recorded[] => [
      {
        is: 'measured',
        source: 'probes',
        of: 'candidate',
        n: 1,
        bad: index % 2,
        latencyMs: 10,
        atMs: fromMs + 250 * index,
      },
      { is: 'judged', atMs: fromMs + 250 * index + 1, pending: [], isScaled: true },
    ]).flat()
    return [
      {
        is: 'step',
        step,
        percent: step === 0 ? 10 : 50,
        fromMs,
        holdMs: 20_000,
        longestMs: 80_000,
        plannedMs: 40_000,
        candidate,
        isStart: true,
      },
      ...measured,
      { is: 'step-ended', atMs: fromMs + 20_000, pending: [], isScaled: true, verdict: 'passed' },
    ]
  }),
  { is: 'ended', kind: 'promoted', atMs: 40_000 },
]
