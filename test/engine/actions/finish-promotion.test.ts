/** The end of a promotion, and of a split that stays: what is said of it, what it warns of, and what it waits for. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { finishPromotion, keepSplit } from '../../../src/engine/actions/endings/finish-promotion.ts'
import type { Memory } from '../../../src/engine/context/memory.ts'
import type { StepResult } from '../../../src/engine/ports/events.ts'
import type { Journal, SourceResult, Verdict } from '../../../src/rollout/model.ts'
import { candidate, journalWith, onStable, revisionWith, snapshotOf, stable } from '../support/views.ts'
import { lastJournal, type Play, type Props, play, withCluster } from '../support/world.ts'

type Scene = Props & { readonly journal?: Partial<Journal>; readonly memory?: Partial<Memory> }

const staged = ({ journal = {}, memory = {}, ...props }: Scene): Play => {
  const scene = play({ snapshot: snapshotOf({ journal: { stage: 'promoting', ...journal } }), ...props })
  Object.assign(scene.memory, memory)
  return scene
}
const finished = async (of: Scene = {}, scene = staged(of)) => {
  await finishPromotion({ do: 'finish-promotion' }, { ...scene, snapshot: scene.world.cluster.snapshot() })
  return scene
}
const notesOf = ({ events }: Play) => events.flatMap((event) => (event.is === 'note' ? [event.text] : []))

const sourceWith = (source: string, bad: number, count: number): SourceResult => ({
  source,
  one: 'probe',
  count,
  bad,
  slow: 0,
  verdict: 'not-judged',
  why: '',
})
const stepWith = (percent: number, verdict: Verdict, change: Partial<StepResult> = {}): StepResult => ({
  percent,
  heldMs: 1_000,
  sources: [],
  why: '',
  verdict,
  ...change,
})

describe('a promotion', () => {
  const endOf = async (scene: Scene = {}) => {
    const { kind, because, reason, next } = (await finished(scene)).memory.outcome ?? {}
    return [kind, because, reason, next]
  }
  const all = 'hello-00002 serves 100 % of traffic.'
  const rollback = 'To return to the previous Revision: kn-rollout rollback hello -n shop'
  const tooLate = 'Too late to abort: the promotion was decided before, and has been finished.'
  const asked = { abortBecause: 'asked' } as const
  const nobody = { stable: [] }
  const none = { 'keep-previous': 'none' }

  const rows: readonly [string, Scene, ...unknown[]][] = [
    ['says who serves, and which Revision keeps its tag', {}, `${all} hello-00001 keeps the tag previous.`, []],
    ['names no previous Revision where there was none', { journal: nobody }, all, []],
    ['names no previous Revision where none is kept', { settings: none }, all, []],
    [
      'that was to be aborted too late offers the way back',
      { memory: asked },
      `${tooLate} ${all} hello-00001 keeps the tag previous.`,
      [rollback],
    ],
    [
      'has no way back to offer where there was nothing before',
      { memory: asked, journal: nobody },
      `${tooLate} ${all}`,
      [],
    ],
    ['has no way back to offer where nothing is kept', { memory: asked, settings: none }, `${tooLate} ${all}`, []],
    [
      'says who ended a hold early',
      {
        settings: none,
        memory: { steps: [stepWith(10, 'passed', { request: { user: 'ann' } }), stepWith(50, 'passed')] },
      },
      `${all} At 10 %, the user ann ended the hold early.`,
      [],
    ],
  ]
  for (const [name, scene, reason, next] of rows)
    it(name, async () => {
      const because = scene.memory?.abortBecause
      assert.deepEqual(await endOf(scene), ['promoted', because, reason, next])
    })

  it('leaves nothing of the rollout behind, and lets the Service follow its latest Revision again', async () => {
    const scene = await finished()
    const { set } = scene.sent.flatMap((each) => (each.to === 'service' ? [each.change] : [])).at(-1) ?? {}
    assert.deepEqual(
      [set?.journal, set?.driver, set?.traffic?.[0]],
      [null, null, { latestRevision: true, percent: 100, tag: 'latest' }],
    )
    assert.deepEqual(notesOf(scene), [])
  })

  it('has no end where the Service is deleted meanwhile, or the rollout is not ours', async () => {
    const deleted = staged({})
    const writeService = async () => {
      deleted.show(snapshotOf({ service: null }))
      return { is: 'written' } as const
    }
    await finished({}, { ...deleted, world: withCluster(deleted.world, { writeService }) })
    assert.equal(deleted.memory.outcome, undefined)
    const theirs = await finished({ snapshot: snapshotOf({ service: { driver: 'another' } }) })
    assert.deepEqual([theirs.sent, theirs.memory.outcome], [[], undefined])
  })
})

describe('what keeps pods after a promotion where nothing holds them', () => {
  const nextOf = async (minScale: string | undefined, keep: string) => {
    const revisions = [revisionWith(stable, minScale === undefined ? {} : { minScale }), revisionWith(candidate)]
    const snapshot = snapshotOf({ revisions, journal: { stage: 'promoting', hold: 'nothing' } })
    const { memory } = await finished({ snapshot, settings: { 'keep-previous': keep } })
    return memory.outcome?.next
  }
  const rows: readonly [string | undefined, string, readonly string[]][] = [
    ['1', 'tag', ['hello-00001 keeps at least 1 pod: min-scale of its template cannot be changed here.']],
    ['2', 'tag', ['hello-00001 keeps at least 2 pods: min-scale of its template cannot be changed here.']],
    ['2', 'warm', ['hello-00001 keeps at least 2 pods: min-scale of its template cannot be changed here.']],
    [undefined, 'warm', ['hello-00001 is not kept warm: its pods cannot be held.']],
    [undefined, 'tag', []],
    ['2', 'none', []],
  ]
  for (const [minScale, keep, next] of rows)
    it(`is told of min-scale ${minScale ?? 'unset'} with keep-previous ${keep}`, async () =>
      assert.deepEqual(await nextOf(minScale, keep), next))
})

describe('failures that no limit judged', () => {
  const warned = async (steps: readonly StepResult[]) =>
    (await finished({ memory: { steps: [...steps] } })).events.flatMap((event) =>
      event.is === 'warning' ? [[event.code, event.message]] : [],
    )
  const text = (what: string) =>
    `hello-00002 was promoted without being judged: in one step ${what}, and there were too few measurements to decide.`

  it('are told of the source that failed most, by its part', async () => {
    const [few, most, many] = [sourceWith('probes', 1, 10), sourceWith('metrics', 1, 3), sourceWith('command', 4, 20)]
    for (const sources of [
      [few, most, many],
      [most, many, few],
      [many, few, most],
    ])
      assert.deepEqual(await warned([stepWith(10, 'not-judged', { sources })]), [
        ['W_NOT_JUDGED', text('1 of 3 metrics failed (33 %)')],
      ])
  })

  it('are told of the earlier step where two failed alike', async () => {
    const steps = [
      stepWith(10, 'not-judged', { sources: [sourceWith('probes', 1, 4)] }),
      stepWith(50, 'not-judged', { sources: [sourceWith('probes', 2, 8)] }),
    ]
    assert.deepEqual(await warned(steps), [['W_NOT_JUDGED', text('1 of 4 probes failed (25 %)')]])
  })

  it('are no news where nothing failed, or a verdict covers them', async () => {
    assert.deepEqual(await warned([stepWith(10, 'not-judged', { sources: [sourceWith('probes', 0, 10)] })]), [])
    assert.deepEqual(await warned([stepWith(10, 'passed', { sources: [sourceWith('probes', 1, 10)] })]), [])
  })
})

describe('the names of Revisions that decide the form after a promotion', () => {
  /** Knative names the candidate as its latest ready Revision after so many ms; the clock is the same for all. */
  const finishedAfter = async (ms: number) => {
    const early = snapshotOf({
      service: { latestReady: stable, configurationsReady: { status: 'Unknown' } },
      journal: { stage: 'promoting' },
    })
    const scene = staged({ snapshot: early })
    const fromMs = scene.clock.now()
    const sleep = async (wishMs: number) => {
      const leftMs = fromMs + ms - scene.clock.now()
      scene.clock.pass(leftMs > 0 ? Math.min(wishMs, leftMs) : wishMs)
      if (scene.clock.now() === fromMs + ms) scene.show(snapshotOf({ journal: { stage: 'promoting' } }))
    }
    await finished({}, { ...scene, world: { ...scene.world, clock: { ...scene.world.clock, sleep } } })
    return [notesOf(scene), scene.memory.outcome?.next.length]
  }
  const note = 'Knative does not name hello-00002 as its latest Revision yet. Waiting for at most 20 s'

  it('are waited for: in silence at first, then said', async () => {
    assert.deepEqual(await finishedAfter(1_500), [[], 0])
    assert.deepEqual(await finishedAfter(5_000), [[note], 0])
  })

  it('are waited for no longer than the Route, and the Service stays pinned then', async () =>
    assert.deepEqual(await finishedAfter(60_000), [[note], 1]))
})

