/** `promote` of a rollout that nobody drives: what is left of it, and by what it is checked from here on. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { promote } from '../../../src/engine/commands/promote.ts'
import type { Journal } from '../../../src/rollout/model.ts'
import { journalWith, serviceWith, snapshotOf } from '../support/views.ts'
import { type Props, play } from '../support/world.ts'

describe('a promote of a rollout that nobody drives', () => {
  const steps = [10, 50, 100].map((percent) => ({ percent, holdMs: 1_000 }))
  const announced = async (plan: Partial<Journal['plan']>, settings: Props['settings'] = {}) => {
    const paused = { ...journalWith().plan, steps, pauseAt: 10, ...plan }
    const { driver: _, ...undriven } = serviceWith({ journal: journalWith({ stage: 'paused', plan: paused }) })
    const { world, events } = play({
      snapshot: { ...snapshotOf(), service: undriven },
      settings: { command: 'promote', ...settings },
    })
    await promote({ ...world, interrupt: AbortSignal.abort() }).catch(() => undefined)
    return events
  }

  it('names the cluster first, and then what is left of the plan', async () => {
    const events = await announced({})
    const [first] = events
    assert.ok(first?.is === 'target' && first.knative === '1.23.0')
    const plan = events.find((event) => event.is === 'plan')?.plan
    assert.deepEqual([plan?.steps.map(({ percent }) => percent), plan?.pauseAt], [[50, 100], undefined])
    assert.ok(events.some(({ is }) => is === 'evidence'))
  })

  const rows: readonly [string, Partial<Journal['plan']>, Props['settings'], string][] = [
    ['by default', {}, {}, 'health-path /, max-error-rate 5 % (default)'],
    [
      'by the limits of the deploy',
      { evidence: { maxErrorRate: 0.01, maxLatencyMs: 300 }, kept: { texts: { 'health-path': '/ready' }, again: [] } },
      {},
      'health-path /ready, max-error-rate 1 %, max-latency 300 ms',
    ],
    [
      'by its own limits',
      { evidence: { maxErrorRate: 0.01 } },
      { 'max-error-rate': '2%', 'health-path': '/live' },
      'health-path /live, max-error-rate 2 %',
    ],
  ]
  for (const [what, plan, settings, text] of rows)
    it(`says by what it checks: ${what}`, async () => {
      const notes = (await announced(plan, settings)).flatMap((event) => (event.is === 'note' ? [event.text] : []))
      assert.ok(notes.includes(`As in the deploy unless set: ${text}.`), notes.join('\n'))
    })
})
