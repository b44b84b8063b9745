import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Decision, decide, type Progress } from '../../src/rollout/decide.ts'
import type { Plan } from '../../src/rollout/model.ts'
import { planOf } from '../../src/rollout/plan.ts'
import { progressWith } from './support/usual.ts'

const limits = { readyMs: 60_000, routeMs: 30_000, totalMs: 600_000 }
const plan = planOf({ percents: [10, 50, 100], holdMs: 30_000, ending: 'promote', onInconclusive: 'abort', limits })
const fixed = planOf({ percents: [10], holdMs: 30_000, ending: 'stay', onInconclusive: 'abort', limits })

const held = { heldMs: 30_000 }
const longest = { heldMs: 120_000 }

const rows: [string, Plan, Progress, Decision][] = [
  ['deploys once the Service is claimed', plan, progressWith({ stage: 'claimed' }), { do: 'deploy' }],
  [
    'watches the host of the tag while the candidate starts',
    plan,
    progressWith({ stage: 'deployed', candidate: 'starting', tagHost: 'not-asked' }),
    { do: 'watch-tag-host' },
  ],
  [
    'gives no tag to a ready candidate while its host may still lead to another Revision',
    plan,
    progressWith({ stage: 'deployed', tagHost: 'asked' }),
    { do: 'wait', atMostMs: 600_000 },
  ],
  [
    'aborts where no answer is proven to be of the candidate',
    plan,
    progressWith({ stage: 'presented', step: -1, health: 'not-proven' }),
    { do: 'abort', because: 'health-not-proven' },
  ],
  [
    'waits for the candidate to be ready',
    plan,
    progressWith({ stage: 'deployed', candidate: 'starting' }),
    { do: 'wait', atMostMs: 60_000 },
  ],
  [
    'gives a candidate up that takes too long',
    plan,
    progressWith({ stage: 'deployed', candidate: 'starting', waitedMs: 60_000 }),
    { do: 'abort', because: 'candidate-not-ready' },
  ],
  [
    'returns as soon as the candidate has failed',
    plan,
    progressWith({ stage: 'deployed', candidate: 'failed' }),
    { do: 'abort', because: 'candidate-failed' },
  ],
  [
    'returns to what still serves when stable is gone',
    plan,
    progressWith({ isStranded: true }),
    { do: 'abort', because: 'stable-gone' },
  ],
  [
    'returns once more when stable goes during the abort, for the reason of that',
    plan,
    progressWith({ stage: 'aborting', isStranded: true, abortBecause: 'cancelled' }),
    { do: 'abort', because: 'cancelled' },
  ],
  [
    'returns when the candidate fails between steps',
    plan,
    progressWith({ candidate: 'failed' }),
    { do: 'abort', because: 'candidate-failed' },
  ],
  [
    'returns at once when the candidate will never be made',
    plan,
    progressWith({ stage: 'deployed', candidate: 'never' }),
    { do: 'abort', because: 'candidate-not-made' },
  ],
  ['tags a ready candidate', plan, progressWith({ stage: 'deployed' }), { do: 'tag-candidate' }],
  [
    'asks for the pods of the first step before its health check',
    plan,
    progressWith({ stage: 'presented', step: -1, scaled: false, health: 'not-run' }),
    { do: 'scale', step: 0 },
  ],
  [
    'waits for these pods',
    plan,
    progressWith({ stage: 'presented', step: -1, warm: false, health: 'not-run' }),
    { do: 'wait', atMostMs: 60_000 },
  ],
  [
    'never shifts to a cold candidate',
    plan,
    progressWith({ stage: 'presented', step: -1, warm: false, waitedMs: 60_000 }),
    { do: 'abort', because: 'candidate-not-warm' },
  ],
  [
    'exposes nobody to a candidate that is not ready any more',
    plan,
    progressWith({ stage: 'presented', step: -1, candidate: 'starting' }),
    { do: 'wait', atMostMs: 60_000 },
  ],
  [
    'aborts where the candidate does not get ready again',
    plan,
    progressWith({ stage: 'presented', step: -1, candidate: 'starting', waitedMs: 60_000 }),
    { do: 'abort', because: 'candidate-not-ready' },
  ],
  [
    'checks health at 0 %',
    plan,
    progressWith({ stage: 'presented', step: -1, health: 'not-run' }),
    { do: 'check-health' },
  ],
  [
    'exposes nobody to an unhealthy candidate',
    plan,
    progressWith({ stage: 'presented', step: -1, health: 'failed' }),
    { do: 'abort', because: 'health-failed' },
  ],
  [
    'exposes nobody to a candidate that cannot be reached',
    plan,
    progressWith({ stage: 'presented', step: -1, health: 'unreachable' }),
    { do: 'abort', because: 'health-unreachable' },
  ],
  [
    'takes the first step after a passed check',
    plan,
    progressWith({ stage: 'presented', step: -1 }),
    { do: 'shift', step: 0 },
  ],
  [
    'waits for the Route to take a step',
    plan,
    progressWith({ inForce: false, isHeld: false }),
    { do: 'wait', atMostMs: 30_000 },
  ],
  [
    'returns when the Route does not take a step',
    plan,
    progressWith({ inForce: false, isHeld: false, waitedMs: 30_000 }),
    { do: 'abort', because: 'route-stuck' },
  ],
  [
    'holds a step on while the Route is not ready any more: that moves nobody',
    plan,
    progressWith({ inForce: false, heldMs: 10_000, waitedMs: 30_000 }),
    { do: 'wait', atMostMs: 1_000 },
  ],
  [
    'holds a step again that the Route had taken, whatever it does meanwhile',
    plan,
    progressWith({ inForce: false, isHeld: false, wasHeld: true, waitedMs: 60_000 }),
    { do: 'begin-hold' },
  ],
  [
    'keeps no split that the Route does not serve any more',
    fixed,
    progressWith({ inForce: false, heldMs: 60_000, verdict: 'passed' }),
    { do: 'wait', atMostMs: 30_000 },
  ],
  [
    'returns at a failed verdict whatever the Route does',
    plan,
    progressWith({ inForce: false, verdict: 'failed', request: 'made' }),
    { do: 'abort', because: 'analysis-failed' },
  ],
  [
    'moves no more users to a candidate that is not ready any more',
    plan,
    progressWith({ candidate: 'starting', heldMs: 60_000, verdict: 'passed' }),
    { do: 'wait', atMostMs: 60_000 },
  ],
  [
    'promotes past a stable that is not ready any more: it has no users then',
    plan,
    progressWith({ step: 2, stableReady: false, heldMs: 60_000, verdict: 'passed' }),
    { do: 'promote' },
  ],
  [
    'returns when no node has room for the candidate',
    plan,
    progressWith({ stage: 'deployed', candidate: 'without-room' }),
    { do: 'abort', because: 'candidate-without-room' },
  ],
  ['holds a step for its time', plan, progressWith({ heldMs: 10_000 }), { do: 'wait', atMostMs: 1_000 }],
  ['looks at the evidence with each poll', plan, progressWith({ heldMs: 4_200 }), { do: 'wait', atMostMs: 800 }],
  [
    'aborts in mid-hold on failed evidence',
    plan,
    progressWith({ heldMs: 10_000, verdict: 'failed' }),
    { do: 'abort', because: 'analysis-failed' },
  ],
  [
    'does not promote early on good evidence',
    plan,
    progressWith({ heldMs: 29_500, verdict: 'passed' }),
    { do: 'wait', atMostMs: 500 },
  ],
  [
    'takes the next step after a passed hold',
    plan,
    progressWith({ ...held, verdict: 'passed' }),
    { do: 'shift', step: 1 },
  ],
  [
    'takes the next step where no analysis was asked for',
    plan,
    progressWith({ ...held, verdict: 'not-asked' }),
    { do: 'shift', step: 1 },
  ],
  [
    'asks for the next step’s pods first',
    plan,
    progressWith({ ...held, verdict: 'passed', scaled: false }),
    { do: 'scale', step: 1 },
  ],
  ['holds on while there is no verdict', plan, progressWith({ ...held }), { do: 'wait', atMostMs: 1_000 }],
  [
    'treats no evidence as no consent',
    plan,
    progressWith({ ...longest, scaled: false }),
    { do: 'abort', because: 'analysis-inconclusive' },
  ],
  [
    'holds again on no evidence if told',
    { ...plan, onInconclusive: 'hold' },
    progressWith({ ...longest, scaled: false }),
    { do: 'hold-again' },
  ],
  [
    'goes on without evidence only if told',
    { ...plan, onInconclusive: 'promote' },
    progressWith({ ...longest, scaled: false }),
    { do: 'scale', step: 1 },
  ],
  [
    'waits on where a step had passed, while the pods of the next one come',
    plan,
    progressWith({ ...longest, scaled: true, warm: false }),
    { do: 'wait', atMostMs: 1_000 },
  ],
  [
    'goes on where only the default limit is open',
    plan,
    progressWith({ ...held, verdict: 'not-judged' }),
    { do: 'shift', step: 1 },
  ],
  [
    'holds in an outage that stable shares',
    plan,
    progressWith({ ...held, verdict: 'outage' }),
    { do: 'wait', atMostMs: 1_000 },
  ],
  ['holds the step again once that is over', plan, progressWith({ verdict: 'outage-over' }), { do: 'hold-again' }],
  [
    'returns users where it does not end, whatever was told',
    { ...plan, onInconclusive: 'promote' },
    progressWith({ ...longest, scaled: false, verdict: 'outage' }),
    { do: 'abort', because: 'analysis-inconclusive' },
  ],
  [
    'pauses where it was told, the hold passed',
    { ...plan, pauseAt: 10 },
    progressWith({ ...held, verdict: 'passed' }),
    { do: 'pause' },
  ],
  [
    'does not pause on failed evidence',
    { ...plan, pauseAt: 10 },
    progressWith({ verdict: 'failed' }),
    { do: 'abort', because: 'analysis-failed' },
  ],
  ['takes a request to promote at once', plan, progressWith({ request: 'made' }), { do: 'take-request' }],
  [
    'does not take one while the Route or the hold is still to come any later',
    plan,
    progressWith({ request: 'made', inForce: false, isHeld: false }),
    { do: 'take-request' },
  ],
  [
    'returns users instead, where the verdict has failed',
    plan,
    progressWith({ request: 'made', verdict: 'failed' }),
    { do: 'abort', because: 'analysis-failed' },
  ],
  [
    'returns users though a request was taken, where the verdict fails later',
    plan,
    progressWith({ request: 'taken', verdict: 'failed' }),
    { do: 'abort', because: 'analysis-failed' },
  ],
  ['ends the hold at a request, whatever is open', plan, progressWith({ request: 'taken' }), { do: 'shift', step: 1 }],
  [
    'asks for pods first, at a request too',
    plan,
    progressWith({ request: 'taken', scaled: false, warm: false }),
    { do: 'scale', step: 1 },
  ],
  [
    'does not pause where it was requested to go on',
    { ...plan, pauseAt: 10 },
    progressWith({ ...held, request: 'taken', verdict: 'passed' }),
    { do: 'shift', step: 1 },
  ],
  [
    'holds in an outage whatever is requested',
    plan,
    progressWith({ ...held, request: 'taken', verdict: 'outage' }),
    { do: 'wait', atMostMs: 1_000 },
  ],
  [
    'lets an abort win over a request',
    plan,
    progressWith({ request: 'made', abortBecause: 'asked' }),
    { do: 'abort', because: 'asked' },
  ],
  [
    'never skips the health check at a request',
    plan,
    progressWith({ stage: 'presented', step: -1, health: 'not-run', request: 'made' }),
    { do: 'check-health' },
  ],
  ['promotes at a request in the last step', plan, progressWith({ step: 2, request: 'taken' }), { do: 'promote' }],
  ['promotes after the last step', plan, progressWith({ step: 2, verdict: 'not-asked' }), { do: 'promote' }],
  ['leaves a fixed split where it is', fixed, progressWith({ ...held, verdict: 'passed' }), { do: 'keep-split' }],
  [
    'lets a cancellation win over a passed verdict',
    plan,
    progressWith({ ...held, verdict: 'passed', abortBecause: 'cancelled' }),
    { do: 'abort', because: 'cancelled' },
  ],
  [
    'finishes a promotion that is decided, cancelled or not',
    plan,
    progressWith({ stage: 'promoting', abortBecause: 'cancelled' }),
    { do: 'finish-promotion' },
  ],
  [
    'keeps a foreign change, whatever else is known',
    plan,
    progressWith({ foreign: 'traffic', abortBecause: 'cancelled' }),
    { do: 'stop', because: 'traffic' },
  ],
  ['gives up on a silent API server', plan, progressWith({ silent: true }), { do: 'give-up', because: 'api-silent' }],
  [
    'waits for the Route before it tidies up',
    plan,
    progressWith({ stage: 'aborting', inForce: false }),
    { do: 'wait', atMostMs: 30_000 },
  ],
  [
    'says that it is uncertain when the Route does not take the way back',
    plan,
    progressWith({ stage: 'aborting', inForce: false, waitedMs: 30_000 }),
    { do: 'give-up', because: 'route-stuck' },
  ],
  [
    'a first deployment is promoted once it is healthy',
    { ...plan, steps: [] },
    progressWith({ stage: 'presented', step: -1 }),
    { do: 'promote' },
  ],
  [
    'a first deployment is checked before',
    { ...plan, steps: [] },
    progressWith({ stage: 'presented', step: -1, health: 'not-run' }),
    { do: 'check-health' },
  ],
]

