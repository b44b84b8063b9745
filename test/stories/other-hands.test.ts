/** Someone else changes the Service while a rollout runs: their change is kept, and nothing unjudged gets users. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ServiceObject } from '../../sandbox/objects/objects.ts'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import type { JsonObject } from '../../src/engine/ports/ports.ts'
import { isFloating } from '../../src/rollout/traffic/traffic.ts'
import { abortIt, finish, killedRollout, rollItOut } from './support/sandbox-world.ts'
import { answering, marksOf, place, type Stage, servingStage, stored } from './support/stage.ts'

const steps = { steps: '10, 50, 100', 'max-error-rate': '1 %' }
const theirs = [{ revisionName: 'hello-00001', percent: 100 }]

/** At 10 %, `patch` is written by another hand. */
const disturbed = (stage: Stage, patch: JsonObject, settings = {}) =>
  rollItOut(
    stage,
    { ...steps, ...settings },
    {
      onEvent: (event) => {
        if (event.is === 'in-force' && event.percent === 10) stage.sandbox.foreign.patchService(place, patch)
      },
    },
  )

const foreignTemplate = {
  spec: { template: { spec: { containers: [{ image: 'registry.example/hello:9' }] } } },
}

describe('another hand on the traffic', () => {
  it('ends the rollout, and is kept', async () => {
    const stage = await servingStage()
    const { outcome } = await disturbed(stage, { spec: { traffic: theirs } })
    assert.equal(outcome.kind, 'stopped')
    assert.equal(outcome.because, 'traffic')
    assert.match(outcome.reason, /kubectl-edit/)
    assert.deepEqual(
      stored(stage).spec.traffic?.map(({ revisionName, percent }) => ({ revisionName, percent })),
      theirs,
    )
  })

  it('that nobody has noticed yet is taken back by an abort, since a person asked for it', async () => {
    const stage = await servingStage()
    await killedRollout(stage, steps, (event) => event.is === 'in-force')
    stage.sandbox.foreign.patchService(place, { spec: { traffic: [{ revisionName: 'hello-00002', percent: 100 }] } })
    await stage.scheduler.pass(1_000)
    const { outcome } = await abortIt(stage)
    assert.equal(outcome.kind, 'aborted', outcome.reason)
    const [serving = ''] = await answering(stage)
    assert.equal(
      stage.sandbox.store.revisions.get('shop', serving)?.spec.containers[0]?.image,
      'registry.example/hello:1',
    )
    assert.deepEqual(marksOf(stage), [])
  })

  it('can be taken back afterwards, and their new tags stay', async () => {
    const stage = await servingStage()
    const traffic = [...theirs, { tag: 'theirs', revisionName: 'hello-00001', percent: 0 }]
    await disturbed(stage, { spec: { traffic } })
    const { outcome } = await abortIt(stage)
    assert.equal(outcome.kind, 'aborted', outcome.reason)
    assert.ok(stored(stage).spec.traffic?.some(({ tag }) => tag === 'theirs'))
    assert.deepEqual(marksOf(stage), [])
  })
})

