/** Pods before users: a shift never meets a cold or too small Revision, and neither does an abort. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RevisionObject } from '../../sandbox/objects/objects.ts'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import type { Transport } from '../../src/kubernetes/http/transport.ts'
import { finish, killedRollout, type Rollout, rollItOut } from './support/sandbox-world.ts'
import { marksOf, minScaleOf, place, podsOf, servingStage, type Wish } from './support/stage.ts'

const annotations = { 'autoscaling.knative.dev/min-scale': '3' }
const steps = {
  steps: '10, 90, 100',
  'max-error-rate': '1 %',
  hold: '3s',
  annotations: 'autoscaling.knative.dev/min-scale=1',
}

describe('a Service with three pods', () => {
  it('has the candidate grown before each shift, and stable whole until the end', async () => {
    const stage = await servingStage({ annotations })
    const seen: string[] = []
    const note = (event: RolloutEvent) => {
      if (event.is !== 'shifted') return
      seen.push(`${event.percent} %: ${podsOf(stage, 'hello-00002')} beside ${podsOf(stage, 'hello-00001')}`)
    }
    const { outcome } = await rollItOut(stage, steps, { onEvent: note })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.deepEqual(seen, ['10 %: 1 beside 3', '90 %: 3 beside 3', '100 %: 3 beside 3'])
    assert.equal(minScaleOf(stage, 'hello-00002'), '1')
  })

  it('has them all when it is returned to from 90 %', async () => {
    const stage = await servingStage({ annotations })
    let pods = 0
    const { outcome } = await rollItOut(stage, steps, {
      onEvent: (event, cancel) => {
        if (event.is === 'in-force' && event.percent === 90) cancel()
        if (event.is === 'returned') pods = podsOf(stage, 'hello-00001')
      },
    })
    assert.equal(outcome.kind, 'aborted')
    assert.equal(pods, 3)
    assert.equal(minScaleOf(stage, 'hello-00001'), '3')
    assert.equal(minScaleOf(stage, 'hello-00002'), '1')
  })
})

describe('a Service that has grown to three pods by its load', () => {
  const grown = { annotations: { 'autoscaling.knative.dev/initial-scale': '3' } }
  const windowMs = 60_000
  const plan = { steps: '50, 100', hold: '3s' }

  /** When each Revision was let go, and since when it had its users; ms of the stage's clock. */
  const releases = async (wish: Wish, cancelAt?: number) => {
    const stage = await servingStage(grown)
    const shownMs: Record<string, number> = {}
    const letGoMs: Record<string, number> = {}
    const now = () => stage.scheduler.now()
    stage.sandbox.store.services.watch(({ object }) => {
      for (const { revisionName = '', percent = 0 } of object.status?.traffic ?? [])
        if (percent === 100) shownMs[revisionName] ??= now()
    })
    stage.sandbox.store.revisions.watch(({ object, previous }) => {
      if (minScaleIn(previous) && !minScaleIn(object)) letGoMs[object.metadata.name] = now()
    })
    const rollout = await rollItOut(
      stage,
      { ...plan, ...wish },
      {
        onEvent: (event, cancel) => event.is === 'in-force' && event.percent === cancelAt && cancel(),
      },
    )
    const keptMs = (name: string) => (letGoMs[name] ?? Number.NaN) - (shownMs[name] ?? Number.NaN)
    return { stage, rollout, keptMs, letGoMs, shownMs }
  }
  const minScaleIn = (object?: RevisionObject) => object?.metadata.annotations?.['autoscaling.knative.dev/min-scale']
  const isKept = (event: RolloutEvent): event is Extract<RolloutEvent, { is: 'note' }> =>
    event.is === 'note' && event.text.startsWith('Keeping')
  const noteIn = ({ events }: Pick<Rollout, 'events'>) => events.flatMap((event) => (isKept(event) ? [event.text] : []))

  it('keeps those of the candidate until the autoscaler has counted its users, and lets those before it go', async () => {
    const { rollout, keptMs, letGoMs, shownMs } = await releases({})
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    assert.deepEqual(noteIn(rollout), ['Keeping 3 pods of hello-00002 for 59 s while the autoscaler catches up'])
    assert.ok(Math.abs(keptMs('hello-00002') - windowMs) < 1_000, `${keptMs('hello-00002')} ms`)
    const { 'hello-00001': letGo = Number.NaN } = letGoMs
    assert.ok(letGo - (shownMs['hello-00002'] ?? 0) < 2_500, `${letGo}`)
  })

  it('is not kept waiting where the candidate had nearly all of them for that long', async () => {
    const { rollout, keptMs } = await releases({ steps: '90, 100', hold: '61s' })
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    assert.deepEqual(noteIn(rollout), [])
    assert.ok(keptMs('hello-00002') < 2_500, `${keptMs('hello-00002')} ms`)
  })

  it('keeps nobody waiting beyond the time-out of the rollout', async () => {
    const { rollout, keptMs } = await releases({ timeout: '30s' })
    assert.equal(rollout.outcome.kind, 'promoted', rollout.outcome.reason)
    const [note = ''] = noteIn(rollout)
    const heldMs = 3_000
    assert.match(note, /for 2\d s/)
    assert.ok(keptMs('hello-00002') < 30_000 - heldMs, `${keptMs('hello-00002')} ms`)
  })

  it('keeps those of the Revision that an abort restores, from when users follow it', async () => {
    const { rollout, keptMs } = await releases({}, 50)
    assert.equal(rollout.outcome.kind, 'aborted', rollout.outcome.reason)
    assert.ok(Math.abs(keptMs('hello-00003') - windowMs) < 2_000, `${keptMs('hello-00003')} ms`)
  })

  it('is not kept waiting after an abort that took few users back to where they were', async () => {
    const { rollout } = await releases({ steps: '10, 100', 'on-abort': 'keep' }, 10)
    assert.equal(rollout.outcome.kind, 'aborted', rollout.outcome.reason)
    assert.deepEqual(noteIn(rollout), [])
  })

  it('is taken back from a split that is cancelled in that wait, for it is not concluded yet', async () => {
    const stage = await servingStage(grown)
    const split = { traffic: 'latest=90, previous=10', hold: '3s' }
    const rollout = await rollItOut(stage, split, { onEvent: (event, cancel) => void (isKept(event) && cancel()) })
    assert.equal(noteIn(rollout)[0]?.includes('hello-00002'), true)
    assert.deepEqual([rollout.outcome.kind, rollout.outcome.because], ['aborted', 'cancelled'])
    assert.deepEqual([minScaleOf(stage, 'hello-00002'), marksOf(stage)], [undefined, []])
  })

  it('has them let go by whoever comes after a process that was killed in that wait', async () => {
    const stage = await servingStage(grown)
    await killedRollout(stage, plan, isKept, { driver: 'main' })
    assert.equal(minScaleOf(stage, 'hello-00002'), '3')
    const { outcome } = await finish(stage, 'main')
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.deepEqual([minScaleOf(stage, 'hello-00002'), marksOf(stage)], [undefined, []])
  })
})

describe('pods that were raised by a process that had been taken over', () => {
  it('and cannot be put back, are named with the command that does it', async () => {
    const stage = await servingStage({ annotations })
    let raises = 0
    const transport: Transport = async (request, options) => {
      if (request.method === 'PATCH' && request.path.includes('/revisions/hello-00002')) {
        raises++
        if (raises === 1)
          stage.sandbox.foreign.patchService(place, {
            metadata: { annotations: { 'kn-rollout.dev/driver': 'another', 'kn-rollout.dev/rollout': null } },
          })
        else throw new Error('broken')
      }
      return stage.sandbox.transport(request, options)
    }
    const { outcome, events } = await rollItOut(stage, steps, { transport })
    assert.deepEqual([outcome.kind, outcome.because], ['stopped', 'driver'])
    const warning = events.find((event) => event.is === 'warning' && event.code === 'W_SCALE')
    assert.ok(warning?.is === 'warning')
    assert.match(warning.cure ?? '', /revision hello-00002 .*min-scale=1$/)
  })
})
