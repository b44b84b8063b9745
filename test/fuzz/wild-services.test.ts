/**
 * Services as they are found in the wild, through the readers and a whole deploy: it ends as the table of endings says or is refused
 * with a code, and the targets of others are as they were.
 */
import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import fc from 'fast-check'
import { emptyCaches, viewer } from '../../src/knative/reads/views.ts'
import type { TrafficTarget } from '../../src/rollout/model.ts'
import { parse } from '../../src/settings/parse.ts'
import { revision, service } from '../knative/support/objects.ts'
import { inputs, problems } from '../settings/written.ts'
import { type Rollout, rollItOut } from '../stories/support/sandbox-world.ts'
import { place, type Stage, servingStage, stored, type Wish } from '../stories/support/stage.ts'
import { hold, toldBy } from './support/hold.ts'
import { hostileJson, prototypeKeys, spoiled } from './support/hostile.ts'
import { crowding, type Found, spoiling } from './support/spoiling.ts'

const ours = ['latest', 'previous']

/** In the order of Go's struct: an API server stores them in no other. */
const theirs = (stage: Stage): readonly TrafficTarget[] =>
  (stored(stage).spec.traffic ?? [])
    .filter(({ tag }) => tag !== undefined && !ours.includes(tag))
    .map(({ tag, revisionName, latestRevision, percent }) => ({ tag, revisionName, latestRevision, percent }))

/** A deploy on this stage, on which others have targets of their own. */
const deployed = async (stage: Stage, settings: Wish = {}, cue = {}): Promise<Rollout> => {
  const before = JSON.stringify(theirs(stage))
  const rollout = await rollItOut(stage, { hold: '2s', steps: '50, 100', ...settings }, cue)
  assert.notEqual(rollout.outcome.because, 'error', rollout.outcome.reason)
  assert.equal(JSON.stringify(theirs(stage)), before)
  return rollout
}

const first = 'hello-00001'
const tagged = (count: number): readonly TrafficTarget[] => [
  { revisionName: first, percent: 100 },
  ...Array.from({ length: count }, (_, index) => ({
    tag: `t${index}`,
    revisionName: first,
    latestRevision: false,
    percent: 0,
  })),
]

describe('a rollout goes its way', () => {
  it('past 200 targets of others', async () => {
    const stage = await servingStage()
    stage.sandbox.foreign.patchService(place, { spec: { traffic: tagged(200).map((target) => ({ ...target })) } })
    await stage.scheduler.pass(2_000)
    assert.equal((await deployed(stage)).outcome.kind, 'promoted')
    assert.equal(theirs(stage).length, 200)
  })

  it('past 2,000 Revisions', async () => {
    const stage = await servingStage()
    // In the answers only: the sandbox's own controllers would take a minute over them.
    const old = Array.from({ length: 2_000 }, (_, number) => revision(`hello-old-${number}`))
    const transport = crowding(stage.sandbox.transport, old)
    assert.equal((await deployed(stage, {}, { transport })).outcome.kind, 'promoted')
  })

  it('with labels and annotations by the names of what every object has', async () => {
    const stage = await servingStage({ marks: { constructor: 'a', 'example.com/toString': 'b', valueOf: 'c' } })
    assert.equal((await deployed(stage)).outcome.kind, 'promoted')
    assert.equal(stored(stage).metadata.annotations?.constructor, 'a')
  })

  it('with a tag as long as the host allows', async () => {
    const stage = await servingStage()
    const tag = 't'.repeat(63 - '-hello'.length)
    assert.equal((await rollItOut(stage, { hold: '1s', steps: '100', 'candidate-tag': tag })).outcome.kind, 'promoted')
  })
})

test('a tag that makes the host too long is refused before anything is asked', () => {
  const tag = 't'.repeat(64 - '-hello'.length)
  const [problem, ...others] = problems(inputs({ service: 'hello', 'candidate-tag': tag }))
  assert.deepEqual([problem?.code, problem?.setting, others], ['E_TAG_LENGTH', 'candidate-tag', []])
  assert.equal(parse(inputs({ service: 'hello', 'candidate-tag': tag.slice(1) })).tags.candidate.length, 57)
})

/**
 * What the API server itself keeps in order; all else may be anything. But a Revision that is not ready must lose its targets
 * (DESIGN section 5, law 3), so its status stays true.
 */
const keptInOrder = (before: Found, after: unknown): unknown => {
  const wild = typeof after === 'object' && after !== null ? after : {}
  const marks = 'metadata' in wild && typeof wild.metadata === 'object' ? wild.metadata : {}
  const { name, namespace, uid, generation, resourceVersion, labels } = Object(before.metadata)
  const kept = { name, namespace, uid, generation, resourceVersion, labels }
  const truth = before.kind === 'Revision' ? { spec: before.spec, status: before.status } : { spec: before.spec }
  return { ...wild, metadata: { ...marks, ...kept }, ...truth }
}

const wildness = fc.record({
  at: fc.nat(80),
  every: fc.integer({ min: 1, max: 5 }),
  junk: fc.oneof(hostileJson, fc.constant(undefined)),
})

hold(
  'whatever a status, an annotation or an unknown field holds, a deploy ends or is refused',
  wildness,
  async ({ at, every, junk }) => {
    const stage = await servingStage({
      traffic: [
        { latestRevision: true, percent: 100 },
        { tag: 'qa', revisionName: first, percent: 0 },
      ],
    })
    let count = 0
    const change = (object: Found): unknown => {
      count += 1
      let index = 0
      const text = JSON.stringify(object, (_, value: unknown) => (index++ === at ? junk : value))
      return count % every === 0 ? keptInOrder(object, JSON.parse(text ?? '{}')) : object
    }
    const before = JSON.stringify(theirs(stage))
    await toldBy(() => deployed(stage, {}, { transport: spoiling(stage.sandbox.transport, change) }))
    assert.equal(JSON.stringify(theirs(stage)), before)
  },
  150,
)

hold(
  'any object is read as a Service and a Revision of any name',
  fc.tuple(spoiled(service()), spoiled(revision())),
  (pair) => {
    const [wildService, wildRevision] = pair.map((each) =>
      typeof each === 'object' && each && !Array.isArray(each) ? each : {},
    )
    for (const name of ['hello', ...prototypeKeys]) {
      const shelves = emptyCaches()
      const view = viewer(name)({
        ...shelves,
        services: new Map([[name, Object(wildService)]]),
        revisions: new Map([[name, Object(wildRevision)]]),
      })
      assert.equal(view.revisions.size, 1)
      assert.ok(view.service?.traffic.every(({ percent = 0 }) => Number.isSafeInteger(percent)))
    }
  },
)