describe('another hand on the template', () => {
  it('is not written over by a promotion, and gets no users: the Service stays pinned', async () => {
    const stage = await servingStage()
    const { outcome } = await disturbed(stage, foreignTemplate)
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.equal(stored(stage).spec.template.spec.containers[0]?.image, 'registry.example/hello:9')
    assert.deepEqual(await answering(stage), ['hello-00002'])
    assert.match(
      outcome.next.join(),
      /remains pinned to hello-00002.*hello-00003, is not known to be good. Deploy again/,
    )
  })

  it('that took it back before Knative saw it leaves the Service following the latest Revision', async () => {
    const stage = await servingStage({ pace: { service: [3_000, 3_000] }, sinceMs: 60_000 })
    const flip = (event: RolloutEvent) => {
      if (event.is !== 'phase' || event.phase !== 'promote') return
      const { template } = structuredClone(stored(stage).spec)
      stage.sandbox.foreign.patchService(place, foreignTemplate)
      stage.sandbox.foreign.patchService(place, { spec: { template } })
    }
    const { outcome } = await rollItOut(stage, steps, { onEvent: flip })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.deepEqual(outcome.next, [])
    assert.ok(isFloating(stored(stage).spec.traffic ?? []))
    assert.deepEqual(await answering(stage), ['hello-00002'])
  })

  it('is not written over by an abort, and gets no users', async () => {
    const stage = await servingStage()
    const { outcome } = await disturbed(stage, foreignTemplate, { env: 'ERROR_RATE=1' })
    assert.equal(outcome.kind, 'aborted')
    assert.equal(stored(stage).spec.template.spec.containers[0]?.image, 'registry.example/hello:9')
    assert.deepEqual(await answering(stage), ['hello-00001'])
  })
})

describe('another hand on the template right after the deploy', () => {
  it('is not taken for the candidate nor written over, and ends the rollout at once', async () => {
    // The controllers have not looked at the first template before the second is there.
    const stage = await servingStage({ pace: { service: [500, 500] } })
    const beganMs = stage.scheduler.now()
    const { outcome } = await rollItOut(
      stage,
      { ...steps, 'ready-timeout': '20s' },
      {
        onEvent: (event) => {
          if (event.is === 'written' && event.what.startsWith('Applied'))
            stage.sandbox.foreign.patchService(place, foreignTemplate)
        },
      },
    )
    assert.equal(outcome.because, 'candidate-not-made', outcome.reason)
    assert.ok(stage.scheduler.now() - beganMs < 2_000)
    assert.equal(stored(stage).spec.template.spec.containers[0]?.image, 'registry.example/hello:9')
    assert.deepEqual(await answering(stage), ['hello-00001'])
  })

  it('is not written over either by whoever comes after the process was killed', async () => {
    const stage = await servingStage()
    const isSent = (event: RolloutEvent) => event.is === 'written' && event.what.startsWith('Applied')
    await killedRollout(stage, steps, isSent, { driver: 'job' })
    stage.sandbox.foreign.patchService(place, foreignTemplate)
    await stage.scheduler.pass(3_000)
    const { outcome } = await finish(stage, 'job')
    assert.equal(outcome.kind, 'aborted', outcome.reason)
    assert.equal(stored(stage).spec.template.spec.containers[0]?.image, 'registry.example/hello:9')
    assert.deepEqual(await answering(stage), ['hello-00001'])
  })
})

describe('another hand that', () => {
  it('annotates the Service disturbs nobody', async () => {
    const { outcome } = await disturbed(await servingStage(), { metadata: { annotations: { note: 'hi' } } })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
  })

  it('deletes the Service ends the rollout', async () => {
    const stage = await servingStage()
    const { outcome } = await rollItOut(stage, steps, {
      onEvent: (event) => {
        if (event.is === 'in-force' && event.percent === 10) stage.sandbox.foreign.deleteService(place)
      },
    })
    assert.equal(outcome.kind, 'stopped')
    assert.equal(outcome.because, 'deleted')
  })

  for (const env of ['', 'ERROR_RATE=1'])
    it(`deletes it after ${env === '' ? 'a promotion' : 'an abort'} was written is told of at once`, async () => {
      const stage = await servingStage()
      let deletedMs = 0
      stage.sandbox.store.services.watch(({ type, object, previous }) => {
        const isGivenBack = type === 'MODIFIED' && !followsLatest(previous) && followsLatest(object)
        if (!isGivenBack) return
        deletedMs = stage.scheduler.now()
        stage.scheduler.after(20, () => stage.sandbox.foreign.deleteService(place))
      })
      const { outcome } = await rollItOut(stage, { ...steps, env })
      assert.equal(outcome.because, 'deleted', outcome.reason)
      assert.ok(stage.scheduler.now() - deletedMs < 2_000, `${stage.scheduler.now() - deletedMs} ms`)
    })
})

