/** What the log says a rollout waits for, each time another 30 s of the same wait are over. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Observation } from '../../../src/engine/context/memory.ts'
import { observe } from '../../../src/engine/observe/observe.ts'
import { heartbeat } from '../../../src/engine/observe/standing.ts'
import type { Snapshot } from '../../../src/engine/ports/ports.ts'
import type { Progress } from '../../../src/rollout/decide.ts'
import type { Journal, SourceResult } from '../../../src/rollout/model.ts'
import { candidate, journalWith, revisionWith, snapshotOf, stable } from '../support/views.ts'
import { play } from '../support/world.ts'

const second = 1_000
const wait = { key: 'the same', fromMs: 0 }
const step = { percent: 10, holdMs: 100 * second }
const journal = journalWith({ plan: { ...journalWith().plan, steps: [step] } })
const measured: readonly SourceResult[] = [
  { source: 'probes', one: 'probe', count: 3, bad: 0, slow: 0, verdict: 'passed', why: '' },
]
const snapshot = snapshotOf({ revisions: [revisionWith(stable, { replicas: 2 }), revisionWith(candidate)] })
const { world, memory } = play({ snapshot })
const usual = observe({ world, memory, snapshot, previous: undefined })

/** A rollout whose step is entered, so that there is nothing to wait for. */
const entered: Partial<Progress> = {
  stage: 'stepping',
  step: 0,
  inForce: true,
  isHeld: false,
  longestMs: 150 * second,
  stableReady: true,
  scaled: true,
  warm: true,
  health: 'passed',
}

type Moment = {
  readonly progress?: Partial<Progress>
  readonly journal?: Journal | undefined
  readonly candidate?: Observation['candidate']
  readonly atMs?: number
}

const seenAt = ({ progress, atMs = 30 * second, ...rest }: Moment): Observation => {
  const now = { ...usual, atMs, wait, judged: { analysis: { sources: measured } }, journal, ...rest }
  return {
    ...now,
    progress: { ...usual.progress, ...entered, waitedMs: atMs, heldMs: atMs, ...progress },
  } as unknown as Observation
}

const wanted: Readonly<Record<string, number>> = { [stable]: 2, [candidate]: 3 }

function said(
  now: Moment,
  previous: Observation | undefined = seenAt({ atMs: 29 * second }),
  sight: Snapshot = snapshot,
) {
  const remembered = { ...memory, pods: { ...memory.pods, wanted } }
  const [event, ...more] = heartbeat({ now: seenAt(now), memory: remembered, snapshot: sight }, previous)
  assert.deepEqual(more, [])
  if (event === undefined) return undefined
  assert.equal(event.is, 'still-waiting')
  const { is: _, ...rest } = event
  return rest
}

const { readyMs, routeMs } = journal.plan.limits
const forMs = 30 * second

