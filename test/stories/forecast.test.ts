/** What a rollout knows of its plan before anything is touched. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { RolloutError } from '../../src/errors/rollout-error.ts'
import { printDuration } from '../../src/settings/kinds/units.ts'
import { terminalLog } from '../report/support/pages.ts'
import { promoteIt, rollItOut } from './support/sandbox-world.ts'
import { host, marksOf, type Stage, servingStage, stored } from './support/stage.ts'

describe('a plan that cannot reach a verdict on a limit that the user wrote', () => {
  it('is refused before anything is touched, with one that can', async () => {
    const stage = await servingStage()
    const before = JSON.stringify(stored(stage))
    const wish = { steps: '10, 100', 'max-error-rate': '0.1 %' }
    const error = await rollItOut(stage, wish).then(
      () => assert.fail('it was not refused'),
      (thrown: unknown) => thrown,
    )
    assert.ok(error instanceof RolloutError, String(error))
    assert.equal(error.code, 'E_NO_VERDICT_IN_TIME')
    assert.match(error.message, /at 10 %, it takes 2m24s of about 4 probes a second \(574\) .*`max-hold` leaves 2m\.$/)
    assert.equal(JSON.stringify(stored(stage)), before)
    const [, pasted] = /^ {2}max-hold: (\S+)$/m.exec(error.cure) ?? []
    assert.equal(pasted, printDuration(220_000))
    const again = await rollItOut(stage, { ...wish, 'max-hold': pasted })
    assert.equal(again.outcome.kind, 'promoted', again.outcome.reason)
    assert.deepEqual(marksOf(stage), [])
  })

  it('is told what would help where no time would', async () => {
    const stage = await servingStage()
    await assert.rejects(rollItOut(stage, { steps: '10, 100', 'max-error-rate': '0.00001 %' }), {
      code: 'E_NO_VERDICT_IN_TIME',
      cure: /^Nothing was changed\. No hold of a week is long enough: raise `max-error-rate`, .* without a verdict\.$/,
    })
  })

  it('goes on where the limit is the default one', async () => {
    const { outcome } = await rollItOut(await servingStage(), { steps: '10, 100', hold: '1s', timeout: '70s' })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
  })
})

describe('a plan that is left to what is known before the start', () => {
  it('holds each step as long as a verdict needs', async () => {
    const { outcome, events } = await rollItOut(await servingStage(), {
      steps: '10, 100',
      hold: 'auto',
      'max-error-rate': '1 %',
    })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    const plan = events.find((event) => event.is === 'plan')
    // 56 probes at four a second, and half as many again.
    assert.deepEqual(plan?.plan.steps, [
      { percent: 10, holdMs: 21_000 },
      { percent: 100, holdMs: 0 },
    ])
    assert.ok(Number(outcome.steps[0]?.heldMs) >= 21_000)
  })

  it('leaves ten seconds of the rollout to all that is no hold', async () => {
    const { events } = await rollItOut(await servingStage(), {
      steps: '10, 50, 100',
      hold: 'auto',
      timeout: '50s',
      'max-error-rate': '1 %',
      'on-inconclusive': 'promote',
    })
    const plan = events.find((event) => event.is === 'plan')
    assert.deepEqual(
      plan?.plan.steps.map(({ holdMs }) => holdMs),
      [20_000, 20_000, 0],
    )
  })

  it('detects what its holds have time for, also after a pause', async () => {
    const stage = await servingStage()
    const wish = { steps: '10, 50, 100', hold: '20s', 'max-error-rate': '1 %', detect: 'auto', 'pause-at': '10' }
    const paused = await rollItOut(stage, wish)
    const promoted = await promoteIt(stage)
    for (const { events } of [paused, promoted])
      assert.equal(events.find((event) => event.is === 'forecast')?.limits.detect, 0.1)
    assert.match(String(paused.outcome.steps[0]?.sources[0]?.why), /surely below [2-9] %/)
    assert.equal(promoted.outcome.kind, 'promoted', promoted.outcome.reason)
  })

  it('has steps by which users get no more bad answers than the user allows', async () => {
    const stage = await servingStage()
    const wish = { 'max-bad-answers': '20', 'max-error-rate': '1 %', evidence: 'auto' }
    const { outcome, events } = await whileUsersAsk(stage, 20, () => rollItOut(stage, wish))
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    const percents = events.flatMap((event) =>
      event.is === 'plan' ? event.plan.steps.map(({ percent }) => percent) : [],
    )
    const [first = 0] = percents
    assert.ok(Math.abs(first - 16) <= 2, String(first))
    assert.deepEqual(percents, [first, 5 * first, 100])
  })

  it('is refused where nobody counts users', async () => {
    const stage = await servingStage()
    await assert.rejects(rollItOut(stage, { 'max-bad-answers': '20', evidence: 'probes' }), {
      code: 'E_BAD_ANSWERS_RATE',
    })
    assert.deepEqual(marksOf(stage), [])
  })
})

describe('a plan of a Service whose pods do not count what users get', () => {
  it('says how many bad responses users get, by the rate of requests that its pods tell the autoscaler', async () => {
    const stage = await servingStage({ setup: { requestMetrics: false } })
    await stage.scheduler.pass(5_000)
    const rollout = await whileUsersAsk(stage, 50, async () => {
      await stage.scheduler.pass(3_000)
      return rollItOut(stage, { evidence: 'auto', steps: '10, 100', 'max-error-rate': '1 %' })
    })
    const forecast = rollout.events.find((event) => event.is === 'forecast')
    assert.ok(Math.abs(Number(forecast?.usersPerSecond) - 50) <= 3, String(forecast?.usersPerSecond))
    assert.match(
      terminalLog({ name: 'of a story', events: rollout.events }),
      /At 10 %, a fault of 5 % that shows in what is measured is found after .*; by then users have received about \d+ bad answers/,
    )
  })
})

/** Until the rollout is over. */
async function whileUsersAsk<T>(
  { scheduler, sandbox }: Stage,
  perSecond: number,
  rollout: () => Promise<T>,
): Promise<T> {
  let isOver = false
  const ask = async () => {
    while (!isOver) {
      void sandbox.ingress(host, '/')
      await scheduler.sleep(1_000 / perSecond)
    }
  }
  void ask()
  try {
    return await rollout()
  } finally {
    isOver = true
  }
}
