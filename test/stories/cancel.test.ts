/** A job that is cancelled: one write takes everyone home, whatever the phase. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { serverError, serviceUnavailable, tooManyRequests } from '../../sandbox/api/status.ts'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import type { EvidenceSource } from '../../src/engine/ports/ports.ts'
import type { Transport } from '../../src/kubernetes/http/transport.ts'
import { exitCodeOf } from '../../src/rollout/endings.ts'
import { silence } from '../knative/support/fake-api.ts'
import { atLength } from './support/at-length.ts'
import { abortIt, finish, killedRollout, rollItOut, shiftsOf, startRollout, toItsEnd } from './support/sandbox-world.ts'
import { answering, marksOf, minScaleOf, servingStage, stored } from './support/stage.ts'

const steps = { steps: '10, 50, 100', 'max-error-rate': '1 %' }
const home = ['hello-00001', 'hello-00003']

const phases: readonly (readonly [string, (event: RolloutEvent) => boolean])[] = [
  ['before anything is written', (event) => event.is === 'target'],
  ['once the candidate is made', (event) => event.is === 'created'],
  ['once it is ready', (event) => event.is === 'ready'],
  ['in the health check', (event) => event.is === 'health-started'],
  ['while 10 % are being written', (event) => event.is === 'shifted' && event.percent === 10],
  ['at 10 %', (event) => event.is === 'in-force' && event.percent === 10],
  ['at 50 %', (event) => event.is === 'in-force' && event.percent === 50],
  ['at 100 %', (event) => event.is === 'shifted' && event.percent === 100],
]

describe('a job that is cancelled', () => {
  for (const [phase, when] of phases)
    it(`${phase} leaves users on stable, and the post step finds nothing`, async () => {
      const stage = await servingStage()
      const onEvent = (event: RolloutEvent, cancel: () => void) => when(event) && cancel()
      const { outcome } = await rollItOut(stage, steps, { driver: 'job', onEvent })
      assert.equal(outcome.because, 'cancelled', outcome.reason)
      assert.ok(home.includes((await answering(stage)).join()))
      assert.equal(stored(stage).spec.template.spec.containers[0]?.image, 'registry.example/hello:1')
      assert.deepEqual(marksOf(stage), [])
      assert.equal((await finish(stage, 'job')).outcome.kind, 'unchanged')
    })

  it('while it reads once more what users got, before a pause, is not paused', async () => {
    const stage = await servingStage()
    let cancelNow = () => {}
    const counting: EvidenceSource = {
      name: 'orders',
      one: 'order',
      mayBeSilent: true,
      start: async ({ tallies }) => {
        tallies?.(async () => {
          cancelNow()
          return { n: 1, bad: 0 }
        })
      },
    }
    const onEvent = (_: RolloutEvent, cancel: () => void) => {
      cancelNow = cancel
    }
    const { outcome } = await rollItOut(stage, { ...steps, 'pause-at': '10' }, { sources: [counting], onEvent })
    assert.deepEqual([outcome.kind, outcome.because], ['aborted', 'cancelled'], outcome.reason)
    assert.ok(home.includes((await answering(stage)).join()))
  })

  it('sends the way home within 50 ms', async () => {
    const stage = await servingStage()
    let cancelledMs = 0
    let sentMs = 0
    await rollItOut(stage, steps, {
      onEvent: (event, cancel) => {
        if (event.is !== 'in-force' || event.percent !== 50) return
        cancelledMs = stage.scheduler.now()
        cancel()
      },
      onRequest: ({ method }) => {
        if (cancelledMs > 0 && method === 'PATCH') sentMs ||= stage.scheduler.now()
        return 'sent'
      },
    })
    assert.ok(cancelledMs > 0 && sentMs - cancelledMs <= 50, `${sentMs - cancelledMs} ms`)
  })

  /** Of the requests that the rollout sends once users are on its candidate, the one of this number gets no answer. */
  const sentAfterCancelAt = async (number: number) => {
    const annotations = { 'autoscaling.knative.dev/min-scale': '3' }
    const stage = await servingStage({ annotations })
    const { sandbox, scheduler } = stage
    const log: { path: string; cancelledMs?: number; returnedMs?: number; isExposed?: true; count: number } = {
      path: '',
      count: 0,
    }
    const transport: Transport = async (request, options) => {
      if (request.method === 'PATCH' && request.body?.includes('\\"stage\\":\\"aborting'))
        log.returnedMs ??= scheduler.now()
      const isNext = log.isExposed && !request.path.includes('watch=1') && ++log.count === number
      if (!isNext) return sandbox.transport(request, options)
      log.path = `${request.method} ${request.path}`
      log.cancelledMs = scheduler.now()
      run.cancel()
      return silence(options.signal)
    }
    const onEvent = (event: RolloutEvent) => {
      if (event.is === 'shifted' && event.percent === 10) log.isExposed = true
    }
    const wish = { ...steps, annotations: 'autoscaling.knative.dev/min-scale=1' }
    const run = startRollout(stage, wish, { transport, onEvent })
    const { outcome } = await toItsEnd(stage, run)
    return { ...log, outcome, minScales: ['hello-00001', 'hello-00002'].map((name) => minScaleOf(stage, name)) }
  }

  it('sends the way home at once while an answer is awaited, whichever it is, and lets all pods go', async () => {
    const asked: string[] = []
    for (let number = 1; ; number += atLength(3, 1)) {
      const { path, cancelledMs, returnedMs, outcome, minScales } = await sentAfterCancelAt(number)
      if (cancelledMs === undefined || outcome.kind === 'promoted') break
      asked.push(path.replace(/\?.*/, ''))
      const lateMs = (returnedMs ?? Number.POSITIVE_INFINITY) - cancelledMs
      assert.ok(lateMs <= 50, `${path}: ${lateMs} ms`)
      assert.deepEqual(minScales, ['3', '1'], path)
    }
    assert.ok(
      asked.some((path) => path.includes('/revisions/')),
      asked.join('\n'),
    )
  })

  it('sends users to the restored Revision only when the way to it has had two seconds to be made', async () => {
    const stage = await servingStage()
    const listedMs: Record<string, number> = {}
    stage.sandbox.store.services.watch(({ object }) => {
      for (const { revisionName, percent = 0 } of object.status?.traffic ?? [])
        listedMs[`${revisionName} at ${percent}`] ??= stage.scheduler.now()
    })
    const onEvent = (event: RolloutEvent, cancel: () => void) => event.is === 'in-force' && cancel()
    await rollItOut(stage, steps, { onEvent: (event, cancel) => void onEvent(event, cancel) })
    const { 'hello-00003 at 0': listed = Number.NaN, 'hello-00003 at 100': served = Number.NaN } = listedMs
    assert.ok(served - listed >= 2_000, `${served - listed} ms`)
  })

  for (const lateMs of [1_000, 3_000, 8_000])
    it(`sends nobody to the candidate where Knative says its names ${lateMs / 1_000} s late`, async () => {
      const stage = await servingStage({ pace: { service: [lateMs, lateMs] }, sinceMs: 60_000 })
      const serving = new Set<string | undefined>()
      stage.sandbox.store.routes.watch(({ object }) => {
        for (const { revisionName, percent = 0 } of object.status?.traffic ?? [])
          if (percent > 0) serving.add(revisionName)
      })
      const onEvent = (event: RolloutEvent, cancel: () => void) => event.is === 'created' && cancel()
      const { outcome } = await rollItOut(stage, steps, { onEvent: (event, cancel) => void onEvent(event, cancel) })
      await stage.scheduler.pass(30_000)
      assert.equal(outcome.because, 'cancelled', outcome.reason)
      assert.ok(!serving.has('hello-00002'), [...serving].join())
      assert.deepEqual([await answering(stage), marksOf(stage)], [['hello-00003'], []])
    })

  for (const lateMs of [300, 900, 1_100, 1_300, 2_000])
    it(`leaves nobody on the candidate where its shift arrives ${lateMs} ms late, and changes what the way back leaves as it is`, async () => {
      const stage = await servingStage()
      await rollItOut(stage, { traffic: 'latest=10, previous=90', hold: '2s' })
      const { sandbox, scheduler } = stage
      let isLate = false
      const transport: Transport = async (request, options) => {
        if (isLate || !request.body?.includes('\\"stage\\":\\"stepping')) return sandbox.transport(request, options)
        isLate = true
        run.cancel()
        await new Promise<void>((resolve) => scheduler.after(lateMs, resolve))
        return sandbox.transport(request, options)
      }
      const run = startRollout(stage, { steps: '50, 100', hold: '2s' }, { transport })
      const { outcome } = await toItsEnd(stage, run)
      await scheduler.pass(10_000)
      assert.deepEqual([isLate, outcome.kind, outcome.because], [true, 'aborted', 'cancelled'], outcome.reason)
      assert.deepEqual(await answering(stage), ['hello-00001'])
      assert.deepEqual(marksOf(stage), [])
    })

  it('returns users where the API server takes nothing for seconds', async () => {
    const webhook = 'Internal error occurred: failed calling webhook "webhook.serving.knative.dev": connection refused'
    for (const status of [tooManyRequests(), serviceUnavailable('no backend'), serverError(webhook)]) {
      const stage = await servingStage()
      const onEvent = (event: RolloutEvent, cancel: () => void) => {
        if (event.is !== 'in-force' || event.percent !== 50) return
        stage.sandbox.faults.failNext({ is: 'answer', status }, { verbs: ['patch'], resource: 'services' }, 20)
        cancel()
      }
      const { outcome } = await rollItOut(stage, steps, { onEvent })
      assert.deepEqual([outcome.kind, outcome.because], ['aborted', 'cancelled'], outcome.reason)
      assert.ok(home.includes((await answering(stage)).join()))
      assert.deepEqual(marksOf(stage), [])
    }
  })

  it('keeps the pods of stable while a split that leaves it nobody may still be taken back', async () => {
    const stage = await servingStage({ annotations: { 'autoscaling.knative.dev/initial-scale': '3' } })
    let held: string | undefined
    const onEvent = (event: RolloutEvent, cancel: () => void) => {
      if (event.is !== 'note' || !event.text.startsWith('Keeping')) return
      stage.scheduler.after(5_000, () => {
        held ??= minScaleOf(stage, 'hello-00001')
        cancel()
      })
    }
    const { outcome } = await rollItOut(stage, { traffic: 'latest=100', hold: '2s' }, { onEvent })
    assert.deepEqual([held, outcome.kind, outcome.because], ['3', 'aborted', 'cancelled'], outcome.reason)
    assert.ok(home.includes((await answering(stage)).join()))
    assert.deepEqual(marksOf(stage), [])
  })

  it('does not take back a promotion that was decided', async () => {
    const stage = await servingStage()
    const onEvent = (event: RolloutEvent, cancel: () => void) =>
      event.is === 'phase' && event.phase === 'promote' && stage.scheduler.after(30, cancel)
    const rollout = await rollItOut(stage, steps, { onEvent: (event, cancel) => void onEvent(event, cancel) })
    assert.equal(rollout.outcome.kind, 'promoted')
    assert.deepEqual(shiftsOf(rollout), [10, 50, 100])
  })

  it('ends the wait for the autoscaler after a promotion at once, with all pods let go', async () => {
    const stage = await servingStage({ annotations: { 'autoscaling.knative.dev/initial-scale': '3' } })
    let cancelledMs = 0
    const onEvent = (event: RolloutEvent, cancel: () => void) => {
      if (event.is !== 'note' || !event.text.startsWith('Keeping')) return
      stage.scheduler.after(2_000, () => {
        cancelledMs = stage.scheduler.now()
        cancel()
      })
    }
    const { outcome, events } = await rollItOut(stage, { steps: '50, 100', hold: '1s' }, { onEvent })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    const tookMs = stage.scheduler.now() - cancelledMs
    assert.ok(cancelledMs > 0 && tookMs < 3_000, `${tookMs} ms`)
    assert.ok(
      events.some((event) => event.is === 'note' && event.text.startsWith('Interrupted: the pods of hello-00002')),
    )
    assert.deepEqual([minScaleOf(stage, 'hello-00001'), minScaleOf(stage, 'hello-00002')], [undefined, undefined])
    assert.deepEqual([await answering(stage), marksOf(stage)], [['hello-00002'], []])
  })
})