describe('what is waited for', () => {
  const rows: readonly [string, Moment, ReturnType<typeof said>][] = [
    ['nothing, where all is there', {}, undefined],
    [
      'the start of the candidate',
      { progress: { stage: 'deployed', candidate: 'starting' }, candidate: revisionWith(candidate) },
      { on: { is: 'ready', revision: candidate }, forMs, limitMs: readyMs },
    ],
    [
      'the start of one that is not known yet',
      { progress: { stage: 'deployed', candidate: 'starting' }, candidate: undefined },
      { on: { is: 'ready' }, forMs, limitMs: readyMs },
    ],
    ['nothing, where the candidate is ready', { progress: { stage: 'deployed', candidate: 'ready' } }, undefined],
    ['the Route', { progress: { inForce: false } }, { on: { is: 'route' }, forMs, limitMs: routeMs }],
    [
      'the Route, before the tag is served',
      { progress: { stage: 'presented', inForce: false } },
      { on: { is: 'route' }, forMs, limitMs: routeMs },
    ],
    [
      'the Route, after an abort',
      { progress: { stage: 'aborting', inForce: false } },
      { on: { is: 'route' }, forMs, limitMs: routeMs },
    ],
    ['nothing else after an abort', { progress: { stage: 'aborting', stableReady: false, isHeld: true } }, undefined],
    [
      'the end of the hold',
      { progress: { isHeld: true } },
      { on: { is: 'hold', percent: 10, measured }, forMs, limitMs: step.holdMs },
    ],
    [
      'a verdict, once the hold is over',
      { atMs: 120 * second, progress: { isHeld: true, verdict: 'inconclusive' } },
      { on: { is: 'hold', percent: 10, measured }, forMs: 120 * second, limitMs: 150 * second },
    ],
    [
      'pods, once the hold is over and has passed',
      { atMs: 120 * second, progress: { isHeld: true, verdict: 'passed', scaled: true, warm: false } },
      {
        on: { is: 'pods', lacking: [{ revision: candidate, pods: 1, wanted: 3 }] },
        forMs: 120 * second,
        limitMs: readyMs,
      },
    ],
    [
      'a verdict, from the end of the hold on',
      { atMs: 100 * second, progress: { isHeld: true, verdict: 'inconclusive' } },
      { on: { is: 'hold', percent: 10, measured }, forMs: 100 * second, limitMs: 150 * second },
    ],
    [
      'nothing, at the end of a hold that has passed',
      { atMs: 100 * second, progress: { isHeld: true, verdict: 'passed' } },
      undefined,
    ],
    ['no verdict for ever', { atMs: 150 * second, progress: { isHeld: true, verdict: 'inconclusive' } }, undefined],
    ['no hold that somebody asked to end', { progress: { isHeld: true, request: 'taken' } }, undefined],
    [
      'stable, before pods',
      { progress: { stableReady: false, scaled: true, warm: false } },
      { on: { is: 'stable' }, forMs, limitMs: readyMs },
    ],
    [
      'pods, by the Revisions that lack them',
      { progress: { warm: false, health: 'running' } },
      { on: { is: 'pods', lacking: [{ revision: candidate, pods: 1, wanted: 3 }] }, forMs, limitMs: readyMs },
    ],
    ['no pods that were not asked for', { progress: { scaled: false, warm: false } }, undefined],
    ['the health check', { progress: { health: 'running' } }, { on: { is: 'health' }, forMs }],
    ['nothing while the promotion is finished', { progress: { stage: 'promoting', inForce: false } }, undefined],
    ['nothing where the rollout is not ours', { journal: undefined, progress: { inForce: false } }, undefined],
  ]
  for (const [what, now, expected] of rows) it(what, () => assert.deepEqual(said(now), expected))
})

describe('it is said', () => {
  const late = { progress: { inForce: false } }
  const saysAt = (atMs: number, previousMs: number) =>
    said({ ...late, atMs }, seenAt({ atMs: previousMs })) !== undefined
  const rows: readonly [number, number, boolean][] = [
    [29_999, 0, false],
    [30_000, 29_999, true],
    [30_001, 30_000, false],
    [59_999, 30_000, false],
    [60_000, 59_000, true],
    [95_000, 0, true],
  ]
  for (const [atMs, previousMs, isSaid] of rows)
    it(`${isSaid ? 'between' : 'not between'} ${previousMs} and ${atMs} ms`, () =>
      assert.equal(saysAt(atMs, previousMs), isSaid))

  it('as soon as 30 s of a wait are over that began before it was looked at', () => {
    const previous = seenAt({ atMs: 100 * second })
    const now = (waitedMs: number) => ({ atMs: 140 * second, progress: { inForce: false, waitedMs } })
    assert.equal(said(now(29_999), previous), undefined)
    assert.equal(said(now(30_000), previous)?.forMs, 30_000)
  })

  it('not of another wait, nor at the first look', () => {
    const other = { ...seenAt({ atMs: 29 * second }), wait: { key: 'another', fromMs: 0 } }
    assert.equal(said(late, other), undefined)
    const { length } = heartbeat({ now: seenAt(late), memory, snapshot }, undefined)
    assert.equal(length, 0)
  })
})
