/** The report of a replay: the charts of the recording, and where these limits would have ended it. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { replayPage } from '../../src/report/html/replay-page.ts'
import type { Recorded } from '../../src/rollout/replay/recording.ts'
import { replay } from '../../src/rollout/replay/replay.ts'

const candidate = 'hello-00042'
/** Ten seconds at 10 % of which every second probe failed, which went on, and ten at 50 %. */
const lines: readonly [Extract<Recorded, { is: 'rollout' }>, ...Recorded[]] = [
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

describe('the report of a replay', () => {
  it('marks where other limits would have aborted, and shows the traffic as it was', () => {
    const limits = { maxErrorRate: 0.05 }
    const replayed = replay(lines, { limits })
    assert.equal(replayed.end, 'aborted')
    const page = replayPage({ lines, limits, replayed })
    assert.match(page, /<h1>.*Replay: would have been aborted<\/h1>/)
    assert.match(page, /<span class="key moment">would have been aborted<\/span>/)
    assert.match(page, /hello-00042 received 10 % and 50 % of traffic/)
    assert.match(page, /limit 5 %/)
    const x = Number(/<line class="end" x1="([\d.]+)"/.exec(page)?.[1])
    assert.ok(Math.abs(x - (1_000 * (replayed.steps[0]?.afterMs ?? 0)) / 40_000) < 1, String(x))
  })

  it('marks nothing where they would have gone on', () => {
    const page = replayPage({ lines, limits: {}, replayed: { steps: [], end: 'open' } })
    assert.doesNotMatch(page, /key moment/)
  })
  it('takes a recording with more lines than a call may have arguments', () => {
    const judged: Recorded = { is: 'judged', atMs: 50_000, pending: [], isScaled: true }
    const long = [...lines, ...Array.from({ length: 200_000 }, () => judged)] as const
    const page = replayPage({ lines: [lines[0], ...long], limits: {}, replayed: { steps: [], end: 'open' } })
    assert.match(page, /received 10 % and 50 % of traffic/)
  })
})