describe('an abort that comes too late', () => {
  const grown = { annotations: { 'autoscaling.knative.dev/initial-scale': '3' } }
  const plan = { steps: '50, 100', hold: '1s' }
  const rollback = /kn-rollout rollback hello -n shop/

  it('says so at once while the pods of the candidate are kept, and the job goes on to its promotion', async () => {
    const stage = await servingStage(grown)
    const run = startRollout(stage, plan, { driver: 'first' })
    const isKept = () => run.events.some((event) => event.is === 'note' && event.text.startsWith('Keeping'))
    while (!isKept()) await stage.scheduler.pass(500)
    const askedMs = stage.scheduler.now()
    await assert.rejects(abortIt(stage), { code: 'E_TOO_LATE', message: /hello-00002/, cure: rollback })
    assert.ok(stage.scheduler.now() - askedMs < 2_000)
    assert.equal((await toItsEnd(stage, run)).outcome.kind, 'promoted')
  })

  it('finishes the promotion of a driver that is dead, and says that it came too late', async () => {
    const stage = await servingStage(grown)
    await killedRollout(stage, plan, (event) => event.is === 'note' && event.text.startsWith('Keeping'))
    await stage.scheduler.pass(10 * 60_000)
    const { outcome } = await abortIt(stage)
    assert.equal(outcome.kind, 'promoted')
    assert.match(outcome.reason, /^Too late to abort: .* hello-00002 serves 100 % of traffic/)
    assert.match(outcome.next.join(' '), rollback)
    assert.equal(exitCodeOf(outcome), 1)
    assert.deepEqual(marksOf(stage), [])
  })

  it('names the way back after the promotion, too', async () => {
    const stage = await servingStage()
    await rollItOut(stage, plan)
    await assert.rejects(abortIt(stage), { code: 'E_NO_ROLLOUT', cure: rollback })
  })
})