const followsLatest = (object?: ServiceObject): boolean => isFloating(object?.spec.traffic ?? [])

describe('another hand while pods are kept for the autoscaler in the end', () => {
  const grown = { annotations: { 'autoscaling.knative.dev/initial-scale': '3' } }

  /** `patch` is written two seconds into that wait of a minute; when it was told, ms after it. */
  const disturbedInTheEnd = async (patch: JsonObject, isTold: (event: RolloutEvent) => boolean) => {
    const stage = await servingStage(grown)
    let [writtenMs, toldMs] = [Number.NaN, Number.NaN]
    const disturb = () => {
      writtenMs = stage.scheduler.now()
      stage.sandbox.foreign.patchService(place, patch)
    }
    const { outcome } = await rollItOut(
      stage,
      { steps: '50, 100', hold: '3s' },
      {
        onEvent: (event) => {
          if (event.is === 'note' && event.text.startsWith('Keeping')) stage.scheduler.after(2_000, disturb)
          if (writtenMs > 0 && isTold(event)) toldMs = stage.scheduler.now()
        },
      },
    )
    return { outcome, toldAfterMs: toldMs - writtenMs }
  }

  it('ends it where the traffic is changed, and is named', async () => {
    const { outcome, toldAfterMs } = await disturbedInTheEnd({ spec: { traffic: theirs } }, ({ is }) => is === 'ended')
    assert.deepEqual([outcome.kind, outcome.because], ['stopped', 'traffic'])
    assert.match(outcome.reason, /kubectl-edit/)
    assert.ok(toldAfterMs < 2_500, `${toldAfterMs} ms`)
  })

  it('is named at once where it is on the template, and nobody is sent to what it made', async () => {
    const isTold = (event: RolloutEvent) =>
      event.is === 'warning' && /Another client changed.*kubectl-edit/.test(event.message)
    const { outcome, toldAfterMs } = await disturbedInTheEnd(foreignTemplate, isTold)
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.match(
      outcome.next.join(),
      /remains pinned to hello-00002.*hello-00003, is not known to be good. Deploy again/,
    )
    assert.ok(toldAfterMs < 500, `${toldAfterMs} ms`)
  })
})

describe('another hand on the template right before the deploy, where Knative is late', () => {
  const late = async (ms: number) => {
    const stage = await servingStage({ pace: { service: [ms, ms] }, sinceMs: 20 * ms })
    stage.sandbox.foreign.patchService(place, foreignTemplate)
    return stage
  }

  it('is waited for, so that it is theirs which an abort puts back', async () => {
    const stage = await late(20_000)
    const { outcome, events } = await rollItOut(stage, { env: 'CRASH=3', 'ready-timeout': '3m' })
    assert.equal(outcome.because, 'candidate-failed', outcome.reason)
    assert.ok(events.some((event) => event.is === 'note' && event.text.includes('has not processed the last change')))
    assert.equal(stored(stage).spec.template.spec.containers[0]?.image, 'registry.example/hello:9')
  })

  it('is not waited for for ever: nothing is touched', async () => {
    const stage = await late(200_000)
    await assert.rejects(rollItOut(stage, steps), { code: 'E_NOT_IN_SYNC' })
    assert.deepEqual(marksOf(stage), [])
    assert.equal(stored(stage).spec.template.spec.containers[0]?.image, 'registry.example/hello:9')
  })

  it('is waited for until the job is cancelled', async () => {
    const stage = await late(200_000)
    const { outcome } = await rollItOut(stage, steps, { onEvent: ({ is }, cancel) => void (is === 'note' && cancel()) })
    assert.equal(outcome.because, 'cancelled', outcome.reason)
    assert.deepEqual(marksOf(stage), [])
  })
})
