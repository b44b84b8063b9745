/** How pods are held: by which object, how the version is told, and what is not held. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  ageByEffect,
  ageByPods,
  ageOf,
  type HoldFacts,
  holdsFor,
  holdWay,
  isOutlived,
  type PodMark,
  releases,
  unheld,
} from '../../src/rollout/pods/holding.ts'
import { podsOfStable } from '../../src/rollout/pods/scale.ts'
import { journal } from '../knative/support/journals.ts'

const pod = (name: string, template = 't1', isScaleMarked = false): PodMark => ({ name, template, isScaleMarked })

describe('the version by its label', () => {
  const rows: readonly [string | undefined, string][] = [
    ['1.21.0', 'since-1.21'],
    ['v1.23', 'since-1.21'],
    ['1.100.3', 'since-1.21'],
    ['2.0.0', 'since-1.21'],
    ['1.20.9', 'before-1.21'],
    ['v1.17.0', 'before-1.21'],
    ['1.2', 'before-1.21'],
    ['0.26.0', 'before-1.21'],
    ['release-v1.17', 'before-1.21'],
    ['release-v1.21', 'since-1.21'],
    ['knative-v1.8', 'before-1.21'],
    ['release-next', 'unknown'],
    ['serverless-1.38', 'unknown'],
    ['devel', 'unknown'],
    ['20260101-abcdef', 'unknown'],
    ['1.21beta', 'unknown'],
    ['', 'unknown'],
    [undefined, 'unknown'],
  ]
  for (const [label, age] of rows) it(`${label} is ${age}`, () => assert.equal(ageOf(label), age))
})

describe('the version by what pods carry', () => {
  const window = 'autoscaling.knative.dev/window'
  it('is old where a pod carries an autoscaling annotation', () =>
    assert.equal(ageByPods([window], [pod('a'), pod('b', 't1', true)]), 'before-1.21'))

  it('is new where the Revision has one and no pod does', () =>
    assert.equal(ageByPods([window], [pod('a')]), 'since-1.21'))

  it('is unknown without such an annotation, or without a pod', () => {
    assert.equal(ageByPods(['serving.knative.dev/creator'], [pod('a')]), 'unknown')
    assert.equal(ageByPods([window], []), 'unknown')
  })

  for (const name of ['autoscaling.knative.dev/min-scale', 'autoscaling.knative.dev/minScale'])
    it(`is not new because of ${name}: it may have been written a moment ago`, () =>
      assert.equal(ageByPods([name], [pod('a')]), 'unknown'))
})

describe('the version by the effect of a min-scale', () => {
  const effect = { written: 2, desired: 2, before: [pod('a')], after: [pod('a'), pod('b')] }

  it('is new where the autoscaler wants that many and the pods stayed', () =>
    assert.equal(ageByEffect(effect), 'since-1.21'))

  it('is old where a pod of another template came, whatever else is seen', () => {
    assert.equal(ageByEffect({ ...effect, after: [pod('a'), pod('b', 't2')] }), 'before-1.21')
    assert.equal(ageByEffect({ ...effect, after: [pod('b', 't2')] }), 'before-1.21')
  })

  it('is unknown where nothing moved, a pod is gone, or there was none', () => {
    assert.equal(ageByEffect({ ...effect, desired: 1 }), 'unknown')
    assert.equal(ageByEffect({ ...effect, after: [pod('b')] }), 'unknown')
    assert.equal(ageByEffect({ ...effect, before: [] }), 'unknown')
  })
})

it('a Revision is held on its own object only where the version is known', () => {
  const rows: readonly [HoldFacts['age'], boolean, boolean, ReturnType<typeof holdWay>][] = [
    ['since-1.21', true, true, 'revision'],
    ['since-1.21', false, true, 'nothing'],
    ['before-1.21', true, true, 'pod-autoscaler'],
    ['before-1.21', false, true, 'pod-autoscaler'],
    ['before-1.21', true, false, 'nothing'],
    ['unknown', true, true, 'by-effect'],
    ['unknown', true, false, 'by-effect'],
    ['unknown', false, true, 'by-effect'],
    ['unknown', false, false, 'nothing'],
  ]
  for (const [age, mayPatchRevisions, mayPatchAutoscalers, way] of rows)
    assert.equal(holdWay({ age, mayPatchRevisions, mayPatchAutoscalers }), way, `${age} ${mayPatchRevisions}`)
})

describe('what may be left of stable where nothing holds it', () => {
  const left = (percents: readonly number[], size: { replicas: number; minScale?: string } | undefined) =>
    unheld(
      { ...journal, plan: { ...journal.plan, steps: percents.map((percent) => ({ percent, holdMs: 0 })) } },
      () => size,
    )

  it('is none after a step that takes all of its traffic', () =>
    assert.deepEqual(left([10, 50, 100], { replicas: 3 }), { pods: 3, least: 0 }))

  it('is what the rest of its traffic needs', () => {
    assert.deepEqual(left([10, 50], { replicas: 3 }), { pods: 3, least: 2 })
    assert.deepEqual(left([10], { replicas: 3 }), { pods: 3, least: 3 })
  })

  it('is never less than its own min-scale, nor more than it has', () => {
    assert.deepEqual(left([100], { replicas: 3, minScale: '2' }), { pods: 3, least: 2 })
    assert.deepEqual(left([100], { replicas: 1, minScale: '2' }), { pods: 1, least: 1 })
  })

  it('is none of a Revision that is gone', () => assert.deepEqual(left([100], undefined), { pods: 0, least: 0 }))
})

it('is written only where fewer are held', () => {
  const held: Record<string, string> = { a: '3', b: '1' }
  assert.deepEqual(
    holdsFor({ a: 3, b: 2, c: 1 }, (name) => held[name] ?? null),
    [
      { revision: 'b', pods: 2 },
      { revision: 'c', pods: 1 },
    ],
  )
})

it('is put back only where it differs, and not on what is gone', () => {
  const now: Record<string, string | null> = { a: '3', b: null, c: '2' }
  assert.deepEqual(
    releases({ a: null, b: null, c: '2', gone: '1' }, (name) => now[name]),
    { a: null },
  )
})

describe('the way in which pods are held', () => {
  it('is outlived once Knative no longer follows their autoscalers', () => {
    assert.equal(isOutlived('pod-autoscaler', 'since-1.21'), true)
    assert.deepEqual(
      [isOutlived('pod-autoscaler', 'before-1.21'), isOutlived('pod-autoscaler', 'unknown')],
      [false, false],
    )
    assert.deepEqual([isOutlived('revision', 'since-1.21'), isOutlived('nothing', 'since-1.21')], [false, false])
  })
})

describe('the pods of stable', () => {
  it('are those of all its Revisions together, and none of one that is gone', () => {
    const replicas: Readonly<Record<string, number>> = { a: 3, b: 2 }
    const stable = ['a', 'b', 'gone'].map((revision) => ({ revision, percent: 1 }))
    const sizeOf = (name: string) => (replicas[name] === undefined ? undefined : { replicas: replicas[name] })
    assert.equal(podsOfStable({ stable }, sizeOf), 5)
    assert.equal(podsOfStable({ stable: [] }, sizeOf), 0)
  })
})
