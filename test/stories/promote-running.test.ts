/** `promote` of a rollout that another process drives: it asks, and the driver goes on. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { promote } from '../../src/engine/commands/promote.ts'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import type { ApiRequest, ApiResponse, Transport } from '../../src/kubernetes/http/transport.ts'
import { outputsOf } from '../../src/report/job/outputs.ts'
import { linesOf } from '../../src/report/log/log-lines.ts'
import { stepSentences } from '../../src/report/summary/parts.ts'
import { exitCodeOf } from '../../src/rollout/endings.ts'
import { silence } from '../knative/support/fake-api.ts'
import { type Cue, type Run, startRun } from './support/run.ts'
import {
  abortIt,
  killedRollout,
  promoteIt,
  rollItOut,
  shiftsOf,
  startRollout,
  toItsEnd,
} from './support/sandbox-world.ts'
import { answering, findService, marksOf, type Stage, servingStage, stored, type Wish } from './support/stage.ts'

const asked: Wish = { steps: '10, 50, 100', hold: '1m', timeout: '2h', 'max-error-rate': '1 %' }
const job = { url: 'https://ci.example/jobs/7', run: '7' }

/** A rollout that has run until the first event for which `when` is true, and a moment longer. */
async function runningUntil(stage: Stage, when: (event: RolloutEvent) => boolean, wish = asked, cue: Cue = {}) {
  const { promise, resolve } = Promise.withResolvers<void>()
  const run = startRollout(stage, wish, { ...cue, onEvent: (event) => when(event) && resolve() })
  await stage.scheduler.run(promise, 'the moment')
  return run
}

const isHeld = (percent: number) => (event: RolloutEvent) => event.is === 'in-force' && event.percent === percent

const startPromote = (stage: Stage, cue: Cue = {}): Run => startRun(stage, { settings: {}, cue, work: promote })

const heldOf = ({ events }: Pick<Run, 'events'>) =>
  events.flatMap((event) => (event.is === 'step-ended' ? [event.result] : []))

/** Its watches say nothing more from its first write on. */
function deafAfterAsking({ sandbox }: Stage): Transport {
  let isDeaf = false
  async function* heard(body: ApiResponse['body'], signal: AbortSignal): ApiResponse['body'] {
    for await (const chunk of body) {
      if (isDeaf) await silence(signal)
      yield chunk
    }
  }
  return async (request, options) => {
    isDeaf ||= request.method === 'PATCH'
    const response = await sandbox.transport(request, options)
    if (!request.path.includes('watch=1')) return response
    return { ...response, body: heard(response.body, options.signal) }
  }
}

/** The API server answers until the request is on the Service, and never again. */
function cutOffAfterAsking({ sandbox }: Stage): Transport {
  let isCutOff = false
  return async (request, options) => {
    if (isCutOff) return silence(options.signal)
    isCutOff = request.method === 'PATCH'
    return sandbox.transport(request, options)
  }
}

const requestOn = (stage: Stage) => findService(stage)?.metadata.annotations?.['kn-rollout.dev/request']

const verdictOn = (stage: Stage): { readonly is?: string } =>
  JSON.parse(stored(stage).metadata.annotations?.['verdict.kn-rollout.dev/hello-00002'] ?? '{}')

