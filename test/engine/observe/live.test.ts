/** What a live view is told of a rollout, of its steps, and of the one that is held. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Memory, Observation } from '../../../src/engine/context/memory.ts'
import { liveOf } from '../../../src/engine/observe/live.ts'
import type { StepResult } from '../../../src/engine/ports/events.ts'
import type { LiveState } from '../../../src/engine/ports/live.ts'
import type { Progress } from '../../../src/rollout/decide.ts'
import type { Journal, SourceResult } from '../../../src/rollout/model.ts'
import { candidate, journalWith, revisionWith, snapshotOf, stable } from '../support/views.ts'
import { type Play, play } from '../support/world.ts'

type Moment = {
  readonly journal?: Partial<Journal>
  readonly progress?: Partial<Progress>
  readonly now?: Partial<Observation>
  readonly memory?: Partial<Memory>
}

function shown({ journal, progress, now, memory }: Moment = {}, { world, memory: fresh }: Play = play()) {
  const seen: Observation = {
    atMs: 5_000,
    progress: {
      stage: 'stepping',
      inForce: true,
      stableReady: true,
      scaled: true,
      warm: true,
      ...progress,
    } as Progress,
    wait: { key: '', fromMs: 0 },
    journal: journalWith({ step: 1, ...journal }),
    ...now,
  }
  return liveOf(world, { now: seen, memory: { ...fresh, ...memory }, snapshot: snapshotOf() })
}

describe('a live view', () => {
  const share = [{ revision: stable, percent: 100 }]
  const steps = journalWith().plan.steps
  const usual: LiveState = {
    service: 'hello',
    namespace: 'shop',
    atMs: 5_000,
    stage: 'stepping',
    isRollback: false,
    candidate,
    stable: share,
    steps,
    step: 1,
    wanted: share,
    served: share,
    sources: [],
    limit: { maxErrorRate: 0.05, isDefault: true },
  }

  it('is told where the rollout stands, and nothing of what is not there', () => {
    const found = shown()
    assert.deepEqual(found, usual)
    assert.deepEqual(Object.keys(found ?? {}).sort(), Object.keys(usual).sort())
  })

  it('is told what the Service asks for beside what the Route serves', () => {
    const intended = [
      { revisionName: stable, latestRevision: false, percent: 90 },
      { revisionName: candidate, latestRevision: false, percent: 10 },
    ]
    assert.deepEqual(shown({ journal: { intended } }), {
      ...usual,
      wanted: [
        { revision: stable, percent: 90 },
        { revision: candidate, percent: 10 },
      ],
    })
  })

  it('is told the candidate as soon as it is seen, before the journal names it', () => {
    const { candidate: _, ...unnamed } = journalWith({ step: 1 })
    const named = (now: Partial<Observation>) => {
      const found = shown({ now: { journal: unnamed, ...now } })
      return found && Object.hasOwn(found, 'candidate') ? found.candidate : 'none'
    }
    assert.deepEqual([named({ candidate: revisionWith(candidate) }), named({})], [candidate, 'none'])
    assert.equal(shown({ now: { candidate: revisionWith('hello-00009') } })?.candidate, candidate)
  })

  it('is told that a rollout returns to an earlier Revision, and why traffic is returned', () => {
    assert.deepEqual(shown({ journal: { isRollback: true }, memory: { abortBecause: 'cancelled' } }), {
      ...usual,
      isRollback: true,
      because: 'cancelled',
    })
  })

  it('is told what is waited for', () => {
    const { routeMs } = journalWith().plan.limits
    const wait = { on: { is: 'route' }, forMs: 700, limitMs: routeMs }
    assert.deepEqual(shown({ progress: { inForce: false, waitedMs: 700 } }), { ...usual, wait })
  })

  it('is told who asked to go on, in the step in force alone', () => {
    const by = { user: 'ops@example' }
    const asked = (step: number) => shown({ journal: { request: { step, by } as Journal['request'] } })?.request
    assert.deepEqual([asked(1), asked(0)], [by, undefined])
  })

  it('is told the limit that a user wrote', () => {
    const { limit } = shown({}, play({ settings: { 'max-error-rate': '2 %' } })) ?? {}
    assert.deepEqual(limit, { maxErrorRate: 0.02, isDefault: false })
  })

  it('is told nothing once the rollout is not ours any more', () =>
    assert.equal(shown({ now: { journal: undefined as unknown as Journal } }), undefined))
})

describe('the hold that a live view shows', () => {
  const hold = { isHeld: true, heldMs: 400, longestMs: 4_000, verdict: 'inconclusive' } as const
  const sources = [{ source: 'probes', count: 3 }] as unknown as SourceResult[]
  const { isHeld: _, ...told } = hold
  const held = (progress: Partial<Progress>, judged?: readonly SourceResult[]) => {
    const now = judged ? { judged: { analysis: { sources: judged } } as unknown as Observation['judged'] } : {}
    return shown({ progress: { ...hold, ...progress }, now: now as Partial<Observation> })?.hold
  }

  it('has its length, its verdict so far, and what was measured', () => {
    assert.deepEqual(held({}, sources), { ...told, holdMs: 1_000, measured: sources })
    assert.deepEqual(held({}), { ...told, holdMs: 1_000, measured: [] })
  })

  it('is on only while the step is held by a split that the Route serves', () => {
    assert.deepEqual([held({ isHeld: false }), held({ inForce: false })], [undefined, undefined])
  })
})

it('Steps that are over show their last verdict, and the one that is held again shows none', () => {
  const steps = [
    { percent: 10, verdict: 'inconclusive' },
    { percent: 10, verdict: 'passed' },
    { percent: 50, verdict: 'inconclusive' },
  ] as StepResult[]
  assert.deepEqual(
    shown({ memory: { steps } })?.steps.map(({ percent, verdict }) => [percent, verdict]),
    [
      [10, 'passed'],
      [50, undefined],
    ],
  )
})
