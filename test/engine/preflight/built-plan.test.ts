/** The plan where a user left it to what is known before the start: its percentages, its holds, and what it detects. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { World } from '../../../src/engine/context/context.ts'
import { builtPlan, withDetect } from '../../../src/engine/preflight/built-plan.ts'
import { creationJournal, rolloutJournal } from '../../../src/engine/preflight/initial-journal.ts'
import type { Pace } from '../../../src/rollout/analysis/forecast/forecast.ts'
import { onStable, serviceWith, stable } from '../support/views.ts'
import { play } from '../support/world.ts'

const probing: Pace = { is: 'fixed', perSecond: 4 }
const asking: Pace = { is: 'by-traffic', perSecond: 20, delayMs: 2_000 }

/** A user's settings, with one source that sees requests at this pace. */
function given(settings: Record<string, string>, pace: Pace | undefined = probing) {
  const { world: bare } = play({ settings })
  const paces = new Map(pace ? [['probes', pace]] : [])
  const source = { name: 'probes', one: 'probe', start: async () => {} }
  const world: World = { ...bare, sources: [source], may: { ...bare.may, paces } }
  const home = { stable: [{ revision: stable, percent: 100 }], broken: [], before: onStable }
  return { world, plan: rolloutJournal(world, serviceWith(), home).plan }
}

const built = (settings: Record<string, string>, pace?: Pace) => {
  const { world, plan } = given(settings, pace)
  return builtPlan(world, plan).steps.map(({ percent, holdMs }) => [percent, holdMs / 1_000])
}

describe('a plan whose holds are left to what is known', () => {
  const auto = { steps: '10, 50, 100', hold: 'auto', 'max-error-rate': '1 %' }

  it('holds each step as long as a verdict needs, at most `max-hold`, and the last one for the bake', () => {
    assert.deepEqual(built(auto), [
      [10, 21],
      [50, 21],
      [100, 0],
    ])
    assert.deepEqual(built({ ...auto, 'max-hold': '15s', bake: '7s' }), [
      [10, 15],
      [50, 15],
      [100, 7],
    ])
  })

  it('leaves ten seconds of the rollout to all that is no hold', () =>
    assert.deepEqual(built({ ...auto, timeout: '40s' }), [
      [10, 15],
      [50, 15],
      [100, 0],
    ]))

  it('holds a split as long, too', () =>
    assert.deepEqual(built({ traffic: 'latest=10, previous=90', hold: 'auto', 'max-error-rate': '1 %' }), [[10, 21]]))

  it('stays as a user wrote it, and as it is without a step', () => {
    assert.deepEqual(built({ ...auto, hold: '5s' }), [
      [10, 5],
      [50, 5],
      [100, 0],
    ])
    const { world } = given(auto)
    const { plan } = creationJournal(world)
    assert.deepEqual(builtPlan(world, plan), plan)
  })
})

describe('a plan whose steps are left to what is known', () => {
  const wish = { 'max-bad-answers': '20', 'max-error-rate': '1 %' }

  it('begins with as many users as may meet a fault, and is held no shorter than a user says', () => {
    const steps = built({ ...wish, hold: '5m' }, asking)
    assert.deepEqual(steps, [
      [16, 300],
      [80, 300],
      [100, 0],
    ])
    assert.deepEqual(built({ ...wish, hold: '5m', bake: '9s' }, asking).at(-1), [100, 9])
  })

  it('is held as long as a verdict needs where that is left open, too', () => {
    const [[percent, seconds = 0] = []] = built({ ...wish, hold: 'auto' }, asking)
    assert.equal(percent, 16)
    assert.ok(seconds >= 10 && seconds < 300, String(seconds))
  })

  it('is refused where nobody counts users, or even few would meet too much', () => {
    assert.throws(() => built(wish), { code: 'E_BAD_ANSWERS_RATE' })
    assert.throws(() => built({ ...wish, 'max-bad-answers': '1' }, { ...asking, perSecond: 20_000 }), {
      code: 'E_BAD_ANSWERS',
      message: /^`max-bad-answers` 1 cannot be kept: .* users may get \d+ before a fault of 5 % is found/,
    })
  })
})

describe('what a plan detects', () => {
  const wish = { steps: '10, 100', hold: '20s', 'max-error-rate': '1 %' }
  const detected = (settings: Record<string, string>) => {
    const { world, plan } = given(settings)
    const found = withDetect(world, plan)
    return [found.world.settings.analysis.detect, found.plan.evidence?.detect, found.plan.steps.length]
  }

  it('is what its holds have time for where that is left open, for a later job as well', () =>
    assert.deepEqual(detected({ ...wish, detect: 'auto' }), [0.1, 0.1, 2]))

  it('is what a user wrote, or the usual', () => {
    assert.deepEqual(detected({ ...wish, detect: '3 %' }), [0.03, 0.03, 2])
    assert.deepEqual(detected(wish), [undefined, undefined, 2])
  })

  it('is nothing of a plan without steps, and kept only in a plan that keeps its limits', () => {
    const { world, plan } = given({ ...wish, detect: 'auto' })
    const first = creationJournal(world).plan
    assert.equal(withDetect(world, first).plan, first)
    assert.equal(withDetect(world, first).world, world)
    const { evidence: _, ...older } = plan
    const found = withDetect(world, older)
    assert.deepEqual([found.plan, found.world.settings.analysis.detect], [older, 0.1])
  })
})