describe('a rollout in progress that is promoted', () => {
  it('goes on within a second, and the next hold is as long as it was', async () => {
    const stage = await servingStage()
    const run = await runningUntil(stage, isHeld(10))
    await stage.scheduler.pass(20_000)
    const fromMs = stage.scheduler.now()
    const { outcome } = await promoteIt(stage, {}, { job })
    assert.ok(stage.scheduler.now() - fromMs < 1_000, `${stage.scheduler.now() - fromMs} ms`)
    assert.deepEqual([outcome.kind, exitCodeOf(outcome)], ['requested', 0])
    assert.match(outcome.reason, /ends the hold of 10 % and goes on to 50 % once its pods are ready/)
    await stage.scheduler.pass(15_000)
    assert.deepEqual(shiftsOf(run), [10, 50])
    assert.equal(requestOn(stage), undefined)
    const ended = await toItsEnd(stage, run)
    assert.equal(ended.outcome.kind, 'promoted', ended.outcome.reason)
    const [first, second] = ended.outcome.steps
    assert.ok(first && first.heldMs < 40_000 && second && second.heldMs >= 60_000)
  })

  it('names who overruled an inconclusive verdict: in the log, the summary, the outputs and the JSON', async () => {
    const stage = await servingStage()
    const run = await runningUntil(stage, isHeld(10))
    await stage.scheduler.pass(2_000)
    await promoteIt(stage, {}, { job })
    const { outcome, events } = await toItsEnd(stage, run)
    const [first] = outcome.steps
    assert.deepEqual([first?.verdict, first?.request], ['inconclusive', job])
    const words = /At 10 %, the job https:\/\/ci\.example\/jobs\/7 overruled the inconclusive verdict/
    assert.match(events.flatMap((event) => linesOf(event).map(({ text }) => text)).join('\n'), words)
    assert.match(outputsOf(outcome).reason, words)
    assert.match(stepSentences({ ...outcome, reason: '' }) ?? '', /\/7.* overruled the inconclusive verdict/)
    assert.equal(verdictOn(stage).is, 'not-judged')
  })

  it('remembers after a pause who overruled a verdict before it, and calls the Revision not judged', async () => {
    const stage = await servingStage()
    const run = await runningUntil(stage, isHeld(10), { ...asked, 'pause-at': '50' })
    await stage.scheduler.pass(2_000)
    await promoteIt(stage, {}, { job })
    assert.equal((await toItsEnd(stage, run)).outcome.kind, 'paused')
    const { outcome, events } = await promoteIt(stage)
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    const words = /At 10 %, the job https:\/\/ci\.example\/jobs\/7 overruled the inconclusive verdict/
    assert.match(events.flatMap((event) => linesOf(event).map(({ text }) => text)).join('\n'), words)
    assert.match(outputsOf(outcome).reason, words)
    assert.equal(verdictOn(stage).is, 'not-judged')
  })

  it('is called good after a pause by what was judged before it', async () => {
    const stage = await servingStage()
    const run = await runningUntil(stage, isHeld(10), { ...asked, steps: '10, 100', 'pause-at': '10' })
    assert.equal((await toItsEnd(stage, run)).outcome.kind, 'paused')
    assert.equal((await promoteIt(stage)).outcome.kind, 'promoted')
    assert.equal(verdictOn(stage).is, 'good')
  })

  it('names the user of a person, where there is no job', async () => {
    const stage = await servingStage()
    const run = await runningUntil(stage, isHeld(10))
    await promoteIt(stage, {}, { transport: stage.sandbox.transportAs('alice') })
    await stage.scheduler.pass(30_000)
    assert.match(JSON.stringify(heldOf(run)[0]?.request), /alice/)
  })

  it('goes on once where two people promote at once', async () => {
    const stage = await servingStage()
    const run = await runningUntil(stage, isHeld(10))
    const both = [startPromote(stage), startPromote(stage)]
    for (const each of both) assert.equal((await toItsEnd(stage, each)).outcome.kind, 'requested')
    await stage.scheduler.pass(60_000)
    assert.deepEqual(shiftsOf(run), [10, 50])
    assert.equal(requestOn(stage), undefined)
  })

  it('is aborted where a person aborts at the same moment', async () => {
    for (const first of ['promote', 'abort']) {
      const stage = await servingStage()
      const run = await runningUntil(stage, isHeld(10))
      const promoting = first === 'promote' ? startPromote(stage).outcome.catch(() => undefined) : undefined
      const aborted = await abortIt(stage)
      assert.equal(aborted.outcome.kind, 'aborted', aborted.outcome.reason)
      if (first === 'abort') await assert.rejects(promoteIt(stage), { code: 'E_NOT_PAUSED' })
      if (promoting) await stage.scheduler.run(promoting, 'the other person')
      assert.equal((await toItsEnd(stage, run)).outcome.kind, 'stopped')
      assert.deepEqual(await answering(stage), ['hello-00003'])
      assert.deepEqual(marksOf(stage), [])
      assert.equal(requestOn(stage), undefined)
    }
  })

  it('returns users where the verdict fails, though it was asked to go on and waits for pods', async () => {
    const start: [number, number] = [250, 700]
    const stage = await servingStage({ pace: { containerStart: start }, env: { A: 'a' } })
    stage.sandbox.foreign.patchRevision(
      { namespace: 'shop', name: 'hello-00001' },
      { metadata: { annotations: { 'autoscaling.knative.dev/min-scale': '4' } } },
    )
    await stage.scheduler.pass(10_000)
    const run = await runningUntil(stage, isHeld(10), { ...asked, env: 'ERROR_RATE=1\nERROR_AFTER_REQUESTS=30' })
    start.fill(60_000)
    const { outcome } = await promoteIt(stage)
    assert.equal(outcome.kind, 'requested')
    const ended = await toItsEnd(stage, run)
    assert.deepEqual([ended.outcome.kind, ended.outcome.because], ['aborted', 'analysis-failed'])
    assert.equal(ended.outcome.steps[0]?.request, undefined)
    assert.deepEqual(shiftsOf(run), [10, 0])
  })

  it('refuses to promote what is returning users already', async () => {
    const stage = await servingStage()
    await runningUntil(stage, (event) => event.is === 'returning', { ...asked, env: 'ERROR_RATE=1' })
    await assert.rejects(promoteIt(stage), (error: Error & { code: string }) =>
      ['E_RETURNING', 'E_NOT_PAUSED'].includes(error.code),
    )
  })

  it('has no hold to end before its first step: the health check is never skipped', async () => {
    for (const when of ['created', 'health-started'] as const) {
      const stage = await servingStage()
      const run = await runningUntil(stage, (event) => event.is === when)
      await assert.rejects(promoteIt(stage), { code: 'E_NO_HOLD' })
      assert.equal(requestOn(stage), undefined)
      await stage.scheduler.pass(60_000)
      assert.deepEqual(shiftsOf(run), [10])
    }
  })

  it('has nothing to go on from where its job died before the first step: a deploy ends it and starts again', async () => {
    const stage = await servingStage()
    await killedRollout(stage, asked, (event) => event.is === 'health-started')
    await stage.scheduler.pass(30 * 60_000)
    await assert.rejects(promoteIt(stage), { code: 'E_NO_STEP', cure: /^Deploy again: .* abort hello/ })
    assert.equal((await rollItOut(stage)).outcome.kind, 'promoted')
    assert.deepEqual(marksOf(stage), [])
  })

  it('ends a bake, and goes past a pause', async () => {
    const baking = await servingStage()
    const run = await runningUntil(baking, isHeld(100), { steps: '100', bake: '5m', timeout: '2h', hold: '1s' })
    const { outcome } = await promoteIt(baking)
    assert.match(outcome.reason, /ends the hold of 100 % and promotes/)
    await baking.scheduler.pass(30_000)
    assert.equal((await toItsEnd(baking, run)).outcome.kind, 'promoted')
    const pausing = await servingStage()
    const paused = await runningUntil(pausing, isHeld(10), { ...asked, 'pause-at': '10' })
    await promoteIt(pausing)
    await pausing.scheduler.pass(30_000)
    assert.deepEqual(shiftsOf(paused), [10, 50])
  })

  it('is answered at the end of a fixed split, while pods are kept for the autoscaler', async () => {
    const stage = await servingStage({ annotations: { 'autoscaling.knative.dev/initial-scale': '3' } })
    const isKeeping = (event: RolloutEvent) => event.is === 'note' && event.text.startsWith('Keeping ')
    const run = await runningUntil(stage, isKeeping, { traffic: 'latest=50, previous=50', hold: '3s' })
    const { outcome } = await promoteIt(stage, {}, { job })
    assert.equal(outcome.kind, 'requested')
    assert.match(outcome.reason, /keeps the split: the hold of 50 % ends, if it has not ended yet/)
    const ended = await toItsEnd(stage, run)
    assert.deepEqual([ended.outcome.kind, ended.outcome.steps[0]?.request], ['split', undefined])
    const log = run.events.flatMap((event) => linesOf(event).map(({ text }) => text)).join('\n')
    assert.match(log, /Promote requested by the job .*\/7: the hold of 50 % is over already/)
  })

  it('is left unanswered where the job is cancelled in that moment, and users are returned', async () => {
    const stage = await servingStage({ annotations: { 'autoscaling.knative.dev/initial-scale': '3' } })
    const isKeeping = (event: RolloutEvent) => event.is === 'note' && event.text.startsWith('Keeping ')
    let answers = 0
    const onRequest = ({ body }: ApiRequest) => {
      if (!body?.includes('\\"request\\":{')) return 'sent'
      // More of them would never end, and nothing else would run.
      if (++answers > 5) throw new Error('It answers again and again.')
      run.cancel()
      return 'lost'
    }
    const run: Run = await runningUntil(
      stage,
      isKeeping,
      { traffic: 'latest=50, previous=50', hold: '3s' },
      { onRequest },
    )
    await assert.rejects(promoteIt(stage, {}, { job }))
    const { outcome } = await toItsEnd(stage, run)
    assert.deepEqual([outcome.kind, outcome.because, answers], ['aborted', 'cancelled', 1], outcome.reason)
    assert.ok(!(await answering(stage)).includes('hello-00002'))
  })

  it('is asked again for each step', async () => {
    const stage = await servingStage()
    const run = await runningUntil(stage, isHeld(10))
    for (const shifts of [
      [10, 50],
      [10, 50, 100],
    ]) {
      await promoteIt(stage)
      await stage.scheduler.pass(30_000)
      assert.deepEqual(shiftsOf(run), shifts)
    }
    assert.equal((await toItsEnd(stage, run)).outcome.kind, 'promoted')
    assert.equal(requestOn(stage), undefined)
  })

  it('says so where its process does not answer, and withdraws the request', async () => {
    const stage = await servingStage()
    const run = await runningUntil(stage, isHeld(10), { ...asked, hold: '20m' })
    run.life.stop()
    await assert.rejects(promoteIt(stage), { code: 'E_NOT_TAKEN', cure: /run `promote` again from 20\d\d-/ })
    assert.equal(requestOn(stage), undefined)
    run.life.goOn()
    await stage.scheduler.pass(30_000)
    assert.deepEqual(shiftsOf(run), [10])
  })

  it('is not called withdrawn where its job has taken it and the watch of who asked has stalled', async () => {
    const stage = await servingStage()
    const run = await runningUntil(stage, isHeld(10))
    const { outcome } = await promoteIt(stage, {}, { transport: deafAfterAsking(stage) })
    assert.equal(outcome.kind, 'requested')
    assert.deepEqual(shiftsOf(run), [10, 50])
  })

  it('may still be taken where nothing confirms that it is withdrawn, and says until when', async () => {
    const stage = await servingStage()
    const run = await runningUntil(stage, isHeld(10), { ...asked, hold: '20m' })
    run.life.stop()
    const { outcome } = await promoteIt(stage, {}, { transport: cutOffAfterAsking(stage) })
    assert.deepEqual([outcome.kind, exitCodeOf(outcome)], ['uncertain', 3])
    assert.match(outcome.reason, /hold of 10 % may still be taken, until 20\d\d-.* UTC: nothing confirms/)
    assert.notEqual(requestOn(stage), undefined)
    await stage.scheduler.pass(60_000)
    run.life.goOn()
    await stage.scheduler.pass(30_000)
    assert.deepEqual(shiftsOf(run), [10])
  })

  it('goes on here, by the limits of the deploy, once its process is surely dead', async () => {
    for (const [env, kind] of [
      ['', 'promoted'],
      ['ERROR_RATE=1\nERROR_AFTER_REQUESTS=300', 'aborted'],
    ] as const) {
      const stage = await servingStage()
      const wish = { ...asked, hold: '20s', timeout: '5m', env }
      await killedRollout(stage, wish, isHeld(10))
      await assert.rejects(promoteIt(stage), { code: 'E_NOT_TAKEN' })
      for (let each = 0; each < 400; each++) void stage.sandbox.ingress('latest-hello.shop.example.test', '/')
      await stage.scheduler.pass(10 * 60_000)
      const { outcome } = await promoteIt(stage)
      assert.equal(outcome.kind, kind, outcome.reason)
      assert.deepEqual(marksOf(stage), [])
    }
  })

  it('does not promote a rollback, whose candidate is what it leaves', async () => {
    const stage = await servingStage()
    await runningUntil(stage, isHeld(10))
    const { annotations = {} } = stored(stage).metadata
    const journal = JSON.parse(annotations['kn-rollout.dev/rollout'] ?? '')
    stage.sandbox.foreign.patchService(
      { namespace: 'shop', name: 'hello' },
      { metadata: { annotations: { 'kn-rollout.dev/rollout': JSON.stringify({ ...journal, isRollback: true }) } } },
    )
    await assert.rejects(promoteIt(stage), { code: 'E_RETURNING', message: /rollback/ })
  })
})
