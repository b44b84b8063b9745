/** The report of a replay: the charts of the recording, and where these limits would have ended it. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { replayPage } from '../../../src/report/html/replay-page.ts'
import type { Recorded } from '../../../src/rollout/replay/recording.ts'
import { replay } from '../../../src/rollout/replay/replay.ts'
import { recording as lines } from '../support/recording.ts'

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