describe('what comes next', () => {
  for (const [name, any, now, expected] of rows) it(name, () => assert.deepEqual(decide(any, now), expected))
})

describe('for any facts', () => {
  const progress: fc.Arbitrary<Progress> = fc.record({
    stage: fc.constantFrom(
      'claimed',
      'deployed',
      'presented',
      'stepping',
      'paused',
      'promoting',
      'aborting',
      'stopped',
    ),
    step: fc.integer({ min: -1, max: 3 }),
    silent: fc.boolean(),
    candidate: fc.constantFrom('starting', 'ready', 'failed', 'without-room'),
    isFollowed: fc.boolean(),
    stableReady: fc.boolean(),
    isStranded: fc.boolean(),
    inForce: fc.boolean(),
    scaled: fc.boolean(),
    warm: fc.boolean(),
    health: fc.constantFrom('not-run', 'running', 'passed', 'failed', 'unreachable', 'not-proven'),
    tagHost: fc.constantFrom('not-asked', 'asked', 'known'),
    isHeld: fc.boolean(),
    wasHeld: fc.boolean(),
    heldMs: fc.nat(60_000),
    longestMs: fc.nat(60_000),
    verdict: fc.constantFrom('passed', 'failed', 'inconclusive', 'outage', 'outage-over', 'not-judged', 'not-asked'),
    request: fc.constantFrom('none', 'made', 'taken'),
    waitedMs: fc.nat(120_000),
  })

  const goesOn: ReadonlySet<Progress['verdict']> = new Set(['passed', 'not-judged', 'not-asked'])
  const isSafe = (now: Progress, what: Decision['do']): boolean =>
    (now.inForce || now.isHeld) &&
    (now.stableReady || what === 'promote') &&
    now.candidate === 'ready' &&
    (what === 'promote' || (now.warm && now.scaled)) &&
    (now.stage === 'presented' ? now.health === 'passed' : goesOn.has(now.verdict) || isOverruled(now))
  const isOverruled = ({ request, verdict }: Progress): boolean =>
    request === 'taken' && verdict !== 'failed' && verdict !== 'outage'

  it('moves users only to a warm, healthy, ready candidate whose evidence has not failed', () => {
    fc.assert(
      fc.property(progress, (now) => {
        const { do: what } = decide(plan, now)
        if (what === 'shift' || what === 'promote') assert.ok(isSafe(now, what))
      }),
      { numRuns: 5_000 },
    )
  })

  it('goes on, at a request, to nowhere but the next step or the end', () => {
    fc.assert(
      fc.property(progress, (now) => {
        const decision = decide(plan, { ...now, request: 'taken' })
        if (decision.do === 'shift') assert.equal(decision.step, now.stage === 'presented' ? 0 : now.step + 1)
      }),
    )
  })

  it('aborts, whatever is requested, where it would without a request', () => {
    fc.assert(
      fc.property(progress, (now) => {
        const without = decide(plan, { ...now, request: 'none' })
        const isAsked =
          now.stage === 'stepping' && without.do === 'abort' && without.because === 'analysis-inconclusive'
        if (without.do !== 'abort' || (isAsked && now.verdict !== 'outage')) return
        for (const request of ['made', 'taken'] as const) {
          const decision = decide(plan, { ...now, request })
          assert.ok(decision.do === 'abort' || decision.do === 'take-request', decision.do)
        }
      }),
    )
  })

  it('never waits without an end', () => {
    fc.assert(
      fc.property(progress, (now) => {
        const decision = decide(plan, now)
        if (decision.do === 'wait') assert.ok(decision.atMostMs > 0 && decision.atMostMs <= limits.totalMs)
      }),
    )
  })
})
