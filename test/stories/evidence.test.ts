/** Evidence gathered while users are on the candidate. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import type { EvidenceSource } from '../../src/engine/ports/ports.ts'
import { rollItOut, shiftsOf } from './support/sandbox-world.ts'
import { answering, marksOf, type Stage, servingStage, stored } from './support/stage.ts'

const steps = { steps: '10, 50, 100', 'max-error-rate': '1 %' }

describe('a candidate that errs', () => {
  it('is taken back at its first step, with template and form', async () => {
    const stage = await servingStage()
    const rollout = await rollItOut(stage, { ...steps, env: 'ERROR_RATE=0.5' })
    assert.equal(rollout.outcome.kind, 'aborted')
    assert.equal(rollout.outcome.because, 'analysis-failed')
    assert.deepEqual(shiftsOf(rollout), [10, 0])
    assert.deepEqual(await answering(stage), ['hello-00003'])
    assert.equal(stored(stage).spec.template.spec.containers[0]?.image, 'registry.example/hello:1')
    assert.deepEqual(stored(stage).spec.traffic, [{ latestRevision: true, percent: 100 }])
    assert.deepEqual(marksOf(stage), [])
  })

  it('leaves an example of what failed, and says what it brought', async () => {
    const { outcome, events } = await rollItOut(await servingStage(), { ...steps, env: 'ERROR_RATE=0.5' })
    const { failed } = outcome.steps.at(-1) ?? {}
    assert.match(failed?.request ?? '', /^GET http:\/\/latest-hello/)
    assert.equal(failed?.note, '500')
    assert.ok(failed?.body)
    const shifted = events.find((event) => event.is === 'shifted')
    assert.ok(failed.atMs >= (shifted?.atMs ?? Number.POSITIVE_INFINITY))
    assert.deepEqual(outcome.brings?.changes, ['image', 'env ERROR_RATE'])
    assert.equal(outcome.brings?.from, 'hello-00001')
    assert.match(outcome.brings?.image?.from ?? '', /^registry.example\/hello:1@sha256:/)
    assert.match(outcome.brings?.image?.to ?? '', /^registry.example\/hello:2@sha256:/)
  })

  it('only under traffic at 50 % is taken back from there', async () => {
    const stage = await servingStage()
    // The probes of the first hold are the requests before.
    const rollout = await rollItOut(stage, { ...steps, env: 'ERROR_RATE=1\nERROR_AFTER_REQUESTS=75' })
    assert.equal(rollout.outcome.because, 'analysis-failed', rollout.outcome.reason)
    assert.deepEqual(shiftsOf(rollout), [10, 50, 0])
    assert.deepEqual(await answering(stage), ['hello-00003'])
  })

  it('keeps its template if told', async () => {
    const stage = await servingStage()
    const { outcome } = await rollItOut(stage, { ...steps, env: 'ERROR_RATE=1', 'on-abort': 'keep' })
    assert.equal(outcome.because, 'analysis-failed')
    assert.equal(stored(stage).spec.template.spec.containers[0]?.image, 'registry.example/hello:2')
    assert.deepEqual(await answering(stage), ['hello-00001'])
  })

  it('is remembered as bad: the next rollout does not start from its template', async () => {
    const stage = await servingStage()
    await rollItOut(stage, { ...steps, env: 'ERROR_RATE=1', 'on-abort': 'keep' })
    const { outcome } = await rollItOut(stage, { ...steps, image: 'registry.example/hello:3' })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.deepEqual(stored(stage).spec.template.spec.containers[0]?.env ?? [], [])
  })
})

describe('a candidate that freezes', () => {
  it('in the last moments of a hold does not pass it', async () => {
    const stage = await servingStage()
    const { ingress } = stage.sandbox
    let frozenMs = Number.POSITIVE_INFINITY
    const timedOut = () => stage.scheduler.sleep(2_000).then(() => Promise.reject(new Error('no response within 2 s')))
    const isFrozen = (asked: string) => asked.startsWith('latest-') && stage.scheduler.now() >= frozenMs
    const sandbox: typeof stage.sandbox = {
      ...stage.sandbox,
      ingress: (asked, ...rest) => (isFrozen(asked) ? timedOut() : ingress(asked, ...rest)),
    }
    const onEvent = (event: RolloutEvent) => {
      if (event.is === 'in-force' && event.percent === 10) frozenMs = stage.scheduler.now() + 9_300
    }
    const rollout = await rollItOut(
      { ...stage, sandbox },
      { steps: '10, 20, 100', 'max-error-rate': '5 %' },
      { onEvent },
    )
    assert.equal(rollout.outcome.kind, 'aborted', rollout.outcome.reason)
    assert.deepEqual(shiftsOf(rollout), [10, 0])
  })
})

describe('a candidate that is slow', () => {
  it('is taken back', async () => {
    const stage = await servingStage()
    const rollout = await rollItOut(stage, { steps: '10, 100', 'max-latency': '200ms', env: 'LATENCY_MS=900' })
    assert.equal(rollout.outcome.because, 'analysis-failed')
    assert.deepEqual(await answering(stage), ['hello-00003'])
  })
})

describe('where no limit was set', () => {
  it('the default one takes a bad candidate back', async () => {
    const stage = await servingStage()
    const { outcome } = await rollItOut(stage, { steps: '10, 100', env: 'ERROR_RATE=1' })
    assert.equal(outcome.because, 'analysis-failed', outcome.reason)
    assert.match(outcome.reason, /Above the limit of 5 %/)
    assert.deepEqual(await answering(stage), ['hello-00003'])
  })

  it('a rollout goes on with what it could not judge, and warns', async () => {
    const stage = await servingStage()
    const { outcome, events } = await rollItOut(stage, { steps: '10, 100' }, { sources: [undecided(stage)] })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.equal(outcome.steps[0]?.verdict, 'not-judged')
    assert.ok(Number(outcome.steps[0]?.heldMs) >= 120_000)
    assert.equal(verdictOf(stage), 'not-judged')
    const warnings = events.flatMap((event) => (event.is === 'warning' ? [event.message] : []))
    assert.match(warnings.join(), /hello-00002 was promoted without being judged.*\d+ of \d+ orders failed/)
  })
})

/** Every eighth fails, too few to be sure of the limit and too many to be sure of the opposite. */
const undecided = ({ scheduler }: Stage): EvidenceSource => ({
  name: 'orders',
  one: 'order',
  start: async (_, each, signal) => {
    for (let count = 1; !signal.aborted; count++) {
      each({ atMs: scheduler.now(), of: 'candidate', n: 1, bad: count % 8 === 0 ? 1 : 0 })
      await scheduler.sleep(2_000, signal)
    }
  },
})

const verdictOf = (stage: Stage) =>
  JSON.parse(stored(stage).metadata.annotations?.['verdict.kn-rollout.dev/hello-00002'] ?? '{}').is

describe('a promotion', () => {
  it('of what was accepted warns of nothing, and is remembered as good', async () => {
    for (const settings of [{}, steps]) {
      const stage = await servingStage()
      const { events } = await rollItOut(stage, settings)
      assert.ok(!events.some((event) => event.is === 'warning' && event.code === 'W_NOT_JUDGED'))
      assert.equal(verdictOf(stage), 'good')
    }
  })
})