describe('a split that stays', () => {
  const split = [
    { revisionName: stable, latestRevision: false, percent: 90 },
    { revisionName: candidate, latestRevision: false, percent: 10 },
  ]
  const keptWith = async (journal: Partial<Journal>, interrupt?: AbortSignal) => {
    const snapshot = snapshotOf({
      service: { traffic: split, served: split },
      journal: { intended: split, ...journal },
    })
    const service = snapshot.service
    const scene = play({ snapshot: { ...snapshot, ...(service ? { service } : {}) } })
    const world = interrupt ? { ...scene.world, interrupt } : scene.world
    await keepSplit({ do: 'keep-split' }, { ...scene, world, snapshot })
    return scene
  }

  it('ends the rollout, and says how to go on from there', async () => {
    const plan = {
      steps: [{ percent: 10, holdMs: 0 }],
      ending: 'stay',
      onInconclusive: 'abort',
      limits: { readyMs: 1, routeMs: 2, totalMs: 3 },
    } as const
    const scene = await keptWith({ plan, before: onStable })
    const { kind, reason, next = [] } = scene.memory.outcome ?? {}
    assert.deepEqual([kind, reason, lastJournal(scene)], ['split', 'The requested split is in effect and stays.', null])
    assert.match(next.join('\n'), /-p hello-00002=50% -p hello-00001=50%/)
    assert.doesNotMatch(next.join('\n'), /is pinned/)
    const floating = await keptWith({ plan })
    assert.match(floating.memory.outcome?.next[0] ?? '', /^hello is pinned to this split/)
  })

  it('of a plan without steps is one at 0 %', async () => {
    const { memory } = await keptWith({ plan: { ...journalWith().plan, steps: [] } })
    assert.match(memory.outcome?.next.at(-1) ?? '', /^To give it up and return to the configuration of hello-00001/)
  })

  it('is not decided once the job is cancelled', async () => {
    const { sent, memory } = await keptWith({}, AbortSignal.abort())
    assert.deepEqual([sent, memory.outcome], [[], undefined])
  })
})
