/** The journal that each kind of rollout begins with, and the id in the template. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { World } from '../../../src/engine/context/context.ts'
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import {
  creationJournal,
  rollbackJournal,
  rolloutJournal,
  withId,
} from '../../../src/engine/preflight/initial-journal.ts'
import type { Journal } from '../../../src/rollout/model.ts'
import type { KnativeAge } from '../../../src/rollout/pods/holding.ts'
import { candidate, newTemplate, onStable, revisionWith, serviceWith, stable } from '../support/views.ts'
import { play } from '../support/world.ts'

const worldWith = (settings: Record<string, string> = {}) => play({ settings }).world
type Manifest = NonNullable<World['settings']['template']['manifest']>
const home = { stable: [{ revision: stable, percent: 100 }], broken: [], before: onStable }

describe('the id of a rollout in its template', () => {
  const id = 'kn-rollout.dev/id'
  const rows: readonly [string, JsonObject | undefined, JsonObject][] = [
    ['without metadata', undefined, { annotations: { [id]: 'r9' } }],
    ['without annotations', { name: 'x' }, { name: 'x', annotations: { [id]: 'r9' } }],
    ['with annotations that are null', { annotations: null }, { annotations: { [id]: 'r9' } }],
    ['with annotations that are no object', { annotations: 'text' }, { annotations: { [id]: 'r9' } }],
    ['with annotations, which stay', { annotations: { a: 'b' } }, { annotations: { a: 'b', [id]: 'r9' } }],
    ['with an older id, which it replaces', { annotations: { [id]: 'r1' } }, { annotations: { [id]: 'r9' } }],
  ]
  for (const [name, metadata, expected] of rows)
    it(name, () => {
      const template = { ...newTemplate, ...(metadata ? { metadata } : {}) }
      assert.deepEqual(withId(template, 'r9'), { ...newTemplate, metadata: expected })
    })
})

describe('the journal of a rollout', () => {
  const service = serviceWith({ latestReady: stable, latestCreated: candidate })

  it('begins claimed, before the first step, with the traffic as it is', () => {
    const journal = rolloutJournal(worldWith(), service, home)
    const { stage, step, before, intended, floating, templateFrom, deadlineMs, v } = journal
    assert.deepEqual([v, stage, step, deadlineMs, before, intended], [1, 'claimed', -1, 0, onStable, onStable])
    assert.deepEqual([floating, templateFrom], [stable, candidate])
    assert.ok(!Object.hasOwn(journal, 'job'))
  })

  it('names its job', () => {
    const job = { run: '7' }
    assert.deepEqual(rolloutJournal({ ...worldWith(), job }, service, home).job, job)
  })

  it('of a first deployment has no steps, and no template to return to', () => {
    const world = worldWith({ steps: '10, 100' })
    assert.deepEqual(
      [{ ...home, stable: [] }, home].map((each) => {
        const { plan, templateFrom } = rolloutJournal(world, service, each)
        return [plan.steps.map(({ percent }) => percent), templateFrom]
      }),
      [
        [[], undefined],
        [[10, 100], candidate],
      ],
    )
  })

  it('leaves out what is not known of a Service that never was ready', () => {
    const { latestReady: _, latestCreated: _created, ...bare } = service
    const journal = rolloutJournal(worldWith(), bare, home)
    assert.deepEqual(
      ['floating', 'templateFrom'].map((key) => Object.hasOwn(journal, key)),
      [false, false],
    )
  })

  it('has the plan of its settings: its limits, and its ending', () => {
    const planOf = (settings: Record<string, string>) => rolloutJournal(worldWith(settings), service, home).plan
    const { limits, ending } = planOf({ 'ready-timeout': '7s', timeout: '9m' })
    assert.deepEqual(
      [limits, ending],
      [{ readyMs: 7_000, routeMs: 60_000, totalMs: 540_000, healthMs: 21_000 }, 'promote'],
    )
    const split = planOf({ traffic: 'latest=10, previous=90' })
    assert.deepEqual([split.ending, split.steps.map(({ percent }) => percent)], ['stay', [10]])
  })

  it('keeps the limits of the evidence for whichever job goes on with it', () => {
    const planOf = (settings: Record<string, string>) =>
      rolloutJournal(worldWith({ steps: '10, 100', ...settings }), service, home).plan
    const limits = { 'max-error-rate': '1 %', 'max-latency': '300ms' }
    const { pauseAt, onPauseTimeout, evidence } = planOf({ 'pause-at': '10', ...limits })
    assert.deepEqual([pauseAt, onPauseTimeout, evidence], [10, 'abort', { maxErrorRate: 0.01, maxLatencyMs: 300 }])
    assert.deepEqual(planOf({ 'pause-at': '10' }).evidence, {})
    const without = planOf(limits)
    assert.deepEqual([without.pauseAt, without.onPauseTimeout, without.evidence], [undefined, undefined, evidence])
  })
})

describe('what the journal of a rollout has only sometimes', () => {
  const has = (journal: object, key: string) => Object.hasOwn(journal, key)
  type Live = Parameters<typeof serviceWith>[0]
  const begun = (live: Live = {}, settings: Record<string, string> = {}, of: Partial<typeof home> = {}) =>
    rolloutJournal(worldWith(settings), serviceWith(live), { ...home, ...of })

  it('is what has traffic and serves nobody', () => {
    const broken = [{ revision: candidate, percent: 10 }]
    assert.deepEqual(begun({}, {}, { broken: broken as never }).broken, broken)
    assert.equal(has(begun(), 'broken'), false)
  })

  it('is that nobody ever had the tag of the candidate', () => {
    const [onTag, onOther] = ['latest', 'qa'].map((tag) => [...onStable, { tag, revisionName: stable, percent: 0 }])
    const recorded = { annotations: { 'kn-rollout.dev/tags': 'c1,s1' } }
    assert.deepEqual(
      [{}, { traffic: onOther }, { traffic: onTag }, recorded].map((live) => begun(live as Live).isNewTag),
      [true, true, undefined, undefined],
    )
    assert.equal(has(begun(recorded), 'isNewTag'), false)
  })

  it('is what a manifest changes of the Service itself', () => {
    const world = worldWith()
    const manifest = { metadata: { labels: { team: 'shop' } } } as unknown as Manifest
    const settings = { ...world.settings, template: { ...world.settings.template, manifest } }
    const metadataFor = (labels: Record<string, string>) =>
      rolloutJournal({ ...world, settings }, serviceWith({ labels }), home)
    assert.deepEqual(metadataFor({}).metadata, { labels: { team: 'shop' } })
    assert.equal(has(metadataFor({ team: 'shop' }), 'metadata'), false)
  })

  it('is how long a step is held at most, and the bake of its last', () => {
    const planOf = (settings: Record<string, string>) => begun({}, { hold: '30s', ...settings }).plan
    const held = (settings: Record<string, string>) => planOf(settings).steps.map(({ holdMs }) => holdMs)
    assert.deepEqual(held({ steps: '10, 100', bake: '7s' }), [30_000, 7_000])
    assert.deepEqual(held({ steps: '10, 100' }), [30_000, 0])
    assert.equal(planOf({ steps: '10, 100', 'max-hold': '90s' }).maxHoldMs, 90_000)
    assert.equal(has(planOf({ steps: '10, 100' }), 'maxHoldMs'), false)
  })

  const holds: readonly [KnativeAge, Partial<World['may']>, Journal['hold']][] = [
    ['since-1.21', { patchRevisions: true }, 'revision'],
    ['since-1.21', { patchRevisions: false }, 'nothing'],
    ['before-1.21', { patchRevisions: true, patchAutoscalers: true }, undefined],
    ['before-1.21', { patchRevisions: true, patchAutoscalers: false }, 'nothing'],
    ['unknown', { patchRevisions: true, patchAutoscalers: true }, undefined],
  ]
  for (const [age, may, hold] of holds)
    it(`is ${hold ?? 'nothing yet'} as what holds pods ${age} with ${JSON.stringify(may)}`, () => {
      const world = worldWith()
      const known = { ...world, knative: { age }, may: { ...world.may, ...may } }
      assert.equal(rolloutJournal(known, serviceWith(), home).hold, hold)
    })
})

describe('the journal of a Service that the rollout makes', () => {
  it('begins deployed, with the first Revision to become ready serving everyone', () => {
    const { stage, created, stable: nobody, intended, plan } = creationJournal(worldWith({ steps: '10, 100' }))
    assert.deepEqual([stage, created, nobody, plan.steps], ['deployed', true, [], []])
    assert.deepEqual(intended, [{ tag: 'latest', latestRevision: true, percent: 100 }])
  })
})

describe('the journal of a rollback', () => {
  const serving = [{ revision: candidate, percent: 100 }]
  const ends = { serving, earlier: revisionWith(stable) }
  const floating = serviceWith({ traffic: [{ latestRevision: true, percent: 100 }] })

  it('keeps what serves as stable until its target has pods, with traffic pinned from the first moment on', () => {
    const journal = rollbackJournal(worldWith(), floating, ends)
    const { id, stage, step, plan, stable: first, isRollback, intended, before } = journal
    assert.deepEqual([id, stage, step, isRollback, first], ['r1', 'presented', -1, true, serving])
    assert.deepEqual([plan.steps, plan.ending], [[{ percent: 100, holdMs: 0 }], 'promote'])
    assert.deepEqual(before, floating.traffic)
    assert.deepEqual(intended[0], { revisionName: candidate, latestRevision: false, percent: 100 })
    assert.equal(journal.floating, candidate)
    const { latestReady: _, ...never } = serviceWith()
    assert.ok(!Object.hasOwn(rollbackJournal(worldWith(), never, ends), 'floating'))
  })

  const scales = [
    [{}, null],
    [{ minScale: '2' }, '2'],
    [{ minScale: '2', minScaleBefore: '5' }, '5'],
  ] as const
  for (const [has, kept] of scales)
    it(`puts back min-scale ${kept} in the end`, () => {
      const earlier = revisionWith(stable, has)
      assert.deepEqual(rollbackJournal(worldWith(), floating, { ...ends, earlier }).scale, { [stable]: kept })
    })
})
