/** A later job that goes on with a rollout: by what the deploy was given, and by what it is given itself. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { asDeployed, planOn } from '../../../../src/engine/commands/previous/as-deployed.ts'
import type { Plan } from '../../../../src/rollout/model.ts'
import { journalWith } from '../../support/views.ts'
import { play } from '../../support/world.ts'

type Wish = Readonly<Record<string, string>>

describe('a later job', () => {
  const deploy = journalWith({ tags: { candidate: 'next', stable: 'last' } })
  const goingOn = (plan: Partial<Plan>, settings: Wish = {}) =>
    asDeployed(play({ settings }).world, { ...deploy, plan: { ...deploy.plan, ...plan } }).settings

  it('has the tags of the deploy, whatever it was given itself', () =>
    assert.deepEqual(goingOn({}, { 'candidate-tag': 'mine' }).tags, deploy.tags))

  it('checks as the deploy did unless it is told otherwise', () => {
    const kept = { texts: { 'health-path': '/ready', 'health-status': '204' }, again: [] }
    assert.deepEqual([goingOn({ kept }).health.path, goingOn({ kept }).health.status], ['/ready', [204]])
    const told = goingOn({ kept }, { 'health-path': '/live' }).health
    assert.deepEqual([told.path, told.status], ['/live', [204]])
  })

  const evidence = { maxErrorRate: 0.01, detect: 0.04, maxLatencyMs: 300 }
  const rows: readonly [string, Wish, object][] = [
    ['nothing: those of the deploy', {}, evidence],
    [
      'another latency: the others are those of the deploy',
      { 'max-latency': '500ms' },
      { ...evidence, maxLatencyMs: 500 },
    ],
    [
      'another error rate: what must be detected belonged to the old one',
      { 'max-error-rate': '2%' },
      { maxErrorRate: 0.02, maxLatencyMs: 300 },
    ],
    [
      'an error rate with what must be detected',
      { 'max-error-rate': '2%', detect: '10%' },
      { maxErrorRate: 0.02, detect: 0.1, maxLatencyMs: 300 },
    ],
  ]
  for (const [what, settings, limits] of rows)
    it(`judges by these limits where it is given ${what}`, () =>
      assert.deepEqual(goingOn({ evidence }, settings).analysis, limits))

  it('judges by what must be detected also where the deploy wrote no error rate', () =>
    assert.deepEqual(goingOn({ evidence: { detect: 0.2 } }).analysis, { detect: 0.2 }))

  it('is refused until it is given again what is kept nowhere', () => {
    const kept = { texts: {}, again: ['health-header', 'health-body', 'evidence-command'] }
    const given = { 'health-body': 'ok' }
    assert.throws(() => goingOn({ kept }, given), {
      code: 'E_GIVE_AGAIN',
      message: /`health-header`, `evidence-command`/,
    })
    const one = { texts: {}, again: ['health-header'] }
    assert.throws(() => goingOn({ kept: one }), { code: 'E_GIVE_AGAIN', message: /had `health-header`,/ })
    const all = { ...given, 'health-header': 'A: b', 'evidence-command': 'true' }
    assert.equal(goingOn({ kept }, all).tags.candidate, 'next')
  })
})

describe('the plan of a later job', () => {
  const [hold, bake] = [60_000, 90_000]
  const before: Plan = {
    ...journalWith().plan,
    steps: [
      { percent: 10, holdMs: hold },
      { percent: 50, holdMs: hold },
      { percent: 100, holdMs: bake },
    ],
    maxHoldMs: 600_000,
  }
  const planned = (settings: Wish, behindMs?: number) => {
    const { world } = play({ settings })
    if (behindMs !== undefined) world.may.latest = { source: 'counters', behindMs }
    const { steps, maxHoldMs, limits } = planOn(world, before)
    return [steps.map(({ holdMs }) => holdMs), maxHoldMs, limits.totalMs]
  }
  const { totalMs } = before.limits
  const rows: readonly [string, Wish, unknown][] = [
    ['nothing', {}, [[hold, hold, bake], 600_000, totalMs]],
    ['a hold', { hold: '45s' }, [[45_000, 45_000, bake], 600_000, totalMs]],
    ['a hold that is measured', { hold: 'auto' }, [[hold, hold, bake], 600_000, totalMs]],
    ['a bake', { bake: '2m' }, [[hold, hold, 120_000], 600_000, totalMs]],
    ['no bake', { bake: '0m' }, [[hold, hold, 0], 600_000, totalMs]],
    ['a longest hold', { 'max-hold': '15m' }, [[hold, hold, bake], 900_000, totalMs]],
    ['a timeout', { timeout: '45m' }, [[hold, hold, bake], 600_000, 2_700_000]],
  ]
  for (const [what, settings, plan] of rows)
    it(`is that of the deploy where it is given ${what}, but for that`, () => assert.deepEqual(planned(settings), plan))

  it('holds each step at least until its latest source knows of it', () =>
    assert.deepEqual(planned({}, 75_000), [[75_000, 75_000, bake], 600_000, totalMs]))
})
