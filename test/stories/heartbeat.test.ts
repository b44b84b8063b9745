/** A job whose log never stands still: a wait says where it stands every 30 s. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import { linesOf } from '../../src/report/log/log-lines.ts'
import { type Rollout, rollItOut, startRollout, toItsEnd } from './support/sandbox-world.ts'
import { servingStage } from './support/stage.ts'

const beats = ({ events }: Pick<Rollout, 'events'>): readonly string[] =>
  events
    .filter((event) => event.is === 'still-waiting')
    .flatMap((event: RolloutEvent) => linesOf(event).map(({ text }) => text))

/** Numbers of probes depend on the way they are sent. */
const withoutCounts = (text: string): string => text.replace(/\d+ probes/, 'n probes')

describe('a wait', () => {
  it('for the end of a hold says what was measured so far, and begins again with each step', async () => {
    const stage = await servingStage()
    const rollout = await rollItOut(stage, { steps: '10, 50, 100', hold: '100s', 'max-error-rate': '1 %' })
    const held = (percent: number) =>
      ['30 s', '1 min', '1 min 30 s'].map((time) => `Holding ${percent} %: ${time} of 1 min 40 s, n probes, no errors`)
    assert.deepEqual(beats(rollout).map(withoutCounts), [...held(10), ...held(50)])
  })

  it('for a hold of less than 30 s says nothing', async () => {
    const stage = await servingStage()
    assert.deepEqual(beats(await rollItOut(stage, { steps: '50, 100', hold: '29s' })), [])
  })

  it('for a start says for how long it may go on', async () => {
    const stage = await servingStage()
    const rollout = await rollItOut(stage, { env: 'START_DELAY_MS=70000', 'ready-timeout': '5m' })
    assert.match(
      beats(rollout).join('; '),
      /^Waiting for hello-00002 to become ready: 3[01] s of at most 5 min; Waiting for hello-00002 to become ready: 1 min( 1 s)? of at most 5 min$/,
    )
  })

  it('for pods says which Revision lacks them', async () => {
    const stage = await servingStage({
      annotations: { 'autoscaling.knative.dev/min-scale': '3' },
      env: { START_DELAY_MS: '40000' },
      sinceMs: 120_000,
    })
    const rollout = await rollItOut(stage, {
      steps: '90, 100',
      hold: '1s',
      annotations: 'autoscaling.knative.dev/min-scale=1',
    })
    assert.match(beats(rollout).join('; '), /; Waiting for pods: 3[01] s of at most 5 min, hello-00002 has 1 of 3;/)
  })

  it('for the autoscaler, and for another rollout, says how long it takes', async () => {
    const stage = await servingStage({ annotations: { 'autoscaling.knative.dev/initial-scale': '3' } })
    const first = startRollout(stage, { steps: '50, 100', hold: '1s' }, { driver: 'first' })
    await stage.scheduler.pass(5_000)
    const second = startRollout(stage, { image: 'registry.example/hello:3', timeout: '10m' }, { driver: 'second' })
    const kept = beats(await toItsEnd(stage, first))
    const waited = beats(await toItsEnd(stage, second))
    assert.match(kept.join(), /^Keeping pods until the autoscaler has caught up: 30 s of at most \d+ s$/)
    assert.equal(waited[0], 'Waiting for the other rollout: 30 s of at most 10 min')
  })
})
