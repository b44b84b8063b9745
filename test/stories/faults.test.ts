/** Faults of this program itself: traffic returns to stable first, and is told of second. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { World } from '../../src/engine/context/context.ts'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import { rollItOut } from './support/sandbox-world.ts'
import { answering, marksOf, minScaleOf, type Stage, servingStage } from './support/stage.ts'

/** A world whose templates break as soon as `isOn` says so. */
const breakingWhen =
  (isOn: () => boolean) =>
  (world: World): World => ({
    ...world,
    templates: {
      ...world.templates,
      fingerprint: (template) => {
        if (isOn()) throw new Error('a fault of ours')
        return world.templates.fingerprint(template)
      },
    },
  })

/** A world whose evidence breaks whatever looks at it. */
const unjudgedWhen =
  (isOn: () => boolean) =>
  (world: World): World => ({
    ...world,
    get sources() {
      if (isOn()) throw new Error('a fault of ours')
      return world.sources
    },
  })

/** Stable, or the Revision of its template that an abort made again. */
const returned = ['hello-00001', 'hello-00003']

async function assertReturned(stage: Stage): Promise<void> {
  for (const revision of await answering(stage)) assert.ok(returned.includes(revision), revision)
}

const isShifted = ({ is }: RolloutEvent): boolean => is === 'shifted'

describe('a fault in the middle of a rollout', () => {
  it('while looking, once: returns traffic to stable, and the journal is closed', async () => {
    const stage = await servingStage()
    let left = 0
    const { outcome } = await rollItOut(
      stage,
      {},
      {
        onEvent: (event) => {
          if (isShifted(event)) left = 1
        },
        world: breakingWhen(() => left-- > 0),
      },
    )
    assert.equal(outcome.kind, 'aborted')
    assert.equal(outcome.because, 'error')
    assert.match(outcome.reason, /a fault of ours/)
    await assertReturned(stage)
    assert.deepEqual(marksOf(stage), [])
  })

  it('while looking, for good: returns traffic to stable all the same', async () => {
    const stage = await servingStage()
    let isOn = false
    const { outcome } = await rollItOut(
      stage,
      {},
      {
        onEvent: (event) => {
          if (isShifted(event)) isOn = true
        },
        world: breakingWhen(() => isOn),
      },
    )
    assert.ok(outcome.kind === 'aborted' || outcome.kind === 'uncertain')
    await assertReturned(stage)
  })

  it('in what judges the evidence, for good: the write that returns traffic does not depend on it', async () => {
    const stage = await servingStage()
    let isOn = false
    const { outcome } = await rollItOut(
      stage,
      { 'max-error-rate': '1 %' },
      {
        onEvent: (event) => {
          if (event.is === 'in-force') isOn = true
        },
        world: unjudgedWhen(() => isOn),
      },
    )
    assert.equal(outcome.because, 'error')
    assert.match(outcome.reason, /a fault of ours/)
    await assertReturned(stage)
    assert.deepEqual(marksOf(stage), [])
  })

  it('for good, while the Route is stuck: leaves the journal and the pods, since users are still on both', async () => {
    const route: [number, number] = [10, 25]
    const stage = await servingStage({ pace: { route } })
    let isOn = false
    const { outcome } = await rollItOut(
      stage,
      {},
      {
        onEvent: (event) => {
          if (event.is !== 'in-force') return
          isOn = true
          route.fill(300_000)
        },
        world: unjudgedWhen(() => isOn),
      },
    )
    assert.equal(outcome.kind, 'uncertain')
    assert.equal(marksOf(stage).length, 3)
    assert.equal(minScaleOf(stage, 'hello-00002'), '1')
  })

  it('after the decision to promote: leaves traffic on the candidate', async () => {
    const stage = await servingStage()
    let isPromoting = false
    const { outcome } = await rollItOut(
      stage,
      { strategy: 'all-at-once' },
      {
        onEvent: (event) => {
          if (event.is === 'phase' && event.phase === 'promote') isPromoting = true
        },
        world: (world) => ({
          ...world,
          templates: {
            ...world.templates,
            same: (one, other) => {
              if (isPromoting) throw new Error('a fault of ours')
              return world.templates.same(one, other)
            },
          },
        }),
      },
    )
    assert.equal(outcome.kind, 'uncertain')
    assert.deepEqual(await answering(stage), ['hello-00002'])
  })

  it('that nothing caught, elsewhere in the process: returns traffic to stable', async () => {
    const stage = await servingStage()
    const faults = new AbortController()
    const { outcome } = await rollItOut(
      stage,
      {},
      {
        onEvent: (event) => {
          if (isShifted(event)) faults.abort(new Error('a socket broke'))
        },
        world: (world) => ({ ...world, interrupt: AbortSignal.any([world.interrupt, faults.signal]) }),
      },
    )
    assert.equal(outcome.because, 'error')
    assert.match(outcome.reason, /a socket broke/)
    await assertReturned(stage)
  })

  it('of whoever reports: changes nothing', async () => {
    const stage = await servingStage()
    const reporter = {
      report: () => {
        throw new Error('the log is full')
      },
    }
    const { outcome } = await rollItOut(stage, {}, { reporter })
    assert.equal(outcome.kind, 'promoted')
  })
})
