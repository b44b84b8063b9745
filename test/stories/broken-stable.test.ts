/** A stable that fails already when a rollout begins: what fixes it is never refused because of what it fixes. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import { rollItOut, shiftsOf } from './support/sandbox-world.ts'
import { answering, podsOf, servingStage } from './support/stage.ts'
import { arrive } from './support/users.ts'

const asked = { steps: '10, 50, 100', hold: '30s', 'max-error-rate': '5 %', timeout: '30m' }

/** Stable fails 30 % of what it is asked; `rate`: how much of it the candidate fails, which takes 10 s to start. */
async function rollOut(rate: string, evidence: string) {
  const stage = await servingStage({ env: { ERROR_RATE: '0.3' } })
  const users = evidence === 'auto' ? arrive(stage) : undefined
  const env = `ERROR_RATE=${rate}\nSTART_DELAY_MS=10000`
  const rollout = await rollItOut(stage, { ...asked, evidence, env })
  users?.leave()
  return { stage, rollout }
}

describe('a stable that fails 30 % before the rollout begins', () => {
  it('lets a fix through', async () => {
    const { stage, rollout } = await rollOut('0', 'auto')
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    assert.deepEqual(await answering(stage), ['hello-00002'])
  })

  for (const evidence of ['auto', 'probes'])
    it(`lets through what fails as often, by ${evidence}`, async () => {
      const { rollout } = await rollOut('0.3', evidence)
      assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
      const whys = rollout.outcome.steps.map(({ why }) => why).join(' ')
      assert.match(whys, /no worse than stable, which was above the limit of 5 % before\./)
      assert.doesNotMatch(whys, /not surely/)
    })

  it('takes back what fails twice as often', async () => {
    const { rollout } = await rollOut('0.6', 'probes')
    assert.equal(rollout.outcome.because, 'analysis-failed', rollout.outcome.reason)
    assert.equal(shiftsOf(rollout).at(-1), 0)
  })

  it('is not woken before there is a candidate, where it sleeps', async () => {
    const stage = await servingStage({ env: { ERROR_RATE: '0.3' }, sinceMs: 200_000 })
    assert.equal(podsOf(stage, 'hello-00001'), 0)
    const pods: number[] = []
    const onEvent = ({ is }: RolloutEvent) => void (is === 'created' && pods.push(podsOf(stage, 'hello-00001')))
    await rollItOut(stage, { ...asked, hold: '1s', env: 'ERROR_RATE=0' }, { onEvent })
    assert.deepEqual(pods, [0])
  })
})
