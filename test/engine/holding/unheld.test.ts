/** What is said of how pods are held: in the plan, in a later job, and where it did not take. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { announceGoingOn, announceHolding, announceLost } from '../../../src/engine/holding/unheld.ts'
import type { RolloutEvent } from '../../../src/engine/ports/events.ts'
import type { Right } from '../../../src/engine/ports/ports.ts'
import type { HoldWay } from '../../../src/rollout/model.ts'
import type { KnativeAge } from '../../../src/rollout/pods/holding.ts'
import { candidate, journalWith, revisionWith, snapshotOf, stable } from '../support/views.ts'
import { type Props, play, withCluster } from '../support/world.ts'

type Holding = Extract<RolloutEvent, { is: 'holding' }>

const old: Right = { verb: 'patch', group: 'autoscaling.internal.knative.dev', resource: 'podautoscalers' }
const revisions = [revisionWith(stable, { replicas: 4 }), revisionWith(candidate)]
const usual = snapshotOf({ revisions, journal: { hold: 'nothing' } })

function scene(props: Props & { readonly age?: KnativeAge; readonly lacks?: readonly Right[] } = {}) {
  const { events, world } = play({ snapshot: usual, ...props })
  world.knative.age = props.age ?? 'since-1.21'
  const holdings = () => events.filter((event): event is Holding => event.is === 'holding')
  return { world: withCluster(world, { missing: async () => props.lacks ?? [] }), events, holdings }
}

const said: Holding = { is: 'holding', hold: 'revision', age: 'since-1.21', lacks: [], stable: { pods: 4, least: 2 } }

describe('how pods are held', () => {
  it('is said once, and again where it is another way', () => {
    const { world, holdings } = scene()
    for (const hold of ['revision', 'revision', 'nothing'] as const) announceHolding(world, hold)
    assert.deepEqual(holdings(), [said, { ...said, hold: 'nothing' }])
  })

  it('is said with the version, where that is known', () => {
    const { world, holdings } = scene()
    world.knative.version = '1.23.0'
    announceHolding(world, 'revision')
    assert.deepEqual(holdings(), [{ ...said, version: '1.23.0' }])
  })

  it('is said with the pods that min-scale of the template gives the candidate, where it gives any', () => {
    const minScaleSaid = (minScale: string) => {
      const { world, holdings } = scene({ settings: { 'min-scale': minScale } })
      announceHolding(world, 'revision')
      return holdings()[0]?.candidateMinScale
    }
    assert.deepEqual(['0', '1', '2'].map(minScaleSaid), [undefined, 1, 2])
  })

  it('is said with the rights that it lacks on this version', () => {
    const lacks = (age: KnativeAge, may: { patchRevisions: boolean; patchAutoscalers?: boolean }) => {
      const { world, holdings } = scene({ age })
      Object.assign(world.may, may)
      announceHolding(world, 'nothing')
      return holdings()[0]?.lacks.map((right) => right.split(' ')[1])
    }
    const podautoscalers = 'podautoscalers.autoscaling.internal.knative.dev'
    assert.deepEqual(lacks('since-1.21', { patchRevisions: true }), [])
    assert.deepEqual(lacks('since-1.21', { patchRevisions: false }), ['revisions.serving.knative.dev'])
    assert.deepEqual(lacks('before-1.21', { patchRevisions: false, patchAutoscalers: true }), [])
    assert.deepEqual(lacks('before-1.21', { patchRevisions: true }), [podautoscalers, podautoscalers])
  })

  it('is not said of a first deployment, nor without a journal', () => {
    for (const snapshot of [snapshotOf({ journal: { stable: [] } }), snapshotOf({ service: null })]) {
      const { world, holdings } = scene({ snapshot })
      announceHolding(world, 'revision')
      assert.deepEqual(holdings(), [])
    }
  })
})

describe('in a later job', () => {
  const goingOn = async (hold: HoldWay | undefined, age: KnativeAge, lacks: readonly Right[] = []) => {
    const { hold: _, ...undecided } = journalWith()
    const { world, holdings, events } = scene({ age, lacks })
    await announceGoingOn(world, { ...undecided, ...(hold && { hold }) })
    const warned = events.some((event) => event.is === 'warning' && event.code === 'W_RIGHTS')
    return [...holdings().map((each) => `${each.hold}, ${each.lacks.length}`), ...(warned ? ['warned'] : [])]
  }
  const rows: readonly [string, HoldWay | undefined, KnativeAge, readonly Right[], readonly string[]][] = [
    ['nothing is said of what is not decided', undefined, 'since-1.21', [], []],
    ['nothing is said of Revisions, which hold as usual', 'revision', 'since-1.21', [], []],
    ['it is said that PodAutoscalers hold', 'pod-autoscaler', 'before-1.21', [], ['pod-autoscaler, 2']],
    ['it is not, after an upgrade', 'pod-autoscaler', 'since-1.21', [], []],
    ['it is said that nothing holds', 'nothing', 'since-1.21', [old], ['nothing, 0']],
    ['the right that is still missing is named', 'nothing', 'before-1.21', [old], ['nothing, 2', 'warned']],
    ['a right that was granted since is not', 'nothing', 'before-1.21', [], ['nothing, 0']],
  ]
  for (const [what, hold, age, lacks, expected] of rows)
    it(what, async () => assert.deepEqual(await goingOn(hold, age, lacks), expected))
})

describe('pods that were asked for and did not come to be held', () => {
  const lost = (names: readonly string[], snapshot = snapshotOf({ revisions })) => {
    const { world, holdings } = scene({ snapshot })
    announceLost(world, names)
    return holdings().map((each) => [each.hold, each.lost, each.stable])
  }

  it('are named, with what stable may be down to', () =>
    assert.deepEqual(lost([stable, candidate]), [
      ['nothing', { names: [stable, candidate], isCandidate: true, isStable: true }, { pods: 4, least: 2 }],
    ]))

  it('are those of the candidate alone, or of stable', () => {
    const none = { pods: 0, least: 0 }
    assert.deepEqual(lost([candidate]), [['nothing', { names: [candidate], isCandidate: true, isStable: false }, none]])
    assert.deepEqual(lost([stable])[0]?.[1], { names: [stable], isCandidate: false, isStable: true })
  })

  it('are none of a Revision that is gone, where nothing was to be held, or without a journal', () => {
    assert.deepEqual(lost(['hello-00009']), [])
    assert.deepEqual(lost([]), [])
    assert.deepEqual(lost([stable], usual), [])
    assert.deepEqual(lost([stable], snapshotOf({ revisions, service: { journal: 'unreadable' } })), [])
    const { candidate: _, ...journal } = journalWith()
    const [event] = lost([stable], snapshotOf({ revisions, service: { journal } }))
    assert.deepEqual(event?.[1], { names: [stable], isCandidate: false, isStable: true })
  })
})
