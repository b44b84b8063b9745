/** A second source of evidence beside the probes: it is registered, and everything that judges and tells takes it in. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { EvidenceSource } from '../../src/engine/ports/ports.ts'
import { junitReporter } from '../../src/gitlab/junit.ts'
import { commentText } from '../../src/report/job/comment.ts'
import { type ProgressState, progress } from '../../src/report/live/progress-state.ts'
import { summaryPage, terminalLog } from '../report/support/pages.ts'
import { rollItOut } from './support/sandbox-world.ts'
import { answering, type Stage, servingStage } from './support/stage.ts'

const settings = { steps: '10, 100', 'max-error-rate': '5 %' }

/** Orders placed by a user's own test, one a second. */
const orders = ({ scheduler }: Stage, ok: boolean): EvidenceSource => ({
  name: 'orders',
  one: 'order',
  start: async (_, each, signal) => {
    while (!signal.aborted) {
      each({ atMs: scheduler.now(), of: 'candidate', n: 1, bad: ok ? 0 : 1 })
      await scheduler.sleep(1_000, signal)
    }
  },
})

const silent: EvidenceSource = { name: 'orders', one: 'order', start: async () => undefined }

const broken: EvidenceSource = {
  name: 'orders',
  one: 'order',
  start: () => {
    throw new Error('no such program')
  },
}

const page = (rollout: { readonly events: Parameters<typeof summaryPage>[0]['events'] }) => ({
  name: 'of a story',
  events: rollout.events,
})

describe('a second source of evidence', () => {
  it('that finds the candidate bad takes it back, though every probe was answered', async () => {
    const stage = await servingStage()
    const { outcome, events } = await rollItOut(stage, settings, { sources: [orders(stage, false)] })
    assert.equal(outcome.because, 'analysis-failed', outcome.reason)
    assert.deepEqual(
      outcome.steps[0]?.sources.map(({ source, verdict }) => [source, verdict]),
      [
        ['orders', 'failed'],
        ['probes', 'passed'],
      ],
    )
    assert.match(
      outcome.reason,
      /^Above the limit of 5 %: \d of \d orders failed \(100 %; surely above \d+ %\); without comparison\.$/,
    )
    assert.match(terminalLog(page({ events })), /Failed: Above the limit of 5 %: \d of \d orders failed \(100 %; /)
    assert.deepEqual(await answering(stage), ['hello-00003'])
  })

  it('that finds it good is counted beside the probes on every page', async () => {
    const stage = await servingStage()
    const { outcome, events } = await rollItOut(stage, settings, { sources: [orders(stage, true)] })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    const counts = outcome.steps[0]?.sources.map(({ count, one }) => [one, count > 0])
    assert.deepEqual(counts, [
      ['order', true],
      ['probe', true],
    ])
    assert.match(
      terminalLog(page({ events })),
      /Passed: Within the limit of 5 %: 0 of \d+ orders failed .* 0 of \d+ probes failed .* p50 /,
    )
    const summary = summaryPage(page({ events }))
    assert.match(summary, /\| Held \| Measured \| Errors \|/)
    assert.match(summary, /\| 10 % \| 10 s \| \d+ probes \| 0 \| .* \| Passed \|/)
    assert.match(summary, /\| 10 % \| 10 s \| \d+ orders \| 0 \| - \| - \| - \| - \| Passed \|/)
    const shown = events.reduce<ProgressState | undefined>(progress, undefined)
    assert.match(
      shown ? commentText(shown, {}) : '',
      /- 10 % for 10 s: \d+ orders, 0 errors, \d+ probes, 0 errors, p95 \d+ ms, passed\n/,
    )
    const junit = junitReporter('hello')
    events.forEach(junit.report)
    assert.match(junit.xml(), /name="orders at 10 %"[^>]*><system-out>\d+ orders, 0 failed</)
  })

  it('that has nothing to show is no consent, and neither is one that breaks', async () => {
    for (const source of [silent, broken]) {
      const { outcome } = await rollItOut(await servingStage(), settings, { sources: [source] })
      assert.equal(outcome.because, 'analysis-inconclusive', outcome.reason)
      assert.equal(outcome.steps[0]?.why, 'There was no order.')
    }
  })
})
